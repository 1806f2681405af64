package dev.nendo.programs.cumulate;

import dev.nendo.fiscal.Window;
import dev.nendo.io.csv.Observation;
import dev.nendo.series.MonthState;
import dev.nendo.series.RunningTotals;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** What one branch reported on one KPI, in all fiscal years. */
final class KeyRows {

    /** The longest window that belongs to one fiscal year. */
    private static final int YEAR = 12;

    private final String branch;
    private final String kpi;
    private final List<YearRows> years = new ArrayList<>(1);

    KeyRows(String branch, String kpi) {
        this.branch = branch;
        this.kpi = kpi;
    }

    boolean isFor(Observation row) {
        return branch.equals(row.branch()) && kpi.equals(row.kpi());
    }

    /** The year in which a month has a row already. */
    Optional<YearRows> holding(YearMonth month) {
        return years.stream().filter(rows -> rows.find(month) >= 0).findFirst();
    }

    Optional<YearRows> yearOf(Observation row) {
        return years.stream()
                .filter(rows -> rows.year().equals(row.fiscalYear()))
                .findFirst();
    }

    /** How many fiscal years there are. */
    int size() {
        return years.size();
    }

    void put(Observation row) {
        YearRows rows = yearOf(row).orElseGet(() -> {
            YearRows added = new YearRows(row);
            years.add(added);
            return added;
        });
        rows.put(row);
    }

    void drop(YearRows emptied) {
        if (emptied.size() == 0) {
            years.remove(emptied);
        }
    }

    /** Writes all lines in the order of the months. */
    void lines(CumulateOptions options, Consumer<Line> out) {
        if (years.size() == 1) {
            lines(years.get(0), options, out);
            return;
        }
        List<Line> all = new ArrayList<>();
        years.sort(Comparator.comparing(YearRows::year));
        years.forEach(rows -> lines(rows, options, all::add));
        // Windows of neighbouring years may overlap.
        all.sort(Comparator.comparing(Line::month));
        all.forEach(out);
    }

    private void lines(YearRows rows, CumulateOptions options, Consumer<Line> out) {
        int last = rows.size() - 1;
        while (last >= 0 && !rows.isReported(last)) {
            last--;
        }
        if (last < 0) {
            return;
        }
        RunningTotals totals = RunningTotals.of(rows.measureAdded().accrual(), rows.basis(), options.gaps());
        int index = 0;
        YearMonth end = rows.month(last);
        for (YearMonth month = start(rows, options); !month.isAfter(end); month = month.plusMonths(1)) {
            boolean stated = rows.month(index).equals(month);
            Line.Pair numbers = stated ? rows.numbers(index) : Line.Pair.NONE;
            MonthState state = stated ? rows.state(index) : MonthState.MISSING;
            totals.add(state, numbers.numerator(), numbers.denominator());
            Line.Coverage coverage =
                    new Line.Coverage(rows.year(), totals.present(), totals.expected(), totals.reason());
            Line.Pair toDate = new Line.Pair(
                    totals.numerator().orElse(null), totals.denominator().orElse(null));
            out.accept(new Line(branch, kpi, month, numbers, toDate, coverage));
            index += stated ? 1 : 0;
        }
    }

    /** The earliest row, or where the window begins: at most the year's own beginning, unless the window is that of a stated year. */
    private static YearMonth start(YearRows rows, CumulateOptions options) {
        YearMonth earliest = rows.month(0);
        if (options.window().isEmpty()) {
            return earliest;
        }
        Window window = options.window().get();
        YearMonth from = window.first();
        if (rows.isStated() && window.size() <= YEAR) {
            return from;
        }
        YearMonth beginning =
                earliest.isBefore(rows.year().first()) ? earliest : rows.year().first();
        return from.isAfter(beginning) ? from : beginning;
    }
}
