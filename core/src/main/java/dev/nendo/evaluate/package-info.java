/**
 * Judges actuals against targets: met, achievement, status and the explanation of each.
 *
 * <p>Start with {@link dev.nendo.evaluate.Evaluator}: {@code Evaluator.standard().evaluate(kpi)} gives an {@link
 * dev.nendo.evaluate.Evaluation}. It says what the actual is and what it rests on ({@link dev.nendo.evaluate.ActualValue}), what it was
 * judged by ({@link dev.nendo.evaluate.TargetValue}), whether the target is {@link dev.nendo.kpi.Met met} and how certain that is,
 * the {@link dev.nendo.evaluate.Achievement}, the label of a {@link dev.nendo.policy.StatusPolicy}, {@link dev.nendo.evaluate.Pace} and
 * {@link dev.nendo.evaluate.YearOnYear} where they apply, and an {@link dev.nendo.evaluate.Explanation} to recompute it all by hand. A
 * {@link dev.nendo.evaluate.Scorecard} holds those of a whole workbook.
 *
 * <p>Worked example: 1.20 % against at most 1.36 % is met, certainly; the achievement, target over actual, is 17/15, shown as 113.3 %. Rounding:
 * only for the comparison at printed precision and for display, and nothing is computed from it. Nothing knows today's date.
 */
@NullMarked
package dev.nendo.evaluate;

import org.jspecify.annotations.NullMarked;
