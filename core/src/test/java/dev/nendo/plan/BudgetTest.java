package dev.nendo.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.number.Outcome;
import dev.nendo.number.Printed;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BudgetTest {
    private static Outcome<Rational> rate(String budgeted, String executed) {
        return Budget.builder()
                .name("経費")
                .budgeted(Printed.parse(budgeted))
                .executed(Printed.parse(executed))
                .build()
                .executionRate();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "40,788,000円 | 15,506,417円 | 38.0",
                "6,524,000円 | 3,100,684円 | 47.5",
                "2,290,000円 | 2,336,171円 | 102.0",
                "2,290千円 | 2,336,171円 | 102.0",
                "100円 | △50円 | -50.0"
            })
    void executionRate_ofAmounts_isExecutedOverBudgeted(String budgeted, String executed, String percent) {
        assertThat(rate(budgeted, executed)
                        .value()
                        .orElseThrow()
                        .times(Rational.of(100))
                        .toDecimal(1, RoundingMode.HALF_UP))
                .hasToString(percent);
    }

    @Test
    void executionRate_ofNoBudget_isAbsentWithTheReason() {
        assertThat(rate("0円", "0円").reason()).contains(Reason.ZERO_BY_ZERO);
        assertThat(rate("0円", "1円").reason()).contains(Reason.ZERO_DENOMINATOR);
    }

    @Test
    void executionRate_ofNothingReported_isAbsentWithTheReason() {
        Budget budget =
                Budget.builder().name("経費").budgeted(Printed.parse("1円")).build();

        assertThat(budget.executionRate().reason()).contains(Reason.MISSING_ACTUAL);
    }
}
