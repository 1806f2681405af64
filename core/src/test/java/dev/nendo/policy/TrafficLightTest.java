package dev.nendo.policy;

import static dev.nendo.policy.Scales.interval;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.kpi.Met;
import dev.nendo.number.Rational;
import dev.nendo.problem.Sentence;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Green met, amber near it, red otherwise. */
class TrafficLightTest {
    private static final StatusPolicy LIGHT = StatusPolicies.trafficLight("light", Rational.of(1, 10));

    private static PolicyCase of(Met met, @Nullable String ratio) {
        return PolicyCase.of(met, Optional.ofNullable(ratio).map(Rational::parse));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "MET;       1.2;  green; 3; 達成は緑; met gives green",
                "MET;       0.5;  green; 3; 達成は緑; met gives green",
                "MET;       ;     green; 3; 達成は緑; met gives green",
                "NOT_MET;   1.5;  amber; 2; 未達成で達成率 90% 以上は黄;"
                        + " not met with an achievement of at least 90% gives amber",
                "NOT_MET;   0.9;  amber; 2; 未達成で達成率 90% 以上は黄;"
                        + " not met with an achievement of at least 90% gives amber",
                "NOT_MET;   0.89; red;   1; 未達成で達成率 90% 未満または達成率なしは赤;"
                        + " not met with an achievement below 90% or without one gives red",
                "NOT_MET;   ;     red;   1; 未達成で達成率 90% 未満または達成率なしは赤;"
                        + " not met with an achievement below 90% or without one gives red",
                "UNDECIDED; 0.95; none;  0; 判定できないものは色なし; what can't be judged has no colour",
            })
    void judge_byMetAndTolerance_givesColour(
            Met met, @Nullable String ratio, String colour, int rank, String ja, String en) {
        Answer answer = LIGHT.judge(of(met, ratio));

        assertThat(answer.label()).hasToString(colour);
        assertThat(answer.label().rank()).isEqualTo(rank);
        assertThat(answer.rule()).isEqualTo(Sentence.of(ja, en));
    }

    @ParameterizedTest
    @CsvSource({"1, green", "0.9999, red"})
    void judge_withoutTolerance_hasNoAmber(String ratio, String colour) {
        assertThat(StatusPolicies.trafficLight("strict", Rational.ZERO)
                        .judge(Scales.ratio(ratio))
                        .label())
                .hasToString(colour);
    }

    @ParameterizedTest
    @CsvSource({"true, true, none", "true, false, red", "false, true, red"})
    void judge_partAgainstTheWholeThatGoesOn_hasNoColour(boolean underWay, boolean part, String colour) {
        PolicyCase it = Scales.unmet().underWay(underWay).partOfWhole(part).build();

        assertThat(LIGHT.judge(it).label()).hasToString(colour);
        assertThat(LIGHT.possible(it, interval("[0.1;0.2]"))).hasToString("[" + colour + "]");
    }

    @Test
    void judge_partAgainstTheWholeThatGoesOn_saysSo() {
        assertThat(LIGHT.judge(Scales.unmet().underWay(true).partOfWhole(true).build())
                        .rule())
                .isEqualTo(Sentence.of(
                        "期間の途中の値と期間全体の目標との比較は色なし",
                        "part of a period against the target for the whole of it has no colour"));
    }

    @ParameterizedTest
    @CsvSource({
        "NOT_MET,   [0.8;0.95], '[amber, red]'",
        "NOT_MET,   [0.9;0.95], '[amber]'",
        "NOT_MET,   (0.9;0.95], '[amber]'",
        "NOT_MET,   [0.8;0.9],  '[amber, red]'",
        "NOT_MET,   [0.8;0.9),  '[red]'",
        "NOT_MET,   0.9,        '[amber]'",
        "MET,       [0.8;0.95], '[green]'",
        "UNDECIDED, [0.8;0.95], '[none]'",
    })
    void possible_ratioInAnInterval_mayBeOnEitherSideOfTheTolerance(Met met, String ratios, String labels) {
        assertThat(LIGHT.possible(of(met, null), interval(ratios))).hasToString(labels);
    }
}
