package dev.nendo.programs;

import dev.nendo.fiscal.FiscalCalendar;
import dev.nendo.fiscal.FiscalYear;
import dev.nendo.format.Formats;
import dev.nendo.format.Limits;
import dev.nendo.format.ReadOptions;
import dev.nendo.format.Source;
import dev.nendo.io.csv.CatalogCsv;
import dev.nendo.io.csv.ObservationsCsv;
import dev.nendo.io.csv.PublishedTableFormat;
import dev.nendo.observation.CatalogMatch;
import dev.nendo.observation.KpiCatalog;
import dev.nendo.observation.Observations;
import dev.nendo.observation.Unjudged;
import dev.nendo.plan.Workbook;
import dev.nendo.problem.Loaded;
import dev.nendo.problem.Sentence;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

/** Reads tables of targets with what they are the targets of, observations mostly, and makes plans of both. */
final class ObservedFiles {
    /** How files end that hold plans; a CSV file says by its header what it is. */
    private static final List<String> PLANS = List.of(".json", ".zip", ".xlsx", ".xls");

    private final ReadOptions options;
    private final Consumer<Loaded<?>> report;
    private final List<Unjudged> unjudged = new ArrayList<>();

    ObservedFiles(ReadOptions options, Consumer<Loaded<?>> report) {
        this.options = options;
        this.report = report;
    }

    /** The plans of all KPIs that can be judged: of observations, and of published tables and workbooks. */
    List<Workbook> read(List<Path> tables, List<Path> files, Optional<YearMonth> asOf) throws IOException {
        KpiCatalog known = catalog(tables);
        List<Workbook> plans = new ArrayList<>();
        List<Path> numbers = new ArrayList<>();
        for (Path file : files) {
            if (isOfPlans(file)) {
                Loaded<Workbook> stated = WorkbookFiles.read(Formats.installed(), file, options)
                        .flatMap(workbook -> workbook.withTargets(known));
                report.accept(stated);
                stated.value().ifPresent(plans::add);
            } else {
                numbers.add(file);
            }
        }
        List<Workbook> stated = List.copyOf(plans);
        if (stated.isEmpty() || !numbers.isEmpty()) {
            plans.add(observed(known, numbers, asOf));
        }
        unjudged.removeIf(one -> stated.stream().anyMatch(workbook -> states(workbook, one)));
        return plans;
    }

    /** Whether a file is a workbook or published table, and no observations. */
    private boolean isOfPlans(Path file) throws IOException {
        String name = file.toString().toLowerCase(Locale.ROOT);
        return Files.isDirectory(file)
                || PLANS.stream().anyMatch(name::endsWith)
                || PublishedTableFormat.isTable(Source.of(file), options);
    }

    private static boolean states(Workbook workbook, Unjudged one) {
        return workbook.plans().stream()
                .filter(plan ->
                        plan.branch().equals(one.branch()) && plan.fiscalYear().equals(one.year()))
                .flatMap(plan -> plan.items().stream())
                .flatMap(item -> item.kpis().stream())
                .anyMatch(kpi -> kpi.id().equals(one.kpi()));
    }

    private KpiCatalog catalog(List<Path> tables) throws IOException {
        List<Source> sources = new ArrayList<>();
        for (Path table : tables) {
            sources.add(Source.of(table));
        }
        Loaded<KpiCatalog> catalog = CatalogCsv.reader()
                .withOptions(options)
                .withCalendar(calendar())
                .read(sources.toArray(Source[]::new));
        report.accept(catalog);
        return catalog.value().orElseThrow();
    }

    private Workbook observed(KpiCatalog known, List<Path> files, Optional<YearMonth> asOf) throws IOException {
        Observations.Builder observations = Observations.builder();
        for (Path file : files) {
            report.accept(observations().read(Source.of(file), known, observations));
        }
        Observations all = observations.build().value().orElseThrow();
        for (FiscalYear year : CatalogMatch.years(known, all)) {
            CatalogMatch match = CatalogMatch.of(known, all, year, asOf);
            unjudged.addAll(match.unjudged());
            report.accept(Loaded.of(known, match.doubtfulPercents()));
        }
        return asOf.map(month -> Workbook.of(known, all, month)).orElseGet(() -> Workbook.of(known, all));
    }

    /** Observations are streamed, so that rows and bytes need no limit. */
    private ObservationsCsv observations() {
        Limits limits = Limits.builder()
                .from(options.limits())
                .maxBytes(Long.MAX_VALUE)
                .maxRows(Long.MAX_VALUE)
                .build();
        return ObservationsCsv.reader()
                .withCalendar(calendar())
                .withOptions(ReadOptions.builder().from(options).limits(limits).build());
    }

    private FiscalCalendar calendar() {
        return options.calendar().orElse(FiscalCalendar.JAPAN);
    }

    /** What can't be judged, of all years that have targets. */
    List<Unjudged> unjudged() {
        return List.copyOf(unjudged);
    }

    /** A line for each KPI that can't be judged. */
    static Sentence line(Unjudged one) {
        String what = one.branch() + " " + one.year() + " " + one.kpi();
        Sentence reason = one.reason().sentence();
        return Sentence.of(what + " は判定できません: " + reason.ja(), what + " is not judged: " + reason.en());
    }
}
