package dev.nendo.audit;

import dev.nendo.problem.Sentence;

/**
 * One single cause that would make a broken identity hold exactly; a hypothesis, not a correction.
 *
 * <p>Example: a total of 234 over cells that sum to 231, one of them 3, is explained by {@link Cause#COUNTED_TWICE} for that cell, and by
 * {@link Cause#DIGIT_CHANGED} for the total. Immutable and thread-safe; nothing is rounded.
 *
 * @param cause what would have happened
 * @param figure the figure it happened to, with its value as printed, such as {@code 1月 3} and {@code 2022-01 3}
 * @param value the figure as it should then read, or empty where the figure stays
 */
public record Repair(Cause cause, Sentence figure, String value) {

    /** What may have happened to one figure. */
    public enum Cause {
        /** The cell was left out of the total. */
        LEFT_OUT("left-out", "が足されていない", "was left out"),
        /** The cell was counted twice. */
        COUNTED_TWICE("counted-twice", "が二重に数えられている", "was counted twice"),
        /** The minus sign was lost, or one was added. */
        SIGN_LOST("sign-lost", "符号", "sign"),
        /** One digit is another. */
        DIGIT_CHANGED("digit-changed", "1桁の誤り", "one digit"),
        /** Two neighbouring digits stand the wrong way round. */
        DIGITS_SWAPPED("digits-swapped", "隣り合う数字の入れ替わり", "neighbouring digits swapped"),
        /** What was carried in from the year before was not added. */
        CARRY_IN_FORGOTTEN("carry-in-forgotten", "の繰越が抜けている", "was not carried in"),
        /** The figure is ten, a hundred, a thousand or ten thousand times too large or too small. */
        WRONG_SCALE("wrong-scale", "桁違い", "scale"),
        /** A label has the name of another era. */
        WRONG_ERA("wrong-era", "元号", "era");

        private final String id;
        private final String ja;
        private final String en;

        Cause(String id, String ja, String en) {
            this.id = id;
            this.ja = ja;
            this.en = en;
        }

        /** {@return the name used in files} */
        public String id() {
            return id;
        }

        Sentence words() {
            return Sentence.of(ja, en);
        }

        @Override
        public String toString() {
            return id;
        }
    }

    /** {@return the hypothesis in words: {@code 合計 234 は 231 の誤り(1桁の誤り)}} */
    public Sentence sentence() {
        Sentence words = cause.words();
        return value.isEmpty()
                ? Sentence.of(figure.ja() + " " + words.ja(), figure.en() + " " + words.en())
                : Sentence.of(
                        figure.ja() + " は " + value + " の誤り(" + words.ja() + ")",
                        figure.en() + " should be " + value + " (" + words.en() + ")");
    }
}
