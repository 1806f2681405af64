package dev.nendo.programs.report.chart;

import dev.nendo.number.Rational;
import dev.nendo.programs.report.chart.ChartData.Line;
import java.awt.BasicStroke;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.renderer.category.BarRenderer;
import org.jfree.chart.renderer.category.LineAndShapeRenderer;
import org.jfree.chart.renderer.category.StandardBarPainter;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.category.DefaultCategoryDataset;

/** Months from left to right: bars or points for each month, lines for the year to date, the year before and the target. */
final class MonthlyChart {
    private static final int WIDTH = 400;
    private static final int HEIGHT = 188;
    private static final int LEFT = 52;
    private static final int RIGHT = 6;
    private static final int TOP = 8;
    private static final int BOTTOM = 22;
    private static final int LABEL_GAP = 6;
    private static final int BASELINE = 4;
    private static final int MONTH_BASELINE = 16;
    private static final double DOT = 2.6;

    private final ChartData data;
    private final Scale scale;
    private final CategoryAxis months = new CategoryAxis();
    private final NumberAxis values = new NumberAxis();

    private MonthlyChart(ChartData data) {
        this.data = data;
        List<Rational> all = Stream.of(Line.values())
                .flatMap(line -> data.line(line).values().stream())
                .toList();
        this.scale = Scale.of(all, data.bars());
    }

    static String draw(ChartData data, String labelledBy) {
        return new MonthlyChart(data).draw(labelledBy);
    }

    private String draw(String labelledBy) {
        Drawing drawing = new Drawing(WIDTH, HEIGHT);
        prepareAxes();
        CategoryPlot plot = new CategoryPlot(null, months, values, null);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
        plot.setOutlineVisible(false);
        plot.setBackgroundPaint(null);
        plot.setRangeGridlinePaint(Colour.GRID.paint());
        plot.setFixedRangeAxisSpace(new AxisSpace());
        plot.setFixedDomainAxisSpace(new AxisSpace());
        plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        plot.setDataset(0, set(Line.MONTHLY));
        plot.setRenderer(0, data.bars() ? bars() : points());
        int index = 1;
        for (Line line : List.of(Line.PRIOR, Line.TARGET, Line.TO_DATE)) {
            plot.setDataset(index, set(line));
            plot.setRenderer(index++, line(line));
        }
        Rectangle2D area = new Rectangle2D.Double(LEFT, TOP, WIDTH - LEFT - RIGHT, HEIGHT - TOP - BOTTOM);
        plot.draw(drawing.canvas(), area, null, null, null);
        label(drawing, area);
        return drawing.toSvg("chart", labelledBy);
    }

    private void prepareAxes() {
        months.setVisible(false);
        months.setLowerMargin(0);
        months.setUpperMargin(0);
        months.setCategoryMargin(0);
        values.setVisible(false);
        values.setAutoTickUnitSelection(false);
        values.setTickUnit(new NumberTickUnit(scale.step()));
        values.setRange(scale.lower(), scale.upper());
    }

    private DefaultCategoryDataset set(Line line) {
        DefaultCategoryDataset set = new DefaultCategoryDataset();
        for (YearMonth month : data.months()) {
            Rational value = data.line(line).get(month);
            set.addValue(value == null ? null : (Number) Scale.number(value), line, month);
        }
        return set;
    }

    private static BarRenderer bars() {
        BarRenderer bars = new BarRenderer();
        bars.setBarPainter(new StandardBarPainter());
        bars.setShadowVisible(false);
        bars.setMaximumBarWidth(0.055);
        bars.setSeriesPaint(0, Colour.BAR.paint());
        return bars;
    }

    private static LineAndShapeRenderer points() {
        LineAndShapeRenderer points = new LineAndShapeRenderer(/* lines= */ false, /* shapes= */ true);
        points.setSeriesPaint(0, Colour.POINT.paint());
        points.setSeriesShape(0, new Rectangle2D.Double(-DOT, -DOT, 2 * DOT, 2 * DOT));
        points.setDrawOutlines(false);
        return points;
    }

    private LineAndShapeRenderer line(Line line) {
        boolean dotted = line == Line.TO_DATE || data.line(line).size() == 1;
        LineAndShapeRenderer renderer = new LineAndShapeRenderer(/* lines= */ true, dotted);
        renderer.setSeriesPaint(0, colour(line).paint());
        renderer.setSeriesStroke(0, new BasicStroke(1));
        renderer.setSeriesShape(0, new Ellipse2D.Double(-DOT, -DOT, 2 * DOT, 2 * DOT));
        renderer.setDrawOutlines(false);
        return renderer;
    }

    private static Colour colour(Line line) {
        return switch (line) {
            case MONTHLY -> Colour.POINT;
            case TO_DATE -> Colour.TO_DATE;
            case PRIOR -> Colour.PRIOR;
            case TARGET -> Colour.TARGET;
        };
    }

    private void label(Drawing drawing, Rectangle2D area) {
        scale.ticks()
                .forEach(tick -> drawing.text(
                        Scale.label(tick),
                        LEFT - LABEL_GAP,
                        values.valueToJava2D(tick.doubleValue(), area, RectangleEdge.LEFT) + BASELINE,
                        "e"));
        int count = data.months().size();
        for (int i = 0; i < count; i++) {
            drawing.text(
                    String.valueOf(data.months().get(i).getMonthValue()),
                    months.getCategoryMiddle(i, count, area, RectangleEdge.BOTTOM),
                    HEIGHT - BOTTOM + MONTH_BASELINE,
                    "m");
        }
    }
}
