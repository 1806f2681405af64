package dev.nendo.evidence;

import dev.nendo.number.Quantity;
import dev.nendo.problem.Sentence;

/**
 * One step from the figures to a value.
 *
 * @param name what is computed
 * @param formula how
 * @param result what it gives
 */
public record Calculation(Sentence name, Sentence formula, Quantity result) {}
