/** Tests of the house rather than of one room. */
@NullMarked
package dev.nendo.io.architecture;

import org.jspecify.annotations.NullMarked;
