package dev.nendo.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.nendo.series.Accrual.Branches;
import dev.nendo.series.Accrual.Months;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What there is to date while months go by: {@code 8/10} is a numerator and a denominator, {@code -} nothing, {@code x} withheld. */
class RunningTotalsTest {
    private static List<String> totals(Months months, Basis basis, GapPolicy gaps, String figures) {
        RunningTotals totals = RunningTotals.of(new Accrual(months, Branches.NONE, true, true), basis, gaps);
        List<String> toDate = new ArrayList<>();
        for (String month : figures.split(" ", -1)) {
            String[] parts = month.split("/", -1);
            totals.add(state(parts[0]), number(parts[0]), parts.length == 1 ? null : number(parts[1]));
            toDate.add(totals.numerator().map(Object::toString).orElse("-")
                    + totals.denominator().map(below -> "/" + below).orElse(""));
        }
        return toDate;
    }

    private static MonthState state(String text) {
        return switch (text) {
            case "-" -> MonthState.MISSING;
            case "x" -> MonthState.SUPPRESSED;
            case "." -> MonthState.NOT_APPLICABLE;
            default -> MonthState.REPORTED;
        };
    }

    private static @Nullable BigDecimal number(String text) {
        return state(text).hasValue() ? new BigDecimal(text) : null;
    }

    @ParameterizedTest
    @CsvSource({
        "SUM, MONTHLY, ABSENT, 8 1 3, 8 9 12",
        "SUM, MONTHLY, ABSENT, . 1 3, - 1 4",
        "SUM, MONTHLY, ABSENT, 8 . 3, 8 8 11",
        "SUM, MONTHLY, ABSENT, 8 - 3, 8 - -",
        "SUM, MONTHLY, ABSENT, 8 x 3, 8 - -",
        "SUM, MONTHLY, SKIP, - 8 x 3, - 8 8 11",
        "SUM, MONTHLY, ZERO, - 8 x 3, 0 8 8 11",
        "ENTRIES, MONTHLY, ABSENT, 1 0 2, 1 1 3",
        "SUM, CUMULATIVE, ABSENT, 8 - 12, 8 - 12",
        "SUM, CUMULATIVE, ZERO, 8 - 12, 8 - 12",
        "RATIO_OF_SUMS, MONTHLY, ABSENT, 8/10 1/10, 8/10 9/20",
        "RATIO_OF_SUMS, MONTHLY, ZERO, - 8/10, 0/0 8/10",
        "RATIO_OF_SUMS, CUMULATIVE, ABSENT, 8/10 9/20, 8/10 9/20",
        "RATIO_AT_POINT, MONTHLY, ABSENT, 8/10 - 9/20, 8/10 - 9/20",
        "AT_POINT, MONTHLY, ABSENT, 8 - 9, 8 - 9",
        "AS_PRINTED, MONTHLY, ABSENT, 8 - 9, 8 - 9",
        "SUM_OVER_POPULATION, MONTHLY, ABSENT, 8/100 1 3/120 1, 8/100 9/100 12/120 13/120",
        "SUM_OVER_POPULATION, MONTHLY, SKIP, 8/100 -/120 1, 8/100 8/120 9/120",
        "SUM_OVER_POPULATION, MONTHLY, ABSENT, 8 1/100, 8 9/100",
        "SUM_OVER_POPULATION, CUMULATIVE, ABSENT, 8/100 9 12/120, 8/100 9/100 12/120",
    })
    void add_months_givesWhatThereIsToDate(
            Months months, Basis basis, GapPolicy gaps, String figures, String expected) {
        assertThat(totals(months, basis, gaps, figures)).containsExactly(expected.split(" ", -1));
    }

    @ParameterizedTest
    @CsvSource({"MEAN", "MAXIMUM", "MINIMUM", "DISTINCT"})
    void of_whatIsNotAddedUp_isRefused(Months months) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> totals(months, Basis.MONTHLY, GapPolicy.ABSENT, "1"))
                .withMessage("months are added up or taken as they are: " + months);
    }
}
