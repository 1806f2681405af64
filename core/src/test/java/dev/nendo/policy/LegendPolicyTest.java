package dev.nendo.policy;

import static dev.nendo.policy.Scales.interval;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.kpi.Met;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.problem.Sentence;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The legend of the reports: by met and the period, and by a ratio only where somebody states a number for ◎. */
class LegendPolicyTest {
    private static void gives(Answer answer, String symbol, String ja, String en) {
        assertThat(answer.label()).hasToString(symbol);
        assertThat(answer.rule()).isEqualTo(Sentence.of(ja, en));
    }

    private static PolicyCase of(Met met, @Nullable Rational ratio) {
        return PolicyCase.of(met, Optional.ofNullable(ratio));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "MET;       false; ○; 達成は○;               met gives ○",
                "NOT_MET;   false; △; 未達成は△;             not met gives △",
                "UNDECIDED; false; ─; 判定できないものは─;   what can't be judged gives ─",
                "NOT_MET;   true;  △; 期間の途中で未達成は△(実施中); 'not met so far gives △, under way'",
                "MET;       true;  △; 期間の途中で上限の範囲内は△(実施中);"
                        + "'within the limit so far gives △, under way: the rest of the period decides'",
                "UNDECIDED; true;  △; 期間が終わっておらず判定なし、実績は一部ありで△(実施中);"
                        + "'undecided because the period is not over, some actual known, gives △, under way'",
            })
    void judge_byMetAndThePeriod_givesTheLegendsMark(Met met, boolean underWay, String symbol, String ja, String en) {
        PolicyCase it = PolicyCase.builder()
                .met(met)
                .ratio(Rational.of(1000))
                .underWay(underWay)
                .build();

        gives(StatusPolicies.legend().judge(it), symbol, ja, en);
    }

    @Test
    void judge_activityKnownNotToBeDone_givesTheCross() {
        PolicyCase it = Scales.unmet().knownNotDone(true).build();

        gives(
                StatusPolicies.legend().judge(it),
                "×",
                "実施していないことが明らかな活動は×",
                "an activity known not to have been done gives ×");
    }

    @ParameterizedTest
    @CsvSource({
        "POINT_NOT_REACHED, true,  △", "NO_DATA_YET,     true,  △", "NOT_STARTED, true,  △",
        "POINT_NOT_REACHED, false, ─", "ZERO_BY_ZERO,    true,  ─", "GAP,         true,  ─",
    })
    void judge_undecided_isUnderWayWhereThePeriodTakesTheAnswerAwayAndSomethingIsKnown(
            Reason reason, boolean known, String symbol) {
        PolicyCase it = PolicyCase.builder()
                .met(Met.UNDECIDED)
                .reason(reason)
                .actualKnown(known)
                .build();

        assertThat(StatusPolicies.legend().judge(it).label()).hasToString(symbol);
    }

    @Test
    void judge_undecidedByThePeriod_saysSo() {
        PolicyCase it = PolicyCase.builder()
                .met(Met.UNDECIDED)
                .reason(Reason.NO_DATA_YET)
                .build();

        gives(
                StatusPolicies.legend().judge(it),
                "△",
                "期間が終わっておらず判定なし、実績は一部ありで△(実施中)",
                "undecided because the period is not over, some actual known, gives △, under way");
    }

    @ParameterizedTest
    @CsvSource({"◎, 4, 計画を大幅に上回る, far above plan", "○, 3, 計画どおり, as planned"})
    void judge_met_givesALabelThatSaysWhatItMeans(String symbol, int rank, String ja, String en) {
        Rational ratio = symbol.equals("◎") ? Rational.of(2) : Rational.ONE;

        assertThat(StatusPolicies.legend(Rational.of(2))
                        .judge(of(Met.MET, ratio))
                        .label())
                .isEqualTo(new Label(symbol, rank, Sentence.of(ja, en)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "MET;     1.1;  ◎; 達成かつ達成率 110% 以上は◎; met with an achievement of at least 110% gives ◎",
                "MET;     1.09; ○; 達成は○;   met gives ○",
                "MET;     ;     ○; 達成は○;   met gives ○",
                "NOT_MET; 1.2;  △; 未達成は△; not met gives △",
            })
    void judge_withANumberForFarAbove_givesItToWhatIsMetAndReachesIt(
            Met met, @Nullable String ratio, String symbol, String ja, String en) {
        StatusPolicy legend = StatusPolicies.legend(Rational.of(11, 10));

        gives(legend.judge(of(met, ratio == null ? null : Rational.parse(ratio))), symbol, ja, en);
    }

    @Test
    void judge_aboveEveryRatio_isFarAboveOnlyWhereThatHasANumber() {
        PolicyCase it = PolicyCase.builder().met(Met.MET).aboveEveryRatio(true).build();

        assertThat(StatusPolicies.legend(Rational.of(2)).judge(it).label()).hasToString("◎");
        assertThat(StatusPolicies.legend().judge(it).label()).hasToString("○");
    }

    @ParameterizedTest
    @CsvSource({
        "MET,       [1;1.2],   '[◎, ○]'",
        "MET,       [1.1;1.2], '[◎]'",
        "MET,       [1;1.1],   '[◎, ○]'",
        "MET,       [1;1.1),   '[○]'",
        "MET,       (1.1;1.2], '[◎]'",
        "MET,       1.1,       '[◎]'",
        "NOT_MET,   [0.9;1.2], '[△]'",
        "UNDECIDED, [0.9;1.2], '[─]'",
    })
    void possible_ratioInAnInterval_mayBeOnEitherSideOfTheThreshold(Met met, String ratios, String labels) {
        StatusPolicy legend = StatusPolicies.legend(Rational.of(11, 10));

        assertThat(legend.possible(of(met, null), interval(ratios))).hasToString(labels);
    }

    @Test
    void possible_whereTheRatioDecidesNothing_givesTheOneMark() {
        PolicyCase underWay = PolicyCase.builder().met(Met.MET).underWay(true).build();

        assertThat(StatusPolicies.legend(Rational.of(2)).possible(underWay, interval("[1;3]")))
                .hasToString("[△]");
        assertThat(StatusPolicies.legend().possible(of(Met.MET, null), interval("[1;3]")))
                .hasToString("[○]");
    }

    @Test
    void legend_thresholdOfOne_makesEverythingMetFarAbove() {
        assertThat(StatusPolicies.legend(Rational.ONE)
                        .judge(of(Met.MET, Rational.ONE))
                        .label())
                .hasToString("◎");
    }
}
