/** Tests of the CSV formats. */
@NullMarked
package dev.nendo.io.csv;

import org.jspecify.annotations.NullMarked;
