/** Tests of the nendo command line. */
@NullMarked
package dev.nendo.programs.table;

import org.jspecify.annotations.NullMarked;
