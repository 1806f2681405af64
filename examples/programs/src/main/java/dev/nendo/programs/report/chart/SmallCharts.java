package dev.nendo.programs.report.chart;

import dev.nendo.number.Rational;
import dev.nendo.programs.report.chart.ChartData.Line;
import java.awt.BasicStroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.stream.Stream;
import org.jfree.svg.SVGGraphics2D;

/** Charts side by side, all to one scale: the year to date, and the year before in the background. */
final class SmallCharts {
    private static final int WIDTH = 120;
    private static final int HEIGHT = 40;
    private static final int EDGE = 4;
    private static final double DOT = 2;

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
        line(drawing.canvas(), data, Line.PRIOR, Colour.PRIOR);
        line(drawing.canvas(), data, Line.TO_DATE, Colour.TO_DATE);
        Map.Entry<YearMonth, Rational> last = data.line(Line.TO_DATE).lastEntry();
        if (last != null) {
            drawing.canvas().setPaint(Colour.TO_DATE.paint());
            drawing.canvas()
                    .fill(new Ellipse2D.Double(
                            x(data, last.getKey()) - DOT, y(last.getValue()) - DOT, 2 * DOT, 2 * DOT));
        }
        return drawing.toSvg("spark", "");
    }

    private void line(SVGGraphics2D canvas, ChartData data, Line line, Colour colour) {
        NavigableMap<YearMonth, Rational> values = data.line(line);
        if (values.size() < 2) {
            return;
        }
        Path2D path = new Path2D.Double();
        values.forEach((month, value) -> {
            if (path.getCurrentPoint() == null) {
                path.moveTo(x(data, month), y(value));
            } else {
                path.lineTo(x(data, month), y(value));
            }
        });
        canvas.setPaint(colour.paint());
        canvas.setStroke(new BasicStroke(1));
        canvas.draw(path);
    }

    private static double x(ChartData data, YearMonth month) {
        int steps = Math.max(1, data.months().size() - 1);
        return EDGE + (WIDTH - 2.0 * EDGE) * data.months().indexOf(month) / steps;
    }

    private double y(Rational value) {
        double height = scale.upper() - scale.lower();
        return HEIGHT - EDGE - (HEIGHT - 2.0 * EDGE) * (Scale.number(value) - scale.lower()) / height;
    }
}
