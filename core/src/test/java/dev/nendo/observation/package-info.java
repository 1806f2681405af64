/** Tests of observations and catalogs. */
@NullMarked
package dev.nendo.observation;

import org.jspecify.annotations.NullMarked;
