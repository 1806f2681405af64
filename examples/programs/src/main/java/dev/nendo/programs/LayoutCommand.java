package dev.nendo.programs;

import dev.nendo.format.ReadOptions;
import dev.nendo.io.json.LayoutJson;
import dev.nendo.io.layout.Grid;
import dev.nendo.io.layout.LayoutFigure;
import dev.nendo.io.layout.LayoutProposal;
import dev.nendo.io.layout.LayoutReading;
import dev.nendo.io.layout.SheetLayout;
import dev.nendo.problem.Loaded;
import dev.nendo.programs.table.TextLine;
import dev.nendo.xlsx.SheetGrid;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** What the rows and columns of a table, as people have it, are taken for. */
@Command(
        name = "layout",
        mixinStandardHelpOptions = true,
        description =
                "Proposes a layout for a table in CSV or a sheet, and says cell by cell what it understood and what it left out.")
final class LayoutCommand implements Callable<Integer> {
    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Parameters(
            index = "0",
            paramLabel = "FILE",
            description = "A table in CSV as it was saved from a spreadsheet, or an .xlsx file.")
    private @Nullable Path file;

    @Option(
            names = "--sheet",
            defaultValue = "",
            paramLabel = "NAME",
            description = "The sheet of an .xlsx file that has several.")
    private String sheet = "";

    @Option(
            names = "--format",
            defaultValue = "text",
            description = "text, or json to keep and edit it; default: ${DEFAULT-VALUE}.")
    private OutputFormat format = OutputFormat.text;

    @Override
    public Integer call() throws IOException {
        if (format == OutputFormat.csv) {
            throw new WrongUsage("--format of a layout is text or json: csv");
        }
        PrintWriter out = spec.commandLine().getOut();
        ProblemReport report = new ProblemReport(spec.commandLine().getErr(), common.language());
        Path path = CommonOptions.existing(List.of(Objects.requireNonNull(file, "picocli requires FILE")), spec)
                .get(0);
        common.requireAprilYears();
        ReadOptions options = ReadOptions.builder().encoding(common.encoding()).build();
        Loaded<SheetGrid> table = Tables.read(path, sheet, options);
        String name = table.value().map(SheetGrid::name).orElse("");
        Loaded<Grid> grid = table.map(SheetGrid::grid);
        int code = report.print(table);
        if (grid.value().isEmpty()) {
            return code;
        }
        Loaded<SheetLayout> layout = LayoutProposal.propose(name, grid.value().get(), options.grammar());
        code = Math.max(code, report.print(layout));
        Optional<SheetLayout> proposed = layout.value();
        if (proposed.isPresent() && format == OutputFormat.json) {
            ByteArrayOutputStream json = new ByteArrayOutputStream();
            LayoutJson.write(proposed.get(), json);
            out.print(json.toString(StandardCharsets.UTF_8));
        } else if (proposed.isPresent()) {
            LayoutReading.figures(name, grid.value().get(), proposed.get(), options.grammar())
                    .value()
                    .orElse(List.of())
                    .forEach(figure -> TextLine.print(out, line(figure)));
        }
        out.flush();
        return code;
    }

    private static String line(LayoutFigure figure) {
        StringBuilder line =
                new StringBuilder(figure.address() + ": " + figure.cell().text());
        FiguresCommand.TRAITS.forEach(
                trait -> line.append("  ").append(figure.traits().getOrDefault(trait, "─")));
        return line.toString();
    }
}
