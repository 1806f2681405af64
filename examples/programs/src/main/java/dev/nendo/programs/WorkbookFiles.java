package dev.nendo.programs;

import dev.nendo.format.Formats;
import dev.nendo.format.ReadOptions;
import dev.nendo.format.Source;
import dev.nendo.plan.ResolvedWorkbook;
import dev.nendo.plan.Workbook;
import dev.nendo.problem.Loaded;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the files that a command was given into one resolved workbook, and prints the problems met on the way. */
final class WorkbookFiles {
    static final String GUNMA = "gunma-fy2021.json";
    static final String SAITAMA = "saitama-fy2021.json";

    private final ReadOptions options;
    private final ProblemReport report;
    private int code = ExitCode.FINE;

    WorkbookFiles(Optional<Charset> encoding, ProblemReport report) {
        this.options = ReadOptions.builder().encoding(encoding).build();
        this.report = report;
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
        for (Path file : files) {
            keep(formats.read(file, options), workbooks);
        }
        Loaded<ResolvedWorkbook> resolved = Workbook.unite(workbooks).flatMap(Workbook::resolve);
        print(resolved);
        return resolved.value().orElseThrow();
    }

    private void keep(Loaded<Workbook> loaded, List<Workbook> workbooks) {
        print(loaded);
        loaded.value().ifPresent(workbooks::add);
    }

    private void print(Loaded<?> loaded) {
        code = Math.max(code, report.print(loaded));
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
