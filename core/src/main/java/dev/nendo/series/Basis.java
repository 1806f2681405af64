package dev.nendo.series;

import dev.nendo.internal.Choices;
import dev.nendo.problem.Sentence;
import java.util.Locale;

/**
 * Whether the figures of a series stand for one month each or for all months so far.
 *
 * <p>A cumulative series is never summed over its months. Example: 8, 0, 10 monthly are the same facts as 8, 8, 18 cumulative. For a
 * stock, the level at each month's end is cumulative and its net change in each month is monthly.
 */
public enum Basis {
    /** One month each (単月). */
    MONTHLY("単月", "monthly"),
    /** From the window's beginning through the month (累計). */
    CUMULATIVE("累計", "cumulative");

    private final Sentence label;

    Basis(String ja, String en) {
        this.label = Sentence.of(ja, en);
    }

    /**
     * The name in files.
     *
     * @return {@code monthly} or {@code cumulative}
     */
    public String id() {
        return name().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads what {@link #id()} writes.
     *
     * @param id {@code monthly} or {@code cumulative}
     * @return the basis
     * @throws IllegalArgumentException when it is neither
     */
    public static Basis parse(String id) {
        return Choices.find(Basis.values(), Basis::id, "a basis", id);
    }

    /**
     * The name for people.
     *
     * @return 単月, monthly or 累計, cumulative
     */
    public Sentence label() {
        return label;
    }
}
