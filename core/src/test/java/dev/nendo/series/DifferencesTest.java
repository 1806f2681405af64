package dev.nendo.series;

import static dev.nendo.series.Lines.YEAR;
import static dev.nendo.series.Lines.cumulative;
import static dev.nendo.series.Lines.month;
import static dev.nendo.series.Lines.monthly;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.fiscal.Window;
import dev.nendo.number.Outcome;
import dev.nendo.number.Reason;
import dev.nendo.number.RoundingRule;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DifferencesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8 8 18 | 8 0 10",
                "8 - 18 20 | 8 - - 2",
                "- 8 18 | - - 10",
                "8 18 - | 8 10",
                "8 x 18 20 | 8 x - 2",
                ". . 5 7 | . . 5 2",
                "5 . 7 9 | 5 . 2 2",
                "8 p9 10 12 | 8 p1 p1 2",
                "8 r9 10 | 8 r1 r1",
                "18 16 | 18 -2",
                "1.5 2 | 1.5 0.5",
                "-9223372036854775808 9223372036854775807 | -9223372036854775808 18446744073709551615",
            })
    void toMonthly_cumulative_isDifferences(String line, String expected) {
        assertThat(Accumulation.toMonthly(cumulative(line))).isEqualTo(monthly(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "8 0 10 | ABSENT | 8 8 18",
                "8 - 10 | ABSENT | 8",
                "8 - 10 | SKIP | 8 8 18",
                "8 - 10 - | ZERO | 8 8 18",
                "- 8 10 | SKIP | - 8 18",
                "- 8 10 | ZERO | 0 8 18",
                "8 x 10 | ABSENT | 8 x x",
                "8 x 10 | SKIP | 8 8 18",
                ". 8 . 10 | ABSENT | . 8 . 18",
                "8 p1 1 | ABSENT | 8 p9 p10",
                "r8 1 p1 | ABSENT | r8 r9 p10",
                "9223372036854775807 1 | ABSENT | 9223372036854775807 9223372036854775808",
            })
    void toCumulative_monthly_isRunningSums(String line, GapPolicy gaps, String expected) {
        assertThat(Accumulation.toCumulative(monthly(line), gaps)).isEqualTo(cumulative(expected));
    }

    @Test
    void conversions_seriesOfThatBasis_isReturned() {
        MonthlySeries monthly = monthly("8 p0");
        MonthlySeries cumulative = cumulative("8 p8");
        assertThat(Accumulation.toMonthly(monthly)).isSameAs(monthly);
        assertThat(Accumulation.toCumulative(cumulative, GapPolicy.ABSENT)).isSameAs(cumulative);
    }

    @ParameterizedTest
    @CsvSource({"1, 8", "2, GAP", "3, GAP", "4, 2", "5, NO_DATA_YET", "0, NOT_APPLICABLE"})
    void flowOver_singleMonthOfCumulative_saysWhyItIsAbsent(int position, String expected) {
        Outcome<Measured> change = Accumulation.flowOver(
                        cumulative("8 - 18 20"), Window.month(month(position)), GapPolicy.ABSENT)
                .value();
        assertThat(change.value().map(Measured::toString).or(() -> change.reason()
                        .map(Reason::id)))
                .contains(expected);
    }

    @Test
    void conversions_roundedSeries_widenThePrecision() {
        Precision tenth = Precision.rounded(new BigDecimal("0.1"), RoundingRule.HALF_UP);
        MonthlySeries running = Lines.of(YEAR.quarter(1).window(), Basis.CUMULATIVE, tenth, "0.5 0.7 1.2");
        assertThat(Accumulation.toMonthly(running).intervalAt(month(2)).value())
                .map(Object::toString)
                .contains("[1/10, 3/10]");
        MonthlySeries single = Lines.of(YEAR.quarter(1).window(), Basis.MONTHLY, tenth, "0.5 0.2 0.5");
        assertThat(Accumulation.toCumulative(single, GapPolicy.ABSENT)
                        .intervalAt(month(2))
                        .value())
                .map(Object::toString)
                .contains("[11/20, 17/20]");
    }

    @Test
    void conversions_blocks_stayBlocks() {
        MonthlySeries quarters = Lines.quarters("15 32 44 16");
        MonthlySeries running = Accumulation.toCumulative(quarters, GapPolicy.ABSENT);
        assertThat(running.isOfBlocks()).isTrue();
        assertThat(running.points())
                .extracting(point -> point.value().toString())
                .containsExactly("15", "47", "91", "107");
        assertThat(Accumulation.toMonthly(running)).isEqualTo(quarters);
    }
}
