/** Workbooks made from seeds, as text, so that any version of the programs reads the same ones. */
@org.jspecify.annotations.NullMarked
package dev.nendo.programs.golden;
