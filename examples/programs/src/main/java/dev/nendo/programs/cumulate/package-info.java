/** Cumulative sums and rates of observations, line by line. */
@NullMarked
package dev.nendo.programs.cumulate;

import org.jspecify.annotations.NullMarked;
