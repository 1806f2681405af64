package dev.nendo.kpi;

import dev.nendo.internal.Choices;
import dev.nendo.problem.Sentence;

/**
 * Whether a target is met.
 *
 * <p>It is not a status: that is a policy's label for it. 96.9 % as printed against 96.9 % or more is {@link #DEPENDS_ON_ROUNDING}, since
 * 96.86 and 96.94 are both printed so. No rounding; constants are immutable.
 */
public enum Met {
    /** Every possible value of the actual meets the target. */
    MET("met", Sentence.of("達成", "met")),
    /** No possible value of the actual meets the target. */
    NOT_MET("not-met", Sentence.of("未達成", "not met")),
    /** Some possible values of a rounded actual meet the target, others do not. */
    DEPENDS_ON_ROUNDING("depends-on-rounding", Sentence.of("端数処理次第", "depends on rounding")),
    /** Nothing can be said; the evaluation gives the reason. */
    UNDECIDED("undecided", Sentence.of("判定なし", "undecided"));

    private final String id;
    private final Sentence label;

    Met(String id, Sentence label) {
        this.id = id;
        this.label = label;
    }

    /** {@return the name used in files, such as {@code not-met}} */
    public String id() {
        return id;
    }

    /** {@return the name shown to people} */
    public Sentence label() {
        return label;
    }

    /** {@return whether there is a judgement at all, if only one that depends on rounding} */
    public boolean isDecided() {
        return this != UNDECIDED;
    }

    /**
     * On which value a KPI, or a banded policy, is judged.
     *
     * <p>96.9 % as printed against a target of 96.9 %: on {@link #EXACT} it depends on what was rounded away; at {@link #PRINTED} precision it
     * is met. Constants are immutable.
     */
    public enum JudgedOn {
        /** The exact value, or the interval that a printed value stands for. */
        EXACT("exact"),
        /** The value rounded by the publisher's mode to the KPI's decimals. */
        PRINTED("printed");

        private final String id;

        JudgedOn(String id) {
            this.id = id;
        }

        /** {@return the name used in files} */
        public String id() {
            return id;
        }

        /**
         * {@return the basis of a file name}
         *
         * @param id {@code exact} or {@code printed}
         * @throws IllegalArgumentException if there is no such basis; the message lists the valid names
         */
        public static JudgedOn parse(String id) {
            return Choices.find(values(), JudgedOn::id, "a basis of judgement", id);
        }

        @Override
        public String toString() {
            return id;
        }
    }
}
