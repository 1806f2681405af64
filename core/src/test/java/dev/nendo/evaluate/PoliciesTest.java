package dev.nendo.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.kpi.Actual;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.Met;
import dev.nendo.kpi.Met.JudgedOn;
import dev.nendo.kpi.Target;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.policy.Answer;
import dev.nendo.policy.BandedPolicy;
import dev.nendo.policy.Label;
import dev.nendo.policy.StatusPolicies;
import dev.nendo.policy.StatusPolicy;
import dev.nendo.problem.Language;
import dev.nendo.problem.Sentence;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoliciesTest {
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
    void evaluate_ownPolicy_isAFewLines() {
        Label pass = new Label("合", 2, Sentence.of("合格", "pass"));
        Label fail = new Label("否", 1, Sentence.of("不合格", "fail"));
        StatusPolicy own = StatusPolicy.of("pass-fail", c -> new Answer(c.met() == Met.MET ? pass : fail, WORD));
        assertThat(count(own, Direction.AT_LEAST, "10", "12").status().value()).contains(pass);
        assertThat(rate(own, "50.0%", "50.0%").possibleStatuses()).isEqualTo(List.of(pass, fail));
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
}
