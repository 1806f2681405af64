package dev.nendo.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.PrintedRow.Kind;
import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import dev.nendo.number.RoundingRule;
import dev.nendo.problem.Sentence;
import dev.nendo.series.Measured;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of others that a report prints beside a branch's own. */
class BenchmarkTest {
    private static final String Q1 = Books.FIRST_QUARTER;

    private static Books rates() {
        return Books.of(Measure.RATE_OF_FLOWS, "%", Direction.AT_LEAST).branch("a");
    }

    private static Books ofA(Books books) {
        return books.rates("a", Q1, "90 90 90", "100 100 100");
    }

    private static BranchResult result(Books books) {
        return books.compare().find("a").orElseThrow();
    }

    private static Measured measured(String nominal, String lower, String upper) {
        return Measured.of(Rational.parse(nominal), Interval.closed(Rational.parse(lower), Rational.parse(upper)));
    }

    @Test
    void figure_printedRate_standsForItsIntervalWithTheDifference() {
        BranchResult result = result(ofA(rates().beside("n", "全国平均", Q1, "80.4%")));
        Benchmark average = result.benchmarks().get(0);
        assertThat(average.label()).isEqualTo("全国平均");
        assertThat(average.window()).contains(Window.parse(Q1));
        assertThat(average.value().value()).contains(measured("80.4", "80.35", "80.45"));
        assertThat(average.difference().value()).contains(measured("9.6", "9.55", "9.65"));
        assertThat(result.sentences())
                .contains(Sentence.of(
                        "公表された「全国平均」(2021-04/2021-06) 80.4% との差 +9.6ポイント",
                        "+9.6 points from the published 80.4% (全国平均, 2021-04/2021-06)"));
    }

    @Test
    void figure_withoutAWindow_isSaidWithoutMonths() {
        assertThat(result(ofA(rates().beside("n", "全国平均", "", "80.4%"))).sentences())
                .contains(Sentence.of("公表された「全国平均」 80.4% との差 +9.6ポイント", "+9.6 points from the published 80.4% (全国平均)"));
    }

    @Test
    void figure_ofARateByTheRuleOfItsDocument_hasTheEndsOfThatRule() {
        Benchmark average = result(ofA(rates().rounding(RoundingRule.HALF_UP).beside("n", "全国平均", Q1, "80.4%")))
                .benchmarks()
                .get(0);
        assertThat(average.value().value().orElseThrow().interval())
                .isEqualTo(Interval.of(Rational.parse("80.35"), false, Rational.parse("80.45"), true));
    }

    @ParameterizedTest
    @CsvSource({
        "FLOW, 件, 5件, true",
        "FLOW, 件, 5.0件, false",
        "FLOW, 千円, 5千円, false",
        "FLOW, 千円, 5000円, true",
        "AVERAGE, 件, 5件, false",
        "RATE_OF_FLOWS, %, 5%, false",
        "AMOUNT_PER_UNIT, 円, 5円, false",
    })
    void figure_wholeNumberOfThings_isExact(Measure measure, String unit, String printed, boolean exact) {
        Books books = Books.of(measure, unit, Direction.AT_LEAST).branch("a").beside("n", "全国", Q1, printed);
        BranchResult result =
                result(measure.isRate() ? ofA(books) : books.values("a", Kind.MONTHLY, Q1, unit, "1 2 3"));
        Measured value = result.benchmarks().get(0).value().value().orElseThrow();
        assertThat(value.isExact()).isEqualTo(exact);
        assertThat(value.nominal()).isEqualTo(Rational.of(5));
    }

    @Test
    void figure_ofAUnitThatDoesNotConvert_hasNoDifference() {
        Benchmark average =
                result(ofA(rates().beside("n", "全国", Q1, "80人"))).benchmarks().get(0);
        assertThat(average.value().isPresent()).isFalse();
        assertThat(average.difference().isPresent()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "80.0 81.0 82.0, 82, 2021-06",
        "80.0 81.0 _, 81, 2021-05",
        "80.0 x _, 80, 2021-04",
        "80.0 81.0% 82%, 82, 2021-06",
    })
    void row_ofFigures_isItsLastOneInTheUnitOfTheRow(String cells, String value, String month) {
        Benchmark average = result(ofA(rates().beside("p", row -> row, Q1, "%", cells)))
                .benchmarks()
                .get(0);
        assertThat(average.label()).isEqualTo("p");
        assertThat(average.value().value().orElseThrow().nominal()).isEqualTo(Rational.parse(value));
        assertThat(average.window()).contains(Window.parse(month));
    }

    @Test
    void row_withoutFigures_isNone() {
        assertThat(result(ofA(rates().beside("p", row -> row, Q1, "%", "_ x _")))
                        .benchmarks())
                .isEmpty();
    }

    @Test
    void row_withWordsOfItsOwn_isCalledByThem() {
        Books books = rates().beside("p", row -> row.title("照会率").series("全国").yearLabel("令和3年度"), Q1, "%", "80.0 _ _")
                .beside("q", row -> row.series("関東"), Q1, "%", "81.0 _ _");
        assertThat(result(ofA(books)).benchmarks()).extracting(Benchmark::label).containsExactly("照会率 全国 令和3年度", "関東");
    }

    @Test
    void benchmarks_afterTheMonthCompared_areLeftOut() {
        Books books = ofA(rates().beside("n", "全国", "2021-04/2021-05", "80.4%")
                .beside("m", "全国", Q1, "80.6%")
                .beside("o", "全国", "", "80.5%"));
        List<Benchmark> may = books.compare(Comparer.standard().asOf(YearMonth.of(2021, 5)))
                .find("a")
                .orElseThrow()
                .benchmarks();
        assertThat(may)
                .extracting(Benchmark::window)
                .containsExactly(Optional.of(Window.parse("2021-04/2021-05")), Optional.empty());
    }
}
