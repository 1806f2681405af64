package dev.nendo.number;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OutcomeTest {

    private static final Outcome<Integer> TWO = Outcome.present(2);
    private static final Outcome<Integer> GAP = Outcome.absent(Reason.GAP);

    @Test
    void present_value_hasNoReason() {
        assertThat(TWO.value()).hasValue(2);
        assertThat(TWO.reason()).isEmpty();
        assertThat(TWO.isPresent()).isTrue();
        assertThat(TWO).isEqualTo(new Outcome.Present<>(2));
    }

    @Test
    void absent_reason_hasNoValue() {
        assertThat(GAP.value()).isEmpty();
        assertThat(GAP.reason()).hasValue(Reason.GAP);
        assertThat(GAP.isPresent()).isFalse();
        assertThat(GAP).isEqualTo(new Outcome.Absent<>(Reason.GAP));
    }

    @Test
    void map_eachCase_goesOnOrKeepsTheReason() {
        assertThat(TWO.map(x -> x * 3)).isEqualTo(Outcome.present(6));
        assertThat(GAP.map(x -> x * 3)).isEqualTo(Outcome.absent(Reason.GAP));
    }

    @Test
    void flatMap_eachCase_goesOnOrKeepsTheReason() {
        assertThat(TWO.flatMap(x -> Outcome.present(x * 3))).isEqualTo(Outcome.present(6));
        assertThat(TWO.<Integer>flatMap(x -> Outcome.absent(Reason.ZERO_TARGET)))
                .isEqualTo(Outcome.absent(Reason.ZERO_TARGET));
        assertThat(GAP.flatMap(x -> Outcome.present(x * 3))).isEqualTo(Outcome.absent(Reason.GAP));
    }

    @Test
    void combine_eachCase_keepsTheFirstReason() {
        Outcome<Integer> suppressed = Outcome.absent(Reason.SUPPRESSED);

        assertThat(TWO.combine(Outcome.present(5), Integer::sum)).isEqualTo(Outcome.present(7));
        assertThat(TWO.combine(suppressed, Integer::sum)).isEqualTo(Outcome.absent(Reason.SUPPRESSED));
        assertThat(GAP.combine(TWO, Integer::sum)).isEqualTo(Outcome.absent(Reason.GAP));
        assertThat(GAP.combine(suppressed, Integer::sum)).isEqualTo(Outcome.absent(Reason.GAP));
    }
}
