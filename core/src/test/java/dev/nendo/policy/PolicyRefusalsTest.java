package dev.nendo.policy;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.nendo.number.Rational;
import dev.nendo.policy.BandedPolicy.Band;
import dev.nendo.policy.BandedPolicy.Bound;
import dev.nendo.problem.Sentence;
import java.util.Optional;
import org.junit.jupiter.api.Test;

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

    @Test
    void banded_bandThatEndsBeforeItBegins_isRefused() {
        Bound ninety = new Bound(Rational.of(90), true);
        Bound fifty = new Bound(Rational.of(50), false);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> policy("own")
                        .addBand(new Band(LABEL, Optional.of(new Bound(Rational.of(50), true)), Optional.empty()))
                        .addBand(new Band(LABEL, Optional.of(ninety), Optional.of(fifty)))
                        .build())
                .withMessage("a band ends no lower than it begins: A 90 ≤ x < 50");
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
