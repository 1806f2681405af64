package dev.nendo.programs;

import dev.nendo.format.ReadOptions;
import dev.nendo.format.Source;
import dev.nendo.io.csv.GridCsv;
import dev.nendo.io.layout.Grid;
import dev.nendo.problem.Loaded;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

/** Files that are read as grids. */
final class Tables {
    private Tables() {}

    static Loaded<Grid> read(Path file, ReadOptions options) throws IOException {
        if (!file.toString().toLowerCase(Locale.ROOT).endsWith(".csv")) {
            throw new WrongUsage("a table is read from a file whose name ends in .csv: " + file);
        }
        return GridCsv.read(Source.of(file), options);
    }
}
