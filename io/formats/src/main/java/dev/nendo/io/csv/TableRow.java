package dev.nendo.io.csv;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.number.Cell;
import dev.nendo.number.RoundingRule;
import dev.nendo.number.Unit;
import dev.nendo.problem.Location;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * A row of a published table, before it has an id.
 *
 * @param key the table and what the row is in it
 * @param yearLabel the fiscal year as printed
 * @param unit the unit of the cells
 * @param measure the measure, if stated
 * @param direction of a target, which side is good, if stated
 * @param declared what is declared of the cells
 * @param cells what the row prints
 * @param place where it starts
 */
record TableRow(
        Key key,
        String yearLabel,
        Unit unit,
        Optional<Measure> measure,
        Optional<Direction> direction,
        Declared declared,
        Cells cells,
        Location place) {

    /** Exactness, precision, whole numbers, shares and rounding, where a row declares them. */
    record Declared(
            Optional<Boolean> exact,
            Optional<BigDecimal> precision,
            Optional<Boolean> whole,
            Optional<Boolean> share,
            Optional<RoundingRule> rounding) {}

    /** A table: rows that agree in all of this stand together. */
    record Table(String branch, String item, String kpi, String series, FiscalYear year) {}

    /** A row of a table; a second one is a repeat. */
    record Key(Table table, PrintedRow.Role role, PrintedRow.Kind kind) {}

    /** The period columns that a row may fill, its cells, total and prior figure. */
    record Cells(
            List<PrintedRow.Column> columns,
            List<Cell> cells,
            Optional<PrintedRow.Total> total,
            Optional<Cell> prior) {}
}
