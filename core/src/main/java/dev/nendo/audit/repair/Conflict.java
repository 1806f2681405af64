package dev.nendo.audit.repair;

import java.util.BitSet;

/**
 * Cells of which at least one must be changed.
 *
 * @param cells the indices of the cells; not to be altered
 * @param refutation why they can't all be as printed
 */
public record Conflict(BitSet cells, Refutation refutation) {}
