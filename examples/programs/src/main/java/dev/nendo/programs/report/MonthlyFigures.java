package dev.nendo.programs.report;

import dev.nendo.kpi.Actual;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.number.Cell;
import dev.nendo.number.Printed;
import dev.nendo.number.Rational;
import dev.nendo.number.Unit;
import dev.nendo.plan.ResolvedKpi;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What each month brought: as printed where a row says so, else the growth of the number to date. */
final class MonthlyFigures {
    private final ResolvedKpi kpi;
    private final List<YearMonth> months;

    MonthlyFigures(ResolvedKpi kpi, List<YearMonth> months) {
        this.kpi = kpi;
        this.months = months;
    }

    NavigableMap<YearMonth, Rational> read(NavigableMap<YearMonth, Rational> toDate, Optional<YearMonth> asOf) {
        NavigableMap<YearMonth, Rational> printed = printed();
        asOf.ifPresent(last -> printed.tailMap(last, /* inclusive= */ false).clear());
        boolean grows =
                kpi.measure() == Measure.FLOW || kpi.measure() == Measure.COVERAGE || kpi.measure() == Measure.ACTIVITY;
        if (!printed.isEmpty() || !grows || toDate.size() < 2) {
            return printed;
        }
        return growth(toDate);
    }

    private NavigableMap<YearMonth, Rational> growth(NavigableMap<YearMonth, Rational> toDate) {
        NavigableMap<YearMonth, Rational> own = new TreeMap<>();
        toDate.forEach((month, value) -> {
            Rational before = toDate.get(month.minusMonths(1));
            if (before != null) {
                own.put(month, value.minus(before));
            } else if (month.equals(toDate.firstKey())) {
                own.put(month, value);
            }
        });
        return own;
    }

    private NavigableMap<YearMonth, Rational> printed() {
        boolean level = kpi.measure() == Measure.STOCK || kpi.measure() == Measure.RATE_OF_STOCKS;
        if (level || kpi.measure() == Measure.COVERAGE) {
            return new TreeMap<>();
        }
        return kpi.definition().actuals().stream()
                .filter(observed -> observed.yearsBack() == 0)
                .flatMap(observed -> observed.actual() instanceof Actual.Rows rows ? Stream.of(rows) : Stream.empty())
                .map(this::read)
                .filter(values -> !values.isEmpty())
                .findFirst()
                .orElseGet(TreeMap::new);
    }

    private NavigableMap<YearMonth, Rational> read(Actual.Rows rows) {
        Optional<PrintedRow> own =
                rows.change().or(rows::value).map(kpi.plan()::row).filter(this::isMonthly);
        if (own.isPresent()) {
            return values(own.get(), kpi.unit());
        }
        if (rows.numerator().isEmpty() || rows.denominator().isEmpty()) {
            return new TreeMap<>();
        }
        PrintedRow above = kpi.plan().row(rows.numerator().get());
        PrintedRow below = kpi.plan().row(rows.denominator().get());
        return isMonthly(above) && isMonthly(below) ? quotients(above, below) : new TreeMap<>();
    }

    private boolean isMonthly(PrintedRow row) {
        return row.kind() == PrintedRow.Kind.MONTHLY;
    }

    private NavigableMap<YearMonth, Rational> quotients(PrintedRow above, PrintedRow below) {
        NavigableMap<YearMonth, Rational> numerators =
                values(above, above.unit().base());
        NavigableMap<YearMonth, Rational> denominators =
                values(below, below.unit().base());
        Rational scale = Rational.of(kpi.unit().scale());
        NavigableMap<YearMonth, Rational> quotients = new TreeMap<>();
        numerators.forEach((month, numerator) -> {
            Rational denominator = denominators.get(month);
            if (denominator != null && !denominator.isZero()) {
                quotients.put(month, numerator.dividedBy(denominator).dividedBy(scale));
            }
        });
        return quotients;
    }

    private NavigableMap<YearMonth, Rational> values(PrintedRow row, Unit unit) {
        NavigableMap<YearMonth, Rational> values = new TreeMap<>();
        IntStream.range(0, row.columns().size()).forEach(i -> {
            PrintedRow.Column column = row.columns().get(i);
            if (row.cells().get(i) instanceof Cell.Value cell
                    && column.period().filter(p -> p.size() == 1).isPresent()) {
                YearMonth month = column.period().get().last();
                Printed printed = cell.printed().inColumn(column.unit().orElse(row.unit()));
                if (months.contains(month)) {
                    values.put(month, in(unit, printed));
                }
            }
        });
        return values;
    }

    private static Rational in(Unit unit, Printed printed) {
        return Rational.of(printed.value())
                .times(Rational.of(printed.unit().scale()))
                .dividedBy(Rational.of(unit.scale()));
    }
}
