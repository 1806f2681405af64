/** Rankings as text, JSON and CSV. */
@NullMarked
package dev.nendo.programs.rank;

import org.jspecify.annotations.NullMarked;
