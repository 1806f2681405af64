package dev.nendo.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.nendo.plan.Statement.RatioKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RatioKindTest {
    @ParameterizedTest
    @EnumSource(RatioKind.class)
    void parse_ownName_isTheKind(RatioKind kind) {
        assertThat(RatioKind.parse(kind.toString())).isEqualTo(kind);
    }

    @Test
    void parse_otherText_namesTheKindsThereAre() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RatioKind.parse("target"))
                .withMessage(
                        "a kind of ratio is one of actual, prior-year, projected, execution, year-on-year: target");
    }
}
