/** The example formats at work. */
@NullMarked
package dev.nendo.programs.formats;

import org.jspecify.annotations.NullMarked;
