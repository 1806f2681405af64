package dev.nendo.programs;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** The tables of targets that turn observations into something to judge. */
final class TargetsOption {
    @Option(
            names = "--targets",
            paramLabel = "TARGETS",
            description =
                    "A CSV table of KPIs with their targets by branch and year, for FILEs of observations; those of a published"
                            + " table or workbook are judged by it too."
                            + " May be repeated, such as for a catalog of KPIs and the targets of a year.")
    private List<Path> tables = new ArrayList<>();

    /** The tables, all of which must exist. */
    List<Path> tables(CommandSpec spec) {
        return CommonOptions.existing(tables, spec);
    }
}
