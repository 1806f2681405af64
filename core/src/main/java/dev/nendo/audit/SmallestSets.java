package dev.nendo.audit;

import dev.nendo.audit.RateTable.Cell;
import dev.nendo.audit.RateTable.Row;
import dev.nendo.audit.ReachableSums.Span;
import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the smallest sets of cells without which a table's denominators need be no further apart than a limit.
 *
 * <p>Sets of one cell are tried before sets of two, and so on; all of the smallest size are found. Months are walked from the first, and a
 * choice of cells in earlier months is never walked again for each choice in later ones.
 */
final class SmallestSets {
    /** How much larger than all other months together a month without a printed rate may be; nothing bounds it in truth. */
    private static final int STEPS_OF_A_MONTH = 40;

    private static final BigInteger FREE = BigInteger.valueOf(1_000_000);

    private final RateTable table;
    private final BigInteger perRate;
    private final Span counted;
    private final Span uncounted;
    private final Span anyRate;
    private final List<Optional<Span>> monthly = new ArrayList<>();
    private final List<Optional<Span>> cumulative = new ArrayList<>();

    private final SearchBudget budget;

    private SmallestSets(RateTable table, Rational limit, SearchBudget budget) {
        this.budget = budget;
        this.table = table;
        this.perRate = leastCommon(table);
        BigInteger one = limit.denominator();
        BigInteger all = limit.numerator().multiply(BigInteger.valueOf(table.months()));
        this.counted = new Span(one, limit.numerator());
        this.uncounted = new Span(BigInteger.ZERO, all.multiply(FREE));
        Rational highest = highestRate(table).times(limit).times(Rational.of(table.months()));
        this.anyRate = new Span(
                BigInteger.ZERO,
                highest.times(Rational.of(perRate, BigInteger.ONE)).ceiling());
        for (int month = 0; month < table.months(); month++) {
            monthly.add(table.monthly(month).map(this::whole));
            cumulative.add(table.cumulative(month).map(this::whole));
        }
    }

    /** What makes every end of every rate a whole number. */
    private static BigInteger leastCommon(RateTable table) {
        BigInteger common = BigInteger.ONE;
        for (int month = 0; month < table.months(); month++) {
            for (Optional<Interval> rate : List.of(table.monthly(month), table.cumulative(month))) {
                if (rate.isPresent()) {
                    common = withDivisor(common, rate.get().lower().denominator());
                    common = withDivisor(common, rate.get().upper().denominator());
                }
            }
        }
        return common;
    }

    private static BigInteger withDivisor(BigInteger multiple, BigInteger divisor) {
        return multiple.divide(multiple.gcd(divisor)).multiply(divisor);
    }

    private Span whole(Interval rate) {
        Rational scale = Rational.of(perRate, BigInteger.ONE);
        return new Span(
                rate.lower().times(scale).numerator(), rate.upper().times(scale).numerator());
    }

    /** The smallest sets, none larger than the given size; empty if there is none. */
    static List<List<Cell>> of(RateTable table, Rational limit, int size) {
        return of(table, limit, size, SearchBudget.unlimited());
    }

    /** The same, with no more work than a budget allows. */
    static List<List<Cell>> of(RateTable table, Rational limit, int size, SearchBudget budget) {
        SmallestSets search = new SmallestSets(table, limit, budget);
        for (int cells = 1; cells <= size; cells++) {
            List<List<Cell>> found = new ArrayList<>();
            search.walk(0, ReachableSums.start(), List.of(), cells, found);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** Whether denominators no further apart than the limit fit, ends counting as closed. */
    static boolean fits(RateTable table, Rational limit) {
        SmallestSets search = new SmallestSets(table, limit, SearchBudget.unlimited());
        ReachableSums sums = ReachableSums.start();
        for (int month = 0; month < table.months() && !sums.isEmpty(); month++) {
            sums = search.next(sums, month, false, false);
        }
        return !sums.isEmpty();
    }

    /** The highest printed rate; a month's own can't exceed it by more than all denominators over its own. */
    private static Rational highestRate(RateTable table) {
        Rational highest = Rational.ONE;
        for (int month = 0; month < table.months(); month++) {
            highest = highest.max(table.monthly(month).map(Interval::upper).orElse(Rational.ZERO));
            highest = highest.max(table.cumulative(month).map(Interval::upper).orElse(Rational.ZERO));
        }
        return highest;
    }

    private ReachableSums next(ReachableSums sums, int month, boolean liftMonthly, boolean liftCumulative) {
        budget.spend(STEPS_OF_A_MONTH);
        return sums.next(
                table.counts(month) ? counted : uncounted,
                liftMonthly ? anyRate : monthly.get(month).orElse(anyRate),
                liftCumulative ? Optional.empty() : cumulative.get(month));
    }

    private void walk(int month, ReachableSums sums, List<Cell> lifted, int left, List<List<Cell>> found) {
        if (sums.isEmpty()) {
            return;
        }
        if (month == table.months()) {
            if (left == 0) {
                found.add(lifted);
            }
            return;
        }
        walk(month + 1, next(sums, month, false, false), lifted, left, found);
        boolean monthly = table.monthly(month).isPresent();
        boolean cumulative = table.cumulative(month).isPresent();
        if (left >= 1 && monthly) {
            walk(month + 1, next(sums, month, true, false), with(lifted, Row.MONTHLY, month), left - 1, found);
        }
        if (left >= 1 && cumulative) {
            walk(month + 1, next(sums, month, false, true), with(lifted, Row.CUMULATIVE, month), left - 1, found);
        }
        if (left >= 2 && monthly && cumulative) {
            List<Cell> both = with(with(lifted, Row.MONTHLY, month), Row.CUMULATIVE, month);
            walk(month + 1, next(sums, month, true, true), both, left - 2, found);
        }
    }

    private static List<Cell> with(List<Cell> lifted, Row row, int month) {
        List<Cell> cells = new ArrayList<>(lifted);
        cells.add(new Cell(row, month));
        return List.copyOf(cells);
    }
}
