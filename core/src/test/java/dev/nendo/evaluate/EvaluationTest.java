package dev.nendo.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.kpi.Actual;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.KpiNumbers;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.Met;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.kpi.Target;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.number.Unit;
import dev.nendo.problem.Language;
import dev.nendo.series.Basis;
import dev.nendo.series.MonthlySeries;
import dev.nendo.series.RateSeries;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a result says of itself: as a value, as text, and of how much of a year it is. */
class EvaluationTest {
    private static final FiscalYear YEAR = FiscalYear.of(2024);

    private static KpiDefinition.Builder kpi(Measure measure, Direction direction, Target target) {
        return KpiDefinition.builder()
                .id("calls")
                .measure(measure)
                .direction(direction)
                .target(target);
    }

    private static MonthlySeries months(int count, long value) {
        return MonthlySeries.of(YEAR.window(), Basis.MONTHLY, Collections.nCopies(count, BigDecimal.valueOf(value)));
    }

    private static Evaluation calls(long target, long perMonth) {
        KpiDefinition definition = kpi(Measure.FLOW, Direction.AT_LEAST, Target.fixed(target))
                .unit(Unit.of("件"))
                .build();
        return Evaluator.standard().evaluate("north", definition, KpiNumbers.of(YEAR, months(12, perMonth)));
    }

    @Test
    void equals_results_areEqualWhereTheySayTheSame() {
        Evaluation result = calls(120, 10);

        assertThat(result).isEqualTo(calls(120, 10)).hasSameHashCodeAs(calls(120, 10));
        assertThat(result)
                .isNotEqualTo(calls(120, 11))
                .isNotEqualTo(calls(119, 10))
                .isNotEqualTo("north");
        assertThat(result.hashCode()).isNotEqualTo(calls(121, 10).hashCode());
    }

    @Test
    void toString_result_namesWhatWasJudgedAndHow() {
        assertThat(calls(120, 10))
                .hasToString("Evaluation{north FY2024 calls: MET, Present[get=120 件] against Present[get=120 件]}");
    }

    @Test
    void evaluate_numbersOfABranch_haveNoItemAndTheDefaultPolicy() {
        Evaluation result = calls(120, 10);

        assertThat(result.branch()).contains("north");
        assertThat(result.itemPath()).isEmpty();
        assertThat(result.policy()).isEqualTo("report-legend");
        assertThat(result.outlook().id()).isEqualTo("final");
        assertThat(result.actual().isPreliminary()).isFalse();
        assertThat(result.target().isPreliminary()).isFalse();
        assertThat(result.target().isLikeForLike()).isFalse();
        assertThat(result.target().isReferenceContradicted()).isFalse();
        assertThat(result.target().isPartAgainstFullYear()).isFalse();
        assertThat(result.target().subject()).isEqualTo(Target.Subject.VALUE);
        assertThat(result.target().nominal()).contains(Rational.of(120));
        assertThat(result.achievement().isMissed()).isFalse();
        assertThat(result.achievement().isAboveEveryRatio()).isFalse();
    }

    /** Digits are added only where the shown actual would say the opposite of the verdict. */
    @ParameterizedTest
    @CsvSource({
        "AT_LEAST,  9996,  NOT_MET, 99.96%", "AT_LEAST,  10004, MET,     100.0%", "AT_LEAST,  10000, MET,     100.0%",
        "MORE_THAN, 10004, MET,     100.04%", "MORE_THAN, 9996,  NOT_MET, 100.0%", "MORE_THAN, 10000, NOT_MET, 100.0%",
        "AT_MOST,   10004, NOT_MET, 100.04%", "AT_MOST,   9996,  MET,     100.0%", "AT_MOST,   10000, MET,     100.0%",
        "LESS_THAN, 9996,  MET,     99.96%", "LESS_THAN, 10004, NOT_MET, 100.0%", "LESS_THAN, 10000, NOT_MET, 100.0%",
        "EQUAL,     10004, NOT_MET, 100.04%", "EQUAL,     9996,  NOT_MET, 99.96%", "EQUAL,     10000, MET,     100.0%",
    })
    void shownActual_nearTheLimit_agreesWithTheVerdict(Direction direction, int numerator, Met met, String shown) {
        KpiDefinition share = kpi(Measure.RATE_OF_FLOWS, direction, Target.fixed(100))
                .unit(Unit.of("%"))
                .decimals(1)
                .build();
        long[] numerators = new long[12];
        long[] denominators = new long[12];
        Arrays.fill(numerators, numerator);
        Arrays.fill(denominators, 10_000);

        Evaluation result =
                Evaluator.standard().evaluate(share, YEAR, RateSeries.of(YEAR.window(), numerators, denominators));

        assertThat(result.met()).isEqualTo(met);
        assertThat(result.shownActual(Language.EN)).isEqualTo(shown);
    }

