package dev.nendo.audit;

import dev.nendo.audit.relation.DenominatorSpread;
import dev.nendo.audit.relation.MonthWeight;
import dev.nendo.audit.relation.RateTable;
import dev.nendo.audit.relation.SearchBudget;
import dev.nendo.audit.relation.WithinLimit;
import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a table of monthly and cumulative rates of flows says of its denominators, all months at once.
 *
 * @param verdict whether denominators fit, and whether they must be strained
 * @param spread the infimum of largest to smallest denominator; absent where none fit, and where the table is quickly seen to be plain
 */
record RateTableCheck(Verdict verdict, Optional<DenominatorSpread> spread) {
    /** What came out. */
    enum Verdict {
        /** Denominators no further apart than the limit fit. */
        PLAIN,
        /** Denominators fit only if they are further apart than the limit. */
        STRAINED,
        /** No denominators fit. */
        IMPOSSIBLE,
        /** Whether any fit would have taken more work than is allowed. */
        UNKNOWN
    }

    static RateTableCheck of(RateTable table, Rational limit, SearchBudget budget) {
        if (isQuicklyPlain(table, limit)) {
            return new RateTableCheck(Verdict.PLAIN, Optional.empty());
        }
        Optional<DenominatorSpread> spread;
        try {
            spread = isQuicklyImpossible(table) ? Optional.empty() : DenominatorSpread.of(table, budget);
        } catch (SearchBudget.ExhaustedException end) {
            return new RateTableCheck(Verdict.UNKNOWN, Optional.empty());
        }
        boolean isPlain = spread.filter(s -> s.infimum().compareTo(limit) <= 0).isPresent();
        Verdict verdict = isPlain ? Verdict.PLAIN : spread.isPresent() ? Verdict.STRAINED : Verdict.IMPOSSIBLE;
        return new RateTableCheck(verdict, spread);
    }

    /** Most tables fit with denominators well within the limit, which is seen without a linear programme; closed ends only. */
    private static boolean isQuicklyPlain(RateTable table, Rational limit) {
        return table.allCount() && allClosed(table) && WithinLimit.fits(table, limit);
    }

    /** Most wrong cells leave some month no share at all, which is seen without a linear programme too. */
    private static boolean isQuicklyImpossible(RateTable table) {
        return table.allCount() && withoutShare(table).isPresent();
    }

    /** The first month whose cell and whose neighbours to date are printed, but which no share in the denominators explains. */
    static Optional<Integer> withoutShare(RateTable table) {
        return IntStream.range(1, table.months())
                .filter(month -> table.cumulative(month - 1).isPresent()
                        && table.monthly(month).isPresent()
                        && table.cumulative(month).isPresent()
                        && weight(table, month).isEmpty())
                .boxed()
                .findFirst();
    }

    private static boolean allClosed(RateTable table) {
        return table.printed().noneMatch(interval -> interval.isLowerOpen() || interval.isUpperOpen());
    }

    /** The shares that each month after the first may have; empty where a neighbour is not printed or no share fits. */
    static List<Optional<Interval>> weights(RateTable table) {
        List<Optional<Interval>> weights = new ArrayList<>();
        weights.add(Optional.empty());
        for (int month = 1; month < table.months(); month++) {
            weights.add(weight(table, month));
        }
        return weights;
    }

    private static Optional<Interval> weight(RateTable table, int month) {
        Optional<Interval> before =
                month == 1 && table.cumulative(0).isEmpty() ? table.monthly(0) : table.cumulative(month - 1);
        return before.flatMap(
                b -> table.monthly(month).flatMap(m -> table.cumulative(month).flatMap(c -> MonthWeight.of(b, m, c))));
    }
}
