/**
 * Puts branches side by side: rolled up to regions and the nation, beside the national average, ranked, and against earlier years.
 *
 * <p>It starts from {@link dev.nendo.compare.Comparer}.
 */
@NullMarked
package dev.nendo.compare;

import org.jspecify.annotations.NullMarked;
