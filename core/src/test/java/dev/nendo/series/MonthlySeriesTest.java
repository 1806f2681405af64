package dev.nendo.series;

import static dev.nendo.series.Lines.YEAR;
import static dev.nendo.series.Lines.cumulative;
import static dev.nendo.series.Lines.month;
import static dev.nendo.series.Lines.monthly;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import dev.nendo.fiscal.Window;
import dev.nendo.number.Outcome;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.number.RoundingRule;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MonthlySeriesTest {
    private static final Window SPRING = Window.of(YearMonth.of(2021, 4), YearMonth.of(2021, 7));

    @ParameterizedTest
    @CsvSource({
        "8 - 10 -, 1, 8",
        "8 - 10 -, 2, GAP",
        "8 - 10 -, 3, 10",
        "8 - 10 -, 4, NO_DATA_YET",
        "8 - 10 -, 12, NO_DATA_YET",
        "8 - 10 -, 0, NOT_APPLICABLE",
        "8 - 10 -, 13, NOT_APPLICABLE",
        "- - 10, 1, GAP",
        "- - -, 2, NO_DATA_YET",
        "8 - x, 2, GAP",
        "8 - x, 3, SUPPRESSED",
        "8 - x, 4, NO_DATA_YET",
        "8 - ., 2, NO_DATA_YET",
        "8 - ., 3, NOT_APPLICABLE",
        ". . 5, 1, NOT_STARTED",
        ". . 5, 2, NOT_STARTED",
        ". . -, 2, NOT_STARTED",
        "5 . 5, 2, NOT_APPLICABLE",
        "- . 5, 2, NOT_APPLICABLE",
        "0 p0 r7, 1, 0",
        "0 p0 r7, 2, 0",
        "0 p0 r7, 3, 7",
        "-2 1.50, 1, -2",
        "-2 1.50, 2, 3/2"
    })
    void at_anyMonth_isTheValueOrWhyThereIsNone(String line, int position, String expected) {
        Outcome<Rational> at = monthly(line).at(month(position));
        assertThat(at.value().map(Rational::toString).or(() -> at.reason().map(Reason::id)))
                .contains(expected);
        assertThat(monthly(line).measuredAt(month(position)).map(Measured::nominal))
                .isEqualTo(at);
        assertThat(monthly(line).intervalAt(month(position)).map(interval -> interval.lower()))
                .isEqualTo(at);
    }

    @Test
    void at_noMonthApplicable_isNotApplicable() {
        MonthlySeries none = Lines.of(SPRING, Basis.MONTHLY, ". . . .");
        assertThat(none.at(month(1))).isEqualTo(Outcome.absent(Reason.NOT_APPLICABLE));
        assertThat(none.latest()).isEmpty();
    }

    @Test
    void state_eachMonth_isAsStated() {
        MonthlySeries series = monthly("8 p9 r10 x . -");
        assertThat(List.of(1, 2, 3, 4, 5, 6, 7, 0, 13))
                .extracting(i -> series.state(month(i)))
                .containsExactly(
                        MonthState.REPORTED,
                        MonthState.PRELIMINARY,
                        MonthState.REVISED,
                        MonthState.SUPPRESSED,
                        MonthState.NOT_APPLICABLE,
                        MonthState.MISSING,
                        MonthState.MISSING,
                        MonthState.NOT_APPLICABLE,
                        MonthState.NOT_APPLICABLE);
    }

    @Test
    void state_longWindow_isKeptForEveryMonth() {
        Window decade = Window.of(YearMonth.of(2011, 4), YearMonth.of(2021, 3));
        MonthlySeries.Builder builder = MonthlySeries.builder(decade, Basis.MONTHLY);
        MonthState[] states = MonthState.values();
        for (int i = 0; i < decade.size(); i++) {
            YearMonth month = decade.months().get(i);
            MonthState state = states[i % states.length];
            if (state.hasValue()) {
                builder.put(month, BigDecimal.valueOf(i), state);
            } else {
                builder.mark(month, state);
            }
        }
        MonthlySeries series = builder.build();
        for (int i = 0; i < decade.size(); i++) {
            YearMonth month = decade.months().get(i);
            assertThat(series.state(month)).isEqualTo(states[i % states.length]);
            assertThat(series.at(month).value())
                    .isEqualTo(states[i % states.length].hasValue() ? Optional.of(Rational.of(i)) : Optional.empty());
        }
    }

    @Test
    void latest_lastReported_comesWithItsMonthAndState() {
        assertThat(monthly("8 - p10 - x").latest())
                .contains(new MonthlySeries.Point(month(3), Rational.of(10), MonthState.PRELIMINARY));
        assertThat(monthly("- x .").latest()).isEmpty();
        assertThat(monthly("8 - r0").points())
                .containsExactly(
                        new MonthlySeries.Point(month(1), Rational.of(8), MonthState.REPORTED),
                        new MonthlySeries.Point(month(3), Rational.ZERO, MonthState.REVISED));
    }

    @Test
    void toString_everyState_isReadable() {
        MonthlySeries series =
                Lines.of(Window.of(YearMonth.of(2021, 4), YearMonth.of(2021, 9)), Basis.MONTHLY, "8.50 p9 r10 x . -");
        assertThat(series)
                .hasToString("monthly 2021-04/2021-09 [8.5, 9.0 preliminary, 10.0 revised, suppressed,"
                        + " not-applicable, missing]");
        assertThat(MonthlySeries.of(SPRING, Basis.CUMULATIVE, 1, 2))
                .hasToString("cumulative 2021-04/2021-07 [1, 2, missing, missing]");
    }

    @Test
    void put_monthTwice_isRefused() {
        MonthlySeries.Builder builder =
                MonthlySeries.builder(SPRING, Basis.MONTHLY).put(month(1), 0).mark(month(2), MonthState.SUPPRESSED);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.put(month(1), 1))
                .withMessage("a month is stated once: 2021-04");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.mark(month(1), MonthState.MISSING))
                .withMessage("a month is stated once: 2021-04");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.put(month(2), 1))
                .withMessage("a month is stated once: 2021-05");
        assertThat(builder.build()).hasToString("monthly 2021-04/2021-07 [0, suppressed, missing, missing]");
    }

    @Test
    void put_wrongStateOrMonth_isRefused() {
        MonthlySeries.Builder builder = MonthlySeries.builder(SPRING, Basis.MONTHLY);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.put(month(1), BigDecimal.ONE, MonthState.NOT_APPLICABLE))
                .withMessage("a month with a value is reported, preliminary or revised: not-applicable");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.mark(month(1), MonthState.REVISED))
                .withMessage("a month without a value is missing, not-applicable or suppressed: revised");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.put(month(5), 1))
                .withMessage("a month of 2021-04/2021-07 is needed: 2021-08");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1E+1001", "1E-1001", "1E+999999999", "1E-999999999", "1E+2147483647"})
    void put_absurdScale_isRefusedAtOnce(String value) {
        BigDecimal absurd = new BigDecimal(value);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MonthlySeries.builder(SPRING, Basis.MONTHLY).put(month(1), absurd))
                .withMessage("a value has at most 1000 digits before and after the point: 1 digits with scale "
                        + absurd.scale());
    }

    @Test
    void put_manyDigits_areLimited() {
        BigDecimal thousand = new BigDecimal("9".repeat(1000));
        MonthlySeries series = MonthlySeries.builder(SPRING, Basis.MONTHLY)
                .put(month(1), thousand)
                .put(month(2), new BigDecimal("1E+1000"))
                .put(month(3), new BigDecimal("1E-1000"))
                .build();
        assertThat(series.at(month(1))).isEqualTo(Outcome.present(Rational.of(thousand)));
        assertThat(series.at(month(3))).isEqualTo(Outcome.present(Rational.of(new BigDecimal("1E-1000"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MonthlySeries.of(SPRING, Basis.MONTHLY, List.of(new BigDecimal("9".repeat(1001)))))
                .withMessage("a value has at most 1000 digits before and after the point: 1001 digits with scale 0");
    }

    @Test
    void of_tooManyValues_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MonthlySeries.of(SPRING, Basis.MONTHLY, 1, 2, 3, 4, 5))
                .withMessage("at most 4 values fit into 2021-04/2021-07: 5");
        assertThat(MonthlySeries.of(SPRING, Basis.MONTHLY, 1, 2, 3, 4).isAllReported())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "9223372036854775807, 1, true",
        "-9223372036854775808, 1, true",
        "9223372036854775808, 1, false",
        "-9223372036854775809, 1, false",
        "92233720368547758.07, 1, true",
        "92233720368547758.08, 1, false",
        "170141183460469231731687303715884105728, -170141183460469231731687303715884105729, false",
        "-1, 340282366920938463463374607431768211456, false",
        "18446744073709551615, -18446744073709551616, false",
        "0.1, 9223372036854775807, false"
    })
    void at_wideValue_isExact(BigDecimal value, BigDecimal next, boolean fits) {
        MonthlySeries series = MonthlySeries.of(SPRING, Basis.MONTHLY, List.of(value, next));
        assertThat(series.hasLongValues()).isEqualTo(fits);
        assertThat(series.at(month(1))).isEqualTo(Outcome.present(Rational.of(value)));
        assertThat(series.at(month(2))).isEqualTo(Outcome.present(Rational.of(next)));
        assertThat(series.state(month(2))).isEqualTo(MonthState.REPORTED);
        assertThat(series.state(month(3))).isEqualTo(MonthState.MISSING);
        assertThat(series.points()).hasSize(2);
    }

    @Test
    void unscaled_compactSeries_givesLongsAtOneScale() {
        MonthlySeries series = monthly("14.1 - p3 -2.00");
        assertThat(series.scale()).isEqualTo(1);
        assertThat(series.hasLongValues()).isTrue();
        assertThat(List.of(1, 2, 3, 4, 12)).extracting(series::unscaled).containsExactly(141L, 0L, 30L, -20L, 0L);
        assertThat(monthly("14.10 -").scale()).isEqualTo(1);
        assertThat(monthly("0.000 -").scale()).isZero();
        assertThat(monthly("1E+3").scale()).isZero();
        assertThat(monthly("1E+3").unscaled(1)).isEqualTo(1000);
    }

    @Test
    void unscaled_outsideOrTooWide_isRefused() {
        MonthlySeries series = monthly("1");
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> series.unscaled(0))
                .withMessage("Index -1 out of bounds for length 12");
        assertThatExceptionOfType(IndexOutOfBoundsException.class)
                .isThrownBy(() -> series.unscaled(13))
                .withMessage("Index 12 out of bounds for length 12");
        assertThatIllegalStateException()
                .isThrownBy(() -> monthly("9223372036854775808").unscaled(1))
                .withMessage("the values do not fit into a long; ask hasLongValues() before: 2021-04/2022-03");
    }

    @ParameterizedTest
    @CsvSource({
        "1 2 3 4, true",
        "1 2 3, false",
        "p1 2 3 4, false",
        "1 2 3 r4, false",
        "1 . 3 4, false",
        "x 2 3 4, false"
    })
    void isAllReported_anyOtherState_isFalse(String line, boolean all) {
        assertThat(Lines.of(SPRING, Basis.MONTHLY, line).isAllReported()).isEqualTo(all);
    }

    @Test
    void isAllReported_lateInALongWindow_isSeen() {
        Window two = Window.of(YearMonth.of(2020, 4), YearMonth.of(2022, 3));
        String ones = "1 ".repeat(23);
        assertThat(Lines.of(two, Basis.MONTHLY, ones + "1").isAllReported()).isTrue();
        assertThat(Lines.of(two, Basis.MONTHLY, ones + "p1").isAllReported()).isFalse();
        String wide = "9223372036854775808 ".repeat(23);
        assertThat(Lines.of(two, Basis.MONTHLY, wide + "1").isAllReported()).isTrue();
        assertThat(Lines.of(two, Basis.MONTHLY, wide + "r1").isAllReported()).isFalse();
    }

    @Test
    void equals_byMeaning_notByScaleOrOrder() {
        MonthlySeries series = Lines.of(SPRING, Basis.MONTHLY, "1.50 2");
        MonthlySeries same = MonthlySeries.builder(SPRING, Basis.MONTHLY)
                .put(month(2), new BigDecimal("2.000"))
                .put(month(1), new BigDecimal("1.5"))
                .build();
        assertThat(series)
                .isEqualTo(same)
                .hasSameHashCodeAs(same)
                .doesNotHaveSameHashCodeAs(Lines.of(SPRING, Basis.MONTHLY, "1.50 2.1"))
                .isNotEqualTo(Lines.of(SPRING, Basis.CUMULATIVE, "1.50 2"))
                .isNotEqualTo(Lines.of(SPRING, Basis.MONTHLY, "1.50 2.1"))
                .isNotEqualTo(Lines.of(SPRING, Basis.MONTHLY, "1.50 p2"))
                .isNotEqualTo(Lines.of(SPRING.plusMonths(1), Basis.MONTHLY, "1.50 2"))
                .isNotEqualTo(Lines.of(
                        SPRING,
                        Basis.MONTHLY,
                        Precision.rounded(new BigDecimal("0.1"), RoundingRule.UNKNOWN),
                        "1.50 2"))
                .isNotEqualTo("1.50 2");
        assertThat(series.precision()).isEqualTo(Precision.exact());
        assertThat(series.basis()).isEqualTo(Basis.MONTHLY);
        assertThat(series.window()).isEqualTo(SPRING);
    }

    @Test
    void measuredAt_roundedSeries_givesIntervals() {
        MonthlySeries hours = Lines.of(
                SPRING,
                Basis.MONTHLY,
                Precision.rounded(new BigDecimal("0.1"), RoundingRule.HALF_UP).cutAtZero(),
                "14.1 0 -");
        assertThat(hours.measuredAt(month(1)).value()).map(Measured::toString).contains("141/10 in [281/20, 283/20)");
        assertThat(hours.intervalAt(month(2)).value()).map(Object::toString).contains("[0, 1/20)");
        assertThat(hours.intervalAt(month(3))).isEqualTo(Outcome.absent(Reason.NO_DATA_YET));
    }

    @Test
    void build_valueAgainstPrecision_isRefused() {
        Precision amounts =
                Precision.rounded(BigDecimal.ONE, RoundingRule.UNKNOWN).cutAtZero();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lines.of(SPRING, Basis.MONTHLY, amounts, "5 -2"))
                .withMessage("a quantity that can't be negative has no value below 0: -2");
    }

    @Test
    void asOf_earlierMonth_hidesWhatCameLater() {
        MonthlySeries series = monthly("8 - p10 x . 5");
        assertThat(series.asOf(month(3))).isEqualTo(monthly("8 - p10 - ."));
        assertThat(series.asOf(month(2))).isEqualTo(monthly("8 - - - ."));
        assertThat(series.asOf(month(4))).isEqualTo(monthly("8 - p10 x ."));
        assertThat(series.asOf(month(20))).isEqualTo(series);
        assertThat(series.asOf(month(2)).at(month(2))).isEqualTo(Outcome.absent(Reason.NO_DATA_YET));
        MonthlySeries rounded =
                Lines.of(SPRING, Basis.CUMULATIVE, Precision.rounded(BigDecimal.TEN, RoundingRule.HALF_EVEN), "10 20");
        assertThat(rounded.asOf(month(1)).precision()).isEqualTo(rounded.precision());
        assertThat(rounded.asOf(month(1)).basis()).isEqualTo(Basis.CUMULATIVE);
    }

    @Test
    void plus_statesOfBothMembers_areCombined() {
        assertThat(monthly("8 - p10 x . 5 r1 .").plus(monthly("1 2 3 4 5 - 1 .")))
                .isEqualTo(monthly("9 - p13 x 5 - r2 ."));
        assertThat(cumulative("1 2").plus(cumulative("3 4.5"))).isEqualTo(cumulative("4 6.5"));
    }

    @Test
    void plus_beyondLong_isExact() {
        MonthlySeries most = MonthlySeries.of(SPRING, Basis.MONTHLY, Long.MAX_VALUE);
        assertThat(most.plus(most).at(month(1))).isEqualTo(Outcome.present(Rational.parse("18446744073709551614")));
    }

    @Test
    void plus_roundedMembers_addsTheirWidths() {
        MonthlySeries thousands = Lines.of(
                SPRING, Basis.MONTHLY, Precision.rounded(new BigDecimal("1000"), RoundingRule.HALF_UP), "7000 2000");
        assertThat(thousands.plus(thousands).intervalAt(month(1)).value())
                .map(Object::toString)
                .contains("[13000, 15000]");
    }

    @Test
    void plus_differentSeries_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> monthly("1").plus(cumulative("1")))
                .withMessage("only series of one basis add up, here monthly: cumulative");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> monthly("1").plus(MonthlySeries.of(SPRING, Basis.MONTHLY, 1)))
                .withMessage("both series need the window 2021-04/2022-03: 2021-04/2021-07");
        MonthlySeries ends = Lines.of(Window.quarterEnds(YEAR), Basis.MONTHLY, "1 2 3 4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Lines.quarters("1 2 3 4").plus(ends))
                .withMessage("both series need the first block 2021-04/2021-06: 2021-06");
    }

    @Test
    void blocks_quarters_belongToTheirLastMonths() {
        MonthlySeries quarters = Lines.quarters("15 32 44 16");
        assertThat(quarters.isOfBlocks()).isTrue();
        assertThat(quarters.window()).isEqualTo(Window.quarterEnds(YEAR));
        assertThat(quarters.at(month(3))).isEqualTo(Outcome.present(Rational.of(15)));
        assertThat(quarters.at(month(1))).isEqualTo(Outcome.absent(Reason.NOT_APPLICABLE));
        assertThat(quarters.block(month(3))).isEqualTo(YEAR.quarter(1).window());
        assertThat(quarters.block(month(12))).isEqualTo(YEAR.quarter(4).window());
        assertThat(monthly("1").isOfBlocks()).isFalse();
        assertThat(monthly("1").block(month(5))).isEqualTo(Window.month(month(5)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> quarters.block(month(4)))
                .withMessage("a month of 2021-06,2021-09,2021-12,2022-03 is needed: 2021-07");
    }

    @Test
    void blocks_unevenOnes_areKept() {
        Window first = Window.of(YearMonth.of(2021, 2), YearMonth.of(2021, 4));
        Window second = Window.of(YearMonth.of(2021, 5), YearMonth.of(2021, 5));
        MonthlySeries series = MonthlySeries.blocks(List.of(first, second), Basis.CUMULATIVE)
                .put(YearMonth.of(2021, 5), 7)
                .put(YearMonth.of(2021, 4), 3)
                .build();
        assertThat(series.block(YearMonth.of(2021, 4))).isEqualTo(first);
        assertThat(series.block(YearMonth.of(2021, 5))).isEqualTo(second);
        assertThat(series).hasToString("cumulative 2021-04/2021-05 [3, 7]");
    }

    @Test
    void blocks_notConsecutive_areRefused() {
        Window first = YEAR.quarter(1).window();
        Window third = YEAR.quarter(3).window();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MonthlySeries.blocks(List.of(), Basis.MONTHLY))
                .withMessage("a series has at least one block: []");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MonthlySeries.blocks(List.of(first, third), Basis.MONTHLY))
                .withMessage("a block begins in the month after the one before, 2021-04/2021-06: 2021-10/2021-12");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MonthlySeries.blocks(List.of(Window.quarterEnds(YEAR)), Basis.MONTHLY))
                .withMessage("a block has no holes: 2021-06,2021-09,2021-12,2022-03");
    }
}
