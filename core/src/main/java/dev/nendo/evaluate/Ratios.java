package dev.nendo.evaluate;

import dev.nendo.number.Outcome;
import dev.nendo.number.Rational;
import dev.nendo.number.Unit;
import dev.nendo.problem.Sentence;
import java.util.Optional;

/** What all actuals from a numerator and a denominator have in common. */
final class Ratios {
    private Ratios() {}

    static Outcome<Known> value(Gathered.Parts parts, Unit unit) {
        return Conversion.quotient(parts.numerator(), parts.above(), parts.denominator(), parts.below(), unit);
    }

    static ActualValue.Builder builder(
            Outcome<Known> value, Outcome<Gathered.Parts> parts, Sentence formula, Unit unit) {
        ActualValue.Builder builder = Gathered.value(value, unit).evidence(ActualValue.Evidence.COUNTS);
        Optional<Gathered.Parts> known = parts.value();
        known.ifPresent(p -> builder.numerator(p.numerator().interval())
                .denominator(p.denominator().interval())
                .counts(p.inBaseUnits())
                .computed(text(p)));
        if (known.isPresent() && value.value().isPresent()) {
            builder.addStep(Inputs.step(
                    Inputs.ACTUAL,
                    working(formula, known.get(), unit),
                    value.value().get()));
        }
        return builder;
    }

    private static Sentence working(Sentence formula, Gathered.Parts parts, Unit unit) {
        String numbers = side(parts.numerator(), parts.above()) + " ÷ " + side(parts.denominator(), parts.below());
        Rational factor = Conversion.factor(parts.above(), parts.below(), unit);
        String in = factor.equals(Rational.ONE) ? "" : " × " + Show.number(factor);
        return Sentence.of(formula.ja() + " = " + numbers + in, formula.en() + " = " + numbers + in);
    }

    static String text(Gathered.Parts parts) {
        return side(parts.numerator(), parts.above()) + " / " + side(parts.denominator(), parts.below());
    }

    private static String side(Known known, Unit unit) {
        return known.nominal()
                .map(n -> Show.number(n, unit))
                .orElseGet(() -> Show.interval(known.interval()) + unit.symbol());
    }
}
