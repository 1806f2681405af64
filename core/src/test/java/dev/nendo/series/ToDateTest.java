package dev.nendo.series;

import static dev.nendo.series.Lines.YEAR;
import static dev.nendo.series.Lines.month;
import static dev.nendo.series.Lines.monthly;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.number.Outcome;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import org.junit.jupiter.api.Test;

class ToDateTest {
    @Test
    void stated_total_coversItsWindow() {
        ToDate<Rational> total = ToDate.stated(YEAR.quarter(1).window(), Rational.of(107), true);
        assertThat(total).hasToString("107 to 2021-06, 3 of 3, absent, preliminary");
        assertThat(total.months()).containsExactly(month(1), month(2), month(3));
        assertThat(total.absentMonths()).isEmpty();
        assertThat(total.isComplete()).isTrue();
        assertThat(total.gaps()).isEqualTo(GapPolicy.ABSENT);
        assertThat(ToDate.stated(YEAR.window(), Rational.ONE, false).isPreliminary())
                .isFalse();
    }

    @Test
    void absent_reason_hasNoCoverage() {
        ToDate<Rate> none = ToDate.absent(YEAR.window(), month(3), Reason.PUBLISHED_ONLY);
        assertThat(none).hasToString("PUBLISHED_ONLY to 2021-06, 0 of 0, absent");
        assertThat(none.value()).isEqualTo(Outcome.absent(Reason.PUBLISHED_ONLY));
        assertThat(none.window()).isEqualTo(YEAR.window());
        assertThat(none.isPreliminary()).isFalse();
    }

    @Test
    void map_value_keepsTheCoverage() {
        ToDate<Measured> sum = Accumulation.flow(monthly("8 - p10"), month(3), GapPolicy.SKIP);
        assertThat(sum.map(Measured::nominal)).hasToString("18 to 2021-06, 2 of 3, skip, preliminary");
        assertThat(sum.flatMap(value -> Outcome.absent(Reason.ZERO_TARGET)))
                .hasToString("ZERO_TARGET to 2021-06, 2 of 3, skip, preliminary");
        assertThat(Accumulation.flow(monthly("8 - p10"), month(3), GapPolicy.ABSENT)
                        .map(Measured::nominal))
                .hasToString("GAP to 2021-06, 2 of 3, absent, preliminary");
    }

    @Test
    void equals_everyPart_decides() {
        ToDate<Measured> sum = Accumulation.flow(monthly("8 2"), month(2), GapPolicy.ABSENT);
        assertThat(sum)
                .isEqualTo(Accumulation.flow(monthly("8 2 5"), month(2), GapPolicy.ABSENT))
                .hasSameHashCodeAs(Accumulation.flow(monthly("8 2 5"), month(2), GapPolicy.ABSENT))
                .doesNotHaveSameHashCodeAs(Accumulation.flow(monthly("8 3"), month(2), GapPolicy.ABSENT))
                .isNotEqualTo(Accumulation.flow(monthly("8 3"), month(2), GapPolicy.ABSENT))
                .isNotEqualTo(Accumulation.flow(monthly("8 2"), month(2), GapPolicy.SKIP))
                .isNotEqualTo(Accumulation.flow(monthly("8 2 0"), month(3), GapPolicy.ABSENT))
                .isNotEqualTo(Accumulation.flow(monthly("10 . 0"), month(2), GapPolicy.ABSENT))
                .isNotEqualTo(Accumulation.flow(monthly("8 p2"), month(2), GapPolicy.ABSENT))
                .isNotEqualTo(ToDate.absent(YEAR.window(), month(2), Reason.GAP))
                .isNotEqualTo("10");
        assertThat(Accumulation.flow(monthly("8 - 2"), month(3), GapPolicy.ZERO))
                .isNotEqualTo(Accumulation.flow(monthly("8 . 2"), month(3), GapPolicy.ZERO));
        assertThat(ToDate.stated(YEAR.quarter(1).window(), 1, false))
                .isNotEqualTo(ToDate.stated(YEAR.previous().quarter(1).window(), 1, false))
                .isNotEqualTo(ToDate.stated(YEAR.quarter(1).window(), 1, true));
    }
}
