/** Rolls branches up and ranks them. */
@NullMarked
package dev.nendo.compare;

import org.jspecify.annotations.NullMarked;
