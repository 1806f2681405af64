package dev.nendo.io.csv;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.kpi.Actual;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.kpi.PrintedRow.Kind;
import dev.nendo.kpi.PrintedRow.Role;
import dev.nendo.kpi.Target;
import dev.nendo.number.Cell;
import dev.nendo.number.Reason;
import dev.nendo.number.Unit;
import dev.nendo.problem.Location;
import dev.nendo.problem.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

/** The rows of one plan item, in the order of the file. */
final class TableItem {

    private final List<TableRow> rows = new ArrayList<>();
    private final Map<TableRow.Key, TableIds.Ids> ids = new LinkedHashMap<>();

    void add(TableRow row, TableIds names) {
        rows.add(row);
        ids.put(row.key(), names.of(row));
    }

    Location place() {
        return rows.get(0).place();
    }

    List<PrintedRow> rows(TableMeasures measures, TableSpans spans) {
        return rows.stream()
                .map(row -> TableWorkbook.printed(row, idsOf(row), measures, spans))
                .toList();
    }

    private TableIds.Ids idsOf(TableRow row) {
        return Optional.ofNullable(ids.get(row.key())).orElseThrow();
    }

    /** The KPIs that this item is the first to name. */
    List<KpiDefinition> kpis(FiscalYear planned, TableMeasures measures, Predicate<String> isFirst) {
        Map<String, List<TableRow>> byKpi = new LinkedHashMap<>();
        rows.stream().filter(row -> !row.key().table().kpi().isBlank()).forEach(row -> byKpi.computeIfAbsent(
                        row.key().table().kpi(), k -> new ArrayList<>())
                .add(row));
        List<KpiDefinition> kpis = new ArrayList<>();
        byKpi.forEach((kpi, own) -> {
            if (isFirst.test(kpi)) {
                kpis.add(definition(kpi, own, planned, measures));
            }
        });
        return kpis;
    }

    private KpiDefinition definition(String kpi, List<TableRow> own, FiscalYear planned, TableMeasures measures) {
        Optional<Direction> direction = own.stream()
                .filter(row -> row.key().role() == Role.TARGET)
                .flatMap(row -> row.direction().stream())
                .findFirst();
        return KpiDefinition.builder()
                .id(kpi)
                .name(Sentence.of(kpi, kpi))
                .measure(measures.ofKpi(own))
                .unit(unit(own, measures.ofKpi(own)))
                .direction(direction)
                .target(direction
                        .flatMap(side -> target(own, planned))
                        .orElseGet(() -> Target.none(Reason.TARGET_NOT_STATED)))
                .actuals(actuals(own, planned))
                .benchmarks(own.stream()
                        .filter(row -> row.key().role() == Role.BENCHMARK)
                        .map(row -> idsOf(row).row())
                        .toList())
                .origin(own.get(0).place())
                .build();
    }

    /** The target row of the year planned: its months, or its only figure, in the total, which then is the year's. */
    private Optional<Target> target(List<TableRow> own, FiscalYear planned) {
        List<TableRow> targets = own.stream()
                .filter(row -> row.key().role() == Role.TARGET)
                .filter(row -> row.key().table().year().equals(planned))
                .toList();
        Optional<TableRow> months =
                targets.stream().filter(TableItem::hasFigures).findFirst();
        return months.map(row -> Target.monthly(idsOf(row).row())).or(() -> targets.stream()
                .flatMap(row -> row.cells().total().stream())
                .map(PrintedRow.Total::cell)
                .filter(Cell.Value.class::isInstance)
                .map(cell -> (Target) new Target.Fixed(((Cell.Value) cell).printed()))
                .findFirst());
    }

    private static boolean hasFigures(TableRow row) {
        return row.cells().cells().stream().anyMatch(Cell.Value.class::isInstance);
    }

    /** That of the rates printed; of counts over counts it is %, whatever is counted. */
    private static Unit unit(List<TableRow> own, Measure measure) {
        Optional<Unit> above = unit(own, Role.NUMERATOR);
        Optional<Unit> below = unit(own, Role.DENOMINATOR);
        boolean isShare =
                measure.isShare() && above.isPresent() && above.map(Unit::kind).equals(below.map(Unit::kind));
        return unit(own, Role.RATE)
                .orElseGet(() -> isShare ? Unit.of("%") : own.get(0).unit());
    }

    private static Optional<Unit> unit(List<TableRow> own, Role role) {
        return own.stream()
                .filter(row -> row.key().role() == role)
                .map(TableRow::unit)
                .findFirst();
    }

    /** A year's actual is its only table; of several, such as a breakdown, the one without a series. */
    private List<Actual.Observed> actuals(List<TableRow> own, FiscalYear planned) {
        Map<FiscalYear, Map<String, List<TableRow>>> tables = new LinkedHashMap<>();
        own.forEach(row -> tables.computeIfAbsent(row.key().table().year(), y -> new LinkedHashMap<>())
                .computeIfAbsent(row.key().table().series(), s -> new ArrayList<>())
                .add(row));
        List<Actual.Observed> actuals = new ArrayList<>();
        tables.forEach((year, bySeries) -> {
            List<TableRow> table =
                    bySeries.size() == 1 ? bySeries.values().iterator().next() : bySeries.getOrDefault("", List.of());
            actual(table)
                    .ifPresent(rows ->
                            actuals.add(new Actual.Observed(planned.year() - year.year(), Optional.empty(), rows)));
        });
        return actuals;
    }

    private Optional<Actual> actual(List<TableRow> table) {
        Optional<String> monthly = find(table, Role.RATE, Kind.MONTHLY).or(() -> find(table, Role.VALUE, Kind.MONTHLY));
        Optional<String> standing = find(table, Role.RATE, Kind.CUMULATIVE)
                .or(() -> find(table, Role.RATE, Kind.STOCK))
                .or(() -> find(table, Role.VALUE, Kind.STOCK))
                .or(() -> find(table, Role.VALUE, Kind.CUMULATIVE));
        Optional<String> numerator = any(table, Role.NUMERATOR);
        Optional<String> denominator = any(table, Role.DENOMINATOR);
        Optional<String> value = standing.or(() -> monthly);
        if (value.isEmpty() && numerator.isEmpty() && denominator.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                new Actual.Rows(value, numerator, denominator, standing.isPresent() ? monthly : Optional.empty()));
    }

    private Optional<String> any(List<TableRow> table, Role role) {
        return find(table, role, Kind.MONTHLY)
                .or(() -> find(table, role, Kind.CUMULATIVE))
                .or(() -> find(table, role, Kind.STOCK));
    }

    private Optional<String> find(List<TableRow> table, Role role, Kind kind) {
        return table.stream()
                .filter(row -> row.key().role() == role && row.key().kind() == kind)
                .findFirst()
                .map(row -> idsOf(row).row());
    }
}
