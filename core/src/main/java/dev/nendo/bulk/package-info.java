/** Accumulates many series at once; accumulators of parts can be merged. */
@NullMarked
package dev.nendo.bulk;

import org.jspecify.annotations.NullMarked;
