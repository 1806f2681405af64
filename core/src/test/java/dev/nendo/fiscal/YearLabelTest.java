package dev.nendo.fiscal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.problem.Language;
import dev.nendo.problem.Loaded;
import dev.nendo.problem.Location;
import dev.nendo.problem.Problem;
import java.time.Month;
import java.time.YearMonth;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YearLabelTest {

    private static final String FORMS_EN = "a fiscal year is written 令和3年度, R3, R3年度, 2021年度, FY2021 or 2021: ";
    private static final String FORMS_JA = "年度は 令和3年度、R3、R3年度、2021年度、FY2021、2021 のように書きます: ";

    @ParameterizedTest
    @CsvSource({
        "令和3年度, 2021",
        "R3, 2021",
        "R3年度, 2021",
        "H31年度, 2019",
        "2021年度, 2021",
        "FY2021, 2021",
        "2021, 2021",
        "令和３年度, 2021",
        "令和１年度, 2019",
        "２０２１年度, 2021",
        "Ｒ３, 2021",
        "ＦＹ２０２１, 2021",
        "(令和3年度), 2021",
        "（令和2年度）, 2020",
        "【令和2年度】, 2020",
        "〔令和2年度〕, 2020",
        "[令和2年度], 2020",
        "[FY2021], 2021",
        "令和03年度, 2021",
        "R03, 2021",
        "R元, 2019",
        "R元年度, 2019",
        "㋿3年度, 2021",
        "㍻30年度, 2018",
        "㍼63年度, 1988",
        "㍽元年度, 1912",
        "㍾元年度, 1868",
        "令和3（2021）年度, 2021",
        "令和３ 年度, 2021",
        "令和 3 年度, 2021",
        "令和　３　年 度, 2021",
        "平成 元 年度, 1989",
        "2021 年度, 2021",
        "R 3, 2021",
        "FY 2021, 2021",
        "（ 令和 3 年度 ）, 2021",
        "令和３年度（２０２１年度）, 2021",
        "令和 3 年度 (2021 年度), 2021",
        "2021年度（令和3年度）, 2021",
        "2019年度(令和元年度), 2019",
        "2021(令和3)年度, 2021",
        "2021（R3）年度, 2021",
        "R4(2022), 2022",
        "令和3年度(2021), 2021",
        "平成31年度（令和元年度）, 2019",
        "令和元年度(平成31年度), 2019",
        "令和五年度, 2023",
        "平成十二年度, 2000",
        "平成三十年度, 2018",
        "昭和十年度, 1935",
        "2021/22, 2021",
        "2021-22, 2021",
        "2021/2022, 2021",
        "FY2021/22, 2021",
        "1999-00, 1999",
        "2011-12, 2011",
        "2022年3月期, 2021",
        "令和4年3月期, 2021",
        "令和182年度, 2200",
        "令和999年度, 3017",
        "令和元年度, 2019",
        "令和1年度, 2019",
        "平成31年度, 2019",
        "H31, 2019",
        "令和2年度, 2020",
        "平成30年度, 2018",
        "昭和元年度, 1926",
        "大正15年度, 1926",
        "昭和1年度, 1926",
        "昭和2年度, 1927",
        "大正14年度, 1925",
        "大正元年度, 1912",
        "明治45年度, 1912",
        "大正2年度, 1913",
        "明治44年度, 1911",
        "平成元年度, 1989",
        "昭和63年度, 1988",
        "平成2年度, 1990",
        "明治元年度, 1868",
        "M1, 1868",
        "T15, 1926",
        "S63, 1988",
        "1868年度, 1868",
        "1867年度, 1867",
        "1000年度, 1000",
        "9998年度, 9998",
    })
    void readYear_validLabel_isClean(String label, int year) {
        assertThat(FiscalLabels.JAPAN.readYear(label)).isEqualTo(Loaded.of(FiscalYear.of(year)));
    }

    @Test
    void readYear_spacesAround_areIgnored() {
        assertThat(FiscalLabels.JAPAN.readYear("\u3000令和3年度\u00a0")).isEqualTo(Loaded.of(FiscalYear.of(2021)));
        assertThat(FiscalLabels.JAPAN.readYear(" 2021 ")).isEqualTo(Loaded.of(FiscalYear.of(2021)));
    }

    @ParameterizedTest
    @CsvSource({
        "平成32年度, 2020, 平成は2019年4月30日に終わり、これは令和2年度にあたります, 'Heisei ended on 2019-04-30, so this is 令和2年度'",
        "H32,       2020, 平成は2019年4月30日に終わり、これは令和2年度にあたります, 'Heisei ended on 2019-04-30, so this is 令和2年度'",
        "平成71年度, 2059, 平成は2019年4月30日に終わり、これは令和41年度にあたります, 'Heisei ended on 2019-04-30, so this is 令和41年度'",
        "昭和64年度, 1989, 昭和は1989年1月7日に終わり、これは平成元年度にあたります, 'Showa ended on 1989-01-07, so this is 平成元年度'",
        "昭和104年度, 2029, 昭和は1989年1月7日に終わり、これは令和11年度にあたります, 'Showa ended on 1989-01-07, so this is 令和11年度'",
        "大正16年度, 1927, 大正は1926年12月25日に終わり、これは昭和2年度にあたります, 'Taisho ended on 1926-12-25, so this is 昭和2年度'",
        "大正55年度, 1966, 大正は1926年12月25日に終わり、これは昭和41年度にあたります, 'Taisho ended on 1926-12-25, so this is 昭和41年度'",
        "明治46年度, 1913, 明治は1912年7月30日に終わり、これは大正2年度にあたります, 'Meiji ended on 1912-07-30, so this is 大正2年度'",
        "明治85年度, 1952, 明治は1912年7月30日に終わり、これは昭和27年度にあたります, 'Meiji ended on 1912-07-30, so this is 昭和27年度'",
    })
    void readYear_printedInAdvance_isReadWithAWarning(String label, int year, String ja, String en) {
        Loaded<FiscalYear> read = FiscalLabels.JAPAN.readYear(label);
        assertThat(read.orThrow()).isEqualTo(FiscalYear.of(year));
        Problem warning = onlyProblem(read);
        assertThat(warning.in(Language.JA)).isEqualTo("(unknown): 警告: " + ja + ": " + label + " [era-ended]");
        assertThat(warning.in(Language.EN)).isEqualTo("(unknown): warning: " + en + ": " + label + " [era-ended]");
    }

    @ParameterizedTest
    @CsvSource({
        "令和0年度, 令和は元年（1年）から始まります, Reiwa begins with its year 1 (令和元年)",
        "R0, 令和は元年（1年）から始まります, Reiwa begins with its year 1 (令和元年)",
        "平成00年度, 平成は元年（1年）から始まります, Heisei begins with its year 1 (平成元年)",
        "平成72年度, 平成は71年までしか読みません, 'Heisei is read up to its year 71, no document being printed longer in advance'",
        "昭和105年度, 昭和は104年までしか読みません, 'Showa is read up to its year 104, no document being printed longer in advance'",
        "大正56年度, 大正は55年までしか読みません, 'Taisho is read up to its year 55, no document being printed longer in advance'",
        "明治86年度, 明治は85年までしか読みません, 'Meiji is read up to its year 85, no document being printed longer in advance'",
    })
    void readYear_impossibleEraYear_isAnError(String label, String ja, String en) {
        Problem error = onlyError(FiscalLabels.JAPAN.readYear(label));
        assertThat(error.code()).hasToString("era-year-not-valid");
        assertThat(error.rejected()).isEqualTo(label);
        assertThat(error.message().ja()).isEqualTo(ja + "。" + FORMS_JA + label);
        assertThat(error.message().en()).isEqualTo(en + "; " + FORMS_EN + label);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "令和3年",
                "令和3",
                "平成0",
                "令和",
                "年度",
                "R",
                "3",
                "21年度x",
                "FY21",
                "fy2021",
                "FY2021年度",
                "令和3年度末",
                "令和1000年度",
                "0999年度",
                "9999年度",
                "慶応4年度",
                "R3.4",
                "2021-04",
                "令和-3年度",
                "令和①年度",
                "令和²年度",
                "(令和3年度",
                "令和3年度)",
                "(令和3年度)(令和2年度)",
                "令和1 0年度",
                "F Y2021",
                "2021年度(2021年度)"
            })
    void readYear_otherText_isAnErrorThatNamesTheForms(String label) {
        Problem error = onlyError(FiscalLabels.JAPAN.readYear(label));
        assertThat(error.in(Language.JA)).isEqualTo("(unknown): エラー: " + FORMS_JA + label + " [fiscal-year-not-valid]");
        assertThat(error.in(Language.EN))
                .isEqualTo("(unknown): error: " + FORMS_EN + label + " [fiscal-year-not-valid]");
    }

    @Test
    void readYear_blank_showsQuotes() {
        assertThat(onlyError(FiscalLabels.JAPAN.readYear(" ")).message().en()).isEqualTo(FORMS_EN + "\" \"");
    }

    @Test
    void readYear_longText_isNotSearched() {
        String spaces = " ".repeat(LabelText.LONGEST - "令和3年度".length());
        assertThat(FiscalLabels.JAPAN.readYear(spaces + "令和3年度").orThrow()).isEqualTo(FiscalYear.of(2021));
        assertThat(onlyError(FiscalLabels.JAPAN.readYear(spaces + " 令和3年度")).code())
                .hasToString("fiscal-year-not-valid");
    }

    @ParameterizedTest
    @ValueSource(strings = {"令和3(2020)年度", "令和3年度(2020年度)", "2020年度(令和3年度)", "2020(令和3)年度"})
    void readYear_eraAndWesternDisagree_isAnError(String label) {
        Problem error = onlyError(FiscalLabels.JAPAN.readYear(label));
        assertThat(error.message().ja()).isEqualTo("元号では2021年度、西暦では2020年度です。" + FORMS_JA + label);
        assertThat(error.message().en())
                .isEqualTo("the era says 2021 and the western number says 2020; " + FORMS_EN + label);
    }

    @Test
    void readYear_twoErasDisagree_isAnErrorThatNamesBoth() {
        Problem error = onlyError(FiscalLabels.JAPAN.readYear("令和6年度(平成31年度)"));

        assertThat(error.message().en()).startsWith("the era says 2024 and the western number says 2019; ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-23", "2021/21", "2021-2023", "2022年9月期", "令和〇年度"})
    void readYear_yearsThatDoNotFollow_isAnError(String label) {
        assertThat(FiscalLabels.JAPAN.readYear(label).value()).isEmpty();
    }

    @Test
    void readPeriod_yearAndNextByTwoDigits_isAYearUnlessItMayBeAMonth() {
        assertThat(FiscalLabels.JAPAN
                        .readPeriod("2021-22")
                        .value()
                        .orElseThrow()
                        .window())
                .isEqualTo(FiscalYear.of(2021).window());
        assertThat(FiscalLabels.JAPAN
                        .readPeriod("2011-12")
                        .value()
                        .orElseThrow()
                        .window())
                .isEqualTo(Window.month(YearMonth.of(2011, 12)));
    }

    @Test
    void readYear_eraInContext_isUsed() {
        assertThat(FiscalLabels.JAPAN.withEra(Era.REIWA).readYear("３年度")).isEqualTo(Loaded.of(FiscalYear.of(2021)));
        assertThat(FiscalLabels.JAPAN.withEra(Era.HEISEI).readYear("元年度")).isEqualTo(Loaded.of(FiscalYear.of(1989)));
        assertThat(FiscalLabels.JAPAN.withEra(Era.REIWA).readYear("H30年度")).isEqualTo(Loaded.of(FiscalYear.of(2018)));
        assertThat(onlyProblem(FiscalLabels.JAPAN.withEra(Era.HEISEI).readYear("32年度"))
                        .message()
                        .en())
                .isEqualTo("Heisei ended on 2019-04-30, so this is 令和2年度: 32年度");
        Problem error = onlyError(FiscalLabels.JAPAN.readYear("3年度"));
        assertThat(error.code()).hasToString("era-missing");
        assertThat(error.message().ja()).isEqualTo("元号のない年は元号の指定が必要です。" + FORMS_JA + "3年度");
        assertThat(error.message().en()).isEqualTo("a year without an era needs one in context; " + FORMS_EN + "3年度");
    }

    @Test
    void readYear_placeGiven_standsInTheProblem() {
        Location where = Location.ofSource("a.csv").withLine(3).withColumn(2);
        assertThat(FiscalLabels.JAPAN
                        .withLocation(where)
                        .withEra(Era.REIWA)
                        .withYear(FiscalYear.of(2021))
                        .readYear("x")
                        .problems())
                .extracting(Problem::location)
                .containsExactly(where);
    }

    @Test
    void readYear_lastAndFirstOfACalendar_areThoseItSupports() {
        FiscalCalendar january = FiscalCalendar.of(Month.JANUARY, YearNaming.START_YEAR);
        FiscalCalendar ending = FiscalCalendar.of(Month.APRIL, YearNaming.END_YEAR);
        assertThat(FiscalLabels.of(january).readYear("9999年度")).isEqualTo(Loaded.of(FiscalYear.of(9999, january)));
        assertThat(FiscalLabels.of(january).readYear("1000年度")).isEqualTo(Loaded.of(FiscalYear.of(1000, january)));
        assertThat(FiscalLabels.of(ending).readYear("9999年度")).isEqualTo(Loaded.of(FiscalYear.of(9999, ending)));
        assertThat(onlyError(FiscalLabels.of(ending).readYear("1000年度")).code()).hasToString("fiscal-year-not-valid");
    }

    /** The number gives the naming year; the era must reign within the year that has this name. */
    @ParameterizedTest
    @CsvSource({
        "APRIL,   END_YEAR,   平成31年度, 2019, ",
        "APRIL,   END_YEAR,   令和2年度,  2020, ",
        "APRIL,   END_YEAR,   令和元年度, 2019, 'Reiwa began on 2019-05-01, so this is 平成31年度: 令和元年度'",
        "APRIL,   END_YEAR,   平成32年度, 2020, 'Heisei ended on 2019-04-30, so this is 令和2年度: 平成32年度'",
        "APRIL,   END_YEAR,   昭和64年度, 1989, ",
        "APRIL,   END_YEAR,   平成元年度, 1989, ",
        "JANUARY, START_YEAR, 昭和64年度, 1989, ",
        "JANUARY, START_YEAR, 平成元年度, 1989, ",
        "JANUARY, START_YEAR, 平成31年度, 2019, ",
        "JANUARY, START_YEAR, 令和元年度, 2019, ",
        "MAY,     START_YEAR, 平成31年度, 2019, 'Heisei ended on 2019-04-30, so this is 令和元年度: 平成31年度'",
        "JULY,    END_YEAR,   令和元年度, 2019, ",
        "JULY,    END_YEAR,   平成31年度, 2019, ",
    })
    void readYear_otherCalendar_goesByTheNamingYear(
            Month start, YearNaming naming, String label, int year, @Nullable String warning) {
        FiscalCalendar calendar = FiscalCalendar.of(start, naming);
        Loaded<FiscalYear> read = FiscalLabels.of(calendar).readYear(label);
        assertThat(read.orThrow()).isEqualTo(FiscalYear.of(year, calendar));
        assertThat(read.problems().stream()
                        .map(problem -> problem.message().en())
                        .toList())
                .isEqualTo(Stream.ofNullable(warning).toList());
    }

    static Problem onlyProblem(Loaded<?> read) {
        assertThat(read.problems()).hasSize(1);
        return read.problems().get(0);
    }

    static Problem onlyError(Loaded<?> read) {
        assertThat(read.value()).isEmpty();
        assertThat(read.errors()).hasSize(1);
        return onlyProblem(read);
    }
}
