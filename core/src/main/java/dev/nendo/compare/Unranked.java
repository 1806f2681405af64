package dev.nendo.compare;

import dev.nendo.number.Reason;
import dev.nendo.problem.Sentence;

/**
 * A branch that has no rank, and why.
 *
 * <p>It is not last: nothing is known of where it would stand. Example: a branch that withholds its figure, {@link Reason#SUPPRESSED}.
 * Immutable and thread-safe.
 *
 * @param result the branch's result
 * @param reason why it has no rank
 * @param sentence the same in words
 */
public record Unranked(BranchResult result, Reason reason, Sentence sentence) {}
