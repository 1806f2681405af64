package dev.nendo.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Actual;
import dev.nendo.kpi.Actual.PartKind;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.Met;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.kpi.Target;
import dev.nendo.number.Interval;
import dev.nendo.number.Outcome;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The cases of the two reports that decide how everything else is read. */
class ReportCasesTest {
    private static final String YEAR = "2021-04/2022-03";

    private static Target priorYear(String reference) {
        return new Target.PriorYear(Optional.of(Kpis.printed(reference)));
    }

    private static Interval closed(String from, String to) {
        return Interval.closed(Rational.parse(from), Rational.parse(to));
    }

    @Test
    void evaluate_belowAtMostReference_isMetCertainly() {
        Evaluation result = Kpis.of(Measure.RATE_OF_FLOWS, "", Direction.AT_MOST, priorYear("1.36"))
                .row(
                        "R",
                        PrintedRow.Kind.CUMULATIVE,
                        "",
                        YEAR,
                        "1.17 1.22 1.25 1.31 1.26 1.25 1.24 1.25 1.24 1.23 1.21 1.20")
                .actual(Actual.row("R"))
                .evaluate();
        assertThat(result.met()).isEqualTo(Met.MET);
        assertThat(result.certainty()).contains(Evaluation.Certainty.CERTAIN);
        assertThat(result.actual().interval()).isEqualTo(Outcome.present(closed("239/200", "241/200")));
        assertThat(result.actual().printed()).contains("1.20");
        assertThat(result.target().exact()).contains(Rational.of(34, 25));
        assertThat(result.achievement().nominal()).contains(Rational.of(17, 15));
        assertThat(result.achievement().ratio()).isEqualTo(Outcome.present(closed("272/241", "272/239")));
        assertThat(result.achievement().rounded().orElseThrow()).hasToString("113.3");
        assertThat(result.status().value().orElseThrow()).hasToString("○");
        assertThat(result.possibleStatuses()).hasToString("[○]");
        assertThat(result.asOf()).contains(YearMonth.of(2022, 3));
    }

    @Test
    void evaluate_printedRateBelowTarget_isNotMet() {
        Evaluation result = Kpis.of(Measure.COVERAGE, "%", Direction.AT_LEAST, Kpis.fixed("92.7%"))
                .row("R", PrintedRow.Kind.CUMULATIVE, "%", "2021-10/2022-03", "15.80 45.17 78.08 82.71 85.39 89.60")
                .actual(Actual.row("R"))
                .evaluate();
        assertThat(result.met()).isEqualTo(Met.NOT_MET);
        assertThat(result.certainty()).contains(Evaluation.Certainty.CERTAIN);
        assertThat(result.status().value().orElseThrow()).hasToString("△");
        assertThat(result.achievement().rounded().orElseThrow()).hasToString("96.7");
        assertThat(result.achievement().differenceUnit()).hasToString("ポイント");
        assertThat(result.achievement().nominalDifference()).contains(Rational.parse("-3.1"));
    }

    @Test
    void evaluate_printedRateEqualToTarget_dependsOnRounding() {
        Evaluation result = Kpis.of(Measure.RATE_OF_FLOWS, "%", Direction.AT_LEAST, Kpis.fixed("96.9%"))
                .figure("F", "96.9%")
                .actual(Actual.figure("F"))
                .evaluate();
        assertThat(result.met()).isEqualTo(Met.DEPENDS_ON_ROUNDING);
        assertThat(result.metAtPrinted()).isEqualTo(Met.MET);
        assertThat(result.certainty()).contains(Evaluation.Certainty.DEPENDS_ON_ROUNDING);
        assertThat(result.status().value().orElseThrow()).hasToString("○");
        assertThat(result.possibleStatuses()).hasToString("[○, △]");
    }

    private static Evaluation bids(String single, String all) {
        Target target = new Target.Conditional(
                new Target.Criterion(Target.Subject.DENOMINATOR, Direction.AT_MOST, Kpis.printed("4件")),
                new Target.Criterion(Target.Subject.NUMERATOR, Direction.AT_MOST, Kpis.printed("1件")),
                new Target.Criterion(Target.Subject.VALUE, Direction.AT_MOST, Kpis.printed("20%")));
        return Kpis.of(Measure.RATE_OF_FLOWS, "%", Direction.AT_MOST, target)
                .ratio("S", single, all)
                .actual(Actual.ratio("S"))
                .evaluate();
    }

