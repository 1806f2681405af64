package dev.nendo.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.evaluate.YearOnYear.Trend;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Actual;
import dev.nendo.kpi.Actual.PartKind;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.Met;
import dev.nendo.kpi.Met.JudgedOn;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.kpi.Target;
import dev.nendo.number.Interval;
import dev.nendo.number.Outcome;
import dev.nendo.number.Quantity;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.number.RoundingRule;
import dev.nendo.plan.ReportedStatus;
import dev.nendo.plan.ResolvedKpi;
import dev.nendo.problem.Language;
import dev.nendo.problem.Sentence;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetsTest {
    private static final String YEAR = "2021-04/2022-03";
    private static final String LAST = "2020-04/2021-03";

    private static Interval closed(String from, String to) {
        return Interval.closed(Rational.parse(from), Rational.parse(to));
    }

    private static Kpis rate(Direction direction, Target target, String actual) {
        return Kpis.of(Measure.RATE_OF_FLOWS, "%", direction, target)
                .figure("F", actual, YEAR)
                .actual(Actual.figure("F"));
    }

    @ParameterizedTest
    @CsvSource({
        "UNKNOWN, 96.9%, DEPENDS_ON_ROUNDING, MET",
        "UNKNOWN, 96.8%, NOT_MET, NOT_MET",
        "UNKNOWN, 97.0%, MET, MET",
        "HALF_UP, 96.9%, DEPENDS_ON_ROUNDING, MET",
        "HALF_EVEN, 96.9%, DEPENDS_ON_ROUNDING, MET",
        "TOWARD_ZERO, 96.9%, MET, MET",
        "TOWARD_ZERO, 96.8%, NOT_MET, NOT_MET",
        "AWAY_FROM_ZERO, 96.9%, DEPENDS_ON_ROUNDING, MET",
        "AWAY_FROM_ZERO, 97.0%, MET, MET",
    })
    void fixed_byRoundingRule_isJudgedOnBothBases(RoundingRule rule, String actual, Met exactly, Met printed) {
        Evaluation result = rate(Direction.AT_LEAST, Kpis.fixed("96.9%"), actual)
                .rounding(rule)
                .evaluate();
        assertThat(result.metExactly()).isEqualTo(exactly);
        assertThat(result.metAtPrinted()).isEqualTo(printed);
        assertThat(result.met()).isEqualTo(exactly);
    }

    @Test
    void fixed_judgedAtPrintedPrecision_isMetAndCertain() {
        Kpis kpis = rate(Direction.AT_LEAST, Kpis.fixed("96.9%"), "96.9%");
        kpis.definition().judgedOn(JudgedOn.PRINTED);
        Evaluation result = kpis.evaluate();
        assertThat(result.met()).isEqualTo(Met.MET);
        assertThat(result.metExactly()).isEqualTo(Met.DEPENDS_ON_ROUNDING);
        assertThat(result.certainty()).contains(Evaluation.Certainty.CERTAIN);
        assertThat(result.possibleStatuses()).hasToString("[○]");
    }

    @Test
    void fixed_exactActualBelowButPrintedEqual_differsByBasis() {
        Kpis kpis = Kpis.of(Measure.RATE_OF_FLOWS, "%", Direction.AT_LEAST, Kpis.fixed("18.0%"))
                .ratio("S", "17,999人", "100,000人")
                .actual(Actual.ratio("S"));
        kpis.definition().decimals(1);
        Evaluation result = kpis.evaluate();
        assertThat(result.met()).isEqualTo(Met.NOT_MET);
        assertThat(result.metAtPrinted()).isEqualTo(Met.MET);
        assertThat(result.possibleStatuses()).hasToString("[△]");
    }

    @Test
    void priorYear_withReference_keepsTheSeriesValueToo() {
        Target target = new Target.PriorYear(Optional.of(Kpis.printed("55.12%")));
        Evaluation result = rate(Direction.AT_LEAST, target, "55.89%")
                .figure("L", "51.05%", LAST)
                .actual(1, Actual.figure("L"))
                .evaluate();
        assertThat(result.target().exact()).contains(Rational.parse("55.12"));
        assertThat(result.target().otherReference().map(Quantity::interval)).contains(closed("51.045", "51.055"));
        assertThat(result.met()).isEqualTo(Met.MET);
    }

    @ParameterizedTest
    @CsvSource({
        "55.89%, MET",
        "51.05%, DEPENDS_ON_ROUNDING",
        "51.06%, MET",
        "51.04%, DEPENDS_ON_ROUNDING",
        "50.00%, NOT_MET"
    })
    void priorYear_withoutReference_isAnIntervalLikeAnyActual(String actual, Met met) {
        Evaluation result = rate(Direction.AT_LEAST, new Target.PriorYear(Optional.empty()), actual)
                .figure("L", "51.05%", LAST)
                .actual(1, Actual.figure("L"))
                .evaluate();
        assertThat(result.target().interval()).isEqualTo(Outcome.present(closed("51.045", "51.055")));
        assertThat(result.target().printed()).isEmpty();
        // 51.06 begins where 51.05 ends, so it is at least that whatever was rounded away.
        assertThat(result.met()).isEqualTo(met);
    }

    @Test
    void priorYear_unknown_isMissingTarget() {
        Evaluation result = rate(Direction.AT_LEAST, new Target.PriorYear(Optional.empty()), "50.0%")
                .evaluate();
        assertThat(result.reason()).contains(Reason.MISSING_TARGET);
        assertThat(result.status().value().orElseThrow()).hasToString("─");
    }

    @Test
    void priorYear_referenceAgainstPartOfTheYear_isMarked() {
        Target target = new Target.PriorYear(Optional.of(Kpis.printed("79.6%")));
        Evaluation part = Kpis.of(Measure.RATE_OF_FLOWS, "%", Direction.AT_LEAST, target)
                .figure("F", "82.9%", "2021-04/2021-06")
                .actual(Actual.figure("F"))
                .evaluate();
        assertThat(part.target().isPartAgainstFullYear()).isTrue();
        assertThat(rate(Direction.AT_LEAST, target, "82.9%").evaluate().target().isPartAgainstFullYear())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"MAX, 30", "MIN, 10", "MEAN, 20"})
    void ofYears_selection_picksFromTheYears(Target.Selection selection, String expected) {
        Evaluation result = Kpis.of(
                        Measure.FLOW, "件", Direction.AT_LEAST, new Target.OfYears(selection, List.of(1, 2, 3)))
                .figure("A", "25件")
                .actual(Actual.figure("A"))
                .figure("B", "10件")
                .actual(1, Actual.figure("B"))
                .figure("C", "30件")
                .actual(2, Actual.figure("C"))
                .figure("D", "20件")
                .actual(3, Actual.figure("D"))
                .evaluate();
        assertThat(result.target().exact()).contains(Rational.parse(expected));
        assertThat(result.target().inputs()).hasSize(3);
    }

    @Test
    void ofYears_oneYearMissing_isMissingTarget() {
        Evaluation result = Kpis.of(
                        Measure.FLOW, "件", Direction.AT_LEAST, new Target.OfYears(Target.Selection.MAX, List.of(1, 2)))
                .figure("A", "25件")
                .actual(Actual.figure("A"))
                .figure("B", "10件")
                .actual(1, Actual.figure("B"))
                .evaluate();
        assertThat(result.reason()).contains(Reason.MISSING_TARGET);
    }

    @ParameterizedTest
    @CsvSource({"22.2%, 111/5", ", 874900/39463"})
    void projected_printedRateFirst_elseTheQuotient(String rate, String expected) {
        Target target = new Target.Projected(
                Kpis.printed("8,749人"),
                Kpis.printed("39,463人"),
                Optional.ofNullable(rate).map(Kpis::printed));
        Evaluation result = rate(Direction.AT_LEAST, target, "12.3%").evaluate();
        assertThat(result.target().exact()).contains(Rational.parse(expected));
    }

    @Test
    void parts_shares_addOverOneDenominator() {
        Target target = new Target.Parts(
                PartKind.SHARES,
                List.of(
                        new Target.Part("協会", Kpis.printed("5,989人"), Kpis.printed("77,782人"), Optional.empty()),
                        new Target.Part("委託", Kpis.printed("8,323人"), Kpis.printed("77,782人"), Optional.empty())),
                Optional.empty());
        Evaluation result = Kpis.of(Measure.COVERAGE, "%", Direction.AT_LEAST, target)
                .ratio("A", "2,337人", "77,782人")
                .ratio("B", "2,710人", "77,782人")
                .actual(new Actual.OfParts(
                        PartKind.SHARES, List.of(new Actual.Part("協会", "A"), new Actual.Part("委託", "B"))))
                .evaluate();
        assertThat(result.target().exact()).contains(Rational.of(1431200, 77782));
        assertThat(result.actual().nominal()).contains(Rational.of(504700, 77782));
    }

    @Test
    void parts_sharesOfDifferentDenominators_areNotAssessable() {
        Evaluation result = Kpis.of(Measure.COVERAGE, "%", Direction.AT_LEAST, Kpis.fixed("10%"))
                .ratio("A", "2,337人", "77,782人")
                .ratio("B", "2,710人", "77,783人")
                .actual(new Actual.OfParts(
                        PartKind.SHARES, List.of(new Actual.Part("協会", "A"), new Actual.Part("委託", "B"))))
                .evaluate();
        assertThat(result.reason()).contains(Reason.NOT_ASSESSABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "100, 200, 140, GOAL, AT_LEAST, 200, NOT_MET, 2/5",
        "100, 200, 140, PRO_RATED, AT_LEAST, 140, MET, 2/5",
        "100, 200, 139, PRO_RATED, AT_LEAST, 140, NOT_MET, 39/100",
        "200, 100, 160, PRO_RATED, AT_MOST, 160, MET, 2/5",
        "200, 100, 170, PRO_RATED, AT_MOST, 160, NOT_MET, 3/10",
        "100, 200, 90, PRO_RATED, AT_LEAST, 140, NOT_MET, -1/10",
    })
    void fromBaseline_eitherDirection_isProgressOnTheWay(
            String baseline,
            String goal,
            String actual,
            Target.Judgement judgement,
            Direction direction,
            String target,
            Met met,
            String progress) {
        Evaluation result = Kpis.of(
                        Measure.STOCK,
                        "件",
                        direction,
                        new Target.FromBaseline(
                                Kpis.printed(baseline), Kpis.printed(goal), new Target.Elapsed(2, 5), judgement))
                .figure("F", actual)
                .actual(Actual.figure("F"))
                .evaluate();
        assertThat(result.target().exact()).contains(Rational.parse(target));
        assertThat(result.met()).isEqualTo(met);
        assertThat(result.achievement().nominal()).contains(Rational.parse(progress));
        assertThat(result.achievement().elapsed()).contains(Rational.of(2, 5));
    }

    @Test
    void fromBaseline_baselineEqualsGoal_hasNoRatio() {
        Evaluation result = Kpis.of(
                        Measure.STOCK,
                        "件",
                        Direction.AT_LEAST,
                        new Target.FromBaseline(
                                Kpis.printed("5"), Kpis.printed("5"), new Target.Elapsed(1, 3), Target.Judgement.GOAL))
                .figure("F", "7")
                .actual(Actual.figure("F"))
                .evaluate();
        assertThat(result.achievement().ratio().reason()).contains(Reason.ZERO_DENOMINATOR);
        assertThat(result.met()).isEqualTo(Met.MET);
    }

    @Test
    void conditional_printedRateOnly_cannotChooseTheBranch() {
        Target target = new Target.Conditional(
                new Target.Criterion(Target.Subject.DENOMINATOR, Direction.AT_MOST, Kpis.printed("4件")),
                new Target.Criterion(Target.Subject.NUMERATOR, Direction.AT_MOST, Kpis.printed("1件")),
                new Target.Criterion(Target.Subject.VALUE, Direction.AT_MOST, Kpis.printed("20%")));
        Evaluation result = rate(Direction.AT_MOST, target, "28.6%").evaluate();
        assertThat(result.reason()).contains(Reason.PUBLISHED_ONLY);
    }

    @ParameterizedTest
    @CsvSource({"0件, 0件, MET", "0件, 4件, MET", "1件, 4件, MET", "2件, 4件, NOT_MET", "1件, 5件, MET", "2件, 5件, NOT_MET"})
    void conditional_aroundTheCondition_usesItsBranch(String single, String all, Met met) {
        Target target = new Target.Conditional(
                new Target.Criterion(Target.Subject.DENOMINATOR, Direction.AT_MOST, Kpis.printed("4件")),
                new Target.Criterion(Target.Subject.NUMERATOR, Direction.AT_MOST, Kpis.printed("1件")),
                new Target.Criterion(Target.Subject.VALUE, Direction.AT_MOST, Kpis.printed("20%")));
        Evaluation result = Kpis.of(Measure.RATE_OF_FLOWS, "%", Direction.AT_MOST, target)
                .ratio("S", single, all)
                .actual(Actual.ratio("S"))
                .evaluate();
        assertThat(result.met()).isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({
        ", 2021-06 2021-07, true, MET, ○",
        ", '', true, NOT_MET, ×",
        "3回, 2021-06 2021-07, true, NOT_MET, △",
        "2回, 2021-06 2021-07, true, MET, ○",
        "2回, '', true, NOT_MET, ×",
        ", '', false, UNDECIDED, ─",
        ", 2021-09, false, UNDECIDED, ─",
        ", 2021-06, false, MET, ○",
        "2回, 2021-06, false, NOT_MET, △",
    })
    void activity_byEntries_isDoneOrNotOrNotYet(String times, String months, boolean whole, Met met, String status) {
        Kpis kpis = Kpis.of(
                Measure.ACTIVITY,
                "回",
                Direction.ACTIVITY,
                new Target.Activity(Optional.ofNullable(times).map(Kpis::printed)));
        kpis.entries("E", months.isEmpty() ? new String[0] : months.split(" "))
                .actual(new Actual.Entries(List.of("E")));
        Evaluator evaluator =
                whole ? Evaluator.standard() : Evaluator.standard().asOf(YearMonth.of(2021, 8));
        Evaluation result = kpis.evaluate(evaluator);
        assertThat(result.met()).isEqualTo(met);
        assertThat(result.status().value().orElseThrow()).hasToString(status);
        assertThat(result.achievement().ratio().reason()).contains(Reason.NOT_APPLICABLE);
    }

    @ParameterizedTest
    @CsvSource({"true, MET, ○", "false, NOT_MET, ×"})
    void activity_stated_isWhatIsStated(boolean done, Met met, String status) {
        Evaluation result = Kpis.of(Measure.ACTIVITY, "", Direction.ACTIVITY, new Target.Activity(Optional.empty()))
                .actual(new Actual.Stated(done))
                .evaluate();
        assertThat(result.met()).isEqualTo(met);
        assertThat(result.status().value().orElseThrow()).hasToString(status);
    }

    @Test
    void activity_nothingRecorded_isNotAssessed() {
        Evaluation result = Kpis.of(Measure.ACTIVITY, "", Direction.ACTIVITY, new Target.Activity(Optional.empty()))
                .evaluate();
        assertThat(result.reason()).contains(Reason.MISSING_ACTUAL);
        assertThat(result.status().value().orElseThrow()).hasToString("─");
    }

    @ParameterizedTest
    @CsvSource({"TARGET_NOT_STATED", "WORDING_LOST", "NOT_ASSESSABLE"})
    void none_withReason_isNotAssessed(Reason reason) {
        Evaluation result =
                rate(Direction.AT_LEAST, new Target.None(reason), "50.0%").evaluate();
        assertThat(result.reason()).contains(reason);
        assertThat(result.status().value().orElseThrow()).hasToString("─");
        assertThat(result.certainty()).isEmpty();
    }

    @Test
    void qualitative_anyActual_isNotAssessed() {
        Evaluation result =
                rate(Direction.AT_LEAST, new Target.Qualitative(), "50.0%").evaluate();
        assertThat(result.reason()).contains(Reason.NOT_ASSESSABLE);
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 12, 10, BETTER", "AT_LEAST, 8, 10, WORSE", "AT_LEAST, 10, 10, SAME",
        "AT_MOST, 12, 10, WORSE", "AT_MOST, 8, 10, BETTER", "EQUAL, 8, 10, UNKNOWN",
    })
    void yearOnYear_byDirection_travelsBesideTheStatus(Direction direction, String now, String before, Trend travel) {
        Evaluation result = Kpis.of(Measure.FLOW, "件", direction, Kpis.fixed("9件"))
                .figure("F", now, YEAR)
                .actual(Actual.figure("F"))
                .figure("L", before, LAST)
                .actual(1, Actual.figure("L"))
                .evaluate();
        YearOnYear year = result.yearsOnYear().get(0);
        assertThat(year.trend()).isEqualTo(travel);
        assertThat(year.isLikeForLike()).isTrue();
        assertThat(year.toDate().nominalRatio()).contains(Rational.parse(now).dividedBy(Rational.parse(before)));
    }

    @Test
    void yearOnYear_byMonths_comparesSamePeriodAndSameMonth() {
        Evaluation result = Kpis.of(Measure.FLOW, "件", Direction.AT_LEAST, Kpis.fixed("100件"))
                .row("R", PrintedRow.Kind.MONTHLY, "件", YEAR, "10 20 30 _ _ _ _ _ _ _ _ _")
                .row("L", PrintedRow.Kind.MONTHLY, "件", LAST, "5 15 20 9 9 9 9 9 9 9 9 9")
                .row("M", PrintedRow.Kind.MONTHLY, "件", "2019-04/2020-03", "1 1 1 1 1 1 1 1 1 1 1 1")
                .actual(Actual.row("R"))
                .actual(1, Actual.row("L"))
                .actual(2, Actual.row("M"))
                .evaluate();
        assertThat(result.yearsOnYear()).extracting(YearOnYear::yearsBack).containsExactly(1, 2);
        YearOnYear last = result.yearsOnYear().get(0);
        assertThat(last.toDate().difference()).isEqualTo(Interval.point(Rational.of(20)));
        assertThat(last.toDate().nominalRatio()).contains(Rational.of(3, 2));
        assertThat(last.sameMonth().orElseThrow().nominalRatio()).contains(Rational.of(3, 2));
        assertThat(last.isLikeForLike()).isTrue();
    }

    @Test
    void yearOnYear_cumulativeRows_recoversTheSingleMonth() {
        Evaluation result = Kpis.of(Measure.FLOW, "件", Direction.AT_LEAST, Kpis.fixed("100件"))
                .row("R", PrintedRow.Kind.CUMULATIVE, "件", "2021-04/2021-06", "10 30 60")
                .row("L", PrintedRow.Kind.CUMULATIVE, "件", "2020-04/2020-06", "5 20 40")
                .actual(Actual.row("R"))
                .actual(1, Actual.row("L"))
                .evaluate();
        YearOnYear last = result.yearsOnYear().get(0);
        assertThat(last.toDate().nominalRatio()).contains(Rational.of(3, 2));
        assertThat(last.sameMonth().orElseThrow().difference()).isEqualTo(Interval.point(Rational.of(10)));
    }

    @Test
    void yearOnYear_fullYearReferenceAgainstPart_isMarked() {
        Evaluation result = Kpis.of(Measure.FLOW, "件", Direction.AT_LEAST, Kpis.fixed("100件"))
                .row("R", PrintedRow.Kind.MONTHLY, "件", YEAR, "10 20 30 _ _ _ _ _ _ _ _ _")
                .actual(Actual.row("R"))
                .figure("L", "200件", LAST)
                .actual(1, Actual.figure("L"))
                .evaluate();
        assertThat(result.yearsOnYear().get(0).isLikeForLike()).isFalse();
    }

    private static Evaluation conditional(Target.Subject subject, String limit, String rate) {
        Target target = Target.conditional(
                new Target.Criterion(subject, Direction.AT_MOST, Kpis.printed(limit)),
                new Target.Criterion(Target.Subject.VALUE, Direction.AT_MOST, Kpis.printed("40%")),
                new Target.Criterion(Target.Subject.VALUE, Direction.AT_MOST, Kpis.printed("20%")));
        return rate(Direction.AT_MOST, target, rate).evaluate();
    }

    @ParameterizedTest
    @CsvSource({
        // 28.6 stands for [28.55, 28.65]
        "28.65%, 40",
        "28.54%, 20",
        "28.6%,",
        "28.64%,",
    })
    void conditional_conditionThatDependsOnRounding_choosesNoBranch(String limit, String target) {
        Evaluation result = conditional(Target.Subject.VALUE, limit, "28.6%");
        assertThat(result.target().exact())
                .isEqualTo(Optional.ofNullable(target).map(Rational::parse));
        assertThat(result.reason().isPresent()).isEqualTo(target == null);
        assertThat(result.target().isPresent()).isEqualTo(target != null);
        if (target == null) {
            assertThat(result.reason()).contains(Reason.PUBLISHED_ONLY);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "10%, 20%, ",
        "10人, 20%, UNITS_DIFFER",
        "10%, 20人, UNITS_DIFFER",
    })
    void fromBaseline_numbersOfOtherUnits_areNotCompared(String baseline, String goal, Reason reason) {
        Evaluation result = rate(Direction.AT_LEAST, Target.fromBaseline(baseline, goal, 1, 2), "15%")
                .evaluate();
        assertThat(result.target().interval().reason()).isEqualTo(Optional.ofNullable(reason));
    }

    @Test
    void monthly_rowWithoutAFigure_isMissing() {
        Evaluation result = Kpis.of(Measure.FLOW, "件", Direction.AT_LEAST, new Target.Monthly("T"))
                .row("T", PrintedRow.Kind.MONTHLY, "件", "2021-04/2021-06", "_ _ _")
                .row("R", PrintedRow.Kind.MONTHLY, "件", "2021-04/2021-06", "1 2 3")
                .actual(Actual.row("R"))
                .evaluate();
        assertThat(result.target().interval().reason()).contains(Reason.MISSING_TARGET);
        assertThat(result.reason()).contains(Reason.MISSING_TARGET);
    }

    @ParameterizedTest
    @CsvSource({
        // single months add up to the last month of the actual; what is to date is taken as it stands
        "MONTHLY, 5 6 7, 11, 'sum of the monthly targets to 2021-05 = 11', '5件, 6件'",
        "CUMULATIVE, 5 11 18, 11, 'target of the month 2021-05 = 11', '5件, 11件'",
    })
    void monthly_targetToDate_saysItsMonths(
            PrintedRow.Kind kind, String cells, String target, String formula, String used) {
        Evaluation result = Kpis.of(Measure.FLOW, "件", Direction.AT_LEAST, new Target.Monthly("T"))
                .row("T", kind, "件", "2021-04/2021-06", cells)
                .row("R", PrintedRow.Kind.MONTHLY, "件", "2021-04/2021-06", "1 2 _")
                .actual(Actual.row("R"))
                .evaluate();
        assertThat(result.target().exact()).contains(Rational.parse(target));
        assertThat(result.explanation().lines(Language.EN))
                .contains("Target: " + formula, "Target (2021-04/2021-05): " + used);
    }

    @Test
    void targetWindow_ofAnEvaluation_isThatOfItsTarget() {
        Kpis kpis = rate(Direction.AT_LEAST, Kpis.fixed("10%"), "15%");
        kpis.definition().targetWindow(Window.parse("2021-04/2022-01"));
        kpis.item().addStatus(new ReportedStatus("○", List.of("K1")));
        Evaluation result = kpis.evaluate();
        assertThat(result.targetWindow()).isEqualTo(Window.parse("2021-04/2022-01"));
        assertThat(result.reportedStatuses()).containsExactly(new ReportedStatus("○", List.of("K1")));
    }

    @ParameterizedTest
    @CsvSource({
        "PROVISIONAL, provisional, 暫定, provisional",
        "DEPENDS_ON_ROUNDING, depends-on-rounding, 端数処理次第, depends on rounding",
        "CERTAIN, certain, 確定, certain",
    })
    void certainty_hasANameForFilesAndForPeople(Evaluation.Certainty certainty, String id, String ja, String en) {
        assertThat(certainty.id()).isEqualTo(id);
        assertThat(certainty.label()).isEqualTo(Sentence.of(ja, en));
    }

    @ParameterizedTest
    @CsvSource({
        "MET, met, 達成, met",
        "NOT_MET, not-met, 未達成, not met",
        "DEPENDS_ON_ROUNDING, depends-on-rounding, 端数処理次第, depends on rounding",
        "UNDECIDED, undecided, 判定なし, undecided",
    })
    void met_hasANameForFilesAndForPeople(Met met, String id, String ja, String en) {
        assertThat(met.id()).isEqualTo(id);
        assertThat(met.label()).isEqualTo(Sentence.of(ja, en));
    }

    @Test
    void activity_doneWhileTheYearGoesOn_isMetForGood() {
        Kpis kpis = Kpis.of(Measure.ACTIVITY, "回", Direction.ACTIVITY, Target.activity())
                .entries("E", "2021-06")
                .actual(new Actual.Entries(List.of("E")));
        ResolvedKpi kpi = kpis.resolve();
        assertThat(Evaluator.standard()
                        .asOf(YearMonth.of(2021, 6))
                        .evaluate(kpi)
                        .outlook())
                .isEqualTo(Evaluation.Outlook.ALREADY_MET);
        assertThat(Evaluator.standard()
                        .asOf(YearMonth.of(2021, 5))
                        .evaluate(kpi)
                        .outlook())
                .isEqualTo(Evaluation.Outlook.OPEN);
    }
}
