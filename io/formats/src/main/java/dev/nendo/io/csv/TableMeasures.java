package dev.nendo.io.csv;

import dev.nendo.kpi.Measure;
import dev.nendo.kpi.PrintedRow;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What rows measure where they do not say so. */
final class TableMeasures {

    private final Set<TableRow.Table> withMonthlyRates = new HashSet<>();

    private TableMeasures() {}

    static TableMeasures of(List<TableRow> rows) {
        TableMeasures measures = new TableMeasures();
        rows.stream()
                .filter(row -> isRate(row) && row.key().kind() == PrintedRow.Kind.MONTHLY)
                .forEach(row -> measures.withMonthlyRates.add(row.key().table()));
        return measures;
    }

    private static boolean isRate(TableRow row) {
        return row.key().role() == PrintedRow.Role.RATE;
    }

    /** As stated; a rate always has one, other rows only then. */
    Optional<Measure> ofRow(TableRow row) {
        return row.measure().or(() -> isRate(row) ? Optional.of(ofRate(row)) : Optional.empty());
    }

    private Measure ofRate(TableRow row) {
        if (withMonthlyRates.contains(row.key().table())) {
            return Measure.RATE_OF_FLOWS;
        }
        return row.key().kind() == PrintedRow.Kind.STOCK ? Measure.RATE_OF_STOCKS : Measure.COVERAGE;
    }

    /** What a KPI measures, by its rows: a rate's if it has one. */
    Measure ofKpi(List<TableRow> rows) {
        Optional<TableRow> rate = rows.stream().filter(TableMeasures::isRate).findFirst();
        TableRow decisive = rate.orElse(rows.get(0));
        boolean hasDenominator = rows.stream().anyMatch(row -> row.key().role() == PrintedRow.Role.DENOMINATOR);
        boolean isStock = decisive.key().kind() == PrintedRow.Kind.STOCK;
        Measure otherwise = hasDenominator
                ? isStock ? Measure.RATE_OF_STOCKS : Measure.RATE_OF_FLOWS
                : isStock ? Measure.STOCK : Measure.FLOW;
        return ofRow(decisive).orElse(otherwise);
    }
}