    @Test
    void evaluate_fourOfFourteenBids_isNotMetByRate() {
        Evaluation result = bids("4件", "14件");
        assertThat(result.met()).isEqualTo(Met.NOT_MET);
        assertThat(result.target().subject()).isEqualTo(Target.Subject.VALUE);
        assertThat(result.achievement().nominal()).contains(Rational.of(7, 10));
        assertThat(result.actual().interval()).isEqualTo(Outcome.present(Interval.point(Rational.of(200, 7))));
    }

    @Test
    void evaluate_oneOfFourBids_isMetByCount() {
        Evaluation result = bids("1件", "4件");
        assertThat(result.met()).isEqualTo(Met.MET);
        assertThat(result.target().subject()).isEqualTo(Target.Subject.NUMERATOR);
        assertThat(result.achievement().nominal()).contains(Rational.ONE);
    }

    @Test
    void evaluate_pooledTarget_isJudgedOnPooledCounts() {
        Target target = new Target.Parts(
                PartKind.POPULATIONS,
                List.of(
                        new Target.Part("被保険者", Kpis.printed("14,312人"), Kpis.printed("77,782人"), Optional.empty()),
                        new Target.Part("被扶養者", Kpis.printed("388人"), Kpis.printed("3,876人"), Optional.empty())),
                Optional.of(Kpis.printed("18.0%")));
        Evaluation result = Kpis.of(Measure.COVERAGE, "%", Direction.AT_LEAST, target)
                .ratio("A", "5,047人", "77,782人")
                .ratio("B", "498人", "3,876人")
                .actual(
                        0,
                        "2021-04/2022-02",
                        new Actual.OfParts(
                                PartKind.POPULATIONS,
                                List.of(new Actual.Part("被保険者", "A"), new Actual.Part("被扶養者", "B"))))
                .evaluate();
        assertThat(result.met()).isEqualTo(Met.NOT_MET);
        assertThat(result.certainty()).contains(Evaluation.Certainty.PROVISIONAL);
        assertThat(result.actual().interval()).isEqualTo(Outcome.present(Interval.point(Rational.of(554500, 81658))));
    }

    @Test
    void evaluate_wordingLost_isNotAssessable() {
        Evaluation result = Kpis.of(Measure.COVERAGE, "%", Direction.AT_LEAST, new Target.None(Reason.WORDING_LOST))
                .figure("F", "58.3%")
                .actual(Actual.figure("F"))
                .evaluate();
        assertThat(result.met()).isEqualTo(Met.UNDECIDED);
        assertThat(result.reason()).contains(Reason.WORDING_LOST);
        assertThat(result.certainty()).isEmpty();
        assertThat(result.status().value().orElseThrow()).hasToString("─");
    }

    @Test
    void evaluate_yearEndTargetWithBlankMarch_isUndecidedWithLatestValue() {
        Kpis kpis = Kpis.of(Measure.RATE_OF_STOCKS, "%", Direction.AT_LEAST, Kpis.fixed("80.7%"))
                .row("R", PrintedRow.Kind.MONTHLY, "%", "2021-12/2022-03", "81.0% 81.1% 81.2% _")
                .actual(Actual.row("R"));
        kpis.definition().targetWindow(Window.parse("2022-03"));
        Evaluation result = kpis.evaluate();
        assertThat(result.met()).isEqualTo(Met.UNDECIDED);
        assertThat(result.reason()).contains(Reason.POINT_NOT_REACHED);
        assertThat(result.actual().printed()).contains("81.2%");
        assertThat(result.asOf()).contains(YearMonth.of(2022, 2));
        assertThat(result.status().value().orElseThrow()).hasToString("△");
        assertThat(result.achievement().ratio()).isEqualTo(Outcome.absent(Reason.POINT_NOT_REACHED));
    }
}
