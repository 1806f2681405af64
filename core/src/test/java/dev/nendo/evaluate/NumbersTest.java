package dev.nendo.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.kpi.Actual;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.KpiNumbers;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.Met;
import dev.nendo.kpi.Phasing;
import dev.nendo.kpi.Target;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.number.Unit;
import dev.nendo.observation.KpiCatalog;
import dev.nendo.observation.Observations;
import dev.nendo.plan.Workbook;
import dev.nendo.problem.Language;
import dev.nendo.series.Basis;
import dev.nendo.series.MonthlySeries;
import dev.nendo.series.RateSeries;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/** KPIs judged from numbers, without a plan, a row or a printed cell. */
class NumbersTest {
    private static final FiscalYear YEAR = FiscalYear.of(2024);
    private static final RateSeries LETTERS =
            RateSeries.of(YEAR.window(), new long[] {968, 971, 970}, new long[] {1_000, 1_003, 998});

    private static KpiDefinition byPost() {
        return kpi("by-post", Measure.RATE_OF_FLOWS, Target.fixed(new BigDecimal("96.8")))
                .unit(Unit.of("%"))
                .build();
    }

    private static KpiDefinition.Builder kpi(String id, Measure measure, Target target) {
        return KpiDefinition.builder()
                .id(id)
                .measure(measure)
                .direction(Direction.AT_LEAST)
                .target(target);
    }

    @Test
    void evaluate_ratesOfThreeMonths_areSummedExactly() {
        Evaluation result = Evaluator.standard().evaluate(byPost(), YEAR, LETTERS);

        assertThat(result.actual().nominal()).contains(Rational.of(290_900, 3_001));
        assertThat(result.certainty()).contains(Evaluation.Certainty.PROVISIONAL);
        assertThat(result.asOf()).contains(YearMonth.of(2024, 6));
        assertThat(result.branch()).isEmpty();
        assertThat(result.year()).isEqualTo(YEAR);
        assertThat(result.definition().name().ja()).isEqualTo("by-post");
        assertThat(result.shownStatus(Language.EN) + " " + result.shownActual(Language.EN) + " against "
                        + result.shownTarget(Language.EN))
                .isEqualTo("○ 96.93% against 96.8%");
        assertThat(result.explain().in(Language.EN)).contains("2909").contains("3001");
    }

    @Test
    void evaluate_hundredPercentMissedByLittle_isNotShownAsMet() {
        KpiDefinition all = kpi("all", Measure.RATE_OF_FLOWS, Target.fixed(100))
                .unit(Unit.of("%"))
                .build();
        RateSeries rates = RateSeries.of(YEAR.window(), new long[] {99_999}, new long[] {100_000});

        Evaluation result = Evaluator.standard().evaluate(all, YEAR, rates);

        assertThat(result.met()).isEqualTo(Met.NOT_MET);
        assertThat(result.shownActual(Language.EN)).isEqualTo("99.999%");
    }

    @Test
    void evaluate_nullMonth_isAGapAndNoException() {
        KpiDefinition calls = kpi("calls", Measure.FLOW, Target.fixed(100)).build();
        MonthlySeries values = MonthlySeries.of(
                YEAR.window(), Basis.MONTHLY, Arrays.asList(BigDecimal.TEN, null, new BigDecimal("10.00")));

        Evaluation result = Evaluator.standard().evaluate(calls, YEAR, values);

        assertThat(result.met()).isEqualTo(Met.UNDECIDED);
        assertThat(result.reason()).contains(Reason.GAP);
    }

    @Test
    void evaluate_decimalsOfADatabase_areExact() {
        KpiDefinition calls = kpi("calls", Measure.FLOW, Target.fixed("120件"))
                .unit(Unit.of("件"))
                .build();
        MonthlySeries values =
                MonthlySeries.of(YEAR.window(), Basis.MONTHLY, Collections.nCopies(12, new BigDecimal("10.00")));

        Evaluation result = Evaluator.standard().evaluate(calls, YEAR, values);

        assertThat(result.met()).isEqualTo(Met.MET);
        assertThat(result.certainty()).contains(Evaluation.Certainty.CERTAIN);
    }

