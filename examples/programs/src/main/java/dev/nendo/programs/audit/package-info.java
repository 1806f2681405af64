/** How audit reports are printed: for people, as JSON, as CSV. */
@NullMarked
package dev.nendo.programs.audit;

import org.jspecify.annotations.NullMarked;
