/** Workbooks, observations and published tables as CSV. */
@NullMarked
package dev.nendo.io.csv;

import org.jspecify.annotations.NullMarked;
