package dev.nendo.evidence;

import dev.nendo.kpi.Actual.PartKind;
import dev.nendo.number.Outcome;
import dev.nendo.number.Quantity;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.number.Unit;
import dev.nendo.series.Measured;
import dev.nendo.series.Rate;
import java.util.List;
import java.util.Optional;

/**
 * A numerator and a denominator, each in a unit of its own.
 *
 * @param numerator the numerator
 * @param denominator the denominator
 */
public record Parts(Quantity numerator, Quantity denominator) {

    /** {@return numerator over denominator in a unit: 100 × 件 / 件 in %, 1/60 × 分 / 人 in 時間} */
    public Outcome<Quantity> quotient(Unit wanted) {
        return numerator.dividedBy(denominator, wanted);
    }

    /** {@return by what the quotient of the two bare numbers is multiplied in a unit} */
    Rational factor(Unit wanted) {
        return numerator.unit().quotientFactor(denominator.unit(), wanted).orElse(Rational.ONE);
    }

    /**
     * {@return both scaled so that their quotient is in the base of a unit, 円/件 for 千円/件, and those of several branches pool; empty
     * where they have no value, or their quotient is not what the unit measures}
     */
    public Optional<Rate> inBaseOf(Unit wanted) {
        Rational below = Rational.of(denominator.unit().scale());
        return numerator
                .unit()
                .quotientFactor(denominator.unit(), wanted)
                .map(factor -> factor.times(Rational.of(wanted.scale())).times(below))
                .flatMap(above -> measured(numerator, above)
                        .flatMap(n -> measured(denominator, below).map(d -> Rate.of(n, d))));
    }

    private static Optional<Measured> measured(Quantity quantity, Rational scale) {
        return Measured.of(quantity).map(value -> value.times(scale));
    }

    /**
     * Adds parts up.
     *
     * @param kind populations, of which both sides add, or shares of one denominator
     * @param parts at least one
     * @return all together; {@code NOT_ASSESSABLE} where shares have several denominators, {@code UNITS_DIFFER} where units do not convert
     */
    public static Outcome<Parts> pool(PartKind kind, List<Parts> parts) {
        Parts first = parts.get(0);
        Outcome<Quantity> numerator = sum(parts.stream().map(Parts::numerator).toList());
        if (kind == PartKind.SHARES) {
            Outcome<Quantity> common = Outcome.present(first.denominator);
            boolean one = parts.stream()
                    .allMatch(p -> p.denominator.in(first.denominator.unit()).equals(common));
            return one ? numerator.map(n -> new Parts(n, first.denominator)) : Outcome.absent(Reason.NOT_ASSESSABLE);
        }
        return numerator.combine(sum(parts.stream().map(Parts::denominator).toList()), Parts::new);
    }

    /** {@return the sum in the unit of the first term} */
    static Outcome<Quantity> sum(List<Quantity> terms) {
        Unit unit = terms.get(0).unit();
        return terms.stream()
                .map(term -> term.in(unit))
                .reduce((a, b) -> a.combine(b, Quantity::plus))
                .orElseThrow();
    }

    /** {@return both sides as text, such as {@code 96件 / 100件}} */
    public String text() {
        return FigureText.exact(numerator) + " / " + FigureText.exact(denominator);
    }
}
