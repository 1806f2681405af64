package dev.nendo.evidence;

import dev.nendo.kpi.Figure;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import dev.nendo.number.RoundingRule;
import dev.nendo.number.Unit;
import dev.nendo.number.UnitKind;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * What an author declares of figures, and what that leaves of a number: a declaration wins over what text and unit say.
 *
 * @param exact whether the figures are exact
 * @param precision what their last known digit is worth, in their unit
 * @param share whether none of them exceeds the whole
 * @param rounding the rule by which they were rounded
 */
public record Declared(
        Optional<Boolean> exact,
        Optional<BigDecimal> precision,
        Optional<Boolean> share,
        Optional<RoundingRule> rounding) {
    /** Nothing is declared. */
    public static final Declared NOTHING =
            new Declared(Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());

    /** {@return what a definition that is completed from its indicator declares of its values} */
    public static Declared of(KpiDefinition kpi) {
        return new Declared(kpi.exact(), kpi.precision(), kpi.share(), kpi.rounding());
    }

    /** {@return what a row declares of its cells} */
    public static Declared of(PrintedRow row) {
        return new Declared(row.exact(), row.precision(), row.share(), row.rounding());
    }

    /** {@return what a figure declares of itself} */
    public static Declared of(Figure figure) {
        return new Declared(figure.exact(), figure.precision(), figure.share(), figure.rounding());
    }

    /** {@return this, and where it is silent the other} */
    public Declared or(Declared other) {
        boolean own = exact.isPresent() || precision.isPresent();
        return new Declared(
                own ? exact : other.exact,
                own ? precision : other.precision,
                share.or(() -> other.share),
                rounding.or(() -> other.rounding));
    }

    /**
     * {@return the values that a number may have been that is good to a multiple of some unit}
     *
     * @param value the number
     * @param unit what its last known digit is worth
     * @param rule how it was rounded
     */
    public static Interval interval(BigDecimal value, BigDecimal unit, RoundingRule rule) {
        // 12,345 to hundreds was not rounded by any rule; it is still no better than to a hundred.
        return Rational.of(value).dividedBy(Rational.of(unit)).isInteger()
                ? rule.interval(value, unit)
                : nearest(value, unit);
    }

    private static Interval nearest(BigDecimal value, BigDecimal unit) {
        Rational half = Rational.of(unit).dividedBy(Rational.of(2));
        return Interval.closed(
                Rational.of(value).minus(half), Rational.of(value).plus(half));
    }

    /** {@return what no value of a share exceeds, in its unit; empty of what is no share, or is itself above the whole} */
    public Optional<Rational> whole(BigDecimal value, Unit unit) {
        boolean isShare = share.filter(declared -> declared).isPresent()
                && (unit.kind() == UnitKind.RATE || unit.equals(Unit.NONE));
        Rational whole = Rational.of(unit.scale()).reciprocal();
        return isShare && Rational.of(value).compareTo(whole) <= 0 ? Optional.of(whole) : Optional.empty();
    }
}
