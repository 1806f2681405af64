package dev.nendo.series;

import dev.nendo.internal.Checks;
import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import dev.nendo.number.RoundingRule;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.Optional;

/**
 * How exactly the values of a series are known: exactly, or each one only as printed to a unit under a rounding rule.
 *
 * <p>It says what a printed value stands for; it rounds nothing. The unit is that of the last printed digit, in the unit of the values:
 * for 7,253 千円 kept as 7253 it is 1, kept as 7253000 円 it is 1000. Where the digits of a row differ, it is the coarsest. Example: 14.1
 * to a unit of 0.1 with an unknown rule stands for [281/20, 283/20].
 *
 * <p>Immutable and thread-safe. Values are equal when they stand for the same intervals by the same rule.
 */
public final class Precision {
    private static final Precision EXACT = new Precision(BigDecimal.ZERO, RoundingRule.UNKNOWN, false);

    private final BigDecimal unit;
    private final RoundingRule rule;
    private final boolean cutAtZero;

    private Precision(BigDecimal unit, RoundingRule rule, boolean cutAtZero) {
        this.unit = unit;
        this.rule = rule;
        this.cutAtZero = cutAtZero;
    }

    /**
     * Every value is exact.
     *
     * @return the precision of counts and of amounts in 円
     */
    public static Precision exact() {
        return EXACT;
    }

    /**
     * Every value is printed to a unit.
     *
     * @param unit one unit of the last printed digit, such as 0.1
     * @param rule the publisher's rule, {@link RoundingRule#UNKNOWN} where none is declared
     * @return the precision
     * @throws IllegalArgumentException when the unit is not positive
     */
    public static Precision rounded(BigDecimal unit, RoundingRule rule) {
        Checks.argument(unit.signum() > 0, () -> "a unit of rounding must be positive: " + unit);
        return new Precision(unit.stripTrailingZeros(), Objects.requireNonNull(rule), false);
    }

    /**
     * The same for quantities that can't be negative: no interval reaches below 0.
     *
     * @return this precision with intervals cut at zero, closed there; an exact one is returned as it is
     */
    public Precision cutAtZero() {
        return isExact() ? this : new Precision(unit, rule, true);
    }

    /**
     * Whether every value is exact.
     *
     * @return whether each interval is a point
     */
    public boolean isExact() {
        return unit.signum() == 0;
    }

    /**
     * The unit of the last printed digit.
     *
     * @return the unit, or empty when exact
     */
    public Optional<BigDecimal> unit() {
        return isExact() ? Optional.empty() : Optional.of(unit);
    }

    /**
     * The publisher's rule.
     *
     * @return the rule, or empty when exact
     */
    public Optional<RoundingRule> rule() {
        return isExact() ? Optional.empty() : Optional.of(rule);
    }

    /**
     * Whether intervals are cut at zero.
     *
     * @return whether the quantity can't be negative
     */
    public boolean isCutAtZero() {
        return cutAtZero;
    }

    /**
     * What a printed value stands for.
     *
     * @param printed the value
     * @return the interval of the true value; a point when exact
     * @throws IllegalArgumentException when the value is negative and the quantity can't be, or a rule other than the unknown one is
     *     given a value that is no multiple of the unit
     */
    public Interval interval(BigDecimal printed) {
        if (isExact()) {
            return Interval.point(Rational.of(printed));
        }
        Checks.argument(
                !cutAtZero || printed.signum() >= 0,
                () -> "a quantity that can't be negative has no value below 0: " + printed);
        Interval interval = rule == RoundingRule.UNKNOWN ? nearest(printed) : rule.interval(printed, unit);
        return cutAtZero ? interval.cutAtZero().orElseThrow() : interval;
    }

    /** Refuses what could only fail later. */
    void check(BigDecimal printed) {
        if (!isExact()) {
            interval(printed);
        }
    }

    /** Sums of printed values need be no multiples of the unit of a sum, so this asks for none. */
    private Interval nearest(BigDecimal printed) {
        Rational half = Rational.of(unit).dividedBy(Rational.of(2));
        Rational value = Rational.of(printed);
        return Interval.closed(value.minus(half), value.plus(half));
    }

    /**
     * A precision that holds for the sum or difference of so many values. It is wider than need be where the rule rounds one way only:
     * a series has one unit for all its values, of either sign.
     */
    Precision widened(int terms) {
        if (isExact() || terms == 1) {
            return this;
        }
        return new Precision(width().multiply(BigDecimal.valueOf(terms)), RoundingRule.UNKNOWN, false);
    }

    /** The precision of a sum with another series. */
    Precision plus(Precision other) {
        if (isExact() && other.isExact()) {
            return EXACT;
        }
        boolean neverNegative = cutAtZero && other.cutAtZero;
        return new Precision(width().add(other.width()), RoundingRule.UNKNOWN, neverNegative);
    }

    /** The width of a symmetric closed interval around the printed value that holds the true one. */
    private BigDecimal width() {
        return switch (rule) {
            case UNKNOWN,
                    HALF_UP,
                    HALF_EVEN,
                    HALF_DOWN,
                    DOUBLE_RATIO_EVEN,
                    DOUBLE_RATIO_AWAY,
                    DOUBLE_PERCENT_EVEN,
                    DOUBLE_PERCENT_AWAY -> unit;
            case TOWARD_ZERO, AWAY_FROM_ZERO -> unit.multiply(BigDecimal.valueOf(2));
        };
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Precision that
                && unit.equals(that.unit)
                && rule == that.rule
                && cutAtZero == that.cutAtZero;
    }

    @Override
    public int hashCode() {
        return Objects.hash(unit, rule, cutAtZero);
    }

    /**
     * The precision in words.
     *
     * @return such as {@code exact} or {@code to 0.1, unknown}
     */
    @Override
    public String toString() {
        return isExact()
                ? "exact"
                : "to " + unit.toPlainString() + ", " + rule.id() + (cutAtZero ? ", not negative" : "");
    }
}
