/**
 * Numbers as a database holds them, and what they are judged by, without a plan.
 *
 * <p>Start with {@link dev.nendo.observation.Observations}: branch, KPI, month and a value or a numerator and a denominator, in any order and
 * of any years. A {@link dev.nendo.observation.KpiCatalog} states KPI definitions once and their targets by branch and year. Both together
 * are what {@code dev.nendo.evaluate.Evaluator} judges, and what {@code dev.nendo.plan.Workbook} makes plans of.
 */
@NullMarked
package dev.nendo.observation;

import org.jspecify.annotations.NullMarked;
