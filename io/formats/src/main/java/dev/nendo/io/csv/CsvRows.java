package dev.nendo.io.csv;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.nendo.format.ForeignBytes;
import dev.nendo.format.ReadOptions;
import dev.nendo.format.Source;
import dev.nendo.problem.Location;
import dev.nendo.problem.Problem;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The records of a CSV file, one at a time. What ends the reading early, such as malformed bytes, is a problem; only a failing device
 * throws. Blank lines are no records, and nothing is a comment.
 */
final class CsvRows implements Closeable {

    private final String source;
    private final Charset encoding;
    private final boolean declared;
    private final CountedInput input;
    private final CsvRow row;
    private final int longest;
    private final PlainLines lines;

    /** The parser, from the first record on that needs one. */
    private @Nullable CloseableIterator<CsvRow> records;

    /** The names of the columns, once they are read. */
    private List<String> heads = List.of();

    private Optional<Problem> failure;

    private CsvRows(Source source, ReadOptions options, CountedInput input) throws IOException {
        this.source = source.name();
        this.declared = options.encoding().isPresent();
        this.encoding = options.encoding().orElse(StandardCharsets.UTF_8);
        this.input = input;
        int maxLength = options.limits().maxTextLength();
        this.row = new CsvRow(options.limits().maxColumns(), maxLength);
        this.longest = Math.max(PlainLines.LONGEST, maxLength);
        this.lines = new PlainLines(input, encoding);
        this.failure = ForeignBytes.notText(this.source, input.head());
    }

    static CsvRows open(Source source, ReadOptions options) throws IOException {
        return new CsvRows(source, options, new CountedInput(source, options));
    }

    /**
     * Goes on to the next record.
     *
     * @return false after the last one, or when the reading can't go on
     * @throws IOException if the source fails
     */
    boolean next() throws IOException {
        try {
            return failure.isEmpty() && (lines.next(row) || parse());
        } catch (UncheckedIOException failed) {
            failure = Optional.of(problem(failed));
            return false;
        } catch (CsvParseException malformed) {
            failure =
                    Optional.of(RowProblems.malformed(here(), Objects.requireNonNullElse(malformed.getMessage(), "")));
            return false;
        }
    }

    private boolean parse() {
        CloseableIterator<CsvRow> parser = records;
        if (parser == null) {
            row.linesBefore(lines.line());
            parser = CsvReader.builder()
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .allowUnclosedQuote(false)
                    .maxBufferSize(longest)
                    .build(row, new StrictDecoder(lines.rest(), encoding, lines.offset()))
                    .iterator();
            records = parser;
        }
        if (!parser.hasNext()) {
            return false;
        }
        parser.next();
        return true;
    }

    private Problem problem(UncheckedIOException failed) throws IOException {
        if (failed.getCause() instanceof MalformedBytesException malformed) {
            return EncodingProblems.malformed(here(), encoding, declared, malformed);
        }
        if (failed.getCause() instanceof CountedInput.TooManyBytes tooMany) {
            return RowProblems.tooManyBytes(here(), tooMany.limit());
        }
        throw failed.getCause();
    }

    /** The record read last, or the one in which the reading ended. */
    CsvRow row() {
        return row;
    }

    String source() {
        return source;
    }

    Location here() {
        return Location.ofSource(source).withLine(row.line());
    }

    /** From now on, places are named by the heads of their columns too. */
    void name(List<String> columns) {
        heads = List.copyOf(columns);
    }

    Location here(int column) {
        return here().withColumn(column, column <= heads.size() ? heads.get(column - 1) : "");
    }

    /** What ended the reading before the end of the file. */
    Optional<Problem> failure() {
        return failure;
    }

    @Override
    public void close() throws IOException {
        try {
            if (records != null) {
                records.close();
            }
        } finally {
            input.close();
        }
    }
}
