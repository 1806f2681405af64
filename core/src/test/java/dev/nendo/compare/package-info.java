/** Tests of comparing branches. */
@NullMarked
package dev.nendo.compare;

import org.jspecify.annotations.NullMarked;
