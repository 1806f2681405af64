package dev.nendo.programs;

import dev.nendo.format.ReadOptions;
import dev.nendo.format.Source;
import dev.nendo.io.csv.GridCsv;
import dev.nendo.problem.Loaded;
import dev.nendo.xlsx.SheetGrid;
import dev.nendo.xlsx.XlsxGrids;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Files that are read as grids: a table in CSV, or one sheet of a file of sheets. */
final class Tables {
    private Tables() {}

    /** Reads the table; of several sheets the one that is named. */
    static Loaded<SheetGrid> read(Path file, String sheet, ReadOptions options) throws IOException {
        String name = file.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".csv")) {
            return GridCsv.read(Source.of(file), options).map(grid -> new SheetGrid(file.toString(), grid));
        }
        if (!name.endsWith(".xlsx")) {
            throw new WrongUsage("a table is read from a file whose name ends in .csv or .xlsx: " + file);
        }
        Loaded<List<SheetGrid>> sheets = XlsxGrids.read(Source.of(file), options);
        List<SheetGrid> all = sheets.value().orElse(List.of());
        List<SheetGrid> meant = sheet.isEmpty()
                ? all
                : all.stream().filter(one -> one.name().endsWith("!" + sheet)).toList();
        if (meant.size() != 1 && !all.isEmpty()) {
            throw new WrongUsage("name one sheet by --sheet, of "
                    + all.stream()
                            .map(one -> one.name().substring(one.name().indexOf('!') + 1))
                            .collect(Collectors.joining(", "))
                    + ": "
                    + (sheet.isEmpty() ? file : sheet));
        }
        return sheets.map(list -> meant.get(0));
    }
}
