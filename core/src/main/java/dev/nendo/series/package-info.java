/** Monthly series, rates that keep their numerator and denominator, and how each measure accumulates. */
@NullMarked
package dev.nendo.series;

import org.jspecify.annotations.NullMarked;
