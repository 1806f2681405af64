package dev.nendo.report.page;

import dev.nendo.evaluate.Evaluation;
import dev.nendo.number.Rational;
import dev.nendo.problem.Sentence;
import dev.nendo.report.chart.ChartData;
import dev.nendo.report.chart.ChartData.Line;
import dev.nendo.report.chart.Charts;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The chart of a KPI with its name, its key and its table. */
final class ChartMaker {
    private ChartMaker() {}

    static ChartView chart(String id, Evaluation evaluation, ChartData data) {
        List<Line> lines = Stream.of(Line.MONTHLY, Line.TO_DATE, Line.PRIOR, Line.TARGET)
                .filter(line -> !data.line(line).isEmpty())
                .toList();
        List<ChartView.Key> keys = lines.stream()
                .filter(line -> data.isMonthly() || line != Line.MONTHLY)
                .map(line -> new ChartView.Key(style(line, data), word(line, data)))
                .toList();
        return new ChartView(id, Charts.draw(data, id), caption(evaluation, data), keys, table(data, lines));
    }

    private static String style(Line line, ChartData data) {
        return switch (line) {
            case MONTHLY -> data.bars() ? "b" : "m";
            case TO_DATE -> data.isMonthly() ? "c" : "cb";
            case PRIOR -> data.isMonthly() ? "p" : "pb";
            case TARGET -> "t";
        };
    }

    private static Sentence word(Line line, ChartData data) {
        return switch (line) {
            case MONTHLY -> Sentence.of("各月", "each month");
            case TO_DATE ->
                data.isMonthly() && !data.line(Line.MONTHLY).isEmpty()
                        ? Sentence.of("累計", "to date")
                        : Sentence.of("実績", "actual");
            case PRIOR -> Sentence.of("前年同期", "a year earlier");
            case TARGET -> Sentence.of("目標", "target");
        };
    }

    private static Sentence caption(Evaluation evaluation, ChartData data) {
        Sentence name = evaluation.definition().name();
        if (!data.hasFigures()) {
            return Sentence.of(name.ja() + "(図に描ける実績がない)", name.en() + " (no actual to draw)");
        }
        return data.isMonthly() ? Sentence.of(name.ja() + "の推移", name.en() + " by month") : name;
    }

    private static ChartView.Table table(ChartData data, List<Line> lines) {
        List<ChartView.Row> rows = data.months().stream()
                .filter(month -> lines.stream().anyMatch(line -> speaks(data, line, month)))
                .map(month -> row(data, lines, month))
                .toList();
        return new ChartView.Table(
                data.unit(), lines.stream().map(line -> word(line, data)).toList(), rows);
    }

    /** A level target alone says nothing about a month. */
    private static boolean speaks(ChartData data, Line line, YearMonth month) {
        return line != Line.TARGET && data.line(line).containsKey(month);
    }

    private static ChartView.Row row(ChartData data, List<Line> lines, YearMonth month) {
        return new ChartView.Row(
                month.toString(),
                lines.stream()
                        .map(line -> Optional.ofNullable(data.line(line).get(month))
                                .map(value -> number(value, data.decimals()))
                                .orElse("─"))
                        .toList());
    }

    /** At the printed precision; a number that needs none is shown without decimals. */
    static String number(Rational value, int decimals) {
        BigDecimal rounded = value.toDecimal(decimals, RoundingMode.HALF_UP);
        return String.format(Locale.ROOT, "%,." + decimals + "f", rounded).replace('-', '−');
    }
}
