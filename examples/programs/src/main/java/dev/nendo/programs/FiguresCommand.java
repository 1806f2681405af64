package dev.nendo.programs;

import dev.nendo.format.ReadOptions;
import dev.nendo.format.Source;
import dev.nendo.io.json.LayoutJson;
import dev.nendo.io.layout.Grid;
import dev.nendo.io.layout.LayoutFigure;
import dev.nendo.io.layout.LayoutProposal;
import dev.nendo.io.layout.LayoutReading;
import dev.nendo.io.layout.SheetLayout;
import dev.nendo.io.layout.Trait;
import dev.nendo.problem.Loaded;
import dev.nendo.programs.table.Csv;
import dev.nendo.xlsx.SheetGrid;
import java.io.IOException;
import java.math.BigDecimal;
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

/** Every figure that was read from a table, with its cell. */
@Command(
        name = "figures",
        mixinStandardHelpOptions = true,
        description =
                "Lists every figure of a table in CSV or a sheet with its cell, by a layout or the one that is proposed.")
final class FiguresCommand implements Callable<Integer> {
    static final List<Trait> TRAITS =
            List.of(Trait.BRANCH, Trait.ITEM, Trait.ROW, Trait.UNIT, Trait.FISCAL_YEAR, Trait.MONTH);

    @Spec
    private CommandSpec spec;

    @Mixin
    private CommonOptions common;

    @Mixin
    private SpreadsheetOption spreadsheets;

    @Parameters(
            index = "0",
            paramLabel = "FILE",
            description = "A table in CSV as it was saved from a spreadsheet, or an .xlsx file.")
    private @Nullable Path file;

    @Option(names = "--layout", paramLabel = "L.json", description = "The layout; default: the one that is proposed.")
    private @Nullable Path layout;

    @Option(
            names = "--sheet",
            defaultValue = "",
            paramLabel = "NAME",
            description = "The sheet of an .xlsx file that has several.")
    private String sheet = "";

    @Option(names = "--format", defaultValue = "csv", description = "csv; default: ${DEFAULT-VALUE}.")
    private OutputFormat format = OutputFormat.csv;

    @Override
    public Integer call() throws IOException {
        if (format != OutputFormat.csv) {
            throw new WrongUsage("--format of figures is csv: " + format);
        }
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
        Loaded<SheetLayout> used = layout(name, grid.value().get(), options);
        code = Math.max(code, report.print(used));
        Optional<SheetLayout> known = used.value();
        if (known.isEmpty()) {
            return code;
        }
        Loaded<List<LayoutFigure>> figures =
                LayoutReading.figures(name, grid.value().get(), known.get(), options.grammar());
        code = Math.max(code, report.print(figures));
        Csv csv = new Csv(spec.commandLine().getOut(), spreadsheets.isForSpreadsheets());
        csv.record(
                "source",
                "cell",
                "branch",
                "item",
                "kpi",
                "series",
                "row",
                "kind",
                "unit",
                "fiscal_year",
                "month",
                "printed",
                "exact");
        figures.value().orElse(List.of()).forEach(figure -> csv.record(cells(name, figure)));
        csv.flush();
        spec.commandLine().getOut().flush();
        return code;
    }

    private Loaded<SheetLayout> layout(String name, Grid grid, ReadOptions options) throws IOException {
        return layout == null
                ? LayoutProposal.propose(name, grid, options.grammar())
                : LayoutJson.read(
                        Source.of(CommonOptions.existing(List.of(layout), spec).get(0)), ReadOptions.defaults());
    }

    private static List<String> cells(String name, LayoutFigure figure) {
        String exact = figure.value().map(BigDecimal::toPlainString).orElse("");
        return List.of(
                name,
                figure.address(),
                trait(figure, Trait.BRANCH),
                trait(figure, Trait.ITEM),
                "",
                trait(figure, Trait.SERIES),
                trait(figure, Trait.ROW),
                trait(figure, Trait.MONTH).contains("/") ? "" : "monthly",
                trait(figure, Trait.UNIT),
                trait(figure, Trait.FISCAL_YEAR),
                trait(figure, Trait.MONTH),
                figure.cell().text(),
                exact);
    }

    private static String trait(LayoutFigure figure, Trait trait) {
        return figure.traits().getOrDefault(trait, "");
    }
}
