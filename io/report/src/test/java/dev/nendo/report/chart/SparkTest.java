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
import org.junit.jupiter.api.Test;

class SparkTest {
    private static final List<YearMonth> MONTHS =
            IntStream.range(0, 3).mapToObj(YearMonth.of(2021, 4)::plusMonths).toList();

    private static NavigableMap<YearMonth, Rational> line(Integer... values) {
        NavigableMap<YearMonth, Rational> line = new TreeMap<>();
        for (int i = 0; i < values.length; i++) {
            if (values[i] >= 0) {
                line.put(MONTHS.get(i), Rational.of(values[i]));
            }
        }
        return line;
    }

    private static ChartData data(NavigableMap<YearMonth, Rational> toDate, NavigableMap<YearMonth, Rational> target) {
        return new ChartData(MONTHS, Map.of(Line.TO_DATE, toDate, Line.TARGET, target), /* bars= */ false, 0, "件");
    }

    @Test
    void draw_months_goFromTheLeastToTheMost() {
        assertThat(Spark.draw(data(line(0, 5, 10), line())).orElseThrow())
                .contains("class=\"c\" d=\"M2 20L48 11L94 2\"")
                .contains("class=\"d\" d=\"M94 2h0\"")
                .doesNotContain("class=\"t\"");
    }

    @Test
    void draw_aMonthWithoutAFigure_breaksTheLine() {
        assertThat(Spark.draw(data(line(0, -1, 10), line())).orElseThrow()).contains("d=\"M2 20M94 2\"");
    }

    @Test
    void draw_targetThatIsOneNumber_isALevel() {
        assertThat(Spark.draw(data(line(0, 5, 5), line(10, 10, 10))).orElseThrow())
                .contains("class=\"t\" d=\"M0 2H96\"");
        assertThat(Spark.draw(data(line(0, 5, 5), line(1, 2, 3))).orElseThrow()).doesNotContain("class=\"t\"");
    }

    @Test
    void draw_oneMonth_isNothing() {
        assertThat(Spark.draw(data(line(3), line(5)))).isEmpty();
    }

    @Test
    void draw_monthsAllAlike_areALineInTheMiddle() {
        assertThat(Spark.draw(data(line(4, 4, 4), line())).orElseThrow()).contains("d=\"M2 11L48 11L94 11\"");
    }
}
