package dev.nendo.fiscal;

import static dev.nendo.fiscal.YearLabelTest.onlyError;
import static dev.nendo.fiscal.YearLabelTest.onlyProblem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.problem.Language;
import dev.nendo.problem.Loaded;
import dev.nendo.problem.Problem;
import java.time.Month;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MonthLabelTest {

    private static final String FORMS_EN = "a month is written 令和4年3月, 令和3年度3月, R4.3, 2022-03, 2022/3 or 202203: ";
    private static final String FORMS_JA = "月は 令和4年3月、令和3年度3月、R4.3、2022-03、2022/3、202203 のように書きます: ";

    @ParameterizedTest
    @CsvSource({
        "令和3年度3月, 2022-03",
        "令和3年3月, 2021-03",
        "R4.3, 2022-03",
        "2021-04, 2021-04",
        "2021/4, 2021-04",
        "202104, 2021-04",
        "2021.4, 2021-04",
        "2021-4, 2021-04",
        "R4/3, 2022-03",
        "R4年3月, 2022-03",
        "R04.03, 2022-03",
        "2022年3月, 2022-03",
        "２０２２年３月, 2022-03",
        "令和４年３月, 2022-03",
        "令和3年度 3月, 2022-03",
        "R3年度3月, 2022-03",
        "FY2021 3月, 2022-03",
        "FY20213月, 2022-03",
        "2021年度4月, 2021-04",
        "㋿4年3月, 2022-03",
        "2021－04, 2021-04",
        "2021−04, 2021-04",
        "令和3(2021)年度3月, 2022-03",
        "R元.5, 2019-05",
        "R4.3月, 2022-03",
        "令和 4 年 3 月, 2022-03",
        "令和４年　３月, 2022-03",
        "令和 3 年度 3 月, 2022-03",
        "2021 / 4, 2021-04",
    })
    void readMonth_validLabel_isClean(String label, YearMonth month) {
        assertThat(FiscalLabels.JAPAN.readMonth(label)).isEqualTo(Loaded.of(month));
    }

    /** Every change of era: the last month of one, the first of the next, and a month that is in both. */
    @ParameterizedTest
    @CsvSource({
        "明治元年1月, 1868-01",
        "明治45年7月, 1912-07",
        "大正元年7月, 1912-07",
        "大正元年8月, 1912-08",
        "大正15年12月, 1926-12",
        "昭和元年12月, 1926-12",
        "昭和2年1月, 1927-01",
        "昭和63年12月, 1988-12",
        "昭和64年1月, 1989-01",
        "平成元年1月, 1989-01",
        "平成元年2月, 1989-02",
        "平成31年4月, 2019-04",
        "H31.4, 2019-04",
        "令和元年5月, 2019-05",
        "令和1年5月, 2019-05",
        "R1.5, 2019-05",
        "R元年5月, 2019-05",
        "平成31年度5月, 2019-05",
        "令和元年度4月, 2019-04",
        "平成31年度3月, 2020-03",
        "昭和元年度4月, 1926-04",
        "明治元年度4月, 1868-04",
        "平成元年度4月, 1989-04",
        "昭和63年度3月, 1989-03",
    })
    void readMonth_atAnEraChange_isClean(String label, YearMonth month) {
        assertThat(FiscalLabels.JAPAN.readMonth(label)).isEqualTo(Loaded.of(month));
    }

    @ParameterizedTest
    @CsvSource({
        "令和元年4月, 2019-04, era-not-begun, 令和は2019年5月1日に始まり、これは平成31年4月にあたります,"
                + " 'Reiwa began on 2019-05-01, so this is 平成31年4月'",
        "R1.4, 2019-04, era-not-begun, 令和は2019年5月1日に始まり、これは平成31年4月にあたります,"
                + " 'Reiwa began on 2019-05-01, so this is 平成31年4月'",
        "平成31年5月, 2019-05, era-ended, 平成は2019年4月30日に終わり、これは令和元年5月にあたります,"
                + " 'Heisei ended on 2019-04-30, so this is 令和元年5月'",
        "H32.1, 2020-01, era-ended, 平成は2019年4月30日に終わり、これは令和2年1月にあたります,"
                + " 'Heisei ended on 2019-04-30, so this is 令和2年1月'",
        "昭和64年2月, 1989-02, era-ended, 昭和は1989年1月7日に終わり、これは平成元年2月にあたります,"
                + " 'Showa ended on 1989-01-07, so this is 平成元年2月'",
        "昭和元年11月, 1926-11, era-not-begun, 昭和は1926年12月25日に始まり、これは大正15年11月にあたります,"
                + " 'Showa began on 1926-12-25, so this is 大正15年11月'",
        "大正16年1月, 1927-01, era-ended, 大正は1926年12月25日に終わり、これは昭和2年1月にあたります,"
                + " 'Taisho ended on 1926-12-25, so this is 昭和2年1月'",
        "大正元年6月, 1912-06, era-not-begun, 大正は1912年7月30日に始まり、これは明治45年6月にあたります,"
                + " 'Taisho began on 1912-07-30, so this is 明治45年6月'",
        "明治45年8月, 1912-08, era-ended, 明治は1912年7月30日に終わり、これは大正元年8月にあたります,"
                + " 'Meiji ended on 1912-07-30, so this is 大正元年8月'",
        "平成32年度4月, 2020-04, era-ended, 平成は2019年4月30日に終わり、これは令和2年度にあたります,"
                + " 'Heisei ended on 2019-04-30, so this is 令和2年度'",
    })
    void readMonth_outsideItsEra_isReadWithAWarning(String label, YearMonth month, String code, String ja, String en) {
        Loaded<YearMonth> read = FiscalLabels.JAPAN.readMonth(label);
        assertThat(read.orThrow()).isEqualTo(month);
        Problem warning = onlyProblem(read);
        assertThat(warning.in(Language.JA)).isEqualTo("(unknown): 警告: " + ja + ": " + label + " [" + code + "]");
        assertThat(warning.in(Language.EN)).isEqualTo("(unknown): warning: " + en + ": " + label + " [" + code + "]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "令和3年13月",
                "令和3年0月",
                "令和3年度13月",
                "2021-13",
                "2021-00",
                "202113",
                "0999-04",
                "20214",
                "2021-04-02",
                "2021-04-31",
                "Foo 2021",
                "令和3年度",
                "R3",
                "2021",
                "令和3年4月1日",
                "4月度",
                "2021/4-5",
                "R4-3",
                "令和3年度3",
                "慶応4年度4月",
                "13月",
                "",
                "1 2月"
            })
    void readMonth_otherText_isAnErrorThatNamesTheForms(String label) {
        Problem error = onlyError(FiscalLabels.JAPAN.readMonth(label));
        String shown = label.isEmpty() ? "\"\"" : label;
        assertThat(error.in(Language.JA)).isEqualTo("(unknown): エラー: " + FORMS_JA + shown + " [month-not-valid]");
        assertThat(error.in(Language.EN)).isEqualTo("(unknown): error: " + FORMS_EN + shown + " [month-not-valid]");
    }

    @ParameterizedTest
    @CsvSource({
        "令和0年4月, 令和は元年（1年）から始まります, Reiwa begins with its year 1 (令和元年), era-year-not-valid",
        "平成72年4月, 平成は71年までしか読みません, 'Heisei is read up to its year 71, no document being printed longer in advance',"
                + " era-year-not-valid",
        "令和0年度4月, 令和は元年（1年）から始まります, Reiwa begins with its year 1 (令和元年), era-year-not-valid",
        "3年4月, 元号のない年は元号の指定が必要です, a year without an era needs one in context, era-missing",
        "3年度4月, 元号のない年は元号の指定が必要です, a year without an era needs one in context, era-missing",
        "4月, 年のない月日や期間は年度の指定が必要です,"
                + " 'a month, day or part of a year that does not say its year needs a fiscal year in context', fiscal-year-missing",
        "April, 年のない月日や期間は年度の指定が必要です,"
                + " 'a month, day or part of a year that does not say its year needs a fiscal year in context', fiscal-year-missing",
    })
    void readMonth_lackingSomething_isAnErrorThatSaysWhat(String label, String ja, String en, String code) {
        Problem error = onlyError(FiscalLabels.JAPAN.readMonth(label));
        assertThat(error.code()).hasToString(code);
        assertThat(error.message().ja()).isEqualTo(ja + "。" + FORMS_JA + label);
        assertThat(error.message().en()).isEqualTo(en + "; " + FORMS_EN + label);
    }

    @ParameterizedTest
    @CsvSource({
        "4月, 2021-04",
        "３月, 2022-03",
        "12月, 2021-12",
        "01月, 2022-01",
        "Apr, 2021-04",
        "MARCH, 2022-03",
        "mar, 2022-03",
        "Sep, 2021-09",
        "September, 2021-09",
        "2019-04, 2019-04",
        "令和3年3月, 2021-03"
    })
    void readMonth_yearInContext_placesTheName(String label, YearMonth month) {
        assertThat(FiscalLabels.JAPAN.withYear(FiscalYear.of(2021)).readMonth(label))
                .isEqualTo(Loaded.of(month));
    }

    @Test
    void readMonth_yearOfOtherCalendarInContext_bringsItsCalendar() {
        FiscalYear october = FiscalYear.of(2021, FiscalCalendar.of(Month.OCTOBER, YearNaming.END_YEAR));
        FiscalLabels labels = FiscalLabels.JAPAN.withYear(october);
        assertThat(labels.readMonth("10月")).isEqualTo(Loaded.of(YearMonth.of(2020, 10)));
        assertThat(labels.readMonth("令和3年度10月")).isEqualTo(Loaded.of(YearMonth.of(2020, 10)));
        assertThat(labels.readMonth("令和3年10月")).isEqualTo(Loaded.of(YearMonth.of(2021, 10)));
    }

    @Test
    void readMonth_eraInContext_isUsed() {
        FiscalLabels heisei = FiscalLabels.JAPAN.withEra(Era.HEISEI);
        assertThat(heisei.readMonth("29年12月")).isEqualTo(Loaded.of(YearMonth.of(2017, 12)));
        assertThat(heisei.readMonth("30年度3月")).isEqualTo(Loaded.of(YearMonth.of(2019, 3)));
        assertThat(onlyProblem(heisei.readMonth("31年5月")).message().en())
                .isEqualTo("Heisei ended on 2019-04-30, so this is 令和元年5月: 31年5月");
    }

    @ParameterizedTest
    @CsvSource({"1000-04, true", "1000-03, false", "9999-03, true", "9999-04, false", "9999年12月, false"})
    void readMonth_atTheLimits_hasAFiscalYear(String label, boolean isRead) {
        Loaded<YearMonth> read = FiscalLabels.JAPAN.readMonth(label);
        assertThat(read.value().map(FiscalCalendar.JAPAN::yearOf).isPresent()).isEqualTo(isRead);
        assertThat(read.hasErrors()).isEqualTo(!isRead);
    }

    @Test
    void readMonth_dayLabel_isNoMonth() {
        assertThat(onlyError(FiscalLabels.JAPAN.withYear(FiscalYear.of(2021)).readMonth("10/4"))
                        .message()
                        .en())
                .isEqualTo(FORMS_EN + "10/4");
    }
}
