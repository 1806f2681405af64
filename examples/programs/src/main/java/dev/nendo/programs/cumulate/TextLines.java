package dev.nendo.programs.cumulate;

import dev.nendo.problem.Language;
import dev.nendo.problem.Sentence;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines for people: a small table for each branch and KPI, the rate in per cent. */
public final class TextLines implements LineWriter {

    private static final List<Sentence> HEADS = List.of(
            Sentence.of("月", "month"),
            Sentence.of("分子・値", "numerator"),
            Sentence.of("分母", "denominator"),
            Sentence.of("累計", "cumulative"),
            Sentence.of("累計分母", "cum. denominator"),
            Sentence.of("累計率", "cum. rate"));
    private static final int PERCENT_PLACES = 2;

    private final PrintWriter out;
    private final Language language;
    private final List<List<String>> table = new ArrayList<>();
    private String title = "";

    /**
     * Writes text.
     *
     * @param out where to
     * @param language the language of the heads
     */
    public TextLines(PrintWriter out, Language language) {
        this.out = out;
        this.language = language;
    }

    @Override
    public void begin() {
        // Every table has its own head.
    }

    @Override
    public void accept(Line line) {
        String name = line.branch() + " " + line.kpi();
        if (!name.equals(title)) {
            end();
            title = name;
        }
        BigDecimal rate = line.rate();
        table.add(List.of(
                line.month().toString(),
                text(line.reported().numerator()),
                text(line.reported().denominator()),
                text(line.cumulative().numerator()),
                text(line.cumulative().denominator()),
                rate == null ? "" : rate.movePointRight(PERCENT_PLACES).toPlainString() + "%"));
    }

    private static String text(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString();
    }

    @Override
    public void end() {
        if (table.isEmpty()) {
            return;
        }
        table.add(0, HEADS.stream().map(head -> head.in(language)).toList());
        out.print(title + "\n");
        for (List<String> row : table) {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < row.size(); i++) {
                int column = i;
                int width =
                        table.stream().mapToInt(r -> width(r.get(column))).max().orElse(0);
                text.append("  ").append(" ".repeat(width - width(row.get(i)))).append(row.get(i));
            }
            out.print(text.toString().stripTrailing() + "\n");
        }
        table.clear();
    }

    /** Columns of a terminal; Japanese characters take two. */
    private static int width(String text) {
        return text.codePoints().map(c -> c < 0x1100 ? 1 : 2).sum();
    }
}
