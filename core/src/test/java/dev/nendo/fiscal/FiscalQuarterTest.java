package dev.nendo.fiscal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalQuarterTest {

    private static final FiscalYear FY2021 = FiscalYear.of(2021);

    @ParameterizedTest
    @CsvSource({"1, 2021-04, 2021-06", "2, 2021-07, 2021-09", "3, 2021-10, 2021-12", "4, 2022-01, 2022-03"})
    void months_ofFiscalQuarter_areThree(int number, YearMonth first, YearMonth last) {
        FiscalQuarter quarter = FY2021.quarter(number);
        assertThat(quarter.year()).isEqualTo(FY2021);
        assertThat(quarter.number()).isEqualTo(number);
        assertThat(quarter.first()).isEqualTo(first);
        assertThat(quarter.last()).isEqualTo(last);
        assertThat(quarter.months()).hasSize(3).first().isEqualTo(first);
        assertThat(quarter.window()).isEqualTo(Window.of(first, last));
        assertThat(quarter.contains(first)).isTrue();
        assertThat(quarter.contains(last)).isTrue();
        assertThat(quarter.contains(first.minusMonths(1))).isFalse();
        assertThat(quarter.contains(last.plusMonths(1))).isFalse();
        assertThat(quarter.next().first()).isEqualTo(last.plusMonths(1));
        assertThat(quarter.previous().last()).isEqualTo(first.minusMonths(1));
        assertThat(quarter.next().previous()).isEqualTo(quarter);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 5})
    void of_numberOutside_isRefused(int number) {
        assertThatThrownBy(() -> FY2021.quarter(number))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("quarter must be from 1 to 4: " + number);
    }

    @Test
    void compareTo_twoOfYears_ordersByYearThenNumber() {
        assertThat(FY2021.quarter(1))
                .isLessThan(FY2021.quarter(2))
                .isGreaterThan(FY2021.previous().quarter(2));
        assertThat(FY2021.quarter(1)).isEqualByComparingTo(FiscalQuarter.of(FY2021, 1));
    }

    @Test
    void equals_sameYearAndNumber_only() {
        assertThat(FY2021.quarter(1))
                .isEqualTo(FiscalQuarter.of(FiscalYear.of(2021), 1))
                .hasSameHashCodeAs(FiscalQuarter.of(FiscalYear.of(2021), 1))
                .isNotEqualTo(FY2021.quarter(2))
                .isNotEqualTo(FY2021.next().quarter(1))
                .isNotEqualTo(FY2021)
                .hasToString("FY2021-Q1");
        assertThat(FY2021.quarter(1).hashCode()).isNotEqualTo(FY2021.quarter(2).hashCode());
    }
}
