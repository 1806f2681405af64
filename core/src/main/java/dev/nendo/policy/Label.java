package dev.nendo.policy;

import dev.nendo.problem.Sentence;

/**
 * A label of a policy, with its rank.
 *
 * <p>It is not a status in itself: ○ of one policy is not ○ of another, and two labels of the same symbol may differ in rank and meaning.
 * Example: {@code new Label("B", 3, Sentence.of("所期の目標を達成", "target reached"))}. Immutable and thread-safe.
 *
 * @param symbol what is shown, such as ○
 * @param rank the higher the better; 0 for a label that is no judgement
 * @param meaning what it means
 */
public record Label(String symbol, int rank, Sentence meaning) {
    @Override
    public String toString() {
        return symbol;
    }
}
