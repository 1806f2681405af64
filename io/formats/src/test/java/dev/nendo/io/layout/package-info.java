/** Tests of layouts. */
@NullMarked
package dev.nendo.io.layout;

import org.jspecify.annotations.NullMarked;
