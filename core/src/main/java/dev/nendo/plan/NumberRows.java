package dev.nendo.plan;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.kpi.PrintedRow.Column;
import dev.nendo.kpi.PrintedRow.Kind;
import dev.nendo.kpi.PrintedRow.Role;
import dev.nendo.number.Cell;
import dev.nendo.number.CellGrammar;
import dev.nendo.number.Printed;
import dev.nendo.number.Unit;
import dev.nendo.series.Basis;
import dev.nendo.series.MonthState;
import dev.nendo.series.MonthlySeries;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Optional;

/** The one place that writes a series of numbers as a row of a plan: its cells are exact, whatever their unit, unless it is told otherwise. */
final class NumberRows {
    private NumberRows() {}

    /**
     * {@return a row}
     *
     * @param id the id of the row
     * @param role what the numbers are
     * @param year the fiscal year they are of
     * @param measure the measure, which decides whether a number is of its month alone
     * @param unit the unit of all numbers
     * @param exact whether the numbers are exact; left to unit and measure where empty
     * @param series the numbers
     */
    static PrintedRow row(
            String id,
            Role role,
            FiscalYear year,
            Measure measure,
            Unit unit,
            Optional<Boolean> exact,
            MonthlySeries series) {
        PrintedRow.Builder row = PrintedRow.builder()
                .id(id)
                .table(id)
                .role(role)
                .kind(kind(series.basis(), measure))
                .fiscalYear(year)
                .unit(unit)
                .exact(exact);
        for (YearMonth month : series.window().months()) {
            MonthState state = series.state(month);
            row.addColumn(column(month, series.block(month))).addCell(cell(series, month, state));
        }
        return row.build();
    }

    private static Kind kind(Basis basis, Measure measure) {
        if (basis == Basis.CUMULATIVE) {
            return Kind.CUMULATIVE;
        }
        return measure.isAtPoint() ? Kind.STOCK : Kind.MONTHLY;
    }

    private static Column column(YearMonth month, Window block) {
        return block.size() == 1
                ? Column.of(month)
                : new Column(
                        block.first().getMonthValue() + "～" + month.getMonthValue() + "月",
                        Optional.of(block),
                        Optional.empty());
    }

    private static Cell cell(MonthlySeries series, YearMonth month, MonthState state) {
        if (!state.hasValue()) {
            boolean outside = state == MonthState.NOT_APPLICABLE;
            return state == MonthState.SUPPRESSED
                    ? new Cell.Suppressed("x")
                    : new Cell.Missing(outside ? state.id() : "");
        }
        // Of numbers that are not exact, the last digit written is the last that is known.
        int decimals = Math.max(
                series.scale(), series.precision().unit().map(BigDecimal::scale).orElse(0));
        BigDecimal value = series.at(month).value().orElseThrow().toDecimal(decimals, RoundingMode.UNNECESSARY);
        Printed printed = Printed.of(value, Unit.NONE);
        return state == MonthState.PRELIMINARY
                ? CellGrammar.strict().parse(printed.text() + "(速報値)")
                : new Cell.Value(printed);
    }
}
