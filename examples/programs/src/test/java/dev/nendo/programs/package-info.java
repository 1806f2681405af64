/** Tests of the nendo command line. */
@NullMarked
package dev.nendo.programs;

import org.jspecify.annotations.NullMarked;
