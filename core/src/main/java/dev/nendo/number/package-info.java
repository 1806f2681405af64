/** Exact numbers, printed figures and the intervals they stand for. */
@NullMarked
package dev.nendo.number;

import org.jspecify.annotations.NullMarked;
