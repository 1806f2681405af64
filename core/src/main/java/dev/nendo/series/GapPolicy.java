package dev.nendo.series;

import dev.nendo.internal.Choices;
import dev.nendo.problem.Sentence;
import java.util.Locale;

/**
 * What a result over several months (or several members) does where one of them has no value.
 *
 * <p>A gap is a month that is missing or suppressed although a later one is known. A policy is recorded in each result beside its
 * coverage; it never reaches past the last reported month and never applies to a figure that is printed as cumulative. Example: 8,
 * missing, 10 to date at June is absent, 18 of 2 months, or 18 with the missing one as zero; a mean would be absent, 9, or 6.
 */
public enum GapPolicy {
    /** No value, with the reason; the default. */
    ABSENT("欠測があれば値なし", "no value over a gap"),
    /** The months that have a value, as if the others did not exist. */
    SKIP("欠測月を除く", "gaps are left out"),
    /** Each gap counts as zero, as its author states. */
    ZERO("欠測月を 0 とする", "gaps count as zero");

    private final Sentence label;

    GapPolicy(String ja, String en) {
        this.label = Sentence.of(ja, en);
    }

    /**
     * The name in files and options.
     *
     * @return {@code absent}, {@code skip} or {@code zero}
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads what {@link #id()} writes.
     *
     * @param id {@code absent}, {@code skip} or {@code zero}
     * @return the policy
     * @throws IllegalArgumentException when it is none of them
     */
    public static GapPolicy parse(String id) {
        return Choices.find(GapPolicy.values(), GapPolicy::id, "a gap policy", id);
    }

    /**
     * The name for people.
     *
     * @return such as 欠測月を除く, gaps are left out
     */
    public Sentence label() {
        return label;
    }
}
