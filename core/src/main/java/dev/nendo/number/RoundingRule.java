package dev.nendo.number;

import dev.nendo.internal.Checks;
import dev.nendo.problem.Problem;
import dev.nendo.problem.Sentence;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How a publisher rounded its figures: what the true value may have been, given the printed one. It is not the mode in
 * which results are displayed; that is a {@link RoundingMode} and belongs to a definition.
 *
 * <p>Worked example: 1.20 printed with two decimals stands for {@code [239/200, 241/200]} when the rule is unknown and
 * for {@code [6/5, 121/100)} when it is toward zero.
 *
 * <p>The rules of <em>binary double</em> are those of programs that divide in floating point: 115 of 400 are
 * exactly 28.75 %, but with one decimal such a program prints 28.7, as the nearest double lies below the tie. They are decided by
 * dividing integers, and hold for the quotient of two exact figures only.
 */
public enum RoundingRule {
    /** To the nearest, but ties are not known: both ends are possible. */
    UNKNOWN("unknown", "四捨五入等(端数の扱い不明)", "to the nearest, ties unknown"),
    /** To the nearest, ties away from zero (四捨五入). */
    HALF_UP("half-up", "四捨五入", "half up"),
    /** To the nearest, ties to the even digit (偶数丸め). */
    HALF_EVEN("half-even", "偶数丸め", "half even"),
    /** To the nearest, ties toward zero (五捨五超入). */
    HALF_DOWN("half-down", "五捨五超入", "half down"),
    /** Cut off (切捨て). */
    TOWARD_ZERO("toward-zero", "切捨て", "toward zero"),
    /** Raised (切上げ). */
    AWAY_FROM_ZERO("away-from-zero", "切上げ", "away from zero"),
    /** A quotient as ratio, computed in binary double and rounded to the nearest, ties of the binary value to the even digit. */
    DOUBLE_RATIO_EVEN("double-ratio-even", "倍精度の比・偶数丸め", "binary double as ratio, half even"),
    /** A quotient as ratio, computed in binary double and rounded to the nearest, ties of the binary value away from zero. */
    DOUBLE_RATIO_AWAY("double-ratio-away", "倍精度の比・四捨五入", "binary double as ratio, half up"),
    /** A quotient times 100, both in binary double, rounded to the nearest, ties of the binary value to the even digit. */
    DOUBLE_PERCENT_EVEN("double-percent-even", "倍精度の百分率・偶数丸め", "binary double as per cent, half even"),
    /** A quotient times 100, both in binary double, rounded to the nearest, ties of the binary value away from zero. */
    DOUBLE_PERCENT_AWAY("double-percent-away", "倍精度の百分率・四捨五入", "binary double as per cent, half up");

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final String id;
    private final String ja;
    private final String en;

    RoundingRule(String id, String ja, String en) {
        this.id = id;
        this.ja = ja;
        this.en = en;
    }

