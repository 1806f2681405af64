package dev.nendo.number;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompoundNumberTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3億5000 | 万円 | 5000 | 35000",
                "3億5,000 | 万円 | 5000 | 35000",
                "1億2,345万6789 | 円 | 6789 | 123456789",
                "2兆3億 | 円 | 0 | 2000300000000",
                "5千3百 | 人 | 0 | 5300",
                "1十 | 人 | 9 | 19",
                "1,234億 | 円 | 0 | 123400000000",
                "9万 | 円 | 9999 | 99999"
            })
    void value_ofSteps_isInTheUnitOfTheLast(String number, String unit, BigDecimal last, BigDecimal expected) {
        assertThat(found(number, unit).value(last)).isEqualByComparingTo(expected);
    }

    /** Each step must be less than one of the step before, and its digits grouped by threes or not at all. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "3万5億 | 円 | 0",
                "3万2万 | 円 | 0",
                "3万 | 円 | 10000",
                "3億 | 万円 | 10000",
                "3万 | 億円 | 1",
                "3万 | 万円 | 0",
                "1,23億 | 円 | 0",
                "1億10000万 | 円 | 0",
                "123456789012345678901億 | 円 | 0"
            })
    void value_ofStepsThatDoNotFit_isNone(String number, String unit, BigDecimal last) {
        assertThat(found(number, unit).value(last)).isNull();
    }

    @Test
    void find_steps_keepsDigitsAndWhatIsLeft() {
        CompoundNumber found = found("3億5,000万12", "円");

        assertThat(found.heads()).containsExactly("3", "5,000");
        assertThat(found.steps()).containsExactly(new BigDecimal("100000000"), new BigDecimal("10000"));
        assertThat(found.last()).isEqualTo("12");
        assertThat(found.lastStep()).isEqualByComparingTo(BigDecimal.ONE);
        assertThat(found("3億5000", "万円").lastStep()).isEqualByComparingTo("10000");
        assertThat(found("3億", null).lastStep()).isEqualByComparingTo(BigDecimal.ONE);
    }

    @Test
    void value_ofTwentyDigits_isRead() {
        assertThat(found("12345678901234567890兆", "円").value(BigDecimal.ZERO))
                .isEqualByComparingTo("12345678901234567890000000000000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"5000", "", "億", "x3億", "12.5"})
    void find_numberWithoutStepsInFront_isNone(String number) {
        assertThat(CompoundNumber.find(number, "円")).isNull();
    }

    private static CompoundNumber found(String number, @Nullable String unit) {
        return Objects.requireNonNull(CompoundNumber.find(number, unit), number);
    }
}
