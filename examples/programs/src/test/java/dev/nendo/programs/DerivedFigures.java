package dev.nendo.programs;

import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.kpi.PrintedRow.Kind;
import dev.nendo.kpi.PrintedRow.TotalKind;
import dev.nendo.number.Cell;
import dev.nendo.number.Interval;
import dev.nendo.number.Printed;
import dev.nendo.number.Rational;
import dev.nendo.number.RoundingRule;
import dev.nendo.plan.Budget;
import dev.nendo.plan.PlanItem;
import dev.nendo.plan.Statement;
import dev.nendo.plan.Workbook;
import dev.nendo.series.Accumulation;
import dev.nendo.series.Basis;
import dev.nendo.series.GapPolicy;
import dev.nendo.series.Measured;
import dev.nendo.series.MonthlySeries;
import dev.nendo.series.ToDate;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every figure of the reports that follows from other figures of them, computed, with the printed one beside it. */
final class DerivedFigures {
    private final List<String> lines = new ArrayList<>();

    private DerivedFigures() {}

    static List<String> of(Workbook... workbooks) {
        DerivedFigures figures = new DerivedFigures();
        for (PlanItem item : Bundled.items(workbooks)) {
            item.budgets().forEach(figures::budget);
            item.statements().forEach(figures::statement);
            item.rows().forEach(figures::total);
            item.rows().forEach(row -> figures.runningStock(row, item.rows()));
        }
        return figures.lines;
    }

    private void budget(Budget budget) {
        budget.printedRate()
                .ifPresent(printed -> add(
                        "execution " + budget.name(),
                        budget.executionRate().value().map(DerivedFigures::percent),
                        printed));
    }

    private void statement(Statement statement) {
        if (statement instanceof Statement.Ratio ratio && ratio.rate().isPresent()) {
            Rational denominator = sum(ratio.denominator());
            boolean isWhole = !ratio.numerator().isEmpty() && !denominator.isZero();
            if (isWhole) {
                Rational rate = sum(ratio.numerator()).dividedBy(denominator);
                add(
                        "ratio " + ratio.label(),
                        Optional.of(percent(rate)),
                        ratio.rate().get());
            }
        } else if (statement instanceof Statement.Difference difference) {
            Rational computed = exact(difference.minuend()).minus(exact(difference.subtrahend()));
            add("difference " + difference.label(), Optional.of(computed), difference.difference());
        } else if (statement instanceof Statement.Sum parts && parts.total().isPresent()) {
            add(
                    "sum " + parts.label(),
                    Optional.of(sum(parts.parts())),
                    parts.total().get());
        }
    }

    private void total(PrintedRow row) {
        if (row.total().isEmpty() || !(row.total().get().cell() instanceof Cell.Value total)) {
            return;
        }
        TotalKind kind = row.total().get().kind();
        Optional<MonthlySeries> series = series(row);
        if (kind == TotalKind.SUM) {
            Optional<Rational> sum = series.map(
                            s -> toDate(Accumulation.flow(s, s.window().last(), GapPolicy.ABSENT)))
                    .or(() -> Optional.of(sum(values(row))));
            add("total " + row.id(), sum, total.printed());
        } else if (kind == TotalKind.AVERAGE) {
            Optional<Rational> mean =
                    series.map(s -> toDate(Accumulation.average(s, s.window().last(), GapPolicy.ABSENT)));
            add("average " + row.id(), mean, total.printed());
        }
    }

    /** A stock's last value from the carry-in and the net changes of the table beside it. */
    private void runningStock(PrintedRow changes, List<PrintedRow> rows) {
        for (PrintedRow levels : rows) {
            if (areLevelsOf(changes, levels)) {
                MonthlySeries level = series(levels).orElseThrow();
                MonthlySeries change = series(changes).orElseThrow();
                Measured carryIn = Accumulation.carryIn(level, change).value().orElseThrow();
                YearMonth last = level.window().last();
                add(
                        "stock " + levels.id() + " from " + carryIn.nominal(),
                        Optional.of(toDate(Accumulation.stock(carryIn, change, last, GapPolicy.ABSENT))),
                        values(levels).get(values(levels).size() - 1));
            }
        }
    }

    private static boolean areLevelsOf(PrintedRow changes, PrintedRow levels) {
        return levels.measure().equals(Optional.of(Measure.STOCK))
                && changes.kind() == Kind.MONTHLY
                && levels.kind() != Kind.MONTHLY
                && changes.unit().equals(levels.unit())
                && changes.fiscalYear().equals(levels.fiscalYear())
                && series(levels).isPresent()
                && series(changes).isPresent();
    }

    private static Optional<MonthlySeries> series(PrintedRow row) {
        List<Window> periods = row.columns().stream()
                .flatMap(column -> column.period().stream())
                .toList();
        if (periods.size() < row.cells().size()
                || values(row).size() < row.cells().size()) {
            return Optional.empty();
        }
        boolean isConsecutive = true;
        for (int i = 1; i < periods.size(); i++) {
            isConsecutive &= periods.get(i - 1)
                    .last()
                    .plusMonths(1)
                    .equals(periods.get(i).first());
        }
        if (!isConsecutive) {
            return Optional.empty();
        }
        Basis basis = row.kind() == Kind.MONTHLY ? Basis.MONTHLY : Basis.CUMULATIVE;
        MonthlySeries.Builder series = MonthlySeries.blocks(periods, basis);
        for (int i = 0; i < periods.size(); i++) {
            series.put(periods.get(i).last(), values(row).get(i).value());
        }
        return Optional.of(series.build());
    }

    private static Rational toDate(ToDate<Measured> result) {
        return result.value().value().orElseThrow().nominal();
    }

    private static List<Printed> values(PrintedRow row) {
        return row.cells().stream()
                .flatMap(cell -> cell instanceof Cell.Value value
                        ? List.of(value.printed()).stream()
                        : List.<Printed>of().stream())
                .toList();
    }

    private static Rational sum(List<Printed> terms) {
        return terms.stream().map(DerivedFigures::exact).reduce(Rational.ZERO, Rational::plus);
    }

    private static Rational exact(Printed printed) {
        return Rational.of(printed.value());
    }

    private static Rational percent(Rational ratio) {
        return ratio.times(Rational.of(100));
    }

    private void add(String what, Optional<Rational> computed, Printed printed) {
        Rational value = computed.orElseThrow(() -> new AssertionError("not computed: " + what));
        Interval stands = printed.interval(RoundingRule.UNKNOWN);
        String shown =
                value.toDecimal(printed.decimals() + 2, RoundingMode.HALF_UP).toPlainString();
        lines.add(what + " | " + shown + " | " + printed.text() + " | "
                + (stands.contains(value) ? "agrees" : "differs"));
    }
}
