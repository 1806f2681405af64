/** A synthetic workbook of 47 branches and three fiscal years, for trying the programs on. */
@NullMarked
package dev.nendo.programs.sample;

import org.jspecify.annotations.NullMarked;
