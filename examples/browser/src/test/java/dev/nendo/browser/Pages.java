package dev.nendo.browser;

import dev.nendo.format.Formats;
import dev.nendo.format.ReadOptions;
import dev.nendo.format.Source;
import dev.nendo.plan.Workbook;
import dev.nendo.programs.Nendo;
import dev.nendo.programs.sample.SampleWorkbook;
import dev.nendo.report.Report;
import java.io.IOException;
import java.io.InputStream;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Reports of the bundled workbooks and of the synthetic one of 47 branches, written as the command writes them. */
final class Pages {
    static final List<String> NAMES = List.of("gunma", "saitama", "national");
    static final List<String> OF_ONE_BRANCH = NAMES.subList(0, 2);

    private Pages() {}

    static Path write(String name, Path folder) throws IOException {
        Workbook workbook = name.equals("national") ? SampleWorkbook.of(SampleWorkbook.SEED) : bundled(name);
        Path file = folder.resolve(name + ".html");
        try (Writer page = Files.newBufferedWriter(file)) {
            Report.of(workbook.resolve().orThrow()).writeHtml(page);
        }
        return file;
    }

    private static Workbook bundled(String branch) throws IOException {
        String name = branch + "-fy2021.json";
        try (InputStream in = Objects.requireNonNull(Nendo.class.getResourceAsStream(name), name)) {
            return Formats.installed()
                    .byFileName(name)
                    .read(Source.of(name, in), ReadOptions.defaults())
                    .orThrow();
        }
    }
}
