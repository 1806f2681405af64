package dev.nendo.programs.report.chart;

import dev.nendo.number.Rational;
import dev.nendo.programs.report.chart.ChartData.Line;
import java.awt.BasicStroke;
import java.awt.geom.Rectangle2D;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.StackedBarRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;

/** One number of a year: a bar for this year, one for the year before, and a line for the target. */
final class SingleChart {
    private static final int WIDTH = 400;
    private static final int BAR = 30;
    private static final int LEFT = 10;
    private static final int RIGHT = 70;
    private static final int TOP = 6;
    private static final int BOTTOM = 22;
    private static final int TEXT_BASELINE = 4;
    private static final int TEXT_GAP = 6;
    private static final int AXIS_BASELINE = 16;

    private final ChartData data;
    private final List<Line> lines = new ArrayList<>();
    private final Scale scale;

    private SingleChart(ChartData data) {
        this.data = data;
        Stream.of(Line.TO_DATE, Line.PRIOR)
                .filter(line -> !data.line(line).isEmpty())
                .forEach(lines::add);
        this.scale = Scale.of(
                Stream.concat(lines.stream(), Stream.of(Line.TARGET))
                        .flatMap(line -> last(line).stream())
                        .toList(),
                true);
    }

    static String draw(ChartData data, String labelledBy) {
        return new SingleChart(data).draw(labelledBy);
    }

    private Optional<Rational> last(Line line) {
        return Optional.ofNullable(data.line(line).lastEntry()).map(entry -> entry.getValue());
    }

    private String draw(String labelledBy) {
        int rows = Math.max(1, lines.size());
        int height = TOP + rows * BAR + BOTTOM;
        Drawing drawing = new Drawing(WIDTH, height);
        CategoryAxis rowAxis = new CategoryAxis();
        rowAxis.setVisible(false);
        rowAxis.setLowerMargin(0);
        rowAxis.setUpperMargin(0);
        rowAxis.setCategoryMargin(0.3);
        NumberAxis values = new NumberAxis();
        values.setVisible(false);
        values.setAutoTickUnitSelection(false);
        values.setTickUnit(new NumberTickUnit(scale.step()));
        values.setRange(scale.lower(), scale.upper());
        CategoryPlot plot = new CategoryPlot(set(), rowAxis, values, bars());
        plot.setOrientation(PlotOrientation.HORIZONTAL);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setOutlineVisible(false);
        plot.setBackgroundPaint(null);
        plot.setRangeGridlinePaint(Colour.GRID.paint());
        plot.setFixedRangeAxisSpace(new AxisSpace());
        plot.setFixedDomainAxisSpace(new AxisSpace());
        last(Line.TARGET)
                .ifPresent(target -> plot.addRangeMarker(
                        new ValueMarker(Scale.number(target), Colour.TARGET.paint(), new BasicStroke(1)),
                        Layer.FOREGROUND));
        Rectangle2D area = new Rectangle2D.Double(LEFT, TOP, WIDTH - LEFT - RIGHT, rows * BAR);
        plot.draw(drawing.canvas(), area, null, null, null);
        label(drawing, rowAxis, values, area);
        return drawing.toSvg("chart", labelledBy);
    }

    private DefaultCategoryDataset set() {
        DefaultCategoryDataset set = new DefaultCategoryDataset();
        for (Line row : lines) {
            for (Line column : lines) {
                Rational value = last(row).orElseThrow();
                set.addValue(row == column ? (Number) Scale.number(value) : null, row, column);
            }
        }
        return set;
    }

    private BarRenderer bars() {
        BarRenderer bars = new StackedBarRenderer();
        bars.setBarPainter(new StandardBarPainter());
        bars.setShadowVisible(false);
        for (int i = 0; i < lines.size(); i++) {
            Colour colour = lines.get(i) == Line.PRIOR ? Colour.PRIOR : Colour.TO_DATE;
            bars.setSeriesPaint(i, colour.paint());
        }
        return bars;
    }

    private void label(Drawing drawing, CategoryAxis rowAxis, NumberAxis values, Rectangle2D area) {
        for (int i = 0; i < lines.size(); i++) {
            Rational value = last(lines.get(i)).orElseThrow();
            double x = values.valueToJava2D(Scale.number(value), area, RectangleEdge.BOTTOM);
            String text = Scale.label(value.toDecimal(data.decimals(), RoundingMode.HALF_UP));
            double y = rowAxis.getCategoryMiddle(i, lines.size(), area, RectangleEdge.LEFT);
            drawing.text(text, Math.max(x, LEFT) + TEXT_GAP, y + TEXT_BASELINE, "s");
        }
        scale.ticks()
                .forEach(tick -> drawing.text(
                        Scale.label(tick),
                        values.valueToJava2D(tick.doubleValue(), area, RectangleEdge.BOTTOM),
                        TOP + Math.max(1, lines.size()) * BAR + AXIS_BASELINE,
                        "m"));
    }
}
