/**
 * Many series at once: accumulated, rounded and judged in columns, with the results of the one-by-one road.
 *
 * <p>In reading order: {@link dev.nendo.bulk.SeriesColumns}, series side by side; {@link dev.nendo.bulk.CumulativeColumns}, their results to
 * date; {@link dev.nendo.bulk.BulkEvaluator}, which sets {@link dev.nendo.bulk.TargetColumns} against them;
 * {@link dev.nendo.bulk.Judgements}, what became of each. {@link dev.nendo.bulk.ColumnsCollector} groups observations that come in any order;
 * {@link dev.nendo.bulk.SeriesAccumulator} and {@link dev.nendo.bulk.PoolAccumulator} do so in parts that merge in any order, for parallel
 * streams and clusters.
 *
 * <p>Worked example: 3 of 4 in April and 1 of 6 in May are 4 of 10 to May, which meets at least 2/5. Rounding: none, unless asked for.
 */
@NullMarked
package dev.nendo.bulk;

import org.jspecify.annotations.NullMarked;
