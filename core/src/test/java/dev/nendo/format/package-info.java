/** Tests of sources, destinations and the finding of formats. */
@NullMarked
package dev.nendo.format;

import org.jspecify.annotations.NullMarked;