    @Test
    void evaluate_rateAsOneNumber_isGoodToItsLastDecimal() {
        KpiDefinition share = kpi("share", Measure.RATE_OF_STOCKS, Target.fixed("96.9%"))
                .unit(Unit.of("%"))
                .build();
        MonthlySeries values = MonthlySeries.of(YEAR.window(), Basis.MONTHLY, List.of(new BigDecimal("96.9")));

        assertThat(Evaluator.standard().evaluate(share, YEAR, values).met()).isEqualTo(Met.DEPENDS_ON_ROUNDING);
    }

    @Test
    void evaluate_priorYear_isTakenFromTheEarlierSeries() {
        KpiDefinition calls = kpi("calls", Measure.FLOW, Target.priorYear()).build();
        KpiNumbers numbers = KpiNumbers.of(YEAR, MonthlySeries.of(YEAR.window(), Basis.MONTHLY, twelve(11)))
                .withEarlierYear(1, MonthlySeries.of(YEAR.previous().window(), Basis.MONTHLY, twelve(10)));

        Evaluation result = Evaluator.standard().evaluate(calls, numbers);

        assertThat(result.target().exact()).contains(Rational.of(120));
        assertThat(result.met()).isEqualTo(Met.MET);
    }

    @Test
    void evaluate_monthlyTargets_areTheTargetOrItsPhasing() {
        MonthlySeries targets = MonthlySeries.of(YEAR.window(), Basis.MONTHLY, twelve(10));
        KpiNumbers numbers = KpiNumbers.of(YEAR, MonthlySeries.of(YEAR.window(), Basis.MONTHLY, 10, 9))
                .withMonthlyTargets(targets);

        Evaluation alone = Evaluator.standard()
                .evaluate(
                        kpi("calls", Measure.FLOW, Target.none(Reason.TARGET_NOT_STATED))
                                .build(),
                        numbers);
        Evaluation phased = Evaluator.standard()
                .evaluate(kpi("calls", Measure.FLOW, Target.fixed(120)).build(), numbers);

        assertThat(alone.target().exact()).contains(Rational.of(20));
        assertThat(phased.target().exact()).contains(Rational.of(20));
        assertThat(phased.met()).isEqualTo(Met.NOT_MET);
    }

    @Test
    void evaluate_weightedMean_usesTheWeights() {
        KpiDefinition hours = kpi("hours", Measure.AVERAGE, Target.fixed(10)).build();
        KpiNumbers numbers = KpiNumbers.of(YEAR, MonthlySeries.of(YEAR.window(), Basis.MONTHLY, 8, 14))
                .withWeights(MonthlySeries.of(YEAR.window(), Basis.MONTHLY, 2, 1));

        assertThat(Evaluator.standard().evaluate(hours, numbers).actual().nominal())
                .contains(Rational.of(10));
    }

    @Test
    void evaluate_benchmark_isComparedWith() {
        KpiNumbers numbers = KpiNumbers.of(YEAR, MonthlySeries.of(YEAR.window(), Basis.MONTHLY, 30))
                .withBenchmark("national", MonthlySeries.of(YEAR.window(), Basis.MONTHLY, 20));

        Evaluation result = Evaluator.standard()
                .evaluate(kpi("level", Measure.STOCK, Target.fixed(10)).build(), numbers);

        assertThat(result.benchmarks().get(0).difference().nominal()).contains(Rational.of(10));
    }

