package dev.nendo.plan;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.kpi.PrintedRow.Kind;
import dev.nendo.kpi.PrintedRow.Role;
import dev.nendo.number.Unit;
import dev.nendo.series.Basis;
import dev.nendo.series.MonthlySeries;
import java.util.Optional;

/** Writes a series of numbers as a row of a plan; whether they are exact is what the caller states, else what unit and measure say. */
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
        PrintedRow row = PrintedRow.ofNumbers(id, role, kind(series.basis(), measure), unit, series);
        return PrintedRow.builder().from(row).fiscalYear(year).exact(exact).build();
    }

    private static Kind kind(Basis basis, Measure measure) {
        if (basis == Basis.CUMULATIVE) {
            return Kind.CUMULATIVE;
        }
        return measure.isAtPoint() ? Kind.STOCK : Kind.MONTHLY;
    }
}
