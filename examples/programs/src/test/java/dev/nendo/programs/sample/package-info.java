/** Tests of the synthetic workbook. */
@NullMarked
package dev.nendo.programs.sample;

import org.jspecify.annotations.NullMarked;
