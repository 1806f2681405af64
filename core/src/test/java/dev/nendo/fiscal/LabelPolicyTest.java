package dev.nendo.fiscal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nendo.problem.Language;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class LabelPolicyTest {

    @ParameterizedTest
    @CsvSource({
        "ERA,              令和元年度, 令和元年5月,   令和元年5月7日,   令和3年度, 令和4年3月",
        "ERA_NUMERIC,      令和1年度,  令和1年5月,   令和1年5月7日,    令和3年度, 令和4年3月",
        "ERA_ON_FIRST_DAY, 平成31年度, 令和元年5月,   令和元年5月7日,   令和3年度, 令和4年3月",
        "ERA_FISCAL,       令和元年度, 令和元年度5月, 令和元年度5月7日, 令和3年度, 令和3年度3月",
        "ERA_OMITTED,      元年度,    元年5月,      元年5月7日,      3年度,    4年3月",
        "LETTER,           R1,       R1.5,        R1.5.7,         R3,       R4.3",
        "LETTER_YEAR,      R1年度,    R1年5月,      R1年5月7日,      R3年度,    R4年3月",
        "WESTERN,          2019年度,  2019年5月,    2019年5月7日,    2021年度,  2022年3月",
        "FY,               FY2019,   2019-05,     2019-05-07,     FY2021,   2022-03",
        "SLASH,            FY2019,   2019/5,      2019/5/7,       FY2021,   2022/3",
        "COMPACT,          FY2019,   201905,      20190507,       FY2021,   202203",
    })
    void format_eachPolicy_isAsDocumented(
            LabelPolicy policy, String year, String month, String day, String laterYear, String march) {
        assertThat(policy.format(FiscalYear.of(2019))).isEqualTo(year);
        assertThat(policy.format(YearMonth.of(2019, 5))).isEqualTo(month);
        assertThat(policy.format(LocalDate.of(2019, 5, 7))).isEqualTo(day);
        assertThat(policy.format(FiscalYear.of(2021))).isEqualTo(laterYear);
        assertThat(policy.format(YearMonth.of(2022, 3))).isEqualTo(march);
    }

    @ParameterizedTest
    @CsvSource({
        "1868, 明治元年度, 明治元年度, 明治1年度, M1",
        "1911, 明治44年度, 明治44年度, 明治44年度, M44",
        "1912, 大正元年度, 明治45年度, 大正1年度, T1",
        "1913, 大正2年度, 大正2年度, 大正2年度, T2",
        "1925, 大正14年度, 大正14年度, 大正14年度, T14",
        "1926, 昭和元年度, 大正15年度, 昭和1年度, S1",
        "1927, 昭和2年度, 昭和2年度, 昭和2年度, S2",
        "1988, 昭和63年度, 昭和63年度, 昭和63年度, S63",
        "1989, 平成元年度, 平成元年度, 平成1年度, H1",
        "1990, 平成2年度, 平成2年度, 平成2年度, H2",
        "2018, 平成30年度, 平成30年度, 平成30年度, H30",
        "2019, 令和元年度, 平成31年度, 令和1年度, R1",
        "2020, 令和2年度, 令和2年度, 令和2年度, R2",
        "3017, 令和999年度, 令和999年度, 令和999年度, R999",
    })
    void format_yearAtAnEraChange_isTheNewerOrTheOlder(
            int year, String era, String onFirstDay, String numeric, String letter) {
        assertThat(LabelPolicy.ERA.format(FiscalYear.of(year))).isEqualTo(era);
        assertThat(LabelPolicy.ERA_ON_FIRST_DAY.format(FiscalYear.of(year))).isEqualTo(onFirstDay);
        assertThat(LabelPolicy.ERA_NUMERIC.format(FiscalYear.of(year))).isEqualTo(numeric);
        assertThat(LabelPolicy.LETTER.format(FiscalYear.of(year))).isEqualTo(letter);
    }

    @ParameterizedTest
    @CsvSource({
        "1868-01, 明治元年1月, 明治元年1月",
        "1912-06, 明治45年6月, 明治45年6月",
        "1912-07, 大正元年7月, 明治45年7月",
        "1912-08, 大正元年8月, 大正元年8月",
        "1926-11, 大正15年11月, 大正15年11月",
        "1926-12, 昭和元年12月, 大正15年12月",
        "1927-01, 昭和2年1月, 昭和2年1月",
        "1988-12, 昭和63年12月, 昭和63年12月",
        "1989-01, 平成元年1月, 昭和64年1月",
        "1989-02, 平成元年2月, 平成元年2月",
        "2019-04, 平成31年4月, 平成31年4月",
        "2019-05, 令和元年5月, 令和元年5月",
    })
    void format_monthAtAnEraChange_isTheNewerOrTheOlder(YearMonth month, String era, String onFirstDay) {
        assertThat(LabelPolicy.ERA.format(month)).isEqualTo(era);
        assertThat(LabelPolicy.ERA_ON_FIRST_DAY.format(month)).isEqualTo(onFirstDay);
    }

    @ParameterizedTest
    @CsvSource({
        "1912-07-29, 明治45年7月29日",
        "1912-07-30, 大正元年7月30日",
        "1926-12-24, 大正15年12月24日",
        "1926-12-25, 昭和元年12月25日",
        "1989-01-07, 昭和64年1月7日",
        "1989-01-08, 平成元年1月8日",
        "2019-04-30, 平成31年4月30日",
        "2019-05-01, 令和元年5月1日"
    })
    void format_dayAtAnEraChange_isExact(LocalDate day, String label) {
        assertThat(LabelPolicy.ERA.format(day)).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({
        "APRIL, END_YEAR, 2019, 平成31年度, 平成31年度",
        "APRIL, END_YEAR, 2020, 令和2年度, 令和2年度",
        "APRIL, END_YEAR, 1989, 平成元年度, 昭和64年度",
        "APRIL, END_YEAR, 1868, 明治元年度, 明治元年度",
        "JANUARY, START_YEAR, 2019, 令和元年度, 平成31年度",
        "JANUARY, START_YEAR, 1989, 平成元年度, 昭和64年度",
        "MAY, START_YEAR, 2019, 令和元年度, 令和元年度",
        "OCTOBER, END_YEAR, 2019, 令和元年度, 平成31年度",
    })
    void format_otherCalendar_goesByTheNamingYear(
            Month start, YearNaming naming, int year, String era, String onFirstDay) {
        FiscalYear fiscal = FiscalYear.of(year, FiscalCalendar.of(start, naming));
        assertThat(LabelPolicy.ERA.format(fiscal)).isEqualTo(era);
        assertThat(LabelPolicy.ERA_ON_FIRST_DAY.format(fiscal)).isEqualTo(onFirstDay);
    }

    @Test
    void format_monthOfOtherCalendar_saysItsFiscalYear() {
        FiscalCalendar october = FiscalCalendar.of(Month.OCTOBER, YearNaming.END_YEAR);
        assertThat(LabelPolicy.ERA_FISCAL.format(YearMonth.of(2020, 10), october))
                .isEqualTo("令和3年度10月");
        assertThat(LabelPolicy.ERA.format(YearMonth.of(2020, 10), october)).isEqualTo("令和2年10月");
    }

    @ParameterizedTest
    @EnumSource(
            names = {"ERA", "ERA_NUMERIC", "ERA_ON_FIRST_DAY", "ERA_FISCAL", "ERA_OMITTED", "LETTER", "LETTER_YEAR"})
    void format_eraWhereThereIsNone_isRefused(LabelPolicy policy) {
        assertThatThrownBy(() -> policy.format(FiscalYear.of(1867)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("era labels go from 明治元年 (1868) to 令和999年 (3017): 1867");
        assertThatThrownBy(() -> policy.format(FiscalYear.of(3018)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("era labels go from 明治元年 (1868) to 令和999年 (3017): 3018");
        assertThatThrownBy(() -> policy.format(YearMonth.of(1867, 12)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("era labels go from 明治元年 (1868) to 令和999年 (3017): 1867");
    }

    @Test
    void format_western_knowsEveryYear() {
        assertThat(LabelPolicy.WESTERN.format(FiscalYear.of(1867))).isEqualTo("1867年度");
        assertThat(LabelPolicy.FY.format(FiscalYear.of(9998))).isEqualTo("FY9998");
    }

    @ParameterizedTest
    @CsvSource({
        "ERA, 令和3年4月～令和4年2月, 令和3年12月, 令和3年6月、令和3年9月",
        "LETTER, R3.4～R4.2, R3.12, R3.6、R3.9",
        "FY, 2021-04～2022-02, 2021-12, 2021-06、2021-09",
        "ERA_FISCAL, 令和3年度4月～令和3年度2月, 令和3年度12月, 令和3年度6月、令和3年度9月",
    })
    void format_window_isRangeMonthOrList(LabelPolicy policy, String range, String month, String list) {
        assertThat(policy.format(Window.parse("2021-04/2022-02"))).isEqualTo(range);
        assertThat(policy.format(Window.parse("2021-12"))).isEqualTo(month);
        assertThat(policy.format(Window.parse("2021-06,2021-09"))).isEqualTo(list);
    }

    @ParameterizedTest
    @CsvSource({
        "ERA, 令和3年度第1四半期, 令和3年度上期, 令和3年度下期",
        "LETTER, R3年度第1四半期, R3年度上期, R3年度下期",
        "LETTER_YEAR, R3年度第1四半期, R3年度上期, R3年度下期",
        "WESTERN, 2021年度第1四半期, 2021年度上期, 2021年度下期",
        "FY, FY2021-Q1, FY2021-H1, FY2021-H2",
    })
    void format_partOfAYear_namesItsYear(LabelPolicy policy, String quarter, String first, String second) {
        assertThat(policy.format(FiscalYear.of(2021).quarter(1))).isEqualTo(quarter);
        assertThat(policy.format(FiscalYear.of(2021).half(1))).isEqualTo(first);
        assertThat(policy.format(FiscalYear.of(2021).half(2))).isEqualTo(second);
    }

    @ParameterizedTest
    @CsvSource({"APRIL, 4月, Apr", "DECEMBER, 12月, Dec", "SEPTEMBER, 9月, Sep", "MAY, 5月, May"})
    void monthName_language_isTheColumnHeader(Month month, String ja, String en) {
        assertThat(LabelPolicy.monthName(month, Language.JA)).isEqualTo(ja);
        assertThat(LabelPolicy.monthName(month, Language.EN)).isEqualTo(en);
    }

    @ParameterizedTest
    @CsvSource({
        "1000, ERA, 1000年度",
        "1867, ERA, 1867年度",
        "1868, ERA, 明治元年度",
        "3017, ERA, 令和999年度",
        "3018, ERA, 3018年度",
        "1867, FY, FY1867",
    })
    void orWestern_yearWithoutAnEra_isNamedByItsNumber(int year, LabelPolicy policy, String label) {
        FiscalYear named = FiscalYear.of(year);

        assertThat(policy.orWestern(named).format(named)).isEqualTo(label);
    }

    @ParameterizedTest
    @CsvSource({
        "1872-12, ERA, 1872年12月",
        "1873-01, ERA, 明治6年1月",
        "3017-12, ERA, 令和999年12月",
        "3018-01, ERA, 3018年1月",
        "1872-12, SLASH, 1872/12",
    })
    void orWestern_monthWithoutAnEra_isNamedByItsNumber(YearMonth month, LabelPolicy policy, String label) {
        assertThat(policy.orWestern(month).format(month)).isEqualTo(label);
    }

    @Test
    void withFullWidthDigits_anyLabel_changesDigitsOnly() {
        assertThat(LabelPolicy.withFullWidthDigits("令和3年度/:0-9月")).isEqualTo("令和３年度/:０-９月");
    }
}
