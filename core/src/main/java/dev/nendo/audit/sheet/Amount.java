package dev.nendo.audit.sheet;

import dev.nendo.evidence.printed.FigureMeaning;
import dev.nendo.evidence.printed.ReadFigure;
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

/** A printed figure as checks take it: its name, its value as printed, and all that it may truly be in the base unit. */
public final class Amount {
    private final Sentence name;
    private final String text;
    private final BigDecimal value;
    private final Unit unit;
    private final FigureMeaning meaning;
    private final Rational scale;
    private final @Nullable Amount first;

    /** Takes the amount that this one is another view of, or null. The range is not kept: a sheet has as many amounts as cells. */
    private Amount(Amount.Text text, Unit unit, FigureMeaning meaning, Rational scale, @Nullable Amount first) {
        this.name = text.name;
        this.text = text.printed;
        this.value = text.value;
        this.unit = unit;
        this.meaning = meaning;
        this.scale = scale;
        this.first = first;
    }

    /** What is printed, and the name it goes by. */
    private record Text(Sentence name, String printed, BigDecimal value) {}

    /** The figure in the base unit, unless it is approximate: then it takes part in no check. */
    public static Optional<Amount> of(Sentence name, ReadFigure figure) {
        Printed printed = figure.printed();
        return printed.isApproximate()
                ? Optional.empty()
                : Optional.of(new Amount(
                        new Text(name, Show.strip(printed.text()), printed.value()),
                        printed.unit(),
                        figure.meaning(),
                        Rational.of(printed.unit().scale()),
                        null));
    }

    /** A figure that no table prints, such as the denominator of a rate whose count alone is printed; it can't be below 0. */
    public static Amount unprinted(Sentence name, boolean isWhole) {
        FigureMeaning.Certainty certainty = isWhole ? FigureMeaning.Certainty.EXACT : FigureMeaning.Certainty.ROUNDED;
        FigureMeaning meaning = new FigureMeaning(
                RoundingRule.UNKNOWN, certainty, /* isNeverNegative= */ true, FigureMeaning.Limits.NONE);
        return new Amount(new Text(name, "", BigDecimal.ZERO), Unit.NONE, meaning, Rational.ONE, null);
    }

    public boolean isPrinted() {
        return !key().text.isEmpty();
    }

    /** The figure had it been printed otherwise. */
    public Amount reading(BigDecimal other) {
        return new Amount(new Text(name, other.toPlainString(), other), unit, meaning, scale, null);
    }

    public Amount named(Sentence other) {
        return new Amount(new Text(other, text, value), unit, meaning, scale, key());
    }

    private Amount with(FigureMeaning otherMeaning, Rational otherScale) {
        return new Amount(new Text(name, text, value), unit, otherMeaning, otherScale, key());
    }

    /** The figure, named as something of what it is named now: 5月 becomes 5月の率, 2021-05 becomes The rate of 2021-05. */
    public Amount as(String ja, String en) {
        return named(Sentence.of(name.ja() + ja, en + " " + Show.within(name.en())));
    }

    /** The same for all views of one printed figure, whatever they are named. */
    public Amount key() {
        return first == null ? this : first;
    }

    /** The figure taken as per cent, where it has no unit. */
    public Amount inPercent() {
        return scaled(Rational.of(1, 100));
    }

    /** The figure taken in the unit of another, where one of the two has none. */
    public Amount likewise(Amount other) {
        return unit.equals(Unit.NONE) ? scaled(other.scale()) : this;
    }

    /**
     * The figure on the scale on which the quotient of two others is: per 1,000 where it is printed in 人/千人. A rate of two
     * different counters is taken as the number it is; one without a unit as it stands. Empty where it measures something else.
     */
    public Optional<Amount> asQuotientOf(Amount above, Amount below) {
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
    public Amount ofAnySign() {
        return meaning.isNeverNegative() ? with(meaning.ofAnySign(), scale) : this;
    }

    /** The figure as it is if it is no count after all: rounded, where it is exact only because nobody knows its unit. */
    public Amount ifRounded() {
        return meaning.isTakenAsCount() ? with(meaning.rounded(), scale) : this;
    }

    private Amount scaled(Rational other) {
        return with(meaning, other);
    }

    public Unit unit() {
        return unit;
    }

    public Sentence name() {
        return name;
    }

    /** As printed. */
    public String text() {
        return text;
    }

    /** In the printed unit. */
    public BigDecimal value() {
        return value;
    }

    /** The printed value in the base unit. */
    public Rational nominal() {
        return Rational.of(value).times(scale);
    }

    public Interval range() {
        return meaning.interval(value).times(scale);
    }

    /** The rule by which the figure was rounded, if it was. */
    public RoundingRule rule() {
        return meaning.rule();
    }

    /**
     * Whether a quotient may have been printed so. One known exactly is rounded as a program in binary double does where the sheet
     * was; else some true value of the figure has to be among those of the quotient.
     */
    public boolean allows(Interval quotient) {
        RoundingRule rule = meaning.rule();
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

    public boolean isExact() {
        return meaning.isExact();
    }

    /** Whether the figure is exact only because nobody knows its unit. */
    public boolean isTakenAsCount() {
        return meaning.isTakenAsCount();
    }

    public boolean isReadAs(FigureMeaning other) {
        return meaning.equals(other);
    }

    public boolean isNeverNegative() {
        return meaning.isNeverNegative();
    }

    public Rational scale() {
        return scale;
    }

    /** One step of the last printed digit, in the base unit. */
    public Rational unitInLastPlace() {
        return Rational.of(meaning.lastDigit(value)).times(scale);
    }

    @Override
    public String toString() {
        return text;
    }
}
