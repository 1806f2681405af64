package dev.nendo.evaluate;

import dev.nendo.number.Outcome;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.series.GapPolicy;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;

/** Sums and means of months, with the gap policy applied. */
final class Totals {
    private Totals() {}

    static Outcome<Known> sum(List<Optional<Known>> months, GapPolicy gaps, Reason gap) {
        return fold(months, gaps, gap, Known::plus);
    }

    static Outcome<Known> mean(List<Optional<Known>> months, GapPolicy gaps, Reason gap) {
        int count = filled(months, gaps).size();
        return sum(months, gaps, gap).map(total -> total.times(Rational.of(1, count)));
    }

    static Outcome<Known> hull(List<Optional<Known>> months, GapPolicy gaps, Reason gap) {
        // A month whose rate is missing may have had any rate at all.
        return fold(months, gaps == GapPolicy.ZERO ? GapPolicy.ABSENT : gaps, gap, Known::hull);
    }

    /** The months that count: those with a figure, and the others as zero where the policy says so. */
    private static List<Known> filled(List<Optional<Known>> months, GapPolicy gaps) {
        return gaps == GapPolicy.ZERO
                ? months.stream().map(m -> m.orElse(Known.exact(Rational.ZERO))).toList()
                : months.stream().flatMap(Optional::stream).toList();
    }

    private static Outcome<Known> fold(
            List<Optional<Known>> months, GapPolicy gaps, Reason gap, BinaryOperator<Known> operation) {
        if (gaps == GapPolicy.ABSENT && months.stream().anyMatch(Optional::isEmpty)) {
            return Outcome.absent(gap);
        }
        return filled(months, gaps).stream()
                .reduce(operation)
                .<Outcome<Known>>map(Outcome::present)
                .orElse(Outcome.absent(Reason.MISSING_ACTUAL));
    }
}
