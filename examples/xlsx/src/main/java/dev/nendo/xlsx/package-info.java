/** Published tables in sheets of {@code .xlsx} files, as an example of a format plug-in with a library of its own. */
@NullMarked
package dev.nendo.xlsx;

import org.jspecify.annotations.NullMarked;
