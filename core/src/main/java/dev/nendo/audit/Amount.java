package dev.nendo.audit;

import dev.nendo.number.Interval;
import dev.nendo.number.Printed;
import dev.nendo.number.Rational;
import dev.nendo.number.RoundingRule;
import dev.nendo.number.Unit;
import dev.nendo.number.UnitKind;
import dev.nendo.problem.Sentence;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A printed figure as checks take it: its name, its value as printed, and the true values it stands for in the base unit. */
final class Amount {
    private final Sentence name;
    private final String text;
    private final BigDecimal value;
    private final Unit unit;
    private final Reading reading;
    private final @Nullable Amount first;

    /**
     * How a figure is to be understood.
     *
     * @param rule the rule the sheet was rounded by
     * @param exact whether the figure is exact
     * @param notNegative whether the quantity can't be below zero
     * @param scale what one of the printed unit is in the base unit: 1/100 for %
     */
    record Reading(RoundingRule rule, boolean exact, boolean notNegative, Rational scale) {
        /** What a binary double is good to, however many digits of it are written out. */
        private static final int DIGITS_OF_A_DOUBLE = 15;

        Interval range(BigDecimal value) {
            Interval printed = exact
                    ? Interval.point(Rational.of(value))
                    : isWrittenOut(value)
                            ? nearest(value)
                            : rule.interval(value, BigDecimal.ONE.movePointLeft(value.scale()));
            Interval possible =
                    notNegative && value.signum() >= 0 ? printed.cutAtZero().orElse(printed) : printed;
            return possible.times(scale);
        }

        /** Whether a figure with decimals has more digits than anybody prints: then a program wrote out a binary double. */
        static boolean isWrittenOut(BigDecimal value) {
            return value.scale() > 0 && value.precision() > DIGITS_OF_A_DOUBLE;
        }

        private static Interval nearest(BigDecimal value) {
            Rational half = Rational.of(
                            BigDecimal.ONE.movePointLeft(value.scale() - value.precision() + DIGITS_OF_A_DOUBLE))
                    .dividedBy(Rational.of(2));
            Rational middle = Rational.of(value);
            return Interval.closed(middle.minus(half), middle.plus(half));
        }
    }

    /** Takes the amount that this one is another view of, or null. The range is not kept: a sheet has as many amounts as cells. */
    private Amount(Sentence name, String text, BigDecimal value, Unit unit, Reading reading, @Nullable Amount first) {
        this.name = name;
        this.text = text;
        this.value = value;
        this.unit = unit;
        this.reading = reading;
        this.first = first;
    }

    /** The figure, unless it is approximate: then it takes part in no check. */
    static Optional<Amount> of(Sentence name, Printed printed, Reading reading) {
        return printed.isApproximate()
                ? Optional.empty()
                : Optional.of(
                        new Amount(name, Show.strip(printed.text()), printed.value(), printed.unit(), reading, null));
    }

    /** The figure had it been printed otherwise. */
    Amount reading(BigDecimal other) {
        return new Amount(name, other.toPlainString(), other, unit, reading, null);
    }

    Amount named(Sentence other) {
        return new Amount(other, text, value, unit, reading, key());
    }

    /** The figure, named as something of what it is named now: 5月 becomes 5月の率, 2021-05 becomes The rate of 2021-05. */
    Amount as(String ja, String en) {
        return named(Sentence.of(name.ja() + ja, en + " " + Show.within(name.en())));
    }

    /** The same for all views of one printed figure, whatever they are named. */
    Amount key() {
        return first == null ? this : first;
    }

    /** The figure taken as per cent, where it has no unit. */
    Amount inPercent() {
        return scaled(Rational.of(1, 100));
    }

    /** The figure taken in the unit of another, where one of the two has none. */
    Amount likewise(Amount other) {
        return unit.equals(Unit.NONE) ? scaled(other.scale()) : this;
    }

    /**
     * The figure on the scale on which the quotient of two others is: per 1,000 where it is printed in 人/千人. A rate of two
     * different counters is taken as the number it is; one without a unit as it stands. Empty where it measures something else.
     */
    Optional<Amount> asQuotientOf(Amount above, Amount below) {
        boolean isOfCounters = above.unit.kind() == UnitKind.COUNT && below.unit.kind() == UnitKind.COUNT;
        if (unit.equals(Unit.NONE) || (isOfCounters && unit.kind() == UnitKind.RATE)) {
            return Optional.of(this);
        }
        return above.unit
                .quotientFactor(below.unit, unit)
                .map(factor -> above.scale().dividedBy(below.scale()).dividedBy(factor))
                .map(scale -> scale.equals(scale()) ? this : scaled(scale));
    }

    /** The figure of a quantity that can be below zero. */
    Amount ofAnySign() {
        Reading any = new Reading(reading.rule(), reading.exact(), /* notNegative= */ false, reading.scale());
        return reading.notNegative() ? new Amount(name, text, value, unit, any, key()) : this;
    }

    private Amount scaled(Rational scale) {
        Reading other = new Reading(reading.rule(), reading.exact(), reading.notNegative(), scale);
        return new Amount(name, text, value, unit, other, key());
    }

    Unit unit() {
        return unit;
    }

    Sentence name() {
        return name;
    }

    /** As printed. */
    String text() {
        return text;
    }

    /** In the printed unit. */
    BigDecimal value() {
        return value;
    }

    Interval range() {
        return reading.range(value);
    }

    /** The rule by which the figure was rounded, if it was. */
    RoundingRule rule() {
        return reading.rule();
    }

    /**
     * Whether a quotient may have been printed so. One known exactly is rounded as a program in binary double does where the sheet
     * was; else some true value of the figure has to be among those of the quotient.
     */
    boolean allows(Interval quotient) {
        RoundingRule rule = reading.rule();
        boolean isPercent = scale().equals(Rational.of(1, 100));
        if (quotient.isPoint() && !isExact() && rule.isBinaryDouble() && (isPercent || scale().equals(Rational.ONE))) {
            Rational ratio = quotient.lower();
            if (rule == RoundingRule.DOUBLE_RATIO_EVEN || rule == RoundingRule.DOUBLE_RATIO_AWAY) {
                int places = isPercent ? 2 : 0;
                return rule.round(ratio, value.scale() + places)
                                .movePointRight(places)
                                .compareTo(value)
                        == 0;
            }
            if (isPercent) {
                return rule.round(ratio.dividedBy(scale()), value.scale()).compareTo(value) == 0;
            }
        }
        return quotient.intersect(range()).isPresent();
    }

    boolean isExact() {
        return reading.exact();
    }

    boolean isReadAs(Reading other) {
        return reading.equals(other);
    }

    boolean isNeverNegative() {
        return reading.notNegative();
    }

    Rational scale() {
        return reading.scale();
    }

    /** One step of the last printed digit, in the base unit. */
    Rational unitInLastPlace() {
        return Rational.of(BigDecimal.ONE.movePointLeft(value.scale())).times(reading.scale());
    }

    @Override
    public String toString() {
        return text;
    }
}
