/** Fiscal years, quarters, halves, windows of months and the labels they are printed with. */
@NullMarked
package dev.nendo.fiscal;

import org.jspecify.annotations.NullMarked;
