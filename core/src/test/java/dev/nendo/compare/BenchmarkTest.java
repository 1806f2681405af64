package dev.nendo.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.nendo.evaluate.Evaluation;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.PrintedRow.Kind;
import dev.nendo.number.Interval;
import dev.nendo.number.Outcome;
import dev.nendo.number.Quantity;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.number.RoundingRule;
import dev.nendo.number.Unit;
import dev.nendo.plan.ResolvedWorkbook;
import dev.nendo.problem.Sentence;
import java.time.YearMonth;
import java.util.List;
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

    private static Quantity bounded(String nominal, String lower, String upper, String unit) {
        return Quantity.of(
                Rational.parse(nominal), Interval.closed(Rational.parse(lower), Rational.parse(upper)), Unit.of(unit));
    }

    @Test
    void figure_printedRate_standsForItsIntervalWithTheDifference() {
        BranchResult result = result(ofA(rates().beside("avg", "全国平均", Q1, "80.4%")));
        BranchBenchmark average = result.benchmarks().get(0);
        assertThat(average.label()).isEqualTo("全国平均");
        assertThat(average.window()).contains(Window.parse(Q1));
        assertThat(average.value().value()).contains(bounded("80.4", "80.35", "80.45", "%"));
        assertThat(average.difference().value()).contains(bounded("9.6", "9.55", "9.65", "ポイント"));
        assertThat(result.sentences())
                .contains(Sentence.of(
                        "公表された「全国平均」(令和3年4月～令和3年6月) 80.4% との差 +9.6ポイント",
                        "+9.6 points from the published 80.4% (全国平均, 2021-04/2021-06)"));
    }

    @Test
    void figure_withoutAWindow_isOfTheWholeYear() {
        BranchBenchmark average = result(ofA(rates().beside("avg", "全国平均", "", "80.4%")))
                .benchmarks()
                .get(0);
        assertThat(average.window()).contains(Books.YEAR.window());
    }

    @Test
    void figure_ofARateByTheRuleOfItsDocument_hasTheEndsOfThatRule() {
        BranchBenchmark average = result(
                        ofA(rates().rounding(RoundingRule.HALF_UP).beside("avg", "全国平均", Q1, "80.4%")))
                .benchmarks()
                .get(0);
        assertThat(average.value().value().orElseThrow().interval())
                .isEqualTo(Interval.of(Rational.parse("80.35"), false, Rational.parse("80.45"), true));
    }

    @ParameterizedTest
    @CsvSource({
        "FLOW, 件, 5件, true",
        "FLOW, 件, 5.0件, true",
        "FLOW, 千円, 5千円, false",
        "FLOW, 千円, 5000円, true",
        "AVERAGE, 件, 5件, false",
        "RATE_OF_FLOWS, %, 5%, false",
        "AMOUNT_PER_UNIT, 円, 5円, false",
    })
    void figure_wholeNumberOfThings_isExact(Measure measure, String unit, String printed, boolean exact) {
        Books books = Books.of(measure, unit, Direction.AT_LEAST).branch("a").beside("avg", "全国", Q1, printed);
        BranchResult result =
                result(measure.isRate() ? ofA(books) : books.values("a", Kind.MONTHLY, Q1, unit, "1 2 3"));
        Quantity value = result.benchmarks().get(0).value().value().orElseThrow();
        assertThat(value.isExact()).isEqualTo(exact);
        assertThat(value.nominal()).contains(Rational.of(5));
    }

    @Test
    void figure_ofAUnitThatDoesNotConvert_hasNoDifference() {
        BranchBenchmark average =
                result(ofA(rates().beside("avg", "全国", Q1, "80人"))).benchmarks().get(0);
        assertThat(average.value().isPresent()).isFalse();
        assertThat(average.difference().isPresent()).isFalse();
    }

    /** What the branch itself is compared with: to date where it is to date. */
    @ParameterizedTest
    @CsvSource({
        "2021-06, 63, 2021-04/2021-06, -3",
        "2021-05, 32, 2021-04/2021-05, -2",
        "2021-04, 11, 2021-04,         -1",
    })
    void row_ofMonths_isToDateLikeTheActual(YearMonth month, String value, String window, String difference) {
        BranchBenchmark others = Books.of(Measure.FLOW, "件", Direction.AT_LEAST)
                .branch("a")
                .beside("p", row -> row, Q1, "件", "11 21 31")
                .values("a", Kind.MONTHLY, Q1, "件", "10 20 30")
                .compare(Comparer.standard().asOf(month))
                .find("a")
                .orElseThrow()
                .benchmarks()
                .get(0);
        assertThat(others.value()).isEqualTo(Values.present(value + " 件"));
        assertThat(others.difference()).isEqualTo(Values.present(difference + " 件"));
        assertThat(others.window()).contains(Window.parse(window));
    }

    @Test
    void row_inAMonthAlone_isLeftOutWhereItIsToDate() {
        BranchResult may = Books.of(Measure.FLOW, "件", Direction.AT_LEAST)
                .branch("a")
                .beside("p", row -> row, Q1, "件", "11 21 31")
                .values("a", Kind.MONTHLY, Q1, "件", "10 20 30")
                .compare(Comparer.standard().withMonthAlone(YearMonth.of(2021, 5)))
                .find("a")
                .orElseThrow();
        assertThat(may.value()).isEqualTo(Values.present("20 件"));
        assertThat(may.benchmarks()).isEmpty();
    }

    @Test
    void row_ofRatesByMonth_isNoFigureToDate() {
        BranchBenchmark others = result(ofA(rates().beside("p", row -> row, Q1, "%", "80.0 81.0 82.0")))
                .benchmarks()
                .get(0);
        assertThat(others.value()).isEqualTo(Outcome.absent(Reason.PUBLISHED_ONLY));
    }

    @Test
    void row_withoutFigures_isAbsentWithItsReason() {
        assertThat(result(ofA(rates().beside("p", row -> row, Q1, "%", "_ x _")))
                        .benchmarks())
                .singleElement()
                .satisfies(others -> assertThat(others.value()).isEqualTo(Outcome.absent(Reason.SUPPRESSED)));
    }

    @Test
    void benchmark_anyResult_isWhatTheEvaluationSays() {
        ResolvedWorkbook book = ofA(rates().beside("avg", "全国", Q1, "80.4%").beside("m", "関東", Q1, "80.6%"))
                .resolve();
        BranchResult result = Comparer.standard()
                .compare(book, Books.ID, Books.YEAR)
                .find("a")
                .orElseThrow();
        List<Evaluation.Benchmark> said = result.evaluation().orElseThrow().benchmarks();
        assertThat(result.benchmarks())
                .extracting(BranchBenchmark::label, BranchBenchmark::window)
                .containsExactlyElementsOf(said.stream()
                        .map(b -> tuple(b.label(), b.value().window()))
                        .toList());
        assertThat(result.benchmarks())
                .extracting(b -> b.difference().value().orElseThrow().interval())
                .containsExactlyElementsOf(said.stream()
                        .map(b -> b.difference().interval().value().orElseThrow())
                        .toList());
    }

    @Test
    void benchmarks_afterTheMonthCompared_haveNoValue() {
        Books books =
                ofA(rates().beside("avg", "全国", "2021-04/2021-05", "80.4%").beside("m", "全国", Q1, "80.6%"));
        List<BranchBenchmark> may = books.compare(Comparer.standard().asOf(YearMonth.of(2021, 5)))
                .find("a")
                .orElseThrow()
                .benchmarks();
        assertThat(may).extracting(b -> b.value().isPresent()).containsExactly(true, false);
    }
}
