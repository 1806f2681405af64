package dev.nendo.audit;

import dev.nendo.audit.RateTable.Cell;
import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import dev.nendo.number.RoundingRule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * What a table of monthly and cumulative rates of flows says of its denominators, all months at once.
 *
 * @param verdict whether denominators fit, and whether they must be strained
 * @param spread the infimum of largest to smallest denominator; absent where none fit, and where the table is quickly seen to be plain
 * @param sets the smallest sets of cells whose change brings the infimum to the limit or below
 * @param isComplete whether nothing was left out for want of work allowed
 */
record RateTableCheck(Verdict verdict, Optional<DenominatorSpread> spread, List<Suspects> sets, boolean isComplete) {
    private RateTableCheck(Verdict verdict, Optional<DenominatorSpread> spread) {
        this(verdict, spread, List.of(), true);
    }

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

    /**
     * Cells of which at least one would have to be something else.
     *
     * @param cells the cells, with the values that fit in each
     */
    record Suspects(List<Suspect> cells) {}

    /**
     * A cell and the printed values that fit there.
     *
     * @param cell the cell
     * @param fitting the values, or empty if they can't be stated
     */
    record Suspect(Cell cell, Optional<FittingValues> fitting) {}

    /**
     * How a table is checked.
     *
     * @param limit the largest ratio of denominators that is not strained
     * @param setSize the largest set of cells searched for
     * @param rule the rule the sheet is rounded by
     * @param monthlyDecimals the decimals of the monthly cells
     * @param cumulativeDecimals the decimals of the cumulative cells
     * @param budget how much work may be spent
     */
    record Terms(
            Rational limit,
            int setSize,
            RoundingRule rule,
            int monthlyDecimals,
            int cumulativeDecimals,
            SearchBudget budget) {
        private int decimals(Cell cell) {
            return cell.row() == RateTable.Row.MONTHLY ? monthlyDecimals : cumulativeDecimals;
        }
    }

    static RateTableCheck of(RateTable table, Terms terms) {
        RateTableCheck check = unsearched(table, terms);
        return check.verdict == Verdict.PLAIN ? check : check.searched(table, terms);
    }

    /** What came out, without the sets of cells. */
    static RateTableCheck unsearched(RateTable table, Terms terms) {
        if (isQuicklyPlain(table, terms.limit())) {
            return new RateTableCheck(Verdict.PLAIN, Optional.empty());
        }
        Optional<DenominatorSpread> spread;
        try {
            spread = isQuicklyImpossible(table) ? Optional.empty() : DenominatorSpread.of(table, terms.budget());
        } catch (SearchBudget.ExhaustedException end) {
            return new RateTableCheck(Verdict.UNKNOWN, Optional.empty());
        }
        boolean isPlain =
                spread.filter(s -> s.infimum().compareTo(terms.limit()) <= 0).isPresent();
        if (isPlain) {
            return new RateTableCheck(Verdict.PLAIN, spread);
        }
        Verdict verdict = spread.isPresent() ? Verdict.STRAINED : Verdict.IMPOSSIBLE;
        return new RateTableCheck(verdict, spread);
    }

    /** The same with the smallest sets of cells, which take far longer to find. */
    RateTableCheck searched(RateTable table, Terms terms) {
        List<Suspects> found = new ArrayList<>();
        try {
            suspects(table, terms, found);
            return new RateTableCheck(verdict, spread, List.copyOf(found), true);
        } catch (SearchBudget.ExhaustedException end) {
            return new RateTableCheck(verdict, spread, List.copyOf(found), false);
        }
    }

    /** Most tables fit with denominators well within the limit, which is seen without a linear programme; closed ends only. */
    private static boolean isQuicklyPlain(RateTable table, Rational limit) {
        return table.allCount() && allClosed(table) && SmallestSets.fits(table, limit);
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

    /** Whether denominators no further apart than a limit fit; where every month has a rate, mostly seen without a linear programme. */
    static boolean fits(RateTable table, Rational limit, SearchBudget budget) {
        if (table.allCount()) {
            boolean mayFit = SmallestSets.fits(table, limit);
            if (!mayFit || allClosed(table)) {
                return mayFit;
            }
        }
        return DenominatorSpread.of(table, budget)
                .filter(spread -> spread.infimum().compareTo(limit) <= 0)
                .isPresent();
    }

    private static boolean allClosed(RateTable table) {
        return table.cells().stream()
                .map(cell -> table.cell(cell.row(), cell.month()).orElseThrow())
                .noneMatch(interval -> interval.isLowerOpen() || interval.isUpperOpen());
    }

    private static void suspects(RateTable table, Terms terms, List<Suspects> suspects) {
        for (List<Cell> cells : SmallestSets.of(table, terms.limit(), terms.setSize(), terms.budget())) {
            RateTable without = table.lifted(cells);
            if (fits(without, terms.limit(), terms.budget())) {
                suspects.add(new Suspects(cells.stream()
                        .map(cell -> new Suspect(
                                cell,
                                FittingValues.of(
                                        without,
                                        cell,
                                        terms.limit(),
                                        terms.decimals(cell),
                                        terms.rule(),
                                        terms.budget())))
                        .toList()));
            }
        }
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
