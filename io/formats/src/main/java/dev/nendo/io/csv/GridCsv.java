package dev.nendo.io.csv;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.nendo.format.ForeignBytes;
import dev.nendo.format.ReadOptions;
import dev.nendo.format.Source;
import dev.nendo.io.layout.Grid;
import dev.nendo.problem.Loaded;
import dev.nendo.problem.Location;
import dev.nendo.problem.Problem;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Reads a CSV file as a mere grid of texts, whatever stands in its lines, for a layout to say what they are.
 *
 * <p>It knows no header and no figures. Encoding: the one declared, else UTF-8 with or without byte order mark, else Windows-31J where the
 * bytes are no UTF-8 but are that; anything else is a problem. Blank lines stay, so that cells keep their addresses. Limits hold as for
 * all tables. Thread-safe; no state.
 */
public final class GridCsv {
    private static final Charset WINDOWS = Charset.forName("windows-31j");
    private static final String MARK = "\uFEFF";

    private GridCsv() {}

    /**
     * Reads a grid.
     *
     * @param source the file
     * @param options encoding and limits
     * @return the grid, or the problem for which there is none
     * @throws IOException if reading fails
     */
    public static Loaded<Grid> read(Source source, ReadOptions options) throws IOException {
        return source.bytes(options).flatMap(bytes -> decoded(source.name(), bytes, options));
    }

    private static Loaded<Grid> decoded(String name, byte[] bytes, ReadOptions options) {
        byte[] head = Arrays.copyOf(bytes, Math.min(bytes.length, ForeignBytes.ENOUGH));
        Optional<Problem> foreign = ForeignBytes.notText(name, head);
        if (foreign.isPresent()) {
            return Loaded.failed(foreign.get());
        }
        Optional<String> text = options.encoding().isPresent()
                ? strictly(bytes, options.encoding().get())
                : strictly(bytes, StandardCharsets.UTF_8).or(() -> strictly(bytes, WINDOWS));
        if (text.isEmpty()) {
            Charset meant = options.encoding().orElse(StandardCharsets.UTF_8);
            return Loaded.failed(EncodingProblems.malformed(
                    Location.ofSource(name),
                    meant,
                    options.encoding().isPresent(),
                    new MalformedBytesException(0, head)));
        }
        return parsed(name, text.get().startsWith(MARK) ? text.get().substring(1) : text.get(), options);
    }

    private static Optional<String> strictly(byte[] bytes, Charset charset) {
        try {
            return Optional.of(
                    charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException otherwise) {
            return Optional.empty();
        }
    }

    private static Loaded<Grid> parsed(String name, String text, ReadOptions options) {
        List<List<String>> rows = new ArrayList<>();
        Location here = Location.ofSource(name);
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .skipEmptyLines(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .allowUnclosedQuote(false)
                .ofCsvRecord(text)) {
            for (CsvRecord row : records) {
                here = Location.ofSource(name).withLine((int) row.getStartingLineNumber());
                if (rows.size() >= options.limits().maxRows()) {
                    return Loaded.failed(
                            RowProblems.tooManyRows(here, options.limits().maxRows()));
                }
                if (row.getFieldCount() > options.limits().maxColumns()) {
                    return Loaded.failed(RowProblems.tooManyColumns(
                            here, row.getFieldCount(), options.limits().maxColumns()));
                }
                rows.add(row.getFields());
            }
            return Loaded.of(Grid.of(rows));
        } catch (CsvParseException malformed) {
            return Loaded.failed(RowProblems.malformed(here, String.valueOf(malformed.getMessage())));
        } catch (IOException none) {
            throw new IllegalStateException("texts in memory don't fail", none);
        }
    }
}
