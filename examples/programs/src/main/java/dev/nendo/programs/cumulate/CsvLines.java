package dev.nendo.programs.cumulate;

import dev.nendo.format.SpreadsheetText;
import dev.nendo.number.Reason;
import java.io.PrintWriter;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Lines as CSV, always with the same columns; what is absent is empty. */
public final class CsvLines implements LineWriter {

    private static final String HEADER =
            "branch,kpi,month,numerator,denominator,cumulative_numerator,cumulative_denominator,cumulative_rate,"
                    + "fiscal_year,months,expected,reason";

    private static final char MARK = '\uFEFF';

    private final PrintWriter out;
    private final boolean forSpreadsheets;
    private final String lineEnd;

    /**
     * Writes CSV.
     *
     * @param forSpreadsheets whether it begins with a byte order mark, its lines end by CRLF, and formulas are made harmless
     * @param out where to; lines end with a line feed otherwise
     */
    public CsvLines(boolean forSpreadsheets, PrintWriter out) {
        this.out = out;
        this.forSpreadsheets = forSpreadsheets;
        this.lineEnd = forSpreadsheets ? "\r\n" : "\n";
    }

    @Override
    public void begin() {
        if (forSpreadsheets) {
            out.print(MARK);
        }
        out.print(HEADER);
        out.print(lineEnd);
    }

    @Override
    public void accept(Line line) {
        StringBuilder text = new StringBuilder(80);
        text.append(cell(line.branch()))
                .append(',')
                .append(cell(line.kpi()))
                .append(',')
                .append(line.month());
        append(text, line.reported().numerator());
        append(text, line.reported().denominator());
        append(text, line.cumulative().numerator());
        append(text, line.cumulative().denominator());
        append(text, line.rate());
        text.append(',')
                .append(line.coverage().year())
                .append(',')
                .append(line.coverage().present())
                .append(',')
                .append(line.coverage().expected())
                .append(',')
                .append(line.reason().map(Reason::name).orElse(""));
        out.append(text.append(lineEnd));
    }

    private static void append(StringBuilder text, @Nullable BigDecimal number) {
        text.append(',').append(number == null ? "" : number.toPlainString());
    }

    private String cell(String id) {
        String text = forSpreadsheets ? SpreadsheetText.neutral(id) : id;
        boolean isPlain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return isPlain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    @Override
    public void end() {
        // The last line is the end.
    }
}
