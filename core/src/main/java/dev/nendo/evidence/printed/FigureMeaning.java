package dev.nendo.evidence.printed;

import dev.nendo.evidence.Declared;
import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import dev.nendo.number.RoundingRule;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What a printed number may truly be: itself where it is exact, else all that its last digit leaves.
 *
 * <p>It is the same for all figures that are printed alike, and holds for any number in the place of one. Example: 1.20 under an unknown rule is
 * [239/200, 241/200]. Immutable and thread-safe.
 *
 * @param rule how the figure was rounded if it was
 * @param certainty whether it is exact, and why
 * @param isNeverNegative whether the quantity can't be below zero
 * @param limits what is declared of it besides
 */
public record FigureMeaning(RoundingRule rule, Certainty certainty, boolean isNeverNegative, Limits limits) {
    /** From so many significant digits on a number with decimals is a binary double written out, which is right to one digit less. */
    private static final int DIGITS_OF_A_DOUBLE = 16;

    /**
     * What else an author declares.
     *
     * @param precision what the last digit that is good is worth, in the printed unit; the last printed digit where empty
     * @param whole what no value exceeds, in the printed unit, if anything
     */
    public record Limits(Optional<BigDecimal> precision, Optional<Rational> whole) {
        /** Nothing is declared. */
        public static final Limits NONE = new Limits(Optional.empty(), Optional.empty());
    }

    /** Whether a figure is exact. */
    public enum Certainty {
        /** It counts, or is declared exact. */
        EXACT,
        /** It is whole and in a unit that nobody knows, and is taken as a count. */
        TAKEN_AS_COUNT,
        /** It is good to its last digit. */
        ROUNDED
    }

    /** {@return whether the figure is exact} */
    public boolean isExact() {
        return certainty != Certainty.ROUNDED;
    }

    /** {@return whether the figure is exact only because nobody knows its unit} */
    public boolean isTakenAsCount() {
        return certainty == Certainty.TAKEN_AS_COUNT;
    }

    /**
     * {@return all that a printed number may truly be, in the printed unit}
     *
     * @param value the number
     */
    public Interval interval(BigDecimal value) {
        Interval own = isExact() ? Interval.point(Rational.of(value)) : rounded(value);
        Interval interval = limits.whole()
                .filter(whole -> Rational.of(value).compareTo(whole) <= 0)
                .flatMap(whole -> own.intersect(Interval.closed(own.lower().min(whole), whole)))
                .orElse(own);
        return isNeverNegative && value.signum() >= 0 ? interval.cutAtZero().orElse(interval) : interval;
    }

    private Interval rounded(BigDecimal value) {
        return limits.precision()
                .map(unit -> Declared.interval(value, unit, rule))
                .orElseGet(() -> isBinaryDouble(value) ? double15(value) : rule.interval(value, lastDigit(value)));
    }

    /**
     * {@return one step of the last digit that is good, in the printed unit}
     *
     * @param value the number
     */
    public BigDecimal lastDigit(BigDecimal value) {
        return limits.precision().orElseGet(() -> BigDecimal.ONE.movePointLeft(value.scale()));
    }

    /** {@return the same of a quantity that can be below zero} */
    public FigureMeaning ofAnySign() {
        return new FigureMeaning(rule, certainty, /* isNeverNegative= */ false, limits);
    }

    /** {@return the same of a figure that is rounded after all} */
    public FigureMeaning rounded() {
        return new FigureMeaning(rule, Certainty.ROUNDED, isNeverNegative, limits);
    }

    /**
     * {@return whether a number has more digits than anybody prints, as a program writes out a binary double}
     *
     * @param value the number
     */
    public static boolean isBinaryDouble(BigDecimal value) {
        return value.scale() > 0 && value.precision() >= DIGITS_OF_A_DOUBLE;
    }

    private static Interval double15(BigDecimal value) {
        int dropped = value.precision() - (DIGITS_OF_A_DOUBLE - 1);
        Rational half = Rational.of(BigDecimal.ONE.movePointLeft(value.scale() - dropped))
                .times(Rational.of(1, 2));
        Rational number = Rational.of(value);
        return Interval.closed(number.minus(half), number.plus(half));
    }
}
