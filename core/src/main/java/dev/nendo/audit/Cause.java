package dev.nendo.audit;

import dev.nendo.problem.Sentence;

/**
 * One slip that would explain why figures disagree: with it undone, all relations of the figures hold. A hypothesis, not a correction.
 *
 * <p>Example: a total of 234 over months that sum to 231, two of them negative, is explained by {@link Kind#NEGATIVES_LEFT_OUT}. Immutable and
 * thread-safe; nothing is rounded.
 *
 * @param kind what would have happened
 * @param sentence to which figure, and what it should then read
 */
public record Cause(Kind kind, Sentence sentence) {

    /** What may have happened; slips with a pattern come before slips of single digits. */
    public enum Kind {
        /** The negative figures were not added. */
        NEGATIVES_LEFT_OUT("negatives-left-out", "負の数の足し忘れ", "negative figures left out"),
        /** The minus sign was lost, or one was added. */
        SIGN_LOST("sign-lost", "符号の誤り", "sign"),
        /** A row stands one column too early or too late. */
        COLUMN_SHIFTED("column-shifted", "欄のずれ", "column shifted"),
        /** The figure, or the label, is that of another year. */
        OTHER_YEAR("other-year", "別の年度のもの", "another year"),
        /** The figure is ten, a hundred, a thousand or ten thousand times too large or too small. */
        WRONG_SCALE("wrong-scale", "桁違い", "scale"),
        /** The rate to date repeats the month's own rate. */
        MONTH_AS_TO_DATE("month-as-to-date", "単月の値の転記", "the month's own value copied"),
        /** The figure was rounded to more digits first and then again. */
        ROUNDED_TWICE("rounded-twice", "二重の四捨五入", "rounded twice"),
        /** One figure was left out of the sum. */
        LEFT_OUT("left-out", "足し忘れ", "left out"),
        /** One figure was counted twice. */
        COUNTED_TWICE("counted-twice", "二重計上", "counted twice"),
        /** What was carried in from the year before was not added. */
        CARRY_IN_FORGOTTEN("carry-in-forgotten", "繰越の漏れ", "not carried in"),
        /** A label has the name of another era. */
        WRONG_ERA("wrong-era", "元号の誤り", "era"),
        /** Two neighbouring digits are in the wrong order. */
        DIGITS_SWAPPED("digits-swapped", "隣り合う数字の入れ替わり", "neighbouring digits swapped"),
        /** One digit is another. */
        DIGIT_CHANGED("digit-changed", "1桁の誤り", "one digit");

        private final String id;
        private final String ja;
        private final String en;

        Kind(String id, String ja, String en) {
            this.id = id;
            this.ja = ja;
            this.en = en;
        }

        /** {@return the name used in files} */
        public String id() {
            return id;
        }

        /** {@return whether the slip has a pattern that chance seldom makes; where one explains a finding, no other slip is named} */
        public boolean isPattern() {
            return compareTo(ROUNDED_TWICE) <= 0 || this == WRONG_ERA;
        }

        Sentence words() {
            return Sentence.of(ja, en);
        }

        @Override
        public String toString() {
            return id;
        }
    }
}
