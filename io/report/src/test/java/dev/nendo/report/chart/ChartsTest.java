package dev.nendo.report.chart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.number.Rational;
import dev.nendo.report.chart.ChartData.Line;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

class ChartsTest {
    private static final YearMonth APRIL = YearMonth.of(2021, 4);
    private static final int MOST_BYTES = 10_000;

    private static NavigableMap<YearMonth, Rational> from(YearMonth first, int... values) {
        NavigableMap<YearMonth, Rational> months = new TreeMap<>();
        IntStream.range(0, values.length).forEach(i -> months.put(first.plusMonths(i), Rational.of(values[i])));
        return months;
    }

    private static ChartData data(Map<Line, NavigableMap<YearMonth, Rational>> lines, boolean bars) {
        return new ChartData(IntStream.range(0, 12).mapToObj(APRIL::plusMonths).toList(), lines, bars, 0, "件");
    }

    private static Element svg(ChartData data) {
        return Jsoup.parse(Charts.draw(data, "name")).expectFirst("svg");
    }

    private static double number(Element element, String attribute) {
        return Double.parseDouble(element.attr(attribute));
    }

    @Test
    void months_ofAFlow_areBarsAsHighAsTheirNumbers() {
        Element svg =
                svg(data(Map.of(Line.MONTHLY, from(APRIL, 10, 20, 5), Line.TO_DATE, from(APRIL, 10, 30, 35)), true));

        List<Element> bars = svg.select("rect.b");
        assertThat(bars).hasSize(3);
        assertThat(number(bars.get(1), "height") / number(bars.get(0), "height"))
                .isBetween(1.99, 2.01);
        assertThat(number(bars.get(2), "height") / number(bars.get(0), "height"))
                .isBetween(0.49, 0.51);
    }

    @Test
    void line_overAGap_isBroken() {
        NavigableMap<YearMonth, Rational> gap = from(APRIL, 1, 2);
        gap.putAll(from(APRIL.plusMonths(3), 4, 5, 6));
        Element svg = svg(data(Map.of(Line.TO_DATE, gap), false));

        assertThat(svg.select("path.c.l").eachAttr("d"))
                .hasSize(2)
                .allMatch(path -> path.startsWith("M"))
                .anyMatch(path -> path.chars().filter(c -> c == 'L').count() == 1)
                .anyMatch(path -> path.chars().filter(c -> c == 'L').count() == 2);
    }

    @Test
    void texts_areNumeralsAndTheMonths() {
        Element svg = svg(data(Map.of(Line.TO_DATE, from(APRIL, 0, 1500, 3000)), true));

        assertThat(svg.select("text.m").eachText())
                .containsExactly("4", "5", "6", "7", "8", "9", "10", "11", "12", "1", "2", "3");
        assertThat(svg.select("text.e").eachText()).startsWith("0").allMatch(text -> text.matches("[0-9,]+"));
    }

    @Test
    void one_number_isABarBesideTheYearBefore() {
        Element svg = svg(data(Map.of(Line.TO_DATE, from(APRIL, 80), Line.PRIOR, from(APRIL, 40)), false));

        assertThat(svg.select("text.s").eachText()).containsExactly("80", "40");
        assertThat(number(svg.expectFirst("rect.c"), "width") / number(svg.expectFirst("rect.p"), "width"))
                .isBetween(1.99, 2.01);
    }

    @Test
    void nothing_toDraw_isAnEmptyChartWithAName() {
        Element svg = svg(data(Map.of(), false));

        assertThat(svg.attr("role")).isEqualTo("img");
        assertThat(svg.attr("aria-labelledby")).isEqualTo("name");
        assertThat(svg.select("rect, path.c")).isEmpty();
    }

    @Test
    void drawing_hasNoIdNoStyleAndFewBytes() {
        int[] year = IntStream.rangeClosed(1, 12).toArray();
        String drawn = Charts.draw(
                data(
                        Map.of(
                                Line.MONTHLY, from(APRIL, year),
                                Line.TO_DATE, from(APRIL, year),
                                Line.PRIOR, from(APRIL, year),
                                Line.TARGET, from(APRIL, year)),
                        true),
                "name");

        assertThat(drawn).doesNotContain(" id=", "style=", "url(", "rgb(").hasSizeLessThan(MOST_BYTES);
    }

    @Test
    void small_charts_shareOneScale() {
        List<String> drawn = Charts.small(List.of(
                data(Map.of(Line.TO_DATE, from(APRIL, 0, 100)), true),
                data(Map.of(Line.TO_DATE, from(APRIL, 0, 50)), true)));

        List<Double> heights = drawn.stream()
                .map(svg -> Jsoup.parse(svg).expectFirst("path.c.l").attr("d"))
                .map(path -> path.split("[ML, ]+"))
                .map(points -> Double.parseDouble(points[2]) - Double.parseDouble(points[4]))
                .toList();
        assertThat(heights.get(0) / heights.get(1)).isBetween(1.9, 2.1);
    }
}
