package dev.nendo.programs.cumulate;

import java.io.PrintWriter;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Lines as CSV, always with the same columns; what is absent is empty. */
public final class CsvLines implements LineWriter {

    private static final String HEADER =
            "branch,kpi,month,numerator,denominator,cumulative_numerator,cumulative_denominator,cumulative_rate";

    private final PrintWriter out;

    /**
     * Writes CSV.
     *
     * @param out where to; lines end with a line feed
     */
    public CsvLines(PrintWriter out) {
        this.out = out;
    }

    @Override
    public void begin() {
        out.print(HEADER);
        out.print('\n');
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
        out.append(text.append('\n'));
    }

    private static void append(StringBuilder text, @Nullable BigDecimal number) {
        text.append(',').append(number == null ? "" : number.toPlainString());
    }

    private static String cell(String text) {
        boolean isPlain = text.chars().noneMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
        return isPlain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    @Override
    public void end() {
        // The last line is the end.
    }
}
