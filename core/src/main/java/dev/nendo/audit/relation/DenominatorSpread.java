package dev.nendo.audit.relation;

import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * How far apart the monthly denominators of a table of rates must be: the infimum of largest to smallest over all denominators above zero
 * that fit every cell at once.
 *
 * <p>With D the denominators, n the numerators, and both summed to date, every cell is linear: low·D ≤ n ≤ high·D for a month, the same with
 * the sums for a cumulative cell. Scaling all denominators changes nothing, so the smallest may be taken as 1, and the largest, less 1, is
 * minimised. Where ends are open, a slack that must be above zero tells strict from not strict.
 *
 * @param infimum the infimum of the ratio
 * @param attained whether some denominators have exactly that ratio
 */
public record DenominatorSpread(Rational infimum, boolean attained) {

    /** The spread of a table, or empty if no denominators fit. */
    public static Optional<DenominatorSpread> of(RateTable table) {
        return of(table, SearchBudget.unlimited());
    }

    /** The same, with no more work than a budget allows. */
    public static Optional<DenominatorSpread> of(RateTable table, SearchBudget budget) {
        Programme programme = new Programme(table);
        Simplex simplex = programme.simplex(budget);
        if (!simplex.minimise(programme.excess)) {
            return Optional.empty();
        }
        Rational infimum = Rational.ONE.plus(simplex.value(programme.excess));
        boolean attained =
                !programme.strict || simplex.maximise(programme.slack, true).signum() > 0;
        if (!attained && simplex.maximise(programme.slack, false).signum() <= 0) {
            return Optional.empty();
        }
        return Optional.of(new DenominatorSpread(infimum, attained));
    }

    /** The constraints, with D = 1 + y for months that count, D = y for others, and n = low·D + x. */
    private static final class Programme {
        private final RateTable table;
        private final int months;
        private final int excess;
        private final int slack;
        private final List<Rational[]> matrix = new ArrayList<>();
        private final List<Rational> limits = new ArrayList<>();
        private boolean strict;

        Programme(RateTable table) {
            this.table = table;
            this.months = table.months();
            this.excess = 2 * months;
            this.slack = excess + 1;
            for (int month = 0; month < months; month++) {
                month(month);
                int upTo = month;
                table.cumulative(month).ifPresent(rate -> cumulative(upTo, rate));
            }
            Rational[] bounded = row();
            bounded[slack] = Rational.ONE;
            add(bounded, Rational.ONE);
        }

        Simplex simplex(SearchBudget budget) {
            return new Simplex(matrix.toArray(Rational[][]::new), limits.toArray(Rational[]::new), budget);
        }

        private Rational[] row() {
            Rational[] row = new Rational[slack + 1];
            Arrays.fill(row, Rational.ZERO);
            return row;
        }

        private void add(Rational[] row, Rational limit) {
            matrix.add(row);
            limits.add(limit);
        }

        private void addOpen(Rational[] row, Rational limit, boolean open) {
            if (open) {
                row[slack] = Rational.ONE;
                strict = true;
            }
            add(row, limit);
        }

        private Rational low(int month) {
            return table.monthly(month).map(Interval::lower).orElse(Rational.ZERO);
        }

        private void month(int month) {
            if (table.counts(month)) {
                Rational[] largest = row();
                largest[2 * month] = Rational.ONE;
                largest[excess] = Rational.of(-1);
                add(largest, Rational.ZERO);
            }
            table.monthly(month).ifPresent(rate -> {
                Rational width = rate.upper().minus(rate.lower());
                Rational[] high = row();
                high[2 * month] = width.negated();
                high[2 * month + 1] = Rational.ONE;
                addOpen(high, width, rate.isUpperOpen());
                if (rate.isLowerOpen()) {
                    Rational[] low = row();
                    low[2 * month + 1] = Rational.of(-1);
                    addOpen(low, Rational.ZERO, true);
                }
            });
        }

        private void cumulative(int upTo, Interval rate) {
            Rational[] high = row();
            Rational[] low = row();
            Rational highLimit = Rational.ZERO;
            Rational lowLimit = Rational.ZERO;
            for (int month = 0; month <= upTo; month++) {
                Rational aboveHigh = low(month).minus(rate.upper());
                Rational belowLow = rate.lower().minus(low(month));
                high[2 * month] = aboveHigh;
                high[2 * month + 1] = Rational.ONE;
                low[2 * month] = belowLow;
                low[2 * month + 1] = Rational.of(-1);
                if (table.counts(month)) {
                    highLimit = highLimit.minus(aboveHigh);
                    lowLimit = lowLimit.minus(belowLow);
                }
            }
            addOpen(high, highLimit, rate.isUpperOpen());
            addOpen(low, lowLimit, rate.isLowerOpen());
        }
    }
}
