/** The fuzz targets, fed with the corpus. */
@NullMarked
package dev.nendo.fuzz;

import org.jspecify.annotations.NullMarked;
