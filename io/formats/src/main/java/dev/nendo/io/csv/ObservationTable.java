package dev.nendo.io.csv;

import dev.nendo.bulk.ColumnsCollector;
import dev.nendo.bulk.SeriesColumns;
import dev.nendo.fiscal.FiscalYear;
import dev.nendo.fiscal.Window;
import dev.nendo.problem.Problem;
import dev.nendo.problem.ProblemCode;
import dev.nendo.problem.Sentence;
import dev.nendo.series.Basis;
import dev.nendo.series.MonthState;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Groups the monthly rates of one fiscal year by branch and KPI as they are read, into columns for the bulk package.
 *
 * <p>It takes rows with a whole numerator and denominator, in any order, and needs constant memory for each series. What it can't take is
 * refused with a problem: values, cumulative figures, months outside the year, months that are not applicable, decimals and numbers
 * beyond longs, and a second line for a month unless it is flagged as revised. Example: {@code ObservationsCsv.reader().read(source,
 * table)}, then {@code table.parts()}. Rounding: none. Not thread-safe.
 */
public final class ObservationTable implements ObservationSink {
    private static final ProblemCode NOT_A_RATE = ProblemCode.of("no-monthly-rate");
    private static final ProblemCode OUTSIDE = ProblemCode.of("month-outside-fiscal-year");
    private static final ProblemCode NOT_WHOLE = ProblemCode.of("number-not-whole");
    private static final ProblemCode DUPLICATE = ProblemCode.of("duplicate-month");

    private final Window window;
    private final long first;
    private final ColumnsCollector collector;
    private final Names branches = new Names();
    private final Names kpis = new Names();

    /** Numbers names by first appearance; rows of one branch mostly follow each other. */
    private static final class Names {
        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<String> names = new ArrayList<>();
        private @Nullable String last;
        private int lastNumber;

        @SuppressWarnings({"ReferenceEquality", "StringEquality"
        }) // the reader hands out the same string for the same cell
        int number(String name) {
            if (name != last) {
                Integer known = numbers.putIfAbsent(name, names.size());
                if (known == null) {
                    names.add(name);
                }
                lastNumber = known == null ? names.size() - 1 : known;
                last = name;
            }
            return lastNumber;
        }
    }

    /**
     * A table of one year.
     *
     * @param year the fiscal year, the months of which count
     */
    public ObservationTable(FiscalYear year) {
        this.window = year.window();
        this.first = window.first().getLong(ChronoField.PROLEPTIC_MONTH);
        this.collector = ColumnsCollector.rates(window, 0, 0);
    }

    @Override
    public Optional<Problem> accept(Observation row) {
        BigDecimal above = row.numerator().orElse(null);
        BigDecimal below = row.denominator().orElse(null);
        boolean known = row.state().hasValue();
        if (row.basis() != Basis.MONTHLY || row.value().isPresent() || (known && (above == null || below == null))) {
            return refused(NOT_A_RATE, row, "月別の分子と分母が要ります", "a numerator and a denominator of one month are needed");
        }
        if (position(row.month()) == 0 || row.state() == MonthState.NOT_APPLICABLE) {
            return refused(
                    OUTSIDE, row, window + " の月が要ります", "a month of " + window + " to which the KPI applies is needed");
        }
        if (!known || above == null || below == null) {
            return put(row, 0, 0);
        }
        if (!isWhole(above) || !isWhole(below)) {
            return refused(NOT_WHOLE, row, "64ビットに収まる整数が要ります", "whole numbers that fit into 64 bits are needed");
        }
        return put(row, above.longValue(), below.longValue());
    }

    @Override
    public boolean takes(String branch, String kpi, YearMonth month, long numerator, long denominator) {
        int position = position(month);
        return position > 0 && collector.add(key(branch, kpi), position, numerator, denominator);
    }

    private long key(String branch, String kpi) {
        return (long) branches.number(branch) << Integer.SIZE | kpis.number(kpi);
    }

    private Optional<Problem> put(Observation row, long above, long below) {
        long key = key(row.branch(), row.kpi());
        int month = position(row.month());
        if (row.state() == MonthState.REPORTED && collector.add(key, month, above, below)) {
            return Optional.empty();
        }
        if (row.isRevised()) {
            collector.replace(key, month, above, below, row.state());
        } else if (!collector.add(key, month, above, below, row.state())) {
            return refused(DUPLICATE, row, "この月はすでにあります", "this month was stated before");
        }
        return Optional.empty();
    }

    /** From 1 to 12, 0 outside the year; a fiscal year has no holes. */
    private int position(YearMonth month) {
        long after = month.getLong(ChronoField.PROLEPTIC_MONTH) - first;
        return after < 0 || after >= window.size() ? 0 : (int) after + 1;
    }

    private static boolean isWhole(BigDecimal number) {
        return number.scale() == 0 && number.precision() <= 18;
    }

    private static Optional<Problem> refused(ProblemCode code, Observation row, String ja, String en) {
        YearMonth month = row.month();
        String text = row.branch() + "," + row.kpi() + "," + month;
        return Optional.of(Problem.error(
                code,
                row.location(),
                text,
                Sentence.of(ja + ": " + Problem.excerpt(text), en + ": " + Problem.excerpt(text))));
    }

    /** {@return the months that count} */
    public Window window() {
        return window;
    }

    /** {@return how many series there are} */
    public int size() {
        return collector.size();
    }

    /**
     * The branch of a series.
     *
     * @param series from 0, by first appearance
     * @return its id
     */
    public String branch(int series) {
        return branches.names.get((int) (collector.key(series) >>> Integer.SIZE));
    }

    /**
     * The KPI of a series.
     *
     * @param series from 0, by first appearance
     * @return its id
     */
    public String kpi(int series) {
        return kpis.names.get((int) collector.key(series));
    }

    /** {@return all series in order, in parts that threads may share out; add nothing afterwards} */
    public List<SeriesColumns> parts() {
        return collector.parts();
    }
}
