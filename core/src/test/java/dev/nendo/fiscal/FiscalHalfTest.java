package dev.nendo.fiscal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalHalfTest {

    private static final FiscalYear FY2021 = FiscalYear.of(2021);

    @ParameterizedTest
    @CsvSource({"1, 2021-04, 2021-09", "2, 2021-10, 2022-03"})
    void months_ofFiscalHalf_areSix(int number, YearMonth first, YearMonth last) {
        FiscalHalf half = FY2021.half(number);
        assertThat(half.year()).isEqualTo(FY2021);
        assertThat(half.number()).isEqualTo(number);
        assertThat(half.first()).isEqualTo(first);
        assertThat(half.last()).isEqualTo(last);
        assertThat(half.months()).hasSize(6).first().isEqualTo(first);
        assertThat(half.window()).isEqualTo(Window.of(first, last));
        assertThat(half.contains(first)).isTrue();
        assertThat(half.contains(last)).isTrue();
        assertThat(half.contains(first.minusMonths(1))).isFalse();
        assertThat(half.contains(last.plusMonths(1))).isFalse();
        assertThat(half.next().first()).isEqualTo(last.plusMonths(1));
        assertThat(half.previous().last()).isEqualTo(first.minusMonths(1));
        assertThat(half.next().previous()).isEqualTo(half);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 3})
    void of_numberOutside_isRefused(int number) {
        assertThatThrownBy(() -> FY2021.half(number))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("half must be from 1 to 2: " + number);
    }

    @Test
    void compareTo_twoOfYears_ordersByYearThenNumber() {
        assertThat(FY2021.half(1))
                .isLessThan(FY2021.half(2))
                .isGreaterThan(FY2021.previous().half(2));
        assertThat(FY2021.half(1)).isEqualByComparingTo(FiscalHalf.of(FY2021, 1));
    }

    @Test
    void equals_sameYearAndNumber_only() {
        assertThat(FY2021.half(1))
                .isEqualTo(FiscalHalf.of(FiscalYear.of(2021), 1))
                .hasSameHashCodeAs(FiscalHalf.of(FiscalYear.of(2021), 1))
                .isNotEqualTo(FY2021.half(2))
                .isNotEqualTo(FY2021.next().half(1))
                .isNotEqualTo(FY2021)
                .hasToString("FY2021-H1");
        assertThat(FY2021.half(1).hashCode()).isNotEqualTo(FY2021.half(2).hashCode());
    }
}
