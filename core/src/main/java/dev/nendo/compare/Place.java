package dev.nendo.compare;

import dev.nendo.number.Quantity;
import dev.nendo.problem.Sentence;

/**
 * A branch's place in a ranking.
 *
 * <p>The rank is by the stated figures, in standard competition ranking: 1, 2, 2, 4. Where figures are known only as printed, the true rank lies
 * anywhere from {@link #bestPossible} to {@link #worstPossible}; for exact figures all three agree. Example: 96.9 % beside another branch's
 * 96.9 % is rank 1, possibly 1 to 2. No rounding. Immutable and thread-safe.
 *
 * @param rank the rank by the stated figures, from 1; equal figures share it
 * @param bestPossible the best rank that the true values allow
 * @param worstPossible the worst rank that the true values allow
 * @param figure what it is ranked by, in the unit of the ranking
 * @param isLikeForLike whether the figure covers the months that most branches cover
 * @param isTied whether another branch shares the rank
 * @param result the branch's result
 * @param sentence the place in words
 */
public record Place(
        int rank,
        int bestPossible,
        int worstPossible,
        Quantity figure,
        boolean isLikeForLike,
        boolean isTied,
        BranchResult result,
        Sentence sentence) {
    /** {@return whether only one rank is possible} */
    public boolean isCertain() {
        return bestPossible == worstPossible;
    }
}
