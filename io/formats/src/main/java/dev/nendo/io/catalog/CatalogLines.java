package dev.nendo.io.catalog;

import dev.nendo.fiscal.FiscalCalendar;
import dev.nendo.fiscal.FiscalYear;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.observation.KpiCatalog;
import dev.nendo.problem.Loaded;
import dev.nendo.problem.Problem;
import dev.nendo.problem.Problems;
import dev.nendo.problem.RowCounts;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Collects the lines of catalogs and of tables of targets, in any order; not thread-safe. */
public final class CatalogLines {
    /** All columns, as they stand in messages. */
    public static final List<String> COLUMNS = List.of(
            "branch",
            "kpi",
            "name",
            "measure",
            "direction",
            "target",
            "unit",
            "fiscal_year",
            "phasing",
            "decimals",
            "policy",
            "absent",
            "window",
            "factor",
            "exact",
            "precision",
            "whole",
            "share",
            "zero-by-zero",
            "rounding");

    private final FiscalCalendar calendar;
    private final Problems problems;
    private final List<CatalogRow> rows = new ArrayList<>();
    private final Map<String, KpiDefinition> definitions = new LinkedHashMap<>();
    private final Set<KpiCatalog.Place> places = new HashSet<>();
    private final KpiCatalog.Builder catalog = KpiCatalog.builder();
    private long used;
    private long rejected;

    /**
     * Starts without lines.
     *
     * @param calendar the calendar of the fiscal years
     * @param problemCap how many problems are kept
     */
    public CatalogLines(FiscalCalendar calendar, int problemCap) {
        this.calendar = calendar;
        this.problems = new Problems(problemCap);
        catalog.calendar(calendar);
    }

    /**
     * Adds a line.
     *
     * @param row the line
     */
    public void add(CatalogRow row) {
        rows.add(row);
    }

    /**
     * Adds a line that could not be read.
     *
     * @param problem why
     */
    public void reject(Problem problem) {
        problems.add(problem);
        rejected++;
    }

    /** {@return where problems of reading go that reject no line, such as those of a header} */
    public Problems problems() {
        return problems;
    }

    /** {@return the catalog without the lines that are wrong, and what is wrong with them} */
    public Loaded<KpiCatalog> build() {
        rows.stream().filter(CatalogLine::isDefinition).forEach(this::define);
        rows.stream().filter(row -> !CatalogLine.isDefinition(row)).forEach(this::target);
        return Loaded.of(catalog.build(), problems).withRows(RowCounts.of(used, rejected));
    }

    private void define(CatalogRow row) {
        CatalogLine line = new CatalogLine(row, calendar, problems);
        Optional<KpiDefinition> definition =
                line.kpi().flatMap(id -> line.definition(id, Optional.empty(), Optional.empty()));
        if (definition.isEmpty()) {
            rejected++;
        } else if (definitions.putIfAbsent(definition.get().id(), definition.get()) != null) {
            reject(CatalogProblems.twice(row.place("kpi"), definition.get().id()));
        } else {
            catalog.addKpi(definition.get());
            used++;
        }
    }

    private void target(CatalogRow row) {
        CatalogLine line = new CatalogLine(row, calendar, problems);
        Optional<String> kpi = line.kpi();
        Optional<FiscalYear> year = line.year();
        Optional<KpiDefinition> definition =
                kpi.flatMap(id -> line.definition(id, Optional.ofNullable(definitions.get(id)), year));
        if (definition.isEmpty() || year.isEmpty()) {
            rejected++;
            return;
        }
        KpiCatalog.Place place =
                new KpiCatalog.Place(line.branch(), year.get(), definition.get().id());
        if (!places.add(place)) {
            reject(CatalogProblems.twice(row.place("kpi"), place.toString()));
            return;
        }
        used++;
        line.branch()
                .ifPresentOrElse(
                        branch -> catalog.addTarget(branch, year.get(), definition.get()),
                        () -> catalog.addTarget(year.get(), definition.get()));
    }
}
