package dev.nendo.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.Met;
import dev.nendo.number.Outcome;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.problem.Language;
import dev.nendo.series.Basis;
import dev.nendo.series.GapPolicy;
import dev.nendo.series.MonthlySeries;
import dev.nendo.series.RateSeries;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class JudgementsTest {
    private static final Window TWO = Window.parse("2021-04/2021-05");

    private static CumulativeColumns cumulated(Window window, long... figures) {
        return SeriesColumns.ofRates(window, new long[] {figures[0], figures[1]}, new long[] {figures[2], figures[3]})
                .cumulate(Measure.RATE_OF_FLOWS, GapPolicy.ABSENT);
    }

    private static Judgements judged(Direction direction, Rational target, long... figures) {
        TargetColumns targets = TargetColumns.builder().add(direction, target).build();
        return BulkEvaluator.standard().evaluate(cumulated(TWO, figures), targets);
    }

    @Test
    void evaluate_fourOfTen_isJudgedByTheRatioOfSums() {
        Judgements all = judged(Direction.AT_LEAST, Rational.of(1, 2), 3, 1, 4, 6);
        Judgement one = all.get(0);
        assertThat(one.actual()).isEqualTo(Outcome.present(Rational.of(2, 5)));
        assertThat(one.achievement()).isEqualTo(Outcome.present(Rational.of(4, 5)));
        assertThat(one.difference()).isEqualTo(Outcome.present(Rational.of(-1, 10)));
        assertThat(one.roundedActual(4)).isEqualTo(4000);
        assertThat(one.roundedAchievement(2)).isEqualTo(80);
        assertThat(one.month()).contains(YearMonth.of(2021, 5));
        assertThat(one.status()).hasToString("△");
        assertThat(one).hasToString("series 0: 2/5 not-met");
        assertThat(all).hasToString("1 series, 0 met, 1 not-met, 0 undecided");
    }

    @Test
    void all_judgements_areViewsInTheOrderOfTheSeries() {
        SeriesColumns columns = SeriesColumns.builder(TWO)
                .add(RateSeries.of(TWO, new long[] {1, 1}, new long[] {2, 2}))
                .add(RateSeries.of(TWO, new long[] {2, 2}, new long[] {2, 2}))
                .build();
        CumulativeColumns results = columns.cumulate(Measure.RATE_OF_FLOWS, GapPolicy.SKIP);
        TargetColumns targets = TargetColumns.builder()
                .add(Direction.AT_LEAST, Rational.ONE)
                .add(Direction.AT_LEAST, Rational.ONE)
                .build();

        assertThat(BulkEvaluator.standard().evaluate(results, targets).all())
                .extracting(Judgement::met)
                .containsExactly(Met.NOT_MET, Met.MET);
        assertThat(results.measure()).isEqualTo(Measure.RATE_OF_FLOWS);
        assertThat(results.gaps()).isEqualTo(GapPolicy.SKIP);
        assertThat(targets).hasToString("2 targets");
    }

    @Test
    void targets_manyOfThem_keepTheirOrder() {
        int many = 5_000;
        ColumnsBuilder columns = SeriesColumns.builder(TWO);
        TargetColumns.Builder targets = TargetColumns.builder();
        for (int i = 0; i < many; i++) {
            columns.add(RateSeries.of(TWO, new long[] {i, 0}, new long[] {many, 0}));
            targets.add(i % 2 == 0 ? Direction.AT_LEAST : Direction.LESS_THAN, Rational.of(i, many));
        }
        Judgements all = BulkEvaluator.standard()
                .evaluate(columns.build().cumulate(Measure.RATE_OF_FLOWS, GapPolicy.ABSENT), targets.build());

        assertThat(IntStream.range(0, many).filter(i -> all.met(i) == Met.MET))
                .containsExactlyElementsOf(
                        IntStream.range(0, many).filter(i -> i % 2 == 0).boxed().toList());
    }

    @Test
    void isKnown_month_isWhereSomethingWasReported() {
        SeriesColumns columns = SeriesColumns.builder(TWO)
                .add(MonthlySeries.builder(TWO, Basis.MONTHLY)
                        .put(TWO.first(), 5)
                        .build())
                .add(MonthlySeries.builder(TWO, Basis.MONTHLY)
                        .put(TWO.first(), new BigDecimal("123456789012345678901234567890"))
                        .build())
                .build();
        CumulativeColumns results = columns.cumulate(Measure.FLOW, GapPolicy.ABSENT);

        assertThat(results.isKnown(0, 1)).isTrue();
        assertThat(results.isKnown(0, 2)).isFalse();
        assertThat(results.isKnown(1, 1)).isTrue();
        assertThat(results.isKnown(1, 2)).isFalse();
    }

    /** Around a tie, with products past 2^53 and 2^63, where floating point and plain longs go wrong. */
    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 1, 2, 1, 2, MET",
        "LESS_THAN, 1, 2, 1, 2, NOT_MET",
        "EQUAL, 1, 2, 2, 4, MET",
        "AT_MOST, 1, 2, 1, 2, MET",
        "AT_LEAST, 94906265, 94906266, 94906266, 94906267, NOT_MET",
        "AT_LEAST, 94906266, 94906267, 94906265, 94906266, MET",
        "AT_LEAST, 4611686018427387903, 4611686018427387904, 4611686018427387904, 4611686018427387905, NOT_MET",
        "AT_MOST, 4611686018427387903, 4611686018427387904, 4611686018427387904, 4611686018427387905, MET",
        "EQUAL, 4611686018427387903, 4611686018427387904, 4611686018427387904, 4611686018427387905, NOT_MET",
        "AT_LEAST, 9223372036854775806, 9223372036854775807, 9223372036854775806, 9223372036854775807, MET"
    })
    void evaluate_nearATie_isExact(Direction direction, long top, long bottom, long above, long below, Met met) {
        Judgements all = judged(direction, Rational.of(above, below), top, 0, bottom, 0);
        assertThat(all.met(0)).isEqualTo(met);
        assertThat(all.count(met)).isOne();
    }

    @ParameterizedTest
    @CsvSource({"2021-03, NO_DATA_YET, ", "2021-04, , 3/4", "2021-05, , 2/5", "2030-01, , 2/5"})
    void asOf_month_usesNothingLater(YearMonth asOf, Reason reason, String actual) {
        TargetColumns targets =
                TargetColumns.builder().add(Direction.AT_LEAST, 1, 2).build();
        Judgement one = BulkEvaluator.standard()
                .asOf(asOf)
                .evaluate(cumulated(TWO, 3, 1, 4, 6), targets)
                .get(0);
        assertThat(one.reason()).isEqualTo(Optional.ofNullable(reason));
        assertThat(one.actual().value()).isEqualTo(Optional.ofNullable(actual).map(Rational::parse));
    }

    @Test
    void evaluate_noTarget_isUndecidedAndKeepsTheActual() {
        Judgement one = BulkEvaluator.standard()
                .evaluate(
                        cumulated(TWO, 3, 1, 4, 6),
                        TargetColumns.builder().addNone().build())
                .get(0);
        assertThat(one.met()).isEqualTo(Met.UNDECIDED);
        assertThat(one.reason()).contains(Reason.TARGET_NOT_STATED);
        assertThat(one.status()).hasToString("─");
        assertThat(one.actual()).isEqualTo(Outcome.present(Rational.of(2, 5)));
        assertThat(one.achievement()).isEqualTo(Outcome.absent(Reason.TARGET_NOT_STATED));
        assertThat(one.target()).isEmpty();
    }

    @Test
    void evaluateWithYearBefore_sameMonths_givesTheChange() {
        TargetColumns targets =
                TargetColumns.builder().add(Direction.AT_LEAST, 1, 2).build();
        CumulativeColumns before = cumulated(TWO.minusYears(1), 1, 1, 5, 5);
        Judgement one = BulkEvaluator.standard()
                .evaluateWithYearBefore(cumulated(TWO, 3, 1, 4, 6), targets, before)
                .get(0);
        assertThat(one.yearBefore()).contains(Rational.of(1, 5));
        assertThat(one.yearOnYear()).contains(Rational.of(1, 5));
    }

    @Test
    void evaluation_ofOneSeries_explainsItself() {
        assertThat(judged(Direction.AT_LEAST, Rational.of(1, 2), 3, 1, 4, 6)
                        .evaluation(0)
                        .explanation()
                        .in(Language.EN))
                .contains("4 ÷ 10");
    }

    @Test
    void evaluate_thingsThatDoNotGoTogether_areRefused() {
        CumulativeColumns results = cumulated(TWO, 3, 1, 4, 6);
        TargetColumns none = TargetColumns.builder().build();
        TargetColumns one = TargetColumns.builder().addNone().build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BulkEvaluator.standard().evaluate(results, none))
                .withMessage("as many targets as series are needed, 1: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BulkEvaluator.standard().evaluateWithYearBefore(results, one, results))
                .withMessage("the year before has the window 2020-04/2020-05: 2021-04/2021-05");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TargetColumns.builder().add(Direction.ACTIVITY, 1, 1))
                .withMessage("a target in columns is at-least, at-most, less-than or equal: activity");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TargetColumns.builder().add(Direction.EQUAL, 1, 0))
                .withMessage("the denominator of a target is above 0: 0");
        CumulativeColumns others = SeriesColumns.ofRates(TWO.minusYears(1), new long[] {1, 1}, new long[] {5, 5})
                .cumulate(Measure.RATE_OF_FLOWS, GapPolicy.SKIP);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BulkEvaluator.standard().evaluateWithYearBefore(results, one, others))
                .withMessage("the year before goes with " + results + ": " + others);
        Rational long51 = Rational.of(BigInteger.TEN.pow(50), BigInteger.valueOf(3));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TargetColumns.builder().add(Direction.AT_LEAST, long51))
                .withMessage("a target is a fraction of at most 50 digits each: " + long51);
    }
}
