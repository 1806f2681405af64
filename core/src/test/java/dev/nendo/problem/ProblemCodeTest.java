package dev.nendo.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ProblemCodeTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "unknown-field",
                "x",
                "number2-not-valid",
                "a123456789012345678901234567890123456789012345678901234567-9"
            })
    void of_kebabWords_keepsThem(String id) {
        assertThat(ProblemCode.of(id).id()).isEqualTo(id);
        assertThat(ProblemCode.of(id)).hasToString(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "Unknown",
                "unknown_field",
                "unknown--field",
                "unknown-",
                "2nd",
                "未知",
                "a123456789012345678901234567890123456789012345678901234567-90"
            })
    void of_otherText_isRefusedWithTheRule(String id) {
        assertThatThrownBy(() -> ProblemCode.of(id))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a problem code is lower-case words joined by hyphens, at most 60 characters, like"
                        + " unknown-field: " + id);
    }

    @Test
    void equals_sameText_isEqualAndOrderedByText() {
        ProblemCode code = ProblemCode.of("unknown-field");

        assertThat(code).isEqualTo(ProblemCode.of("unknown-field")).hasSameHashCodeAs(ProblemCode.of("unknown-field"));
        assertThat(code).isNotEqualTo(ProblemCode.of("other")).isNotEqualTo("unknown-field");
        assertThat(code).isGreaterThan(ProblemCode.of("other")).isEqualByComparingTo(ProblemCode.of("unknown-field"));
        assertThat(code.hashCode()).isNotEqualTo(ProblemCode.of("other").hashCode());
    }
}
