/** Sheets of {@code .xlsx} files: tables read from them, and results written as them. */
@NullMarked
package dev.nendo.xlsx;

import org.jspecify.annotations.NullMarked;
