package dev.nendo.evaluate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.kpi.Actual;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.Met;
import dev.nendo.kpi.Met.JudgedOn;
import dev.nendo.kpi.Target;
import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.policy.Answer;
import dev.nendo.policy.BandedPolicy;
import dev.nendo.policy.BandedPolicy.Band;
import dev.nendo.policy.BandedPolicy.Bound;
import dev.nendo.policy.Label;
import dev.nendo.policy.PolicyCase;
import dev.nendo.policy.StatusPolicies;
import dev.nendo.policy.StatusPolicy;
import dev.nendo.problem.Language;
import dev.nendo.problem.Sentence;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoliciesTest {
    /** Reads [1; 2), or a single number. */
    private static Interval interval(String text) {
        if (!text.contains(";")) {
            return Interval.point(Rational.parse(text));
        }
        String[] ends = text.substring(1, text.length() - 1).split(";", -1);
        return Interval.of(Rational.parse(ends[0]), text.startsWith("("), Rational.parse(ends[1]), text.endsWith(")"));
    }

    private static final Sentence WORD = Sentence.of("語", "word");

    private static Evaluation count(StatusPolicy policy, Direction direction, String target, String actual) {
        Kpis kpis = Kpis.of(Measure.FLOW, "件", direction, Kpis.fixed(target))
                .figure("F", actual)
                .actual(Actual.figure("F"));
        kpis.definition().policy(policy.id());
        return kpis.evaluate(Evaluator.standard().withPolicy(policy));
    }

    private static Evaluation rate(StatusPolicy policy, String target, String actual) {
        Kpis kpis = Kpis.of(Measure.RATE_OF_FLOWS, "%", Direction.AT_LEAST, Kpis.fixed(target))
                .figure("F", actual)
                .actual(Actual.figure("F"));
        kpis.definition().policy(policy.id());
        return kpis.evaluate(Evaluator.standard().withPolicy(policy));
    }

    @ParameterizedTest
    @CsvSource({"1, D", "79, D", "80, C", "99, C", "100, B", "119, B", "120, A", "121, A", "500, A"})
    void micGuideline_atEveryBound_givesItsLabelAndNeverS(String actual, String label) {
        assertThat(count(StatusPolicies.micGuideline(), Direction.AT_LEAST, "100", actual)
                        .status()
                        .value()
                        .orElseThrow())
                .hasToString(label);
    }

    @ParameterizedTest
    @CsvSource({"120, S", "119, B"})
    void micGuideline_withFindingStated_givesSFromTheBestBandOnly(String actual, String label) {
        BandedPolicy policy = StatusPolicies.micGuideline().withStated("K1");
        assertThat(count(policy, Direction.AT_LEAST, "100", actual)
                        .status()
                        .value()
                        .orElseThrow())
                .hasToString(label);
    }

    @ParameterizedTest
    @CsvSource({
        "gunma, 2021, K1, S",
        "saitama, 2021, K1, A",
        "gunma, 2020, K1, A",
        "gunma, 2021, K2, A",
    })
    void micGuideline_withFindingStatedForABranchAndYear_givesSThereOnly(
            String branch, int year, String kpi, String label) {
        BandedPolicy policy = StatusPolicies.micGuideline().withStated(branch, FiscalYear.of(year), kpi);
        assertThat(count(policy, Direction.AT_LEAST, "100", "120")
                        .status()
                        .value()
                        .orElseThrow())
                .hasToString(label);
    }

    @Test
    void stating_policyWithoutAFinding_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatusPolicies.osakaLibrary().withStated("gunma", FiscalYear.of(2021), "K1"))
                .withMessage("a policy without a finding can't have it stated for a KPI: [K1]");
    }

    @ParameterizedTest
    @CsvSource({"-1", "10", "2147483647"})
    void banded_decimalsOutOfRange_areRefused(int decimals) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BandedPolicy.builder()
                        .from(StatusPolicies.osakaLibrary())
                        .decimals(decimals)
                        .build())
                .withMessage("decimals of a status policy must be from 0 to 9: " + decimals);
    }

    @ParameterizedTest
    @CsvSource({"0, D", "49, D", "50, C", "79, C", "80, B", "109, B", "110, A"})
    void osakaLibrary_atEveryBound_givesItsLabel(String actual, String label) {
        assertThat(count(StatusPolicies.osakaLibrary(), Direction.AT_LEAST, "100", actual)
                        .status()
                        .value()
                        .orElseThrow())
                .hasToString(label);
    }

    @Test
    void banded_withoutRatio_givesTheStatedAnswer() {
        Evaluation result = count(StatusPolicies.osakaLibrary(), Direction.AT_LEAST, "0", "5");
        assertThat(result.status().value().orElseThrow()).hasToString("─");
        assertThat(result.met()).isEqualTo(Met.MET);
    }

    @ParameterizedTest
    @CsvSource({"100, 0, A", "0, 0, B", "0, 5, ─", "100, 50, A", "100, 200, C"})
    void banded_atMost_nothingAtAllIsAboveEveryBoundAndNothingOfNothingIsAHundredPerCent(
            String target, String actual, String label) {
        assertThat(count(StatusPolicies.osakaLibrary(), Direction.AT_MOST, target, actual)
                        .status()
                        .value()
                        .orElseThrow())
                .hasToString(label);
    }

    @Test
    void banded_printedActual_givesEveryBandTheIntervalReaches() {
        Evaluation result = rate(StatusPolicies.micGuideline(), "50.0%", "60.0%");
        assertThat(result.status().value().orElseThrow()).hasToString("A");
        assertThat(result.possibleStatuses()).hasToString("[A, B]");
        assertThat(rate(StatusPolicies.micGuideline(), "50.0%", "59.9%").possibleStatuses())
                .hasToString("[B]");
    }

    @Test
    void banded_judgedOnRounded_roundsBeforeBanding() {
        BandedPolicy rounded = BandedPolicy.builder()
                .from(StatusPolicies.micGuideline())
                .id("rounded")
                .judgedOn(JudgedOn.PRINTED)
                .build();
        assertThat(count(rounded, Direction.AT_LEAST, "1000", "1195")
                        .status()
                        .value()
                        .orElseThrow())
                .hasToString("A");
        assertThat(count(rounded, Direction.AT_LEAST, "1000", "1194")
                        .status()
                        .value()
                        .orElseThrow())
                .hasToString("B");
        assertThat(count(StatusPolicies.micGuideline(), Direction.AT_LEAST, "1000", "1195")
                        .status()
                        .value()
                        .orElseThrow())
                .hasToString("B");
    }

    private static Band band(String symbol, @Nullable Bound from, @Nullable Bound to) {
        return new Band(new Label(symbol, 1, WORD), Optional.ofNullable(from), Optional.ofNullable(to));
    }

    private static BandedPolicy policy(Band... bands) {
        return BandedPolicy.builder()
                .id("own")
                .name(WORD)
                .withoutRatio(new Label("-", 0, WORD))
                .addBands(bands)
                .build();
    }

    private static Bound at(int percent, boolean included) {
        return new Bound(Rational.of(percent), included);
    }

    @Test
    void build_bandsWithGap_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy(band("A", at(100, true), null), band("B", null, at(90, false))))
                .withMessage("neighbouring bands leave a gap: B x < 90 and A 100 ≤ x");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy(band("A", at(100, false), null), band("B", null, at(100, false))))
                .withMessage("neighbouring bands leave a gap: B x < 100 and A 100 < x");
    }

    @Test
    void build_bandsThatOverlap_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy(band("A", at(100, true), null), band("B", null, at(100, true))))
                .withMessage("neighbouring bands overlap: B x ≤ 100 and A 100 ≤ x");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy(band("A", at(100, true), null), band("B", null, null)))
                .withMessage("neighbouring bands overlap: B x and A 100 ≤ x");
    }

    @Test
    void build_endsLeftOpen_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy(band("A", at(100, true), at(200, false)), band("B", null, at(100, false))))
                .withMessage("the best band must have no upper bound: A 100 ≤ x < 200");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy(band("A", at(100, true), null)))
                .withMessage("the worst band must have no lower bound: A 100 ≤ x");
        assertThatIllegalArgumentException()
                .isThrownBy(PoliciesTest::policy)
                .withMessage("a banded policy needs at least one band: own");
    }

    @ParameterizedTest
    @CsvSource({"100, green", "120, green", "99, amber", "90, amber", "89, red", "0, red"})
    void trafficLight_byTolerance_givesColour(String actual, String colour) {
        StatusPolicy light = StatusPolicies.trafficLight("light", Rational.of(1, 10));
        assertThat(count(light, Direction.AT_LEAST, "100", actual)
                        .status()
                        .value()
                        .orElseThrow())
                .hasToString(colour);
    }

    @Test
    void trafficLight_unmetWithoutRatio_isRed() {
        StatusPolicy light = StatusPolicies.trafficLight("light", Rational.of(1, 10));
        assertThat(count(light, Direction.AT_MOST, "0", "5").status().value().orElseThrow())
                .hasToString("red");
    }

    @Test
    void trafficLight_printedActualAroundTarget_mayBeGreenOrAmber() {
        Evaluation result = rate(StatusPolicies.trafficLight("light", Rational.of(1, 10)), "50.0%", "50.0%");
        assertThat(result.status().value().orElseThrow()).hasToString("green");
        assertThat(result.possibleStatuses()).hasToString("[green, amber]");
    }

    @ParameterizedTest
    @CsvSource({"110, ◎", "109, ○", "100, ○", "99, △"})
    void legend_withThreshold_givesFarAboveFromIt(String actual, String symbol) {
        StatusPolicy legend = StatusPolicies.legend(Rational.of(11, 10));
        assertThat(count(legend, Direction.AT_LEAST, "100", actual)
                        .status()
                        .value()
                        .orElseThrow())
                .hasToString(symbol);
    }

    @Test
    void legend_withoutThreshold_neverGivesFarAbove() {
        assertThat(count(StatusPolicies.legend(), Direction.AT_LEAST, "100", "100000")
                        .status()
                        .value()
                        .orElseThrow())
                .hasToString("○");
    }

    @Test
    void evaluate_ownPolicy_isAFewLines() {
        Label pass = new Label("合", 2, Sentence.of("合格", "pass"));
        Label fail = new Label("否", 1, Sentence.of("不合格", "fail"));
        StatusPolicy own = StatusPolicy.of("pass-fail", c -> new Answer(c.met() == Met.MET ? pass : fail, WORD));
        assertThat(count(own, Direction.AT_LEAST, "10", "12").status().value()).contains(pass);
        assertThat(rate(own, "50.0%", "50.0%").possibleStatuses()).isEqualTo(List.of(pass, fail));
    }

    @Test
    void judge_caseOfOnesOwn_triesAPolicyOut() {
        PolicyCase met = PolicyCase.of(Met.MET, Optional.of(Rational.of(6, 5)));
        assertThat(StatusPolicies.micGuideline().judge(met).label()).hasToString("A");
        assertThat(StatusPolicies.micGuideline().judge(met).rule().en())
                .isEqualTo("Guideline on the evaluation of incorporated administrative agencies:"
                        + " A 120 ≤ x (achievement in %)");
        assertThat(StatusPolicies.legend().judge(met).label()).hasToString("○");
    }

    @Test
    void evaluate_unknownPolicy_costsTheStatusOnly() {
        Kpis kpis = Kpis.of(Measure.FLOW, "件", Direction.AT_LEAST, Kpis.fixed("10"))
                .figure("F", "12")
                .actual(Actual.figure("F"));
        kpis.definition().policy("nope");
        Evaluation result = kpis.evaluate();
        assertThat(result.met()).isEqualTo(Met.MET);
        assertThat(result.achievement().nominal()).contains(Rational.of(6, 5));
        assertThat(result.status().reason()).contains(Reason.POLICY_UNKNOWN);
        assertThat(result.possibleStatuses()).isEmpty();
        assertThat(result.shownStatus(Language.EN)).isEqualTo("─");
        assertThat(result.explanation().lines(Language.EN))
                .contains("No status: the status policy is not known (nope)");
    }

    @Test
    void banded_proRated_dividesByElapsedShare() {
        BandedPolicy pro = BandedPolicy.builder()
                .from(StatusPolicies.micGuideline())
                .id("pro-rated")
                .proRated(true)
                .build();
        Target target = new Target.FromBaseline(
                Kpis.printed("100"), Kpis.printed("200"), new Target.Elapsed(2, 5), Target.Judgement.PRO_RATED);
        Kpis kpis = Kpis.of(Measure.STOCK, "件", Direction.AT_LEAST, target)
                .figure("F", "140")
                .actual(Actual.figure("F"));
        kpis.definition().policy("pro-rated");
        Evaluation result = kpis.evaluate(Evaluator.standard().withPolicy(pro));
        assertThat(result.achievement().nominal()).contains(Rational.of(2, 5));
        assertThat(result.met()).isEqualTo(Met.MET);
        assertThat(result.status().value().orElseThrow()).hasToString("B");
        assertThat(result.explanation().in(Language.EN))
                .contains("B 100 ≤ x < 120 (achievement in %), divided by the elapsed share: 40 ÷ 2/5 = 100");
    }

    @ParameterizedTest
    @CsvSource({
        "110, ◎, met with an achievement of at least 110% gives ◎",
        "109, ○, met gives ○",
        "99, △, not met gives △",
    })
    void legend_withThreshold_statesItInTheRule(int percent, String symbol, String rule) {
        StatusPolicy legend = StatusPolicies.legend(Rational.of(11, 10));
        Met met = percent >= 100 ? Met.MET : Met.NOT_MET;
        Answer answer = legend.judge(PolicyCase.of(met, Optional.of(Rational.of(percent, 100))));
        assertThat(answer.label()).hasToString(symbol);
        assertThat(answer.rule().en()).isEqualTo(rule);
    }

    @ParameterizedTest
    @CsvSource({
        "MET, [1;1.2], '[◎, ○]'",
        "MET, [1.1;1.2], '[◎]'",
        "MET, [1;1.1], '[◎, ○]'",
        "MET, [1;1.1), '[○]'",
        "MET, (1.1;1.2], '[◎]'",
        "NOT_MET, [0.9;1.2], '[△]'",
    })
    void legend_ratioInAnInterval_mayBeOnEitherSideOfTheThreshold(Met met, String ratios, String labels) {
        StatusPolicy legend = StatusPolicies.legend(Rational.of(11, 10));
        assertThat(legend.possible(PolicyCase.of(met, Optional.empty()), interval(ratios)))
                .hasToString(labels);
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_MET, [0.8;0.95], '[amber, red]'",
        "NOT_MET, [0.9;0.95], '[amber]'",
        "NOT_MET, (0.9;0.95], '[amber]'",
        "NOT_MET, [0.8;0.9], '[amber, red]'",
        "NOT_MET, [0.8;0.9), '[red]'",
        "MET, [0.8;0.95], '[green]'",
        "UNDECIDED, [0.8;0.95], '[none]'",
    })
    void trafficLight_ratioInAnInterval_mayBeOnEitherSideOfTheTolerance(Met met, String ratios, String labels) {
        StatusPolicy light = StatusPolicies.trafficLight("light", Rational.of(1, 10));
        assertThat(light.possible(PolicyCase.of(met, Optional.empty()), interval(ratios)))
                .hasToString(labels);
    }

    @ParameterizedTest
    @CsvSource({"100, green", "99, red"})
    void trafficLight_noTolerance_hasNoAmber(String actual, String colour) {
        StatusPolicy strict = StatusPolicies.trafficLight("strict", Rational.ZERO);
        assertThat(count(strict, Direction.AT_LEAST, "100", actual)
                        .status()
                        .value()
                        .orElseThrow())
                .hasToString(colour);
    }

    @Test
    void addBand_boundsAsNumbers_includesTheLowerAndExcludesTheUpper() {
        Label good = new Label("A", 2, WORD);
        Label poor = new Label("B", 1, WORD);
        Optional<Rational> hundred = Optional.of(Rational.of(100));
        BandedPolicy named = BandedPolicy.builder()
                .addBand(good, hundred, Optional.empty())
                .addBand(poor, Optional.empty(), hundred)
                .id("own")
                .name(WORD)
                .withoutRatio(new Label("-", 0, WORD))
                .build();
        assertThat(named.bands())
                .isEqualTo(policy(band("A", at(100, true), null), band("B", null, at(100, false))).bands().stream()
                        .map(b -> new Band(b.from().isPresent() ? good : poor, b.from(), b.to()))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        // wholly inside the band that has neither of its bounds, and reaching over both
        "[1.05;1.1], '[B]'",
        "[0.9;1.3], '[A, B, C]'",
        "[1;1.2], '[A, B, C]'",
        "(1;1.2), '[B]'",
        "(1;1.2], '[A, B]'",
        "[1;1.2), '[B, C]'",
    })
    void banded_boundsLeftToTheNeighbours_givesEveryBandReached(String ratios, String labels) {
        BandedPolicy open = policy(
                band("A", at(120, true), null),
                band("B", at(100, false), at(120, false)),
                band("C", null, at(100, true)));
        assertThat(open.possible(PolicyCase.of(Met.MET, Optional.empty()), interval(ratios)))
                .hasToString(labels);
    }
}
