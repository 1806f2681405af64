package dev.nendo.report.chart;

import dev.nendo.number.Rational;
import dev.nendo.report.chart.ChartData.Line;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Months from left to right: bars or points for each month, lines for the year to date, the year before and the target. */
final class MonthlyChart {
    private static final int WIDTH = 400;
    private static final int HEIGHT = 188;
    private static final Rational LEFT = Rational.of(52);
    private static final Rational RIGHT = Rational.of(WIDTH - 6);
    private static final Rational TOP = Rational.of(8);
    private static final Rational BOTTOM = Rational.of(HEIGHT - 22);
    private static final Rational LABEL_GAP = Rational.of(6);
    private static final Rational BASELINE = Rational.of(4);
    private static final Rational MONTH_BASELINE = Rational.of(16);
    private static final Rational DOT = Rational.of(26, 10);
    private static final Rational HALF = Rational.of(1, 2);

    /** Half of a bar, as a share of the width of a month. */
    private static final Rational HALF_BAR = Rational.of(1, 3);

    private final ChartData data;
    private final Scale scale;
    private final Rational month;
    private final Drawing drawing = new Drawing(WIDTH, HEIGHT);

    private MonthlyChart(ChartData data) {
        this.data = data;
        List<Rational> all = Stream.of(Line.values())
                .flatMap(line -> data.line(line).values().stream())
                .toList();
        this.scale = Scale.of(all, data.bars());
        this.month = RIGHT.minus(LEFT).dividedBy(Rational.of(data.months().size()));
    }

    static String draw(ChartData data, String labelledBy) {
        return new MonthlyChart(data).draw(labelledBy);
    }

    private String draw(String labelledBy) {
        scale.ticks().forEach(tick -> {
            Rational y = y(Rational.of(tick));
            drawing.line("g", List.of(new Point(LEFT, y), new Point(RIGHT, y)));
            drawing.text(Scale.label(tick), new Point(LEFT.minus(LABEL_GAP), y.plus(BASELINE)), "e");
        });
        data.line(Line.MONTHLY).forEach(this::ownNumber);
        line(Line.PRIOR, "p");
        line(Line.TARGET, "t");
        line(Line.TO_DATE, "c");
        data.line(Line.TO_DATE).forEach((at, value) -> drawing.dot("c", point(at, value), DOT));
        data.months()
                .forEach(at -> drawing.text(
                        String.valueOf(at.getMonthValue()), new Point(x(at), BOTTOM.plus(MONTH_BASELINE)), "m"));
        return drawing.toSvg("chart", labelledBy);
    }

    private void ownNumber(YearMonth at, Rational value) {
        Point end = point(at, value);
        if (data.bars()) {
            Rational half = month.times(HALF_BAR);
            drawing.box(
                    "b",
                    new Point(end.x().minus(half), y(Rational.ZERO)),
                    new Point(end.x().plus(half), end.y()));
        } else {
            drawing.box("m", moved(end, DOT.negated()), moved(end, DOT));
        }
    }

    /** A month without a number breaks the line; a number between two such months is a dot. */
    private void line(Line line, String style) {
        List<Point> run = new ArrayList<>();
        Map<YearMonth, Rational> values = data.line(line);
        for (YearMonth at : data.months()) {
            Rational value = values.get(at);
            if (value == null) {
                finish(run, style);
            } else {
                run.add(point(at, value));
            }
        }
        finish(run, style);
    }

    private void finish(List<Point> run, String style) {
        if (run.size() == 1) {
            drawing.dot(style, run.get(0), DOT);
        } else if (run.size() > 1) {
            drawing.line(style, run);
        }
        run.clear();
    }

    private static Point moved(Point point, Rational by) {
        return new Point(point.x().plus(by), point.y().plus(by));
    }

    private Point point(YearMonth at, Rational value) {
        return new Point(x(at), y(value));
    }

    private Rational x(YearMonth at) {
        return LEFT.plus(month.times(Rational.of(data.months().indexOf(at)).plus(HALF)));
    }

    private Rational y(Rational value) {
        return scale.at(value, BOTTOM, TOP);
    }
}
