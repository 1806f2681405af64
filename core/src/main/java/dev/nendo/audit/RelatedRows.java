package dev.nendo.audit;

import dev.nendo.audit.sheet.AuditedPlan;
import dev.nendo.audit.sheet.AuditedRow;
import dev.nendo.audit.sheet.RowAccrual;
import dev.nendo.kpi.Actual;
import dev.nendo.kpi.PrintedRow.Kind;
import dev.nendo.kpi.PrintedRow.Role;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Rows that speak of the same quantity: those of one table and year, or those that a KPI puts together. */
record RelatedRows(List<AuditedRow> lines) {
    private static final int LEAST_AGREEMENT = 3;

    static List<RelatedRows> of(AuditedPlan sheet) {
        Map<List<String>, List<AuditedRow>> tables = new LinkedHashMap<>();
        sheet.lines().forEach(line -> tables.computeIfAbsent(
                        List.of(
                                line.path(),
                                line.row().table(),
                                line.row().fiscalYear().map(Object::toString).orElse("")),
                        k -> new ArrayList<>())
                .add(line));
        List<RelatedRows> bundles = new ArrayList<>();
        tables.values().forEach(lines -> bundles.addAll(ofTable(lines)));
        sheet.plan().kpis().forEach(kpi -> kpi.definition()
                .actuals()
                .forEach(observed -> ofActual(sheet, observed.actual()).ifPresent(bundles::add)));
        bundles.addAll(stocksOfChanges(sheet));
        return bundles;
    }

    /** A table's rows, parted by series where roles and kinds repeat. */
    private static List<RelatedRows> ofTable(List<AuditedRow> lines) {
        if (isDistinct(lines)) {
            return List.of(new RelatedRows(lines));
        }
        Map<String, List<AuditedRow>> series = new LinkedHashMap<>();
        lines.forEach(line -> series.computeIfAbsent(line.row().series().orElse(""), s -> new ArrayList<>())
                .add(line));
        return series.values().stream()
                .flatMap(own -> isDistinct(own)
                        ? Stream.of(new RelatedRows(own))
                        : own.stream().map(line -> new RelatedRows(List.of(line))))
                .toList();
    }

    private static boolean isDistinct(List<AuditedRow> lines) {
        Set<String> seen = new LinkedHashSet<>();
        return lines.stream().allMatch(line -> seen.add(line.role() + "/" + line.kind()));
    }

    private static Optional<RelatedRows> ofActual(AuditedPlan sheet, Actual actual) {
        if (!(actual instanceof Actual.Rows rows)) {
            return Optional.empty();
        }
        List<AuditedRow> lines = Stream.of(rows.value(), rows.numerator(), rows.denominator(), rows.change())
                .flatMap(Optional::stream)
                .flatMap(id -> sheet.line(id).stream())
                .distinct()
                .toList();
        return lines.size() > 1 && isDistinct(lines) ? Optional.of(new RelatedRows(lines)) : Optional.empty();
    }

    /** In one item and year, the only row of changes and the only stock whose steps they mostly are. */
    private static List<RelatedRows> stocksOfChanges(AuditedPlan sheet) {
        List<RelatedRows> found = new ArrayList<>();
        List<AuditedRow> stocks = sheet.lines().stream()
                .filter(line -> line.kind() == Kind.STOCK && line.role() == Role.VALUE)
                .toList();
        for (AuditedRow stock : stocks) {
            List<AuditedRow> changes = sheet.lines(stock.path()).stream()
                    .filter(line -> isChangeOf(line, stock))
                    .toList();
            if (changes.size() == 1) {
                int[] agreement = RunningSumCheck.agreement(changes.get(0), stock);
                if (agreement[0] >= LEAST_AGREEMENT && agreement[0] > agreement[1]) {
                    found.add(new RelatedRows(List.of(changes.get(0), stock)));
                }
            }
        }
        return found;
    }

    private static boolean isChangeOf(AuditedRow line, AuditedRow stock) {
        return line.kind() == Kind.MONTHLY
                && line.role() == Role.VALUE
                && line.accrual() == RowAccrual.FLOW
                && line.row().unit().equals(stock.row().unit())
                && line.row().fiscalYear().isPresent()
                && line.row().fiscalYear().equals(stock.row().fiscalYear());
    }

    /** The row of a role and kind. */
    Optional<AuditedRow> find(Role role, Kind kind) {
        return lines.stream()
                .filter(line -> line.role() == role && line.kind() == kind)
                .findFirst();
    }

    boolean has(Role role) {
        return lines.stream().anyMatch(line -> line.role() == role);
    }

    /** The rates of a kind, or values that are rates. */
    Optional<AuditedRow> rate(Kind kind) {
        return find(Role.RATE, kind)
                .or(() -> find(Role.VALUE, kind).filter(line -> line.accrual().isRate()));
    }
}
