package dev.nendo.number;

import dev.nendo.problem.Language;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BinaryOperator;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * What is known of a value in its unit: all that it may be, and the value that the stated figures give, if they give one.
 * The one shape of actuals, targets, paces, differences, benchmarks and roll-ups; where there may be none, an {@code
 * Outcome<Quantity>} says why. It is not a printed cell ({@link Printed}) and carries no month. Arithmetic is exact, on the
 * interval as on the value; only {@link #shown} and {@link #decimal} round. Immutable and thread-safe.
 *
 * <p>Worked example: 1.20 printed with an unknown rule is [239/200, 241/200] with the nominal value 6/5; 36人 divided by
 * 1,200人 in 人/千人 is exactly 30人/千人; 120件 over a gap is everything from 120件 on, has no nominal value and is shown as
 * 120件以上.
 *
 * <p>Two quantities are equal if intervals, nominal values and units are; the printed text is no part of it, and 1千円 is
 * not equal to 1,000円 ({@link #in} converts).
 */
public final class Quantity {

    private static final int TWELVE_DIGITS = 12;

    private final Interval interval;
    private final @Nullable Rational nominal;
    private final @Nullable Printed printed;
    private final Unit unit;

    private Quantity(Interval interval, @Nullable Rational nominal, @Nullable Printed printed, Unit unit) {
        this.interval = interval;
        this.nominal = nominal == null && interval.isPoint() ? interval.lower() : nominal;
        this.printed = printed;
        this.unit = unit;
    }

    /**
     * A value known exactly.
     *
     * @param value the value, 969/10 for 96.9 %
     * @param unit its unit
     * @return the quantity
     */
    public static Quantity exact(Rational value, Unit unit) {
        return new Quantity(Interval.point(value), value, null, unit);
    }

    /**
     * A value known exactly.
     *
     * @param value the value, 96.9 for 96.9 %
     * @param unit its unit
     * @return the quantity
     */
    public static Quantity exact(BigDecimal value, Unit unit) {
        return exact(Rational.of(value), unit);
    }

    /**
     * A whole value known exactly.
     *
     * @param value the value
     * @param unit its unit
     * @return the quantity
     */
    public static Quantity exact(long value, Unit unit) {
        return exact(Rational.of(value), unit);
    }

    /**
     * A value known within an interval.
     *
     * @param nominal what the stated figures give; it usually lies in the interval, but an interval narrowed by other
     *     evidence may leave it outside
     * @param interval all it may be
     * @param unit the unit of both
     * @return the quantity
     */
    public static Quantity of(Rational nominal, Interval interval, Unit unit) {
        return new Quantity(interval, nominal, null, unit);
    }

    /**
     * A printed figure with all it may truly be.
     *
     * @param printed the figure
     * @param interval all it may be, in the unit of the figure
     * @return the quantity, in that unit
     */
    public static Quantity of(Printed printed, Interval interval) {
        return new Quantity(interval, Rational.of(printed.value()), printed, printed.unit());
    }

    /**
     * A value of which only bounds are known.
     *
     * @param interval all it may be
     * @param unit the unit of the interval
     * @return the quantity, without a nominal value unless the interval is a point
     */
    public static Quantity bounds(Interval interval, Unit unit) {
        return new Quantity(interval, null, null, unit);
    }

    /**
     * A value known only from below, as a sum over months of which one is not reported.
     *
     * @param least the least it may be
     * @param unit the unit
     * @return the quantity
     */
    public static Quantity atLeast(Rational least, Unit unit) {
        return bounds(Interval.atLeast(least), unit);
    }

    /** {@return all it may be, in {@link #unit()}; where {@link #isBounded} is false, one end is missing} */
    public Interval interval() {
        return interval;
    }

    /** {@return the value by the stated figures, in {@link #unit()}; empty where only bounds are known} */
    public Optional<Rational> nominal() {
        return Optional.ofNullable(nominal);
    }

    /** {@return the one figure that prints this value; empty for what was computed} */
    public Optional<Printed> printed() {
        return Optional.ofNullable(printed);
    }

    /** {@return the decimals of the printed figure; empty for what was computed} */
    public OptionalInt decimals() {
        return printed == null ? OptionalInt.empty() : OptionalInt.of(printed.decimals());
    }

    /** {@return the unit of interval and nominal value} */
    public Unit unit() {
        return unit;
    }

    /** {@return true if only one value is possible} */
    public boolean isExact() {
        return interval.isPoint();
    }

    /** {@return true if the interval has both ends} */
    public boolean isBounded() {
        return interval.isBounded();
    }

    /**
     * Names the figure that prints this value.
     *
     * @param figure the figure
     * @return the same quantity, shown with the decimals of the figure
     */
    public Quantity withPrinted(Printed figure) {
        return new Quantity(interval, nominal, figure, unit);
    }

    /**
     * Replaces all it may be, keeping the nominal value and the printed figure.
     *
     * @param other all it may be
     * @return the quantity
     */
    public Quantity withInterval(Interval other) {
        return new Quantity(other, nominal, printed, unit);
    }

    /**
     * Takes the same numbers in another unit, converting nothing: for a figure that states no unit.
     *
     * @param other the unit
     * @return the quantity in it
     */
    public Quantity withUnit(Unit other) {
        return new Quantity(interval, nominal, printed, other);
    }

    /**
     * Converts.
     *
     * @param wanted the unit wanted
     * @return the same quantity in that unit, 1千円 as 1,000円; absent as {@code UNITS_DIFFER} where the two measure
     *     different things
     */
    public Outcome<Quantity> in(Unit wanted) {
        if (unit.equals(wanted)) {
            return Outcome.present(this);
        }
        return unit.factorTo(wanted)
                .<Outcome<Quantity>>map(factor -> Outcome.present(
                        factor.equals(Rational.ONE)
                                ? withUnit(wanted)
                                : times(factor).withUnit(wanted)))
                .orElse(Outcome.absent(Reason.UNITS_DIFFER));
    }

    /**
     * Adds an independent quantity.
     *
     * @param other what is added; converted into this unit
     * @return the sum, in this unit
     * @throws IllegalArgumentException if the units measure different things; convert by {@link #in} where they may
     */
    public Quantity plus(Quantity other) {
        Quantity converted = likeThis(other);
        return new Quantity(
                interval.plus(converted.interval), both(nominal, converted.nominal, Rational::plus), null, unit);
    }

    /**
     * Subtracts an independent quantity.
     *
     * @param other what is taken away; converted into this unit
     * @return the difference, in this unit
     * @throws IllegalArgumentException if the units measure different things; convert by {@link #in} where they may
     */
    public Quantity minus(Quantity other) {
        return plus(other.negated());
    }

    /** {@return the same with the other sign} */
    public Quantity negated() {
        return times(Rational.ONE.negated());
    }

    /**
     * Multiplies by an exact number.
     *
     * @param factor the number, of either sign
     * @return the product, in this unit
     */
    public Quantity times(Rational factor) {
        return new Quantity(interval.times(factor), nominal == null ? null : nominal.times(factor), null, unit);
    }

    /**
     * Divides by an independent quantity, and gives the quotient in a unit.
     *
     * @param divisor what it is divided by
     * @param wanted the unit of the quotient: %, 円/件, 人/千人
     * @return the quotient; absent as {@code ZERO_BY_ZERO} or {@code ZERO_DENOMINATOR} where the divisor is or may be 0, as
     *     {@code UNITS_DIFFER} where the quotient of the two units is not what the wanted one measures
     */
    public Outcome<Quantity> dividedBy(Quantity divisor, Unit wanted) {
        return unit.quotientFactor(divisor.unit, wanted)
                .map(factor -> quotient(divisor).map(q -> q.times(factor).withUnit(wanted)))
                .orElse(Outcome.absent(Reason.UNITS_DIFFER));
    }

    /**
     * The ratio to an independent quantity that measures the same.
     *
     * @param other what it is compared with
     * @return the ratio without a unit, 1 for the whole; absent as {@code ZERO_BY_ZERO}, {@code ZERO_DENOMINATOR} or
     *     {@code UNITS_DIFFER}
     */
    public Outcome<Quantity> ratioTo(Quantity other) {
        return other.in(unit).flatMap(this::quotient).map(ratio -> ratio.withUnit(Unit.NONE));
    }

    /**
     * Spans two statements about one quantity.
     *
     * @param other the other one; converted into this unit
     * @return everything that either may be; the nominal value only where both have the same
     * @throws IllegalArgumentException if the units measure different things
     */
    public Quantity hull(Quantity other) {
        Quantity converted = likeThis(other);
        Rational common = Objects.equals(nominal, converted.nominal) ? nominal : null;
        return new Quantity(interval.hull(converted.interval), common, null, unit);
    }

    /** {@return the nominal value to 12 significant digits, half up, without trailing zeros; empty where only bounds are known} */
    public Optional<BigDecimal> decimal() {
        return nominal().map(value -> {
            BigDecimal more = value.toDecimal(TWELVE_DIGITS - magnitude(value), RoundingMode.HALF_UP);
            return more.signum() == 0 ? BigDecimal.ZERO : more.stripTrailingZeros();
        });
    }

    /**
     * Writes the quantity for people by {@link DisplayStyle#DEFAULT}.
     *
     * @param language the language of 以上 and of ranges
     * @return such as {@code 50,000円}, {@code 96.9%}, {@code 96.45～97.05%} or {@code 120件以上}
     */
    public String shown(Language language) {
        return shown(DisplayStyle.DEFAULT, language);
    }

    /**
     * Writes the quantity for people. Whole counts and 円 have no decimals; of bounds the range is written, rounded outward
     * with one decimal more, never a value in between.
     *
     * @param style decimals, rounding, separators and unit
     * @param language the language of 以上 and of ranges
     * @return the text
     */
    public String shown(DisplayStyle style, Language language) {
        return new QuantityText(style, language, 0).of(this);
    }

    /**
     * Writes the quantity and what it was held against so that the texts agree with the verdict: digits are added to both, six
     * at most, until the shown numbers meet or miss the limit as the exact ones do; then 未満 or 超 is added instead.
     *
     * @param limit what it was held against, in the same unit
     * @param meets whether an order of value to limit (negative, 0, positive) meets it: {@code order -> order >= 0} for at least
     * @param style decimals, rounding, separators and unit of both
     * @param language the language
     * @return the two texts, such as {@code 99.96%} and {@code 100.00%}
     */
    public ShownPair shownAgainst(Quantity limit, IntPredicate meets, DisplayStyle style, Language language) {
        return QuantityText.pair(this, limit, meets, style, language);
    }

    /**
     * Writes an outcome for people: ─ where there is no quantity.
     *
     * @param outcome the quantity, or why there is none
     * @param style decimals, rounding, separators and unit
     * @param language the language
     * @return the text
     */
    public static String shown(Outcome<Quantity> outcome, DisplayStyle style, Language language) {
        return outcome.value().map(quantity -> quantity.shown(style, language)).orElse(QuantityText.ABSENT);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Quantity that
                && interval.equals(that.interval)
                && Objects.equals(nominal, that.nominal)
                && unit.equals(that.unit);
    }

    @Override
    public int hashCode() {
        return Objects.hash(interval, nominal, unit);
    }

    /** {@return the exact numbers with the unit, such as {@code 6/5 in [239/200, 241/200] %}} */
    @Override
    public String toString() {
        String value = isExact() && Objects.equals(nominal, interval.lower())
                ? interval.lower().toString()
                : (nominal == null ? "" : nominal + " in ") + interval;
        return unit.equals(Unit.NONE) ? value : value + " " + unit;
    }

    /** The quotient of the bare numbers, in no unit that means anything yet. */
    private Outcome<Quantity> quotient(Quantity divisor) {
        Interval by = divisor.interval;
        if (by.isPoint()) {
            if (!by.lower().isZero()) {
                return Outcome.present(times(by.lower().reciprocal()));
            }
            boolean isZero = interval.isPoint() && interval.lower().isZero();
            return Outcome.absent(isZero ? Reason.ZERO_BY_ZERO : Reason.ZERO_DENOMINATOR);
        }
        if (by.isBelow(Rational.ZERO)) {
            return negated().quotient(divisor.negated());
        }
        // An interval that touches 0, even with an open end, leaves the quotient without a bound.
        if (!by.hasLower() || by.lower().signum() <= 0) {
            return Outcome.absent(Reason.ZERO_DENOMINATOR);
        }
        Rational value = divisor.nominal == null || divisor.nominal.isZero()
                ? null
                : both(nominal, divisor.nominal, Rational::dividedBy);
        return Outcome.present(new Quantity(interval.dividedBy(by), value, null, Unit.NONE));
    }

    /** How many digits stand before the point; 0 or less for what begins behind it. */
    private static int magnitude(Rational value) {
        int digits = (int) Math.floorDiv(
                (value.numerator().bitLength() - value.denominator().bitLength()) * 1_233L, 4_096L);
        Rational power = power(digits);
        Rational size = value.abs();
        while (size.compareTo(power) >= 0) {
            digits++;
            power = power(digits);
        }
        return digits;
    }

    private static Rational power(int exponent) {
        return Rational.of(BigInteger.TEN.pow(Math.max(exponent, 0)), BigInteger.TEN.pow(Math.max(-exponent, 0)));
    }

    private Quantity likeThis(Quantity other) {
        return other.in(unit)
                .value()
                .orElseThrow(() -> new IllegalArgumentException(
                        "quantities are added in units that measure the same: " + unit + ", " + other.unit));
    }

    private static @Nullable Rational both(
            @Nullable Rational one, @Nullable Rational other, BinaryOperator<Rational> operation) {
        return one == null || other == null ? null : operation.apply(one, other);
    }

    /**
     * A value and the limit it was held against, written with so many digits that the two texts agree with the verdict: 99.96%
     * and 100.00%, never 100.0% and 100.0%, for a target that is missed. It is text only; nothing is computed from it.
     * Made by {@link #shownAgainst}. Immutable and thread-safe.
     *
     * @param value the value as written
     * @param limit the limit as written
     */
    public record ShownPair(String value, String limit) {}
}
