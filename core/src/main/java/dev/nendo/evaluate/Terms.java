package dev.nendo.evaluate;

import dev.nendo.kpi.Actual.PartKind;
import dev.nendo.number.Outcome;
import dev.nendo.number.Printed;
import dev.nendo.number.Reason;
import dev.nendo.number.RoundingRule;
import dev.nendo.number.Unit;
import dev.nendo.plan.Statement;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Printed terms that add up to a numerator or a denominator, and parts that add up to a whole. */
final class Terms {
    private Terms() {}

    /** Numerator and denominator of a statement, if it prints both, none of them approximate. */
    static Optional<Gathered.Parts> parts(Statement.Ratio ratio, RoundingRule rule) {
        boolean firm = all(ratio).noneMatch(Printed::approximate);
        return !firm || ratio.numerator().isEmpty() || ratio.denominator().isEmpty()
                ? Optional.empty()
                : Optional.of(new Gathered.Parts(
                        sum(ratio.numerator(), rule),
                        unit(ratio.numerator()),
                        sum(ratio.denominator(), rule),
                        unit(ratio.denominator())));
    }

    static boolean isApproximate(Statement.Ratio ratio) {
        return Stream.concat(all(ratio), ratio.rate().stream()).anyMatch(Printed::approximate);
    }

    static boolean isPreliminary(Statement.Ratio ratio) {
        return Stream.concat(all(ratio), ratio.rate().stream()).anyMatch(Printed::preliminary);
    }

    /** Populations pool; shares have one denominator, and if they do not, they are no shares. */
    static Outcome<Gathered.Parts> pool(PartKind kind, List<Gathered.Parts> parts) {
        Gathered.Parts first = parts.get(0);
        Known numerator = parts.stream()
                .map(p -> scaled(p.numerator(), p.above(), first.above()))
                .reduce(Known::plus)
                .orElseThrow();
        if (kind == PartKind.SHARES) {
            boolean one = parts.stream().allMatch(p -> scaled(p.denominator(), p.below(), first.below())
                    .equals(first.denominator()));
            return one
                    ? Outcome.present(new Gathered.Parts(numerator, first.above(), first.denominator(), first.below()))
                    : Outcome.absent(Reason.NOT_ASSESSABLE);
        }
        Known denominator = parts.stream()
                .map(p -> scaled(p.denominator(), p.below(), first.below()))
                .reduce(Known::plus)
                .orElseThrow();
        return Outcome.present(new Gathered.Parts(numerator, first.above(), denominator, first.below()));
    }

    private static Known scaled(Known known, Unit from, Unit to) {
        return Conversion.to(to, known, from).value().orElse(known);
    }

    private static Stream<Printed> all(Statement.Ratio ratio) {
        return Stream.concat(ratio.numerator().stream(), ratio.denominator().stream());
    }

    private static Known sum(List<Printed> terms, RoundingRule rule) {
        return terms.stream()
                .map(t -> scaled(Exactness.count(t, rule), t.unit(), unit(terms)))
                .reduce(Known::plus)
                .orElseThrow();
    }

    static Unit unit(List<Printed> terms) {
        return terms.get(0).unit();
    }
}
