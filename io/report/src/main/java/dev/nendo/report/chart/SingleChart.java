package dev.nendo.report.chart;

import dev.nendo.number.Rational;
import dev.nendo.report.chart.ChartData.Line;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One number of a year: a bar for this year, one for the year before, and a line for the target. */
final class SingleChart {
    private static final int WIDTH = 400;
    private static final int ROW = 30;
    private static final int TOP = 6;
    private static final int BOTTOM = 22;
    private static final Rational LEFT = Rational.of(10);
    private static final Rational RIGHT = Rational.of(WIDTH - 70);
    private static final Rational HALF_BAR = Rational.of(ROW * 35, 100);
    private static final Rational BASELINE = Rational.of(4);
    private static final Rational TEXT_GAP = Rational.of(6);
    private static final Rational AXIS_BASELINE = Rational.of(16);

    private final ChartData data;
    private final List<Line> lines;
    private final Scale scale;
    private final Rational end;
    private final Drawing drawing;

    private SingleChart(ChartData data) {
        this.data = data;
        this.lines = Stream.of(Line.TO_DATE, Line.PRIOR)
                .filter(line -> !data.line(line).isEmpty())
                .toList();
        this.scale = Scale.of(
                Stream.concat(lines.stream(), Stream.of(Line.TARGET))
                        .flatMap(line -> last(line).stream())
                        .toList(),
                /* fromZero= */ true);
        int rows = Math.max(1, lines.size()) * ROW;
        this.end = Rational.of(TOP + rows);
        this.drawing = new Drawing(WIDTH, TOP + rows + BOTTOM);
    }

    static String draw(ChartData data, String labelledBy) {
        return new SingleChart(data).draw(labelledBy);
    }

    private Optional<Rational> last(Line line) {
        return Optional.ofNullable(data.line(line).lastEntry()).map(entry -> entry.getValue());
    }

    private String draw(String labelledBy) {
        scale.ticks().forEach(tick -> {
            Rational x = x(Rational.of(tick));
            upright("g", x);
            drawing.text(Scale.label(tick), new Point(x, end.plus(AXIS_BASELINE)), "m");
        });
        for (int row = 0; row < lines.size(); row++) {
            bar(lines.get(row), Rational.of(TOP + row * ROW + ROW / 2));
        }
        last(Line.TARGET).ifPresent(target -> upright("t", x(target)));
        return drawing.toSvg("chart", labelledBy);
    }

    private void bar(Line line, Rational middle) {
        Rational value = last(line).orElseThrow();
        Point from = new Point(x(Rational.ZERO), middle.minus(HALF_BAR));
        drawing.box(line == Line.PRIOR ? "p" : "c", from, new Point(x(value), middle.plus(HALF_BAR)));
        drawing.text(
                Scale.label(value.toDecimal(data.decimals(), RoundingMode.HALF_UP)),
                new Point(x(value).max(LEFT).plus(TEXT_GAP), middle.plus(BASELINE)),
                "s");
    }

    private void upright(String style, Rational x) {
        drawing.line(style, List.of(new Point(x, Rational.of(TOP)), new Point(x, end)));
    }

    private Rational x(Rational value) {
        return scale.at(value, LEFT, RIGHT);
    }
}
