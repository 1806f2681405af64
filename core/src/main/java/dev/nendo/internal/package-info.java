/** Argument checks and the style of generated value types; not part of the interface. */
@NullMarked
package dev.nendo.internal;

import org.jspecify.annotations.NullMarked;
