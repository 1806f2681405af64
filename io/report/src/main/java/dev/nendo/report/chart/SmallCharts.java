package dev.nendo.report.chart;

import dev.nendo.number.Rational;
import dev.nendo.report.chart.ChartData.Line;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.stream.Stream;

/** Charts side by side, all to one scale: the year to date, and the year before in the background. */
final class SmallCharts {
    private static final int WIDTH = 120;
    private static final int HEIGHT = 40;
    private static final int EDGE = 4;
    private static final Rational DOT = Rational.of(2);

    private final Scale scale;

    private SmallCharts(Scale scale) {
        this.scale = scale;
    }

    static List<String> draw(List<ChartData> charts) {
        List<Rational> all = charts.stream()
                .flatMap(data -> Stream.of(Line.TO_DATE, Line.PRIOR).flatMap(line -> data.line(line).values().stream()))
                .toList();
        SmallCharts small = new SmallCharts(Scale.of(all, charts.stream().anyMatch(ChartData::bars)));
        return charts.stream().map(small::draw).toList();
    }

    private String draw(ChartData data) {
        Drawing drawing = new Drawing(WIDTH, HEIGHT);
        line(drawing, data, Line.PRIOR, "p");
        line(drawing, data, Line.TO_DATE, "c");
        Map.Entry<YearMonth, Rational> last = data.line(Line.TO_DATE).lastEntry();
        if (last != null) {
            drawing.dot("c", point(data, last), DOT);
        }
        return drawing.toSvg("spark", "");
    }

    private void line(Drawing drawing, ChartData data, Line line, String style) {
        NavigableMap<YearMonth, Rational> values = data.line(line);
        if (values.size() > 1) {
            drawing.line(
                    style,
                    values.entrySet().stream().map(entry -> point(data, entry)).toList());
        }
    }

    private Point point(ChartData data, Map.Entry<YearMonth, Rational> entry) {
        int steps = Math.max(1, data.months().size() - 1);
        Rational x = Rational.of((WIDTH - 2 * EDGE) * (long) data.months().indexOf(entry.getKey()), steps)
                .plus(Rational.of(EDGE));
        return new Point(x, scale.at(entry.getValue(), Rational.of(HEIGHT - EDGE), Rational.of(EDGE)));
    }
}
