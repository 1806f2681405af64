/**
 * Finds the least number of printed cells whose change makes all relations of a component hold, and proves it.
 *
 * <p>A {@link dev.nendo.audit.repair.Component} is made of quantities with unknown true values, cells that print them, and constraints
 * between them. {@link dev.nendo.audit.repair.LeastRepair} is the answer: the sets of cells, the conflicts that refute every smaller set, and
 * values that fit. All arithmetic is exact.
 */
@NullMarked
package dev.nendo.audit.repair;

import org.jspecify.annotations.NullMarked;
