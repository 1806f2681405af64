/**
 * What was wrong with data that was read, where it stood, and what could be used all the same.
 *
 * <p>Read {@link dev.nendo.problem.Loaded} first: every reader and {@code resolve()} return one. It holds a value where there is one, and
 * {@link dev.nendo.problem.Problem problems}, each with a code, a severity, a {@link dev.nendo.problem.Location} and a sentence in
 * Japanese and English that says what would be valid. {@link dev.nendo.problem.Loaded#orThrow()} is the short way for programs that
 * want all or nothing; its exception shows the first three problems and the count. {@link dev.nendo.problem.Problems} is for those who
 * write readers.
 */
@NullMarked
package dev.nendo.problem;

import org.jspecify.annotations.NullMarked;
