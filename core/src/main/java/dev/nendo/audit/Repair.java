package dev.nendo.audit;

import dev.nendo.problem.Sentence;

/**
 * One single cause that would make a broken identity hold exactly; a hypothesis, not a correction.
 *
 * <p>Example: a total of 234 over cells that sum to 231, one of them 3, is explained by {@link Cause#COUNTED_TWICE} for that cell, and by
 * {@link Cause#DIGIT_CHANGED} for the total. Immutable and thread-safe; nothing is rounded.
 *
 * @param cause what would have happened
 * @param figure the name of the figure it happened to, such as {@code 1月} or {@code 合計}
 * @param value the figure as it should then read, or empty where the figure stays
 * @param sentence the hypothesis in words
 */
public record Repair(Cause cause, String figure, String value, Sentence sentence) {

    /** What may have happened to one figure. */
    public enum Cause {
        /** The cell was left out of the total. */
        LEFT_OUT("left-out"),
        /** The cell was counted twice. */
        COUNTED_TWICE("counted-twice"),
        /** The minus sign was lost, or one was added. */
        SIGN_LOST("sign-lost"),
        /** One digit is another. */
        DIGIT_CHANGED("digit-changed"),
        /** Two neighbouring digits stand the wrong way round. */
        DIGITS_SWAPPED("digits-swapped"),
        /** What was carried in from the year before was not added. */
        CARRY_IN_FORGOTTEN("carry-in-forgotten"),
        /** The figure is ten, a hundred, a thousand or ten thousand times too large or too small. */
        WRONG_SCALE("wrong-scale");

        private final String id;

        Cause(String id) {
            this.id = id;
        }

        /** {@return the name used in files} */
        public String id() {
            return id;
        }

        @Override
        public String toString() {
            return id;
        }
    }
}
