/**
 * A job for Apache Spark: cumulative rates, statuses and national roll-ups, the same numbers as on one machine. Core's accumulators do the
 * arithmetic, inside typed aggregators; core itself knows nothing of Spark.
 */
@NullMarked
package dev.nendo.spark;

import org.jspecify.annotations.NullMarked;
