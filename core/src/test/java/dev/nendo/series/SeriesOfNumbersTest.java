package dev.nendo.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.fiscal.Window;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Series straight from numbers: lists, maps and arrays, in which null is a month without a value. */
class SeriesOfNumbersTest {
    private static final Window YEAR = FiscalYear.of(2024).window();

    @Test
    void of_listWithNull_isMissingThereAndAfterTheList() {
        List<BigDecimal> values = Arrays.asList(BigDecimal.ONE, null, BigDecimal.TEN);

        MonthlySeries series = MonthlySeries.of(YEAR, Basis.MONTHLY, values);

        assertThat(series.toString().replaceAll("(, missing)+]", "]"))
                .isEqualTo("monthly 2024-04/2025-03 [1, missing, 10]");
    }

    @Test
    void of_mapInAnyOrder_isTheSameAsTheList() {
        Map<YearMonth, BigDecimal> values = new HashMap<>();
        values.put(YearMonth.of(2024, 6), BigDecimal.TEN);
        values.put(YearMonth.of(2024, 5), null);
        values.put(YearMonth.of(2024, 4), BigDecimal.ONE);

        assertThat(MonthlySeries.of(YEAR, Basis.MONTHLY, values))
                .isEqualTo(MonthlySeries.of(YEAR, Basis.MONTHLY, Arrays.asList(BigDecimal.ONE, null, BigDecimal.TEN)));
    }

    @Test
    void of_mapWithAMonthOutside_isRefused() {
        Map<YearMonth, BigDecimal> values = Map.of(YearMonth.of(2025, 4), BigDecimal.ONE);

        assertThatIllegalArgumentException()
                .isThrownBy(() -> MonthlySeries.of(YEAR, Basis.MONTHLY, values))
                .withMessage("2025-04 is outside 2024-04/2025-03");
    }

    @Test
    void ofRates_countsOrDecimals_areTheSame() {
        RateSeries counts = RateSeries.of(YEAR, new long[] {968, 971}, new long[] {1_000, 1_003});
        RateSeries decimals = RateSeries.of(
                YEAR,
                List.of(new BigDecimal("968"), new BigDecimal("971.0")),
                List.of(new BigDecimal("1E+3"), new BigDecimal("1003")));

        assertThat(counts).isEqualTo(decimals);
    }

    @Test
    void ofRates_differentLengths_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RateSeries.of(YEAR, new long[3], new long[2]))
                .withMessage("as many denominators as numerators are needed, 3: 2");
    }

    @ParameterizedTest
    @CsvSource({"1E+400000, 1 digits with scale -400000", "1E-1000000, 1 digits with scale 1000000"})
    void of_hostileNumber_isRefusedByItsSize(String number, String size) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MonthlySeries.of(YEAR, Basis.MONTHLY, List.of(new BigDecimal(number))))
                .withMessage("a value has at most 1000 digits before and after the point: " + size);
    }
}
