package dev.nendo.programs.cumulate;

import dev.nendo.problem.Language;
import dev.nendo.problem.Sentence;
import dev.nendo.programs.table.TextLine;
import dev.nendo.programs.table.TextTable;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
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
        TextTable text = new TextTable(Collections.nCopies(HEADS.size(), TextTable.Side.RIGHT));
        table.forEach(text::add);
        TextLine.print(out, title);
        text.lines().forEach(line -> out.print("  " + line + "\n"));
        table.clear();
    }
}