    @Test
    void shownLimit_target_hasItsSideInTheLanguage() {
        Evaluation undirected = Evaluator.standard()
                .evaluate(
                        kpi(Measure.FLOW, Direction.AT_MOST, Target.none(Reason.TARGET_NOT_STATED))
                                .unit(Unit.of("件"))
                                .build(),
                        YEAR,
                        months(12, 10));

        assertThat(calls(120, 10).shownLimit(Language.EN)).isEqualTo("at least 120件");
        assertThat(calls(120, 10).shownLimit(Language.JA)).isEqualTo("120件以上");
        assertThat(undirected.shownLimit(Language.EN)).isEqualTo("─");
    }

    @Test
    void shownTarget_computedTarget_getsTheDigitsOfItsPair() {
        KpiDefinition share = kpi(Measure.RATE_OF_FLOWS, Direction.AT_LEAST, Target.priorYear())
                .unit(Unit.of("%"))
                .decimals(1)
                .build();
        KpiNumbers numbers = KpiNumbers.of(YEAR, RateSeries.of(YEAR.window(), new long[] {9_003}, new long[] {10_000}))
                .withEarlierYear(1, RateSeries.of(YEAR.previous().window(), new long[] {9_004}, new long[] {10_000}));
        Evaluation result = Evaluator.standard().evaluate(share, numbers);

        assertThat(result.shownActual(Language.EN)).isEqualTo("90.03%");
        assertThat(result.shownTarget(Language.EN)).isEqualTo("90.04%");
    }

    @ParameterizedTest
    @CsvSource({
        "FLOW,    12, false",
        "FLOW,    11, true",
        "AVERAGE, 12, false",
        "AVERAGE, 5, true",
        "STOCK,   12, false",
        "STOCK,   11, true",
    })
    void isPartial_monthsOfNumbers_isLessThanTheTargetsWindow(Measure measure, int months, boolean partial) {
        KpiDefinition definition = kpi(measure, Direction.AT_LEAST, Target.fixed(1))
                .unit(Unit.of("件"))
                .build();

        assertThat(Evaluator.standard()
                        .evaluate(definition, YEAR, months(months, 5))
                        .isPartial())
                .isEqualTo(partial);
    }

    @ParameterizedTest
    @CsvSource({
        "FLOW,  2021-04/2022-03, 1 1 1 1 1 1 1 1 1 1 1 1, false",
        "FLOW,  2021-08/2022-03, 1 1 1 1 1 1 1 1,         true",
        "STOCK, 2021-08/2022-03, 1 1 1 1 1 1 1 1,         false",
    })
    void isPartial_windowStatedByTheActual_isPartOfTheTargets(
            Measure measure, String window, String cells, boolean partial) {
        Kpis kpis = Kpis.of(measure, "件", Direction.AT_LEAST, Kpis.fixed("1"))
                .row("R", PrintedRow.Kind.MONTHLY, "件", window, cells)
                .actual(0, window, Actual.row("R"));

        assertThat(kpis.evaluate().isPartial()).isEqualTo(partial);
    }

    @Test
    void isPartial_withoutAnActual_isNot() {
        Evaluation result =
                Kpis.of(Measure.FLOW, "件", Direction.AT_LEAST, Kpis.fixed("1")).evaluate();

        assertThat(result.reason()).contains(Reason.MISSING_ACTUAL);
        assertThat(result.isPartial()).isFalse();
    }

    @Test
    void series_numbers_areFollowedMonthByMonth() {
        KpiDefinition definition =
                kpi(Measure.FLOW, Direction.AT_LEAST, Target.fixed(30)).build();

        assertThat(Evaluator.standard()
                        .series(definition, KpiNumbers.of(YEAR, months(3, 10)))
                        .months())
                .extracting(
                        month -> month.month() + " " + month.toDate().value().orElseThrow())
                .containsExactly("2024-04 10", "2024-05 20", "2024-06 30");
        assertThat(Evaluator.standard()
                        .asOf(YearMonth.of(2024, 5))
                        .evaluate(definition, YEAR, months(3, 10))
                        .asOf())
                .contains(YearMonth.of(2024, 5));
    }
}
