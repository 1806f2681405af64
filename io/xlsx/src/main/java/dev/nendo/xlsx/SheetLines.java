package dev.nendo.xlsx;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.nendo.format.Limits;
import dev.nendo.problem.Location;
import dev.nendo.problem.Problem;
import dev.nendo.problem.Problems;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;

/** Writes one sheet, with a line for each row; rows are as wide as the first that is not empty, or wider. */
final class SheetLines {
    private final String name;
    private final Limits limits;
    private final Problems problems;
    private final StringWriter text = new StringWriter();
    private int lines;
    private int width;

    SheetLines(String name, Limits limits, Problems problems) {
        this.name = name;
        this.limits = limits;
        this.problems = problems;
    }

    String csv(Sheet sheet) throws IOException {
        try (Stream<Row> rows = sheet.openStream();
                CsvWriter csv = CsvWriter.builder()
                        .lineDelimiter(LineDelimiter.LF)
                        .bufferSize(0)
                        .build(text)) {
            for (Iterator<Row> all = rows.iterator(); all.hasNext(); ) {
                Row row = all.next();
                Optional<Problem> tooLarge = tooLarge(row);
                if (tooLarge.isPresent()) {
                    problems.add(tooLarge.get());
                    break;
                }
                write(row, csv);
            }
        }
        return text.toString();
    }

    private Optional<Problem> tooLarge(Row row) {
        Location here = Location.ofSource(name).withLine(Math.max(1, row.getRowNum()));
        if (row.getRowNum() > limits.maxRows()) {
            return Optional.of(XlsxProblems.tooLarge(here, "maxRows", limits.maxRows()));
        }
        if (row.getCellCount() > limits.maxColumns()) {
            return Optional.of(XlsxProblems.tooLarge(here, "maxColumns", limits.maxColumns()));
        }
        if (text.getBuffer().length() > limits.maxBytes()) {
            return Optional.of(XlsxProblems.tooLarge(here, "maxBytes", limits.maxBytes()));
        }
        return Optional.empty();
    }

    private void write(Row row, CsvWriter csv) throws IOException {
        if (row.getRowNum() <= lines) {
            throw new IOException("rows must come in order: " + row.getRowNum());
        }
        List<String> cells = new ArrayList<>();
        row.forEach(cell -> cells.add(CellText.of(cell)));
        while (!cells.isEmpty() && cells.get(cells.size() - 1).isBlank()) {
            cells.remove(cells.size() - 1);
        }
        text.append("\n".repeat(row.getRowNum() - lines - (cells.isEmpty() ? 0 : 1)));
        lines = row.getRowNum();
        if (!cells.isEmpty()) {
            width = width == 0 ? cells.size() : width;
            while (cells.size() < width) {
                cells.add("");
            }
            csv.writeRecord(cells);
        }
    }
}
