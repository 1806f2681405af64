/** Tables of text whose columns line up on a terminal. */
@NullMarked
package dev.nendo.programs.table;

import org.jspecify.annotations.NullMarked;
