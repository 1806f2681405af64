package dev.nendo.browser;

import dev.nendo.evaluate.Evaluator;
import dev.nendo.format.Formats;
import dev.nendo.format.ReadOptions;
import dev.nendo.format.Source;
import dev.nendo.plan.Workbook;
import dev.nendo.problem.Language;
import dev.nendo.programs.Nendo;
import dev.nendo.programs.report.HtmlReport;
import dev.nendo.programs.report.ReportBuilder;
import dev.nendo.programs.sample.SampleWorkbook;
import java.io.IOException;
import java.io.InputStream;
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
        String page = HtmlReport.write(new ReportBuilder(Evaluator.standard(), Language.JA)
                .build(workbook.resolve().orThrow()));
        return Files.writeString(folder.resolve(name + ".html"), page);
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
