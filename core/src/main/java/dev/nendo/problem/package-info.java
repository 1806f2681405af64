/** What was wrong with data that was read, where it stood, and what could be used all the same. */
@NullMarked
package dev.nendo.problem;

import org.jspecify.annotations.NullMarked;
