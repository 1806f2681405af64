package dev.nendo.fiscal;

import static dev.nendo.fiscal.YearLabelTest.onlyError;
import static dev.nendo.fiscal.YearLabelTest.onlyProblem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.problem.Loaded;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DayLabelTest {

    private static final String FORMS_EN = "a day is written 令和4年4月7日, R4.4.7, 2022-04-07, 2022/4/7 or 20220407: ";

    @ParameterizedTest
    @CsvSource({
        "令和4年4月7日, 2022-04-07",
        "R4.4.7, 2022-04-07",
        "R4/4/7, 2022-04-07",
        "2022-04-07, 2022-04-07",
        "2022/4/7, 2022-04-07",
        "2022.4.7, 2022-04-07",
        "20220407, 2022-04-07",
        "2022年4月7日, 2022-04-07",
        "令和４年４月７日, 2022-04-07",
        "令和3年度3月31日, 2022-03-31",
        "令和2年2月29日, 2020-02-29",
        "明治45年7月30日, 1912-07-30",
        "大正元年7月30日, 1912-07-30",
        "大正15年12月25日, 1926-12-25",
        "昭和元年12月25日, 1926-12-25",
        "昭和64年1月7日, 1989-01-07",
        "平成元年1月8日, 1989-01-08",
        "平成31年4月30日, 2019-04-30",
        "令和元年5月1日, 2019-05-01",
        "R元.5.1, 2019-05-01",
    })
    void readDay_validLabel_isClean(String label, LocalDate day) {
        assertThat(FiscalLabels.JAPAN.readDay(label)).isEqualTo(Loaded.of(day));
    }

    @ParameterizedTest
    @CsvSource({
        "平成31年5月1日, 2019-05-01, 'Heisei ended on 2019-04-30, so this is 令和元年5月1日: 平成31年5月1日'",
        "令和元年4月30日, 2019-04-30, 'Reiwa began on 2019-05-01, so this is 平成31年4月30日: 令和元年4月30日'",
        "昭和64年1月8日, 1989-01-08, 'Showa ended on 1989-01-07, so this is 平成元年1月8日: 昭和64年1月8日'",
        "平成元年1月7日, 1989-01-07, 'Heisei began on 1989-01-08, so this is 昭和64年1月7日: 平成元年1月7日'",
        "大正15年12月26日, 1926-12-26, 'Taisho ended on 1926-12-25, so this is 昭和元年12月26日: 大正15年12月26日'",
        "昭和元年12月24日, 1926-12-24, 'Showa began on 1926-12-25, so this is 大正15年12月24日: 昭和元年12月24日'",
        "明治45年7月31日, 1912-07-31, 'Meiji ended on 1912-07-30, so this is 大正元年7月31日: 明治45年7月31日'",
        "大正元年7月29日, 1912-07-29, 'Taisho began on 1912-07-30, so this is 明治45年7月29日: 大正元年7月29日'",
    })
    void readDay_outsideItsEra_isReadWithAWarning(String label, LocalDate day, String message) {
        Loaded<LocalDate> read = FiscalLabels.JAPAN.readDay(label);
        assertThat(read.orThrow()).isEqualTo(day);
        assertThat(onlyProblem(read).message().en()).isEqualTo(message);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "令和3年2月29日",
                "2022-02-30",
                "20220431",
                "令和3年4月0日",
                "2022-04-00",
                "2022-04/07",
                "令和4年4月",
                "2022-04",
                "x",
                "4/31x"
            })
    void readDay_otherText_isAnErrorThatNamesTheForms(String label) {
        assertThat(onlyError(FiscalLabels.JAPAN.readDay(label)).message().en()).isEqualTo(FORMS_EN + label);
    }

    @Test
    void readDay_japaneseMessage_namesTheForms() {
        assertThat(onlyError(FiscalLabels.JAPAN.readDay("x")).message().ja())
                .isEqualTo("日は 令和4年4月7日、R4.4.7、2022-04-07、2022/4/7、20220407 のように書きます: x");
        assertThat(onlyError(FiscalLabels.JAPAN.readDay("x")).code()).hasToString("day-not-valid");
    }

    @ParameterizedTest
    @CsvSource({"10/4, 2021-10-04", "3/25, 2022-03-25", "10月4日, 2021-10-04", "１/６, 2022-01-06", "2022/4/7, 2022-04-07"})
    void readDay_yearInContext_placesTheDay(String label, LocalDate day) {
        assertThat(FiscalLabels.JAPAN.withYear(FiscalYear.of(2021)).readDay(label))
                .isEqualTo(Loaded.of(day));
    }

    @Test
    void readDay_leapDay_dependsOnTheYear() {
        assertThat(FiscalLabels.JAPAN.withYear(FiscalYear.of(2019)).readDay("2/29"))
                .isEqualTo(Loaded.of(LocalDate.of(2020, 2, 29)));
        assertThat(onlyError(FiscalLabels.JAPAN.withYear(FiscalYear.of(2021)).readDay("2/29"))
                        .message()
                        .en())
                .isEqualTo(FORMS_EN + "2/29");
    }

    @Test
    void readDay_lackingItsYear_saysSo() {
        assertThat(onlyError(FiscalLabels.JAPAN.readDay("2/29")).message().en())
                .isEqualTo("a month, day or part of a year that does not say its year needs a fiscal year in context; "
                        + FORMS_EN + "2/29");
        assertThat(onlyError(FiscalLabels.JAPAN.readDay("0/1")).message().en()).isEqualTo(FORMS_EN + "0/1");
        assertThat(onlyError(FiscalLabels.JAPAN.readDay("2/30")).message().en()).isEqualTo(FORMS_EN + "2/30");
    }
}
