package dev.nendo.fiscal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WindowTest {

    private static final Window LAGGED = Window.parse("2021-03/2022-02");
    private static final Window QUARTER_ENDS = Window.quarterEnds(FiscalYear.of(2021));

    @Test
    void of_fromTo_hasEveryMonth() {
        assertThat(LAGGED).isEqualTo(Window.of(YearMonth.of(2021, 3), YearMonth.of(2022, 2)));
        assertThat(LAGGED.first()).isEqualTo("2021-03");
        assertThat(LAGGED.last()).isEqualTo("2022-02");
        assertThat(LAGGED.size()).isEqualTo(12);
        assertThat(LAGGED.months())
                .hasSize(12)
                .startsWith(YearMonth.of(2021, 3))
                .endsWith(YearMonth.of(2022, 2));
        assertThat(LAGGED.isContiguous()).isTrue();
    }

    @Test
    void quarterEnds_ofYear_countFourMonths() {
        assertThat(QUARTER_ENDS).hasToString("2021-06,2021-09,2021-12,2022-03");
        assertThat(QUARTER_ENDS.size()).isEqualTo(4);
        assertThat(QUARTER_ENDS.isContiguous()).isFalse();
        assertThat(QUARTER_ENDS.contains(YearMonth.of(2021, 7))).isFalse();
        assertThat(QUARTER_ENDS.contains(YearMonth.of(2021, 9))).isTrue();
        FiscalYear october = FiscalYear.of(2021, FiscalCalendar.of(Month.OCTOBER, YearNaming.END_YEAR));
        assertThat(Window.quarterEnds(october)).hasToString("2020-12,2021-03,2021-06,2021-09");
    }

    @Test
    void ofMonths_anyOrderAndRepeats_isSorted() {
        assertThat(Window.ofMonths(List.of(
                        YearMonth.of(2021, 9), YearMonth.of(2021, 6), YearMonth.of(2021, 9), YearMonth.of(2021, 12))))
                .hasToString("2021-06,2021-09,2021-12");
        assertThat(Window.ofMonths(List.of(YearMonth.of(2021, 7), YearMonth.of(2021, 6))))
                .isEqualTo(Window.parse("2021-06/2021-07"));
    }

    @Test
    void of_nothingOrReversed_isRefused() {
        assertThatThrownBy(() -> Window.ofMonths(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a window has at least one month: []");
        assertThatThrownBy(() -> Window.of(YearMonth.of(2021, 4), YearMonth.of(2021, 3)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a window ends no earlier than it begins: 2021-04/2021-03");
        assertThatThrownBy(() -> Window.month(YearMonth.of(899, 12)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "months from 1000-01 to 9999-12, and in arithmetic 100 years beyond, are supported: 899-12");
        assertThatThrownBy(() -> Window.month(YearMonth.of(10_100, 1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "months from 1000-01 to 9999-12, and in arithmetic 100 years beyond, are supported: 10100-01");
        assertThat(Window.of(YearMonth.of(1000, 1), YearMonth.of(9999, 12)).size())
                .isEqualTo(108_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-12", "2021-04/2022-03", "2021-06,2021-09,2021-12,2022-03", "2021-04,2021-06"})
    void parse_whatToStringWrites_isTheSame(String text) {
        assertThat(Window.parse(text)).hasToString(text);
    }

    @Test
    void parse_otherSpellings_areNormalised() {
        assertThat(Window.parse("2021-04/2021-04")).hasToString("2021-04");
        assertThat(Window.parse("2021-05,2021-04")).hasToString("2021-04/2021-05");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2021",
                "2021-13",
                "2021-00",
                "0999-04",
                "2021-4",
                "2021-04/",
                "/2021-04",
                "2021-04/2021-05/2021-06",
                "2021-04,",
                "2021-04,2021-06/2021-07",
                "令和3年4月",
                "２０２１-04",
                "2021-04 "
            })
    void parse_otherText_isRefused(String text) {
        assertThatThrownBy(() -> Window.parse(text))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a window is written 2021-12, 2021-04/2022-03 or 2021-06,2021-09: " + text);
    }

    @Test
    void parse_repeatedReversedOrEndless_isRefused() {
        assertThatThrownBy(() -> Window.parse("2021-04,2021-05,2021-04"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a window names each of its months once: 2021-04,2021-05,2021-04");
        assertThatThrownBy(() -> Window.parse("2021-04/2021-03"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a window ends no earlier than it begins: 2021-04/2021-03");
        assertThatThrownBy(() -> Window.parse("2021-04,".repeat(2000)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a window is written 2021-12, 2021-04/2022-03 or 2021-06,2021-09: " + "2021-04,".repeat(10)
                        + "…");
    }

    @Test
    void position_monthThatCounts_isFromOne() {
        assertThat(QUARTER_ENDS.position(YearMonth.of(2021, 6))).isEqualTo(1);
        assertThat(QUARTER_ENDS.position(YearMonth.of(2022, 3))).isEqualTo(4);
        assertThatThrownBy(() -> QUARTER_ENDS.position(YearMonth.of(2021, 7)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a month of 2021-06,2021-09,2021-12,2022-03 is needed: 2021-07");
    }

    @ParameterizedTest
    @CsvSource({"2021-02, false", "2021-03, true", "2022-02, true", "2022-03, false"})
    void contains_monthAtTheEnds_isExact(YearMonth month, boolean expected) {
        assertThat(LAGGED.contains(month)).isEqualTo(expected);
    }

    @Test
    void contains_monthFarOff_isFalse() {
        assertThat(LAGGED.contains(YearMonth.of(999_999_999, 12))).isFalse();
        // As a 32-bit number this month would be the one of the window.
        long wrapped = (1L << 32) + 2021 * 12L + 3;
        assertThat(LAGGED.contains(YearMonth.of((int) (wrapped / 12), (int) (wrapped % 12) + 1)))
                .isFalse();
    }

    @Test
    void containsAll_otherWindow_needsEveryMonth() {
        Window year = FiscalYear.of(2021).window();
        assertThat(year.containsAll(QUARTER_ENDS)).isTrue();
        assertThat(QUARTER_ENDS.containsAll(year)).isFalse();
        assertThat(LAGGED.containsAll(year)).isFalse();
        assertThat(year.containsAll(year)).isTrue();
    }

    @Test
    void minusYears_window_isLikeForLike() {
        assertThat(LAGGED.minusYears(1)).hasToString("2020-03/2021-02");
        assertThat(LAGGED.minusYears(2)).hasToString("2019-03/2020-02");
        assertThat(LAGGED.plusYears(1)).hasToString("2022-03/2023-02");
        assertThat(QUARTER_ENDS.minusYears(1)).hasToString("2020-06,2020-09,2020-12,2021-03");
        assertThat(QUARTER_ENDS.plusMonths(1)).hasToString("2021-07,2021-10,2022-01,2022-04");
        assertThat(QUARTER_ENDS.plusMonths(-6)).hasToString("2020-12,2021-03,2021-06,2021-09");
    }

    @Test
    void plusMonths_toTheLimits_isExact() {
        Window january = Window.parse("1000-01");
        assertThat(january.plusMonths(107_999)).hasToString("9999-12");
        assertThat(january.plusMonths(107_999).plusMonths(-107_999)).isEqualTo(january);
        assertThat(january.minusYears(1).plusYears(1)).isEqualTo(january);
        assertThat(january.minusYears(100).first()).isEqualTo(YearMonth.of(900, 1));
        assertThat(january.plusMonths(109_199).last()).isEqualTo(YearMonth.of(10_099, 12));
        assertThatThrownBy(() -> january.plusMonths(109_200))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "months from 1000-01 to 9999-12, and in arithmetic 100 years beyond, are supported: 1000-01 + 109200 months");
        assertThatThrownBy(() -> january.plusMonths(-1_201))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(
                        "months from 1000-01 to 9999-12, and in arithmetic 100 years beyond, are supported: 1000-01 - 1201 months");
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "2021-04/2022-02 | 2020-04/2021-02 | 1",
                "2021-04/2022-02 | 2019-04/2020-02 | 2",
                "2021-04/2022-02 | 2021-04/2022-02 | 0",
                "2020-04/2021-02 | 2021-04/2022-02 | -1",
                "2021-04/2022-02 | 2020-04/2021-03 | -",
                "2021-04/2022-02 | 2020-03/2021-01 | -",
                "2021-06,2021-09 | 2020-06,2020-09 | 1",
                "2021-06,2021-09 | 2020-06,2020-08 | -",
                "2021-06,2021-09 | 2020-06,2020-09,2020-12 | -",
            })
    void yearsAfter_otherWindow_isTheDistanceOfAlike(Window later, Window earlier, @Nullable Integer years) {
        assertThat(later.yearsAfter(earlier).isPresent()).isEqualTo(years != null);
        later.yearsAfter(earlier).ifPresent(found -> assertThat(found).isEqualTo(years));
    }

    @Test
    void endsBefore_target_isIncomplete() {
        Window year = FiscalYear.of(2021).window();
        assertThat(LAGGED.endsBefore(year)).isTrue();
        assertThat(QUARTER_ENDS.endsBefore(year)).isFalse();
        assertThat(year.endsBefore(LAGGED)).isFalse();
    }

    @Test
    void through_asOf_keepsTheMonthsToDate() {
        assertThat(LAGGED.through(YearMonth.of(2021, 12))).contains(Window.parse("2021-03/2021-12"));
        assertThat(QUARTER_ENDS.through(YearMonth.of(2021, 11))).contains(Window.parse("2021-06,2021-09"));
        assertThat(LAGGED.through(YearMonth.of(2021, 3))).contains(Window.parse("2021-03"));
        assertThat(LAGGED.through(YearMonth.of(2021, 2))).isEmpty();
        assertThat(LAGGED.through(YearMonth.of(2030, 1))).contains(LAGGED);
    }

    @Test
    void intersect_otherWindow_keepsCommonMonths() {
        assertThat(LAGGED.intersect(QUARTER_ENDS)).contains(Window.parse("2021-06,2021-09,2021-12"));
        assertThat(LAGGED.intersect(LAGGED.minusYears(1))).isEmpty();
    }

    @Test
    void equals_sameMonths_only() {
        assertThat(LAGGED)
                .isEqualTo(Window.parse("2021-03/2022-02"))
                .hasSameHashCodeAs(Window.parse("2021-03/2022-02"))
                .isNotEqualTo(QUARTER_ENDS)
                .isNotEqualTo("2021-03/2022-02");
        assertThat(LAGGED.hashCode()).isNotEqualTo(QUARTER_ENDS.hashCode());
    }
}