    /**
     * Finds a rule by its id.
     *
     * @param id {@code unknown}, {@code half-up}, {@code half-even}, {@code half-down}, {@code toward-zero}, {@code
     *     away-from-zero}, or one of binary doubles such as {@code double-percent-even}
     * @return the rule
     * @throws IllegalArgumentException if there is no such rule
     */
    public static RoundingRule parse(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException("a rounding rule is one of "
                + Arrays.stream(values()).map(RoundingRule::id).collect(Collectors.joining(", ")) + ": "
                + Problem.excerpt(id)));
    }

    /**
     * Finds a rule by its id, if there is one.
     *
     * @param id the id
     * @return the rule
     */
    public static Optional<RoundingRule> find(String id) {
        return Arrays.stream(values()).filter(rule -> rule.id.equals(id)).findFirst();
    }

    /** {@return the id by which documents name the rule, such as {@code half-up}} */
    public String id() {
        return id;
    }

    /** {@return the name of the rule in both languages, such as 四捨五入} */
    public Sentence label() {
        return Sentence.of(ja, en);
    }

    /** {@return true for the rules by which a program that computes in binary double rounds the quotient of two exact figures} */
    public boolean isBinaryDouble() {
        return switch (this) {
            case DOUBLE_RATIO_EVEN, DOUBLE_RATIO_AWAY, DOUBLE_PERCENT_EVEN, DOUBLE_PERCENT_AWAY -> true;
            default -> false;
        };
    }

    /** {@return the mode that rounds exact values by this rule; empty for {@link #UNKNOWN} and for binary doubles} */
    public Optional<RoundingMode> mode() {
        return switch (this) {
            case UNKNOWN, DOUBLE_RATIO_EVEN, DOUBLE_RATIO_AWAY, DOUBLE_PERCENT_EVEN, DOUBLE_PERCENT_AWAY ->
                Optional.empty();
            case HALF_UP -> Optional.of(RoundingMode.HALF_UP);
            case HALF_DOWN -> Optional.of(RoundingMode.HALF_DOWN);
            case HALF_EVEN -> Optional.of(RoundingMode.HALF_EVEN);
            case TOWARD_ZERO -> Optional.of(RoundingMode.DOWN);
            case AWAY_FROM_ZERO -> Optional.of(RoundingMode.UP);
        };
    }

    /**
     * Rounds as this rule does.
     *
     * @param value the exact value; for a binary double the exact quotient of two exact figures, by the rules of per cent in per
     *     cent: 1/8 as ratio, 25/2 as per cent
     * @param scale digits after the point; -3 rounds to thousands
     * @return the figure that would be printed, with exactly this scale
     * @throws IllegalArgumentException for {@link #UNKNOWN}, which does not say what becomes of ties
     */
    public BigDecimal round(Rational value, int scale) {
        return switch (this) {
            case DOUBLE_RATIO_EVEN -> BinaryDouble.nearest(value).toDecimal(scale, RoundingMode.HALF_EVEN);
            case DOUBLE_RATIO_AWAY -> BinaryDouble.nearest(value).toDecimal(scale, RoundingMode.HALF_UP);
            case DOUBLE_PERCENT_EVEN -> percent(value).toDecimal(scale, RoundingMode.HALF_EVEN);
            case DOUBLE_PERCENT_AWAY -> percent(value).toDecimal(scale, RoundingMode.HALF_UP);
            default ->
                value.toDecimal(
                        scale,
                        mode().orElseThrow(() -> new IllegalArgumentException(
                                "to round takes a rule that settles ties, not this one: " + id)));
        };
    }

    private static Rational percent(Rational value) {
        return BinaryDouble.percent(value.dividedBy(Rational.of(100)));
    }

    /**
     * Gives the possible true values of a printed figure.
     *
     * @param printed the figure, a multiple of the unit
     * @param unitInLastPlace what one step of the last printed digit is worth, above 0: 0.1 for 96.9, 1,000 for a
     *     figure in 千円
     * @return the possible values, in the unit of the figure
     * @throws IllegalArgumentException if the unit is not above 0 or the figure is not a multiple of it
     */
    public Interval interval(BigDecimal printed, BigDecimal unitInLastPlace) {
        Checks.argument(
                unitInLastPlace.signum() > 0, () -> "a unit in the last place must be above 0: " + unitInLastPlace);
        Rational value = Rational.of(printed);
        Rational unit = Rational.of(unitInLastPlace);
        Rational steps = value.dividedBy(unit);
        Checks.argument(
                steps.isInteger(),
                () -> "a printed figure must be a multiple of its unit " + unitInLastPlace + ": " + printed);
        boolean odd = steps.numerator().testBit(0);
        return switch (this) {
            // Of a figure that is no quotient of exact ones, a binary double says no more than that it was the nearest.
            case UNKNOWN, DOUBLE_RATIO_EVEN, DOUBLE_RATIO_AWAY, DOUBLE_PERCENT_EVEN, DOUBLE_PERCENT_AWAY ->
                nearest(value, unit, false, false);
            case HALF_UP -> nearest(value, unit, value.signum() <= 0, value.signum() >= 0);
            case HALF_DOWN -> nearest(value, unit, value.signum() > 0, value.signum() < 0);
            case HALF_EVEN -> nearest(value, unit, odd, odd);
            case TOWARD_ZERO ->
                Interval.of(
                        value.signum() > 0 ? value : value.minus(unit),
                        value.signum() <= 0,
                        value.signum() < 0 ? value : value.plus(unit),
                        value.signum() >= 0);
            case AWAY_FROM_ZERO ->
                Interval.of(
                        value.signum() > 0 ? value.minus(unit) : value,
                        value.signum() > 0,
                        value.signum() < 0 ? value.plus(unit) : value,
                        value.signum() < 0);
        };
    }

    private static Interval nearest(Rational value, Rational unit, boolean lowerOpen, boolean upperOpen) {
        Rational half = unit.dividedBy(Rational.of(TWO));
        return Interval.of(value.minus(half), lowerOpen, value.plus(half), upperOpen);
    }
}
