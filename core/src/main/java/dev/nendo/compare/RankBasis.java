package dev.nendo.compare;

import dev.nendo.internal.Choices;
import dev.nendo.problem.Sentence;
import java.util.Locale;

/**
 * What branches are ranked by.
 *
 * <p>It is no direction: which side is good is the indicator's. Of 96.9 % after 95.0 % against a target of 97.0 %, the actual is 96.9 %, the
 * achievement 969/970, the improvement 1.9 points. No rounding; constants are immutable.
 */
public enum RankBasis {
    /** The actual itself. */
    ACTUAL(Sentence.of("実績", "actual")),
    /** The achievement ratio against each branch's own target. */
    ACHIEVEMENT(Sentence.of("達成率", "achievement")),
    /** The difference from the same period of the year before, towards the good side. */
    IMPROVEMENT(Sentence.of("前年同期からの改善", "improvement on the same period of the year before"));

    private final Sentence label;

    RankBasis(Sentence label) {
        this.label = label;
    }

    /** {@return the name used in files and options, such as {@code actual}} */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** {@return the name shown to people} */
    public Sentence label() {
        return label;
    }

    /**
     * {@return the basis of a name}
     *
     * @param id {@code actual}, {@code achievement} or {@code improvement}
     * @throws IllegalArgumentException if there is no such basis; the message lists the valid names
     */
    public static RankBasis parse(String id) {
        return Choices.find(values(), RankBasis::id, "a basis", id);
    }
}
