/** A format of one's own, as a plug-in. */
@NullMarked
package dev.nendo.programs.formats;

import org.jspecify.annotations.NullMarked;
