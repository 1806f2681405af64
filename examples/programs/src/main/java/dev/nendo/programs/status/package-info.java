/** Scorecards as text, JSON and CSV. */
@NullMarked
package dev.nendo.programs.status;

import org.jspecify.annotations.NullMarked;
