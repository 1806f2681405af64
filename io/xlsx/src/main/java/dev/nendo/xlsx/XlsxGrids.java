package dev.nendo.xlsx;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.nendo.format.ReadOptions;
import dev.nendo.format.Source;
import dev.nendo.io.layout.Grid;
import dev.nendo.problem.Loaded;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Reads the sheets of an {@code .xlsx} file as grids, so that cell B7 of a grid is B7 of its sheet.
 *
 * <p>Numbers and dates are the texts that their formats show: 0.969 in {@code 0.0%} is 96.9%, -3 in {@code 0;"△"0} is △3, and a date in
 * {@code ggge"年"m"月"} has its era. Of merged cells the first has the text and the others are blank, as when a sheet is saved as CSV. Half-up
 * to the decimals of the format is the only rounding. The limits for archives, rows and columns hold. Thread-safe; no state.
 */
public final class XlsxGrids {
    private XlsxGrids() {}

    /**
     * Reads all sheets that are not empty.
     *
     * @param source the file
     * @param options limits
     * @return the sheets in their order, or the problems for which there are none
     * @throws IOException if reading fails
     */
    public static Loaded<List<SheetGrid>> read(Source source, ReadOptions options) throws IOException {
        return new SheetTexts(source, options).read().map(sheets -> sheets.stream()
                .map(sheet -> new SheetGrid(sheet.name(), grid(sheet.csv())))
                .toList());
    }

    private static Grid grid(String csv) {
        List<List<String>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(csv)) {
            for (CsvRecord row : records) {
                rows.add(row.getFields());
            }
        } catch (IOException none) {
            throw new IllegalStateException("texts in memory don't fail", none);
        }
        return Grid.of(rows);
    }
}
