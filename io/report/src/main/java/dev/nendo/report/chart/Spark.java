package dev.nendo.report.chart;

import dev.nendo.number.Rational;
import dev.nendo.report.chart.ChartData.Line;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;

/**
 * The months of a year as a line of the size of a word, with the target where it is one number; a month without a figure breaks the line.
 *
 * <p>Numbers are rounded to pixels only. Thread-safe.
 */
public final class Spark {
    private static final int WIDTH = 96;
    private static final int HEIGHT = 22;
    private static final int EDGE = 2;

    private final ChartData data;
    private final NavigableMap<YearMonth, Rational> values;
    private final Optional<Rational> target;
    private final Rational least;
    private final Rational most;

    private Spark(ChartData data, NavigableMap<YearMonth, Rational> values) {
        this.data = data;
        this.values = values;
        List<Rational> targets =
                data.line(Line.TARGET).values().stream().distinct().limit(2).toList();
        this.target = targets.size() == 1 ? Optional.of(targets.get(0)) : Optional.empty();
        List<Rational> all = new ArrayList<>(values.values());
        target.ifPresent(all::add);
        this.least = all.stream().reduce(Rational::min).orElse(Rational.ZERO);
        this.most = all.stream().reduce(Rational::max).orElse(Rational.ZERO);
    }

    /**
     * Draws the line.
     *
     * @param data the numbers of a KPI
     * @return an {@code svg} element without words, or nothing where there are not two months to draw
     */
    public static Optional<String> draw(ChartData data) {
        NavigableMap<YearMonth, Rational> values = data.line(Line.TO_DATE);
        return values.size() < 2 ? Optional.empty() : Optional.of(new Spark(data, values).draw());
    }

    private String draw() {
        StringBuilder svg = new StringBuilder(
                "<svg class=\"line\" viewBox=\"0 0 " + WIDTH + " " + HEIGHT + "\" aria-hidden=\"true\">");
        target.ifPresent(level ->
                svg.append("<path class=\"t\" d=\"M0 ").append(y(level)).append("H" + WIDTH + "\"/>"));
        svg.append("<path class=\"c\" d=\"").append(path()).append("\"/>");
        Map.Entry<YearMonth, Rational> last = values.lastEntry();
        return svg.append("<path class=\"d\" d=\"M")
                .append(x(last.getKey()))
                .append(' ')
                .append(y(last.getValue()))
                .append("h0\"/></svg>")
                .toString();
    }

    private String path() {
        StringBuilder path = new StringBuilder();
        boolean isBroken = true;
        for (YearMonth month : data.months()) {
            Rational value = values.get(month);
            if (value != null) {
                path.append(isBroken ? 'M' : 'L').append(x(month)).append(' ').append(y(value));
            }
            isBroken = value == null;
        }
        return path.toString();
    }

    private int x(YearMonth month) {
        int steps = Math.max(1, data.months().size() - 1);
        return EDGE + (WIDTH - 2 * EDGE) * data.months().indexOf(month) / steps;
    }

    private String y(Rational value) {
        Rational height = most.minus(least);
        Rational share =
                height.isZero() ? Rational.of(1, 2) : value.minus(least).dividedBy(height);
        return Rational.of(HEIGHT - EDGE)
                .minus(share.times(Rational.of(HEIGHT - 2 * EDGE)))
                .toDecimal(1, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }
}
