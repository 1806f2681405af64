package dev.nendo.policy;

import static dev.nendo.policy.Scales.label;
import static dev.nendo.policy.Scales.ratio;
import static dev.nendo.policy.Scales.scale;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.Met;
import dev.nendo.kpi.Met.JudgedOn;
import dev.nendo.kpi.Target;
import dev.nendo.number.Rational;
import dev.nendo.number.Unit;
import dev.nendo.policy.BandedPolicy.Band;
import dev.nendo.policy.BandedPolicy.Bound;
import dev.nendo.policy.BandedPolicy.Finding;
import dev.nendo.problem.Sentence;
import java.math.RoundingMode;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The label of one case: the band of its ratio, or what a policy states where the ratio is no grade. */
class BandedPolicyTest {
    private static final String THREE = "A 120 <= x | B 100 < x < 120 | C x <= 100";

    private static void gives(Answer answer, String label, String ja, String en) {
        assertThat(answer.label()).hasToString(label);
        assertThat(answer.rule()).isEqualTo(Sentence.of(ja, en));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "3;      A; 尺度: A 120 ≤ x(達成率%);       own scale: A 120 ≤ x (achievement in %)",
                "1.2;    A; 尺度: A 120 ≤ x(達成率%);       own scale: A 120 ≤ x (achievement in %)",
                "1.1999; B; 尺度: B 100 < x < 120(達成率%); own scale: B 100 < x < 120 (achievement in %)",
                "1.0001; B; 尺度: B 100 < x < 120(達成率%); own scale: B 100 < x < 120 (achievement in %)",
                "1;      C; 尺度: C x ≤ 100(達成率%);       own scale: C x ≤ 100 (achievement in %)",
                "-1;     C; 尺度: C x ≤ 100(達成率%);       own scale: C x ≤ 100 (achievement in %)",
            })
    void judge_ratioAtEveryBound_givesItsBandAndStatesTheBounds(String ratio, String label, String ja, String en) {
        gives(scale(THREE).build().judge(ratio(ratio)), label, ja, en);
    }

    @ParameterizedTest
    @CsvSource({
        "A 100.50 <= x | B x < 100.5, A 100.5 ≤ x",
        "A 1E+3 <= x | B x < 1000,    A 1000 ≤ x",
        "A 0.00 <= x | B x < 0,       A 0 ≤ x",
        "A 400/3 < x | B x <= 400/3,  A 400/3 < x",
        "A 1/8 < x | B x <= 0.125,    A 0.125 < x",
    })
    void judge_boundHoweverWritten_isShownAsADecimalWhereThatEnds(String bands, String shown) {
        assertThat(scale(bands).build().judge(ratio("2000")).rule().en())
                .isEqualTo("own scale: " + shown + " (achievement in %)");
    }

    @ParameterizedTest
    @CsvSource({"MET", "NOT_MET", "UNDECIDED"})
    void judge_withoutARatio_givesTheStatedAnswer(Met met) {
        gives(
                scale(THREE).build().judge(PolicyCase.of(met, Optional.empty())),
                "-",
                "尺度: 達成率のないものは-",
                "own scale: without a ratio -");
    }

    @Test
    void judge_undecided_isNoGradeWhateverTheRatio() {
        PolicyCase undecided = PolicyCase.of(Met.UNDECIDED, Optional.of(Rational.of(2)));

        gives(scale(THREE).build().judge(undecided), "-", "尺度: 達成率のないものは-", "own scale: without a ratio -");
    }

    @Test
    void judge_nothingHappenedOfWhatWasToStaySmall_isAboveEveryBound() {
        BandedPolicy policy = scale(THREE).build();
        PolicyCase none =
                PolicyCase.builder().met(Met.MET).aboveEveryRatio(true).build();

        gives(policy.judge(none), "A", "尺度: A 120 ≤ x(達成率%)", "own scale: A 120 ≤ x (achievement in %)");
        assertThat(policy.judge(none.withMet(Met.UNDECIDED)).label()).hasToString("-");
    }

    @Test
    void judge_partAgainstTheWhole_givesTheAnswerForUnderWay() {
        PolicyCase part = Scales.unmet().ratio(Rational.of(2)).partOfWhole(true).build();
        BandedPolicy stated = scale(THREE).underWay(label("…")).build();

        gives(
                stated.judge(part),
                "…",
                "尺度: 期間の途中の値と期間全体の目標との比較は…",
                "own scale: part of a period against the target for the whole of it gives …");
        assertThat(scale(THREE).build().judge(part).label()).hasToString("-");
        gives(
                stated.judge(Scales.unmet().partOfWhole(true).actualKnown(false).build()),
                "-",
                "尺度: 達成率のないものは-",
                "own scale: without a ratio -");
    }

    @Test
    void judge_underWayAgainstAPartOfTheTarget_isGraded() {
        BandedPolicy stated = scale(THREE).underWay(label("…")).build();
        PolicyCase phased = Scales.unmet().ratio(Rational.ONE).underWay(true).build();

        assertThat(stated.judge(phased).label()).hasToString("C");
    }

    @ParameterizedTest
    @CsvSource({"2020, skipped", "2021, C"})
    void judge_yearThatIsNotGraded_givesTheStatedLabelWhateverElseHolds(int year, String label) {
        BandedPolicy policy =
                scale(THREE).putNotGraded(FiscalYear.of(2020), label("skipped")).build();
        PolicyCase it =
                Scales.unmet().ratio(Rational.ONE).year(FiscalYear.of(year)).build();

        assertThat(policy.judge(it).label()).hasToString(label);
    }

    @Test
    void judge_yearThatIsNotGraded_saysSo() {
        BandedPolicy policy =
                scale(THREE).putNotGraded(FiscalYear.of(2020), label("skipped")).build();
        PolicyCase it =
                Scales.unmet().partOfWhole(true).year(FiscalYear.of(2020)).build();

        gives(
                policy.judge(it),
                "skipped",
                "尺度: この年度は評価を行わないためskipped",
                "own scale: this year is not graded, which gives skipped");
    }

    @ParameterizedTest
    @CsvSource({
        "HALF_UP,   0, 1.195,   A", "HALF_UP,   0, 1.1949,  B", "HALF_DOWN, 0, 1.195,  B",
        "HALF_EVEN, 0, 1.195,   A", "DOWN,      0, 1.199,   B", "CEILING,   0, 1.1901, A",
        "HALF_UP,   1, 1.1995,  A", "HALF_UP,   1, 1.1994,  B", "FLOOR,     1, 1.1999, B",
    })
    void judge_onThePrintedRatio_roundsItFirst(RoundingMode mode, int decimals, String ratio, String label) {
        BandedPolicy policy = scale(THREE)
                .judgedOn(JudgedOn.PRINTED)
                .decimals(decimals)
                .rounding(mode)
                .build();

        assertThat(policy.judge(ratio(ratio)).label()).hasToString(label);
    }

    @Test
    void judge_onThePrintedRatio_roundsToWholePerCentHalfUpUnlessStated() {
        BandedPolicy policy = scale(THREE).judgedOn(JudgedOn.PRINTED).build();

        gives(
                policy.judge(ratio("1.195")),
                "A",
                "尺度: A 120 ≤ x(達成率%、小数点以下0桁に端数処理)",
                "own scale: A 120 ≤ x (achievement in %, rounded to 0 decimals)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "true;  2/5; 0.4; C; '、経過割合で除して 40 ÷ 2/5 = 100'; ', divided by the elapsed share: 40 ÷ 2/5 = 100'",
                "true;  1/3; 0.4; A; '、経過割合で除して 40 ÷ 1/3 = 120'; ', divided by the elapsed share: 40 ÷ 1/3 = 120'",
                "true;  1;   0.4; C; ''; ''",
                "false; 2/5; 0.4; C; ''; ''",
            })
    void judge_proRated_dividesByTheElapsedShareAndShowsTheDivision(
            boolean proRated, String share, String ratio, String label, String ja, String en) {
        BandedPolicy policy = scale(THREE).proRated(proRated).build();
        PolicyCase it = Scales.unmet()
                .ratio(Rational.parse(ratio))
                .elapsed(Rational.parse(share))
                .build();
        Answer answer = policy.judge(it);

        assertThat(answer.label()).hasToString(label);
        assertThat(answer.rule().ja()).endsWith("(達成率%)" + ja);
        assertThat(answer.rule().en()).endsWith("(achievement in %)" + en);
    }

    @Test
    void judge_proRatedWithoutAPlanOverYearsOrARatio_dividesNothing() {
        BandedPolicy policy = scale(THREE).proRated(true).build();
        PolicyCase aboveAll = PolicyCase.builder()
                .met(Met.MET)
                .aboveEveryRatio(true)
                .elapsed(Rational.of(2, 5))
                .build();

        gives(
                policy.judge(ratio("1.1")),
                "B",
                "尺度: B 100 < x < 120(達成率%)",
                "own scale: B 100 < x < 120 (achievement in %)");
        gives(policy.judge(aboveAll), "A", "尺度: A 120 ≤ x(達成率%)", "own scale: A 120 ≤ x (achievement in %)");
    }

    private static PolicyCase of(String kpi, String branch, int year, String ratio) {
        KpiDefinition definition = KpiDefinition.builder()
                .id(kpi)
                .measure(Measure.FLOW)
                .unit(Unit.of("件"))
                .direction(Direction.AT_LEAST)
                .target(Target.fixed(100))
                .build();
        return PolicyCase.builder()
                .met(Met.MET)
                .ratio(Rational.parse(ratio))
                .definition(definition)
                .branch(branch)
                .year(FiscalYear.of(year))
                .build();
    }

    private static BandedPolicy.Builder withFinding() {
        return scale(THREE).finding(new Finding(label("S"), Sentence.of("顕著な成果", "outstanding quality")));
    }

    @ParameterizedTest
    @CsvSource({"K1, 1.2, S", "K2, 1.3, S", "K3, 1.3, A", "K1, 1.1, B", "K1, 0.5, C"})
    void judge_findingStatedForKpis_raisesTheirBestBandOnly(String kpi, String ratio, String label) {
        BandedPolicy policy = withFinding().build().withStated("K1", "K2");

        assertThat(policy.judge(of(kpi, "gunma", 2021, ratio)).label()).hasToString(label);
    }

    @Test
    void judge_findingStated_givesItsWordingAsTheRule() {
        gives(
                withFinding().build().withStated("K1").judge(of("K1", "gunma", 2021, "1.2")),
                "S",
                "顕著な成果",
                "outstanding quality");
    }

    @ParameterizedTest
    @CsvSource({
        "gunma,   2021, K1, S",
        "gunma,   2021, K2, S",
        "saitama, 2021, K1, A",
        "gunma,   2020, K1, A",
        "gunma,   2021, K3, A",
    })
    void judge_findingStatedForABranchAndYear_raisesItThereOnly(String branch, int year, String kpi, String label) {
        BandedPolicy policy = withFinding().build().withStated("gunma", FiscalYear.of(2021), "K1", "K2");

        assertThat(policy.judge(of(kpi, branch, year, "1.2")).label()).hasToString(label);
        assertThat(policy.judge(ratio("1.2")).label()).hasToString("A");
    }

    @Test
    void addBand_boundsAsNumbers_includesTheLowerAndExcludesTheUpper() {
        Optional<Rational> hundred = Optional.of(Rational.of(100));
        BandedPolicy policy = BandedPolicy.builder()
                .id("own")
                .name(Scales.NAME)
                .withoutRatio(label("-"))
                .addBand(label("A"), hundred, Optional.empty())
                .addBand(label("B"), Optional.empty(), hundred)
                .build();

        assertThat(policy.bands())
                .containsExactly(
                        new Band(label("A"), Optional.of(new Bound(Rational.of(100), true)), Optional.empty()),
                        new Band(label("B"), Optional.empty(), Optional.of(new Bound(Rational.of(100), false))));
    }
}
