package dev.nendo.programs;

import dev.nendo.fiscal.FiscalCalendar;
import dev.nendo.format.Formats;
import dev.nendo.format.ReadOptions;
import dev.nendo.format.Source;
import dev.nendo.format.WriteOptions;
import dev.nendo.observation.Unjudged;
import dev.nendo.plan.ResolvedWorkbook;
import dev.nendo.plan.Workbook;
import dev.nendo.problem.Loaded;
import dev.nendo.problem.Location;
import dev.nendo.problem.Problem;
import dev.nendo.problem.ProblemCode;
import dev.nendo.problem.Sentence;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the files that a command was given into one resolved workbook, and prints the problems met on the way. */
final class WorkbookFiles {
    static final String GUNMA = "gunma-fy2021.json";
    static final String SAITAMA = "saitama-fy2021.json";

    private static final ProblemCode CALENDAR_CONFLICT = ProblemCode.of("calendar-conflict");

    private final ReadOptions options;
    private final ProblemReport report;
    private int code = ExitCode.FINE;
    private List<Path> targets = List.of();
    private Optional<YearMonth> asOf = Optional.empty();
    private List<Unjudged> unjudged = List.of();

    WorkbookFiles(ReadOptions options, ProblemReport report) {
        this.options = options;
        this.report = report;
    }

    /** The files are observations where tables of targets are given. */
    WorkbookFiles withTargets(List<Path> tables, Optional<YearMonth> month) {
        targets = tables;
        asOf = month;
        return this;
    }

    /** What of the observations and targets can't be judged. */
    List<Unjudged> unjudged() {
        return unjudged;
    }

    /** Says what can't be judged, for commands whose results have no place for it. */
    void noteUnjudged() {
        unjudged.forEach(one -> report.note(ObservedFiles.line(one)));
    }

    /** What the problems printed so far mean for the process. */
    int code() {
        return code;
    }

    /** The files, united by branch and year; the bundled report where there is no file. */
    ResolvedWorkbook load(List<Path> files) throws IOException {
        return load(files, GUNMA);
    }

    /** The files, united by branch and year; the bundled reports named where there is no file. */
    ResolvedWorkbook load(List<Path> files, String... bundled) throws IOException {
        Formats formats = Formats.installed();
        List<Workbook> workbooks = new ArrayList<>();
        for (String name : files.isEmpty() ? bundled : new String[0]) {
            keep(bundled(formats, name), workbooks);
        }
        if (targets.isEmpty()) {
            for (Path file : files) {
                keep(read(formats, file, options), workbooks);
            }
        } else {
            ObservedFiles observed = new ObservedFiles(options, this::print);
            workbooks.addAll(observed.read(targets, files, asOf));
            unjudged = observed.unjudged();
        }
        Loaded<ResolvedWorkbook> resolved = Workbook.unite(workbooks).flatMap(Workbook::resolve);
        print(resolved);
        return resolved.value().orElseThrow();
    }

    /** Reads a file; that no format has its ending, or the format not the encoding, is for the user to change. */
    static Loaded<Workbook> read(Formats formats, Path file, ReadOptions options) throws IOException {
        try {
            Loaded<Workbook> read = formats.read(file, options);
            return options.calendar()
                    .map(calendar -> read.flatMap(workbook -> ofCalendar(workbook, calendar, file)))
                    .orElse(read);
        } catch (IllegalArgumentException refused) {
            throw new WrongUsage(refused);
        }
    }

    /** A workbook's own calendar wins; that it is not the one named is said. */
    private static Loaded<Workbook> ofCalendar(Workbook workbook, FiscalCalendar named, Path file) {
        if (workbook.calendar().equals(named)) {
            return Loaded.of(workbook);
        }
        String both = workbook.calendar() + ", " + named;
        return Loaded.of(
                workbook,
                List.of(Problem.error(
                        CALENDAR_CONFLICT,
                        Location.ofSource(file.toString()),
                        named.toString(),
                        Sentence.of(
                                "年度の始まりと名付け方はファイルのものを使います。指定(--start-month、--year-name)と異なります: " + both,
                                "the file's own calendar of fiscal years is used, which is not the one of --start-month and"
                                        + " --year-name: " + both))));
    }

    /** Writes a file; that no format has its ending, or can say all of the workbook, is for the user to change. */
    static void write(Formats formats, Workbook workbook, Path file, WriteOptions options) throws IOException {
        try {
            formats.write(workbook, file, options);
        } catch (IllegalArgumentException | IllegalStateException refused) {
            throw new WrongUsage(refused);
        }
    }

    private void keep(Loaded<Workbook> loaded, List<Workbook> workbooks) {
        print(loaded);
        loaded.value().ifPresent(workbooks::add);
    }

    private void print(Loaded<?> loaded) {
        code = Math.max(code, report.print(loaded));
        if (targets.isEmpty() && loaded.problems().stream().anyMatch(WorkbookFiles::isOfObservations)) {
            report.note(Sentence.of(
                    "観測値を判定するには、目標の表を --targets TARGETS.csv で指定してください",
                    "to judge observations, give their targets: --targets TARGETS.csv"));
        }
    }

    private static boolean isOfObservations(Problem problem) {
        return problem.code().id().equals("observations-not-table");
    }

    private Loaded<Workbook> bundled(Formats formats, String name) throws IOException {
        try (InputStream stream = WorkbookFiles.class.getResourceAsStream(name)) {
            if (stream == null) {
                throw new IOException("the program was packaged without its report: " + name);
            }
            return formats.byFileName(name).read(Source.of(name, stream), options);
        }
    }
}
