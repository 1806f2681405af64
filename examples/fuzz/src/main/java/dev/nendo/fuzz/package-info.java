/** Fuzz targets: each takes any bytes, and throws only when Nendo breaks a promise. */
@NullMarked
package dev.nendo.fuzz;

import org.jspecify.annotations.NullMarked;
