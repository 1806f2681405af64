package dev.nendo.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.nendo.problem.Language;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class MonthStateTest {
    @ParameterizedTest
    @CsvSource({
        "REPORTED, reported, true",
        "PRELIMINARY, preliminary, true",
        "REVISED, revised, true",
        "MISSING, missing, false",
        "NOT_APPLICABLE, not-applicable, false",
        "SUPPRESSED, suppressed, false"
    })
    void id_eachState_readsBack(MonthState state, String id, boolean hasValue) {
        assertThat(state.id()).isEqualTo(id);
        assertThat(MonthState.parse(id)).isEqualTo(state);
        assertThat(state.hasValue()).isEqualTo(hasValue);
    }

    @Test
    void label_eachState_isItsOwn() {
        assertThat(MonthState.PRELIMINARY.label().in(Language.JA)).isEqualTo("速報値");
        assertThat(Arrays.stream(MonthState.values()).map(MonthState::label)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(MonthState.values()).map(state -> state.label().en()))
                .containsExactly("reported", "preliminary", "revised", "missing", "not applicable", "suppressed");
    }

    @Test
    void parse_unknown_listsWhatIsValid() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MonthState.parse("Reported"))
                .withMessage(
                        "a month's state is one of reported, preliminary, revised, missing, not-applicable, suppressed:"
                                + " Reported");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Basis.parse("yearly"))
                .withMessage("a basis is one of monthly, cumulative: yearly");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GapPolicy.parse("drop"))
                .withMessage("a gap policy is one of absent, skip, zero: drop");
    }

    @ParameterizedTest
    @EnumSource
    void basis_each_readsBackAndHasALabel(Basis basis) {
        assertThat(Basis.parse(basis.id())).isEqualTo(basis);
        assertThat(basis.label().en()).isEqualTo(basis.id());
        assertThat(basis.label().ja()).isEqualTo(basis == Basis.MONTHLY ? "単月" : "累計");
    }

    @ParameterizedTest
    @CsvSource({"ABSENT, absent, no value over a gap", "SKIP, skip, gaps are left out", "ZERO, zero, gaps count as zero"
    })
    void gapPolicy_each_readsBackAndHasALabel(GapPolicy policy, String id, String label) {
        assertThat(policy.id()).isEqualTo(id);
        assertThat(GapPolicy.parse(id)).isEqualTo(policy);
        assertThat(policy.label().en()).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({
        "REPORTED, REPORTED, REPORTED, REPORTED",
        "REPORTED, REVISED, REVISED, REVISED",
        "REVISED, PRELIMINARY, PRELIMINARY, PRELIMINARY",
        "PRELIMINARY, SUPPRESSED, SUPPRESSED, SUPPRESSED",
        "SUPPRESSED, MISSING, MISSING, MISSING",
        "MISSING, NOT_APPLICABLE, NOT_APPLICABLE, MISSING",
        "SUPPRESSED, NOT_APPLICABLE, NOT_APPLICABLE, SUPPRESSED",
        "REPORTED, NOT_APPLICABLE, NOT_APPLICABLE, REPORTED",
        "NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE, NOT_APPLICABLE"
    })
    void pairAndSum_eitherOrder_takeTheWorse(MonthState one, MonthState other, MonthState pair, MonthState sum) {
        assertThat(MonthState.pair(one, other)).isEqualTo(pair);
        assertThat(MonthState.pair(other, one)).isEqualTo(pair);
        assertThat(MonthState.sum(one, other)).isEqualTo(sum);
        assertThat(MonthState.sum(other, one)).isEqualTo(sum);
    }
}
