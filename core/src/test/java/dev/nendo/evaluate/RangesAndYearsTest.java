package dev.nendo.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.kpi.Actual;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.Met;
import dev.nendo.kpi.PrintedRow.Kind;
import dev.nendo.kpi.Target;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.problem.Language;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Targets between two ends, and targets that another year or somebody else sets. */
class RangesAndYearsTest {
    private static final String MONTHS = "2021-04/2022-03";
    private static final String LAST = "2020-04/2021-03";
    private static final String TEN = "10 10 10 10 10 10 10 10 10 10 10 10";

    private static Kpis count(Target target, String actual) {
        return Kpis.of(Measure.STOCK, "件", Direction.BETWEEN, target)
                .figure("F", actual)
                .actual(Actual.figure("F"));
    }

    @ParameterizedTest
    @CsvSource({"19, NOT_MET, -1", "20, MET, 0", "25, MET, 0", "30, MET, 0", "33, NOT_MET, 3"})
    void between_countAroundItsEnds_isMetInsideAndHasNoRatio(String actual, Met met, String difference) {
        Evaluation result = count(Target.between("20件", "30件"), actual + "件").evaluate();
        assertThat(result.met()).isEqualTo(met);
        assertThat(result.achievement().nominal()).isEmpty();
        assertThat(result.achievement().nominalDifference()).contains(Rational.parse(difference));
        assertThat(result.target().direction()).contains(Direction.BETWEEN);
    }

    @ParameterizedTest
    @CsvSource({"20, NOT_MET", "21, MET", "30, MET"})
    void between_lowerEndExcluded_isNotMetAtIt(String actual, Met met) {
        Target target = new Target.Range(Kpis.printed("20件"), false, Kpis.printed("30件"), true);
        assertThat(count(target, actual + "件").evaluate().met()).isEqualTo(met);
    }

    @Test
    void between_endsTheWrongWayRound_isUndecided() {
        Evaluation result = count(Target.between("30件", "20件"), "25件").evaluate();
        assertThat(result.reason()).contains(Reason.NOT_ASSESSABLE);
    }

    @ParameterizedTest
    @CsvSource({"94.9, NOT_MET", "95, MET", "105, MET", "106, NOT_MET"})
    void withinPercent_isOfTheNumber(String actual, Met met) {
        Kpis kpis = Kpis.of(Measure.STOCK, "件", Direction.BETWEEN, Target.withinPercent("100件", "5%"))
                .figure("F", actual + "件")
                .actual(Actual.figure("F"));
        kpis.definition().judgedOn(Met.JudgedOn.PRINTED);
        assertThat(kpis.evaluate().met()).isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({"94.8, NOT_MET", "95.5, MET", "98.5, MET", "99.1, NOT_MET"})
    void within_points_isAddedToARate(String actual, Met met) {
        Kpis kpis = Kpis.of(Measure.RATE_OF_STOCKS, "%", Direction.BETWEEN, Target.within("96.9%", "2ポイント"))
                .figure("F", actual + "%")
                .actual(Actual.figure("F"));
        assertThat(kpis.evaluate().met()).isEqualTo(met);
    }

    private static Kpis flow(Direction direction, Target target) {
        return Kpis.of(Measure.FLOW, "件", direction, target)
                .row("M", Kind.MONTHLY, "件", MONTHS, "11 11 11 11 11 11 _ _ _ _ _ _")
                .row("L", Kind.MONTHLY, "件", LAST, TEN)
                .actual(Actual.row("M"))
                .actual(1, Actual.row("L"));
    }

    @Test
    void timesYear_halfYear_isComparedWithTheSameMonths() {
        Evaluation result = flow(Direction.AT_LEAST, Target.timesYear(1, Rational.of(21, 20)))
                .evaluate();
        assertThat(result.target().exact()).contains(Rational.of(63));
        assertThat(result.met()).isEqualTo(Met.MET);
        assertThat(result.target().isLikeForLike()).isTrue();
        assertThat(result.explanation().in(Language.EN)).contains("60 × 1.05 = 63");
    }

    @Test
    void plusYear_halfYearOfAnAmount_isComparedWithTheWholeTarget() {
        Evaluation result = flow(Direction.AT_MOST, Target.plusYear(1, "30件")).evaluate();
        assertThat(result.target().exact()).contains(Rational.of(150));
        assertThat(result.met()).isEqualTo(Met.MET);
        assertThat(result.isUnderWay()).isTrue();
        assertThat(result.shownStatus(Language.EN)).isEqualTo("△");
        assertThat(result.limitUsed()).contains(Rational.of(66, 150));
        assertThat(result.achievement().ratio().reason()).contains(Reason.PERIOD_OPEN);
    }

    @Test
    void timesYear_printedReference_isTheYearsResult() {
        Target target = new Target.OfYear(8, Rational.of(54, 100), Optional.empty(), Optional.of(Kpis.printed("200件")));
        Evaluation result = Kpis.of(Measure.STOCK, "件", Direction.AT_MOST, target)
                .figure("F", "100件")
                .actual(Actual.figure("F"))
                .evaluate();
        assertThat(result.target().exact()).contains(Rational.of(108));
        assertThat(result.met()).isEqualTo(Met.MET);
    }

    @Test
    void timesYear_withoutThatYear_isUndecided() {
        Evaluation result = Kpis.of(Measure.STOCK, "件", Direction.AT_LEAST, Target.timesYear(3, Rational.ONE))
                .figure("F", "100件")
                .actual(Actual.figure("F"))
                .evaluate();
        assertThat(result.reason()).contains(Reason.MISSING_TARGET);
    }

    @ParameterizedTest
    @CsvSource({"97.0, MET", "96.0, NOT_MET"})
    void benchmark_whatOthersReached_isTheTarget(String actual, Met met) {
        Evaluation result = Kpis.of(Measure.RATE_OF_STOCKS, "%", Direction.AT_LEAST, Target.benchmark("N"))
                .figure("F", actual + "%")
                .figure("N", "96.5%")
                .actual(Actual.figure("F"))
                .evaluate();
        assertThat(result.met()).isEqualTo(met);
    }
}
