/**
 * The rules by which a value meets a target, and what a value says while the period of its target goes on.
 *
 * <p>They are written once, on intervals and small records; evaluation and the bulk engine ask them. Not exported.
 */
@NullMarked
package dev.nendo.evaluate.verdict;

import org.jspecify.annotations.NullMarked;