    @Test
    void evaluate_notTogether_isRefusedInOneSentence() {
        Evaluator evaluator = Evaluator.standard();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> evaluator.evaluate(
                        KpiDefinition.builder()
                                .id("by-post")
                                .target(Target.fixed(1))
                                .build(),
                        YEAR,
                        LETTERS))
                .withMessage("measure is missing; set it or complete the definition from its indicator: by-post");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> evaluator.evaluate(
                        kpi("by-post", Measure.FLOW, Target.fixed(1)).build(), YEAR, LETTERS))
                .withMessage("measure flow takes one number a month, not numerators and denominators: by-post");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> evaluator.evaluate(
                        kpi("calls", Measure.RATE_OF_FLOWS, Target.fixed(1))
                                .addActual(Actual.row("R1").thisYear())
                                .build(),
                        YEAR,
                        LETTERS))
                .withMessage("a definition that names rows is evaluated from a plan, not from numbers: calls");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> evaluator.evaluate(
                        kpi("calls", Measure.RATE_OF_FLOWS, Target.fixed(1))
                                .phasing(Phasing.monthlyTargets("T1"))
                                .build(),
                        YEAR,
                        LETTERS))
                .withMessage("a definition that names rows is evaluated from a plan, not from numbers: calls");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> evaluator.evaluate(
                        KpiDefinition.builder()
                                .id("calls")
                                .measure(Measure.RATE_OF_FLOWS)
                                .target(Target.fixed(1))
                                .build(),
                        YEAR,
                        LETTERS))
                .withMessage("direction is missing; set it or complete the definition from its indicator: calls");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> evaluator.evaluate(
                        kpi("share", Measure.RATE_OF_STOCKS, Target.fixed(1)).build(), YEAR, LETTERS.numerator()))
                .withMessage("unit is missing; set it or complete the definition from its indicator: share");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> evaluator.evaluate(
                        kpi("calls", Measure.FLOW, Target.fixed(1)).build(),
                        KpiNumbers.of(YEAR, LETTERS.numerator()).withWeights(LETTERS.denominator())))
                .withMessage("measure flow takes no weights: calls");
    }

    @Test
    void evaluate_catalog_judgesEachBranchByItsTarget() {
        KpiCatalog catalog = KpiCatalog.builder()
                .addKpi(byPost())
                .addTarget("north", YEAR, "by-post", Target.fixed(new BigDecimal("97")))
                .build();
        Observations.Builder numbers = Observations.builder();
        for (String branch : List.of("north", "south")) {
            numbers.addRate(branch, "by-post", YearMonth.of(2024, 4), 968, 1_000);
        }
        numbers.addRate("south", "visits", YearMonth.of(2024, 4), 1, 2);

        Scorecard card = Evaluator.standard()
                .asOf(YearMonth.of(2024, 9))
                .evaluate(catalog, numbers.build().orThrow(), YEAR);

        assertThat(card.evaluations())
                .extracting(e -> e.branch().orElseThrow() + " " + e.shownStatus(Language.EN) + " " + e.met())
                .containsExactly("north △ NOT_MET", "south ○ MET");
        assertThat(card.unjudged())
                .extracting(Object::toString)
                .containsExactly("south FY2024 visits: the target was never stated");
        assertThat(card.find("north", YEAR, "by-post")).isPresent();
    }

    @Test
    void workbookOf_catalogAndObservations_givesTheSameEvaluations() {
        KpiCatalog catalog = KpiCatalog.builder()
                .addKpi(kpi("calls", Measure.FLOW, Target.priorYear()).build())
                .addTarget("north", YEAR, "calls", Target.priorYear())
                .build();
        Observations.Builder numbers = Observations.builder();
        for (int i = 0; i < 20; i++) {
            numbers.addValue("north", "calls", YearMonth.of(2023, 4).plusMonths(i), BigDecimal.valueOf(10 + i));
        }
        Observations all = numbers.build().orThrow();

        Evaluation direct =
                Evaluator.standard().evaluate(catalog, all, YEAR).evaluations().get(0);
        Evaluation viaPlan = Evaluator.standard()
                .evaluate(Workbook.of(catalog, all).resolve().orThrow())
                .evaluations()
                .get(0);

        assertThat(viaPlan.actual()).isEqualTo(direct.actual());
        assertThat(viaPlan.target()).isEqualTo(direct.target());
        assertThat(viaPlan.met()).isEqualTo(direct.met()).isEqualTo(Met.MET);
    }

    @Test
    void series_eachMonth_isTheEvaluationAsOfIt() {
        Evaluator evaluator = Evaluator.standard();
        KpiNumbers numbers = KpiNumbers.of(YEAR, LETTERS)
                .withEarlierYear(1, RateSeries.of(YEAR.previous().window(), new long[] {9}, new long[] {10}));

        KpiTimeline timeline = evaluator.series(byPost(), numbers);

        assertThat(timeline.months()).hasSize(3);
        KpiTimeline.Month may = timeline.at(YearMonth.of(2024, 5)).orElseThrow();
        assertThat(may.value().value().orElseThrow().nominal()).contains(Rational.of(97_100, 1_003));
        assertThat(may.toDate().value().orElseThrow().nominal()).contains(Rational.of(193_900, 2_003));
        assertThat(may.target().value().orElseThrow().nominal()).contains(Rational.of(968, 10));
        assertThat(timeline.months().get(0).lastYear().value().orElseThrow().nominal())
                .contains(Rational.of(90));
    }

    private static long[] twelve(long value) {
        long[] values = new long[12];
        Arrays.fill(values, value);
        return values;
    }
}
