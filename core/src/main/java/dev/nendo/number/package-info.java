/**
 * Exact numbers, printed figures and the intervals they stand for.
 *
 * <p>In reading order: {@link dev.nendo.number.Rational}, an exact fraction; {@link dev.nendo.number.Printed}, a figure as a report
 * prints it, such as {@code △2} or {@code 96.9%}, with its {@link dev.nendo.number.Unit}; {@link dev.nendo.number.RoundingRule}, which
 * turns a rounded figure into the {@link dev.nendo.number.Interval} of values it may stand for; {@link dev.nendo.number.Cell} and
 * {@link dev.nendo.number.CellGrammar}, which read what stands in a table; and {@link dev.nendo.number.Outcome}, a value or the
 * {@link dev.nendo.number.Reason} why there is none.
 *
 * <p>Worked example: 1.20 printed under an unknown rule is {@code [239/200, 241/200]}. Nothing is rounded here but by methods that take
 * the number of decimals and the rounding mode as arguments.
 */
@NullMarked
package dev.nendo.number;

import org.jspecify.annotations.NullMarked;
