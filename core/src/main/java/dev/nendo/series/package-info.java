/**
 * Monthly series, rates that keep their numerator and denominator, and how each measure accumulates.
 *
 * <p>In reading order: {@link dev.nendo.series.MonthlySeries}, one figure a month with the state of each; {@link dev.nendo.series.Rate},
 * which adds by adding numerators and denominators, and {@link dev.nendo.series.RateSeries}; {@link dev.nendo.series.Accumulation}, the
 * value to date by measure, as a {@link dev.nendo.series.ToDate} with its coverage; {@link dev.nendo.series.RollUp}, the same over
 * branches; {@link dev.nendo.series.PublishedRates}, for rates known only as printed.
 *
 * <p>Worked example: 96 of 100 and 10 of 1,000 are 106 of 1,100, 9.6 %, not the mean of 96 % and 1 %. Missing is never zero: a value to date
 * over a gap is absent unless a {@link dev.nendo.series.GapPolicy} says otherwise, and the result records it. Rounding: none.
 */
@NullMarked
package dev.nendo.series;

import org.jspecify.annotations.NullMarked;
