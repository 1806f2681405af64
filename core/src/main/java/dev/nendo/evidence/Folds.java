package dev.nendo.evidence;

import dev.nendo.number.Outcome;
import dev.nendo.number.Quantity;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.number.Unit;
import dev.nendo.series.GapPolicy;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;

/** Sums and means of months, with the gap policy applied. */
final class Folds {
    private Folds() {}

    static Outcome<Quantity> sum(List<Optional<Quantity>> months, GapPolicy gaps, Reason gap) {
        return fold(months, gaps, gap, Quantity::plus);
    }

    static Outcome<Quantity> mean(List<Optional<Quantity>> months, GapPolicy gaps, Reason gap) {
        int count = filled(months, gaps).size();
        return sum(months, gaps, gap).map(total -> total.times(Rational.of(1, count)));
    }

    static Outcome<Quantity> hull(List<Optional<Quantity>> months, GapPolicy gaps, Reason gap) {
        // A month whose rate is missing may have had any rate at all.
        return fold(months, gaps == GapPolicy.ZERO ? GapPolicy.ABSENT : gaps, gap, Quantity::hull);
    }

    static boolean isGap(Outcome<Quantity> sum) {
        return sum.reason()
                .filter(r -> r == Reason.GAP || r == Reason.SUPPRESSED)
                .isPresent();
    }

    /** What the months with a figure add up to at least. */
    static Outcome<Quantity> least(List<Optional<Quantity>> months) {
        return sum(months, GapPolicy.SKIP, Reason.GAP)
                .map(sum -> Quantity.atLeast(sum.interval().lower(), sum.unit()));
    }

    /** The months that count: those with a figure, and the others as zero where the policy says so. */
    private static List<Quantity> filled(List<Optional<Quantity>> months, GapPolicy gaps) {
        Unit unit = months.stream()
                .flatMap(Optional::stream)
                .map(Quantity::unit)
                .findFirst()
                .orElse(Unit.NONE);
        return gaps == GapPolicy.ZERO
                ? months.stream().map(m -> m.orElse(Quantity.exact(0, unit))).toList()
                : months.stream().flatMap(Optional::stream).toList();
    }

    private static Outcome<Quantity> fold(
            List<Optional<Quantity>> months, GapPolicy gaps, Reason gap, BinaryOperator<Quantity> operation) {
        if (gaps == GapPolicy.ABSENT && months.stream().anyMatch(Optional::isEmpty)) {
            return Outcome.absent(gap);
        }
        return filled(months, gaps).stream()
                .reduce(operation)
                .<Outcome<Quantity>>map(Outcome::present)
                .orElse(Outcome.absent(Reason.MISSING_ACTUAL));
    }
}
