package dev.nendo.policy;

import static dev.nendo.policy.Scales.interval;
import static dev.nendo.policy.Scales.label;
import static dev.nendo.policy.Scales.scale;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.kpi.Met;
import dev.nendo.kpi.Met.JudgedOn;
import dev.nendo.number.Rational;
import java.math.RoundingMode;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every label that a ratio may have which is known as an interval only. */
class PossibleBandsTest {
    private static final PolicyCase MET = PolicyCase.of(Met.MET, Optional.empty());

    @ParameterizedTest
    @CsvSource({
        // Within the band that has neither of its bounds.
        "[1.05;1.1], '[B]'", "1.1,       '[B]'", "(1;1.2),   '[B]'",
        // A bound belongs to the band that includes it, and an open end does not reach it.
        "1.2,        '[A]'", "1,         '[C]'", "[1;1.2],   '[A, B, C]'",
        "(1;1.2],    '[A, B]'", "[1;1.2), '[B, C]'", "[1.2;1.3], '[A]'",
        "[0.9;1],    '[C]'", "(1.2;1.3], '[A]'", "[0.9;1),   '[C]'",
        // Over everything, and far from every bound.
        "[0.9;1.3],  '[A, B, C]'", "[5;6],     '[A]'", "[-6;-5],   '[C]'",
    })
    void possible_intervalOfRatios_givesEveryBandItReaches(String ratios, String labels) {
        BandedPolicy policy = scale("A 120 <= x | B 100 < x < 120 | C x <= 100").build();

        assertThat(policy.possible(MET, interval(ratios))).hasToString(labels);
    }

    @ParameterizedTest
    @CsvSource({"[0.9;1), '[C]'", "[1;1.1], '[A, B]'", "[0.9;1], '[B, C]'", "1, '[B]'", "(1;1.1], '[A]'"})
    void possible_bandOfOneNumber_isReachedWhereTheNumberIs(String ratios, String labels) {
        BandedPolicy policy = scale("A 100 < x | B 100 <= x <= 100 | C x < 100").build();

        assertThat(policy.possible(MET, interval(ratios))).hasToString(labels);
    }

    @ParameterizedTest
    @CsvSource({
        // Half up: 119.5 is 120, but what is below it is not.
        "HALF_UP,   0, [1.19;1.195],   '[A, B]'", "HALF_UP,   0, [1.19;1.195),    '[B]'",
        "HALF_UP,   0, 1.195,          '[A]'", "HALF_UP,   0, (1.194;1.1949), '[B]'",
        // Half down: 100.5 is 100, but what is above it is not.
        "HALF_DOWN, 0, [1.005;1.01],   '[B, C]'", "HALF_DOWN, 0, (1.005;1.01],    '[B]'",
        // Toward zero: below 120 everything is 119 at most.
        "DOWN,      0, [1.19;1.2),     '[B]'", "DOWN,      0, [1.19;1.2],     '[A, B]'",
        "DOWN,      0, [1;1.01),       '[C]'", "DOWN,      0, (1;1.01],       '[B, C]'",
        // Upward: above 119 everything is 120 at least.
        "CEILING,   0, (1.19;1.195],   '[A]'", "CEILING,   0, [1.19;1.195],   '[A, B]'",
        "CEILING,   0, (0.99;1),       '[C]'", "CEILING,   0, (1;1.001),      '[B]'",
        // With a decimal.
        "HALF_UP,   1, [1.199;1.1995), '[B]'", "HALF_UP,   1, [1.199;1.1995], '[A, B]'",
        "HALF_UP,   0, [0.5;1.5],      '[A, B, C]'",
    })
    void possible_judgedOnThePrintedRatio_givesTheBandsOfWhatItMayBeRoundedTo(
            RoundingMode mode, int decimals, String ratios, String labels) {
        BandedPolicy policy = scale("A 120 <= x | B 100 < x < 120 | C x <= 100")
                .judgedOn(JudgedOn.PRINTED)
                .decimals(decimals)
                .rounding(mode)
                .build();

        assertThat(policy.possible(MET, interval(ratios))).hasToString(labels);
    }

    @ParameterizedTest
    @CsvSource({
        "A 99.7 <= x | B 99.2 < x < 99.7 | C x <= 99.2,  HALF_UP, '[A, C]'",
        "A 99.7 <= x | B 99 <= x < 99.7 | C x < 99,      HALF_UP, '[A, B, C]'",
        "A 99 < x | B 98 < x <= 99 | C x <= 98,          HALF_UP, '[A, B, C]'",
        "A 99.2 <= x | B 98.1 <= x < 99.2 | C x < 98.1,  FLOOR,   '[A, B, C]'",
        "A 100 < x | B x <= 100,                         HALF_UP, '[B]'",
        "A 98 <= x | B x < 98,                           HALF_UP, '[A]'",
    })
    void possible_judgedOnThePrintedRatio_passesOverBandsWithoutAWholePerCent(
            String bands, RoundingMode mode, String labels) {
        BandedPolicy policy =
                scale(bands).judgedOn(JudgedOn.PRINTED).rounding(mode).build();

        assertThat(policy.possible(MET, interval("[0.98;1]"))).hasToString(labels);
    }

    @Test
    void possible_proRated_dividesTheIntervalByTheElapsedShare() {
        BandedPolicy policy = scale("A 120 <= x | B 100 <= x < 120 | C x < 100")
                .proRated(true)
                .build();
        PolicyCase secondOfFive = Scales.unmet().elapsed(Rational.of(2, 5)).build();

        assertThat(policy.possible(secondOfFive, interval("[0.4;0.47]"))).hasToString("[B]");
        assertThat(policy.possible(secondOfFive, interval("[0.39;0.48]"))).hasToString("[A, B, C]");
    }

    @Test
    void possible_whereTheRatioIsNoGrade_givesTheOneAnswer() {
        BandedPolicy policy = scale("A 100 <= x | B x < 100")
                .underWay(label("…"))
                .putNotGraded(FiscalYear.of(2020), label("skipped"))
                .build();
        var ratios = interval("[0.9;1.1]");
        PolicyCase part = Scales.unmet().partOfWhole(true).build();
        PolicyCase ungraded = Scales.unmet().year(FiscalYear.of(2020)).build();
        PolicyCase aboveAll = Scales.unmet().aboveEveryRatio(true).build();

        assertThat(policy.possible(part, ratios)).containsExactly(label("…"));
        assertThat(policy.possible(ungraded, ratios)).containsExactly(label("skipped"));
        assertThat(policy.possible(aboveAll, ratios)).containsExactly(label("A"));
        assertThat(policy.possible(MET.withMet(Met.UNDECIDED), ratios)).containsExactly(label("-"));
        assertThat(policy.possible(MET, ratios)).containsExactly(label("A"), label("B"));
    }
}
