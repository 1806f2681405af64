package dev.nendo.policy;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.number.Rational;
import dev.nendo.policy.BandedPolicy.Band;
import dev.nendo.problem.Sentence;
import java.math.RoundingMode;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Policies that can't be. */
class PolicyRefusalsTest {
    private static final Sentence WORD = Sentence.of("語", "word");
    private static final Label LABEL = new Label("A", 1, WORD);

    private static BandedPolicy.Builder policy(String id) {
        return BandedPolicy.builder().id(id).name(WORD).withoutRatio(LABEL);
    }

    @Test
    void policy_blankId_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatusPolicy.of(" ", it -> new Answer(LABEL, WORD)))
                .withMessage("the id of a status policy must not be blank: \" \"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatusPolicies.trafficLight("", Rational.ZERO))
                .withMessage("the id of a status policy must not be blank: \"\"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy(" ")
                        .addBand(new Band(LABEL, Optional.empty(), Optional.empty()))
                        .build())
                .withMessage("the id of a status policy must not be blank: \" \"");
    }

    @Test
    void trafficLight_negativeTolerance_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatusPolicies.trafficLight("light", Rational.of(-1, 10)))
                .withMessage("a tolerance must not be negative: -1/10");
    }

    @Test
    void legend_thresholdBelowOne_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatusPolicies.legend(Rational.of(9, 10)))
                .withMessage("far above plan begins at a ratio of 1 or more: 9/10");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "A 100 <= x | B x < 90;                  neighbouring bands leave a gap: B x < 90 and A 100 ≤ x",
                "A 100 < x | B x < 100;                  neighbouring bands leave a gap: B x < 100 and A 100 < x",
                "A 100 <= x | B x <= 100;                neighbouring bands overlap: B x ≤ 100 and A 100 ≤ x",
                "A 100 <= x | B x < 110;                 neighbouring bands overlap: B x < 110 and A 100 ≤ x",
                "A 100 <= x | B x;                       neighbouring bands overlap: B x and A 100 ≤ x",
                "A x | B x < 100;                        neighbouring bands overlap: B x < 100 and A x",
                "A 50 <= x | B 90 <= x < 50 | C x < 90;  no number is in a band: B 90 ≤ x < 50",
                "A 50 <= x | B 50 <= x < 50 | C x < 50;  no number is in a band: B 50 ≤ x < 50",
                "A 50 < x | B 50 < x <= 50 | C x <= 50;  no number is in a band: B 50 < x ≤ 50",
                "A 100 <= x < 200 | B x < 100;           the best band must have no upper bound: A 100 ≤ x < 200",
                "A 100 <= x;                             the worst band must have no lower bound: A 100 ≤ x",
                "A 100 <= x | B 50 <= x < 100;           the worst band must have no lower bound: B 50 ≤ x < 100",
            })
    void banded_bandsThatDoNotCoverEveryNumberOnce_areRefused(String bands, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scales.scale(bands).build())
                .withMessage(message);
    }

    @Test
    void banded_withoutBands_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy("own").build())
                .withMessage("a banded policy needs at least one band: own");
    }

    @ParameterizedTest
    @CsvSource({"-1", "10", "2147483647"})
    void banded_decimalsOutOfRange_areRefused(int decimals) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Scales.scale("A x").decimals(decimals).build())
                .withMessage("decimals of a status policy must be from 0 to 9: " + decimals);
    }

    @Test
    void banded_roundingThatDoesNotRound_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Scales.scale("A x").rounding(RoundingMode.UNNECESSARY).build())
                .withMessage("the rounding of a status policy must be one that rounds: UNNECESSARY");
    }

    @Test
    void banded_findingStatedThatThePolicyDoesNotKnow_isRefused() {
        BandedPolicy policy = Scales.scale("A x").build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy.withStated("gunma", FiscalYear.of(2021), "K1"))
                .withMessage("a policy without a finding can't have it stated for a KPI: [K1]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy.withStated("K1", "K2"))
                .withMessage("a policy without a finding can't have it stated for a KPI: [K1, K2]");
    }

    @Test
    void policy_idThatNoneHas_isRefusedWithThoseThereAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> StatusPolicies.shipped().policy("house"))
                .withMessage(
                        "no status policy of that id; valid are report-legend, mic-guideline-2014, osaka-library-2013:"
                                + " house");
    }
}
