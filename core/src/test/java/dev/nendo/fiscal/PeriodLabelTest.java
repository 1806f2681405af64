package dev.nendo.fiscal;

import static dev.nendo.fiscal.YearLabelTest.onlyError;
import static dev.nendo.fiscal.YearLabelTest.onlyProblem;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.problem.Loaded;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodLabelTest {

    private static final FiscalLabels IN_FY2021 = FiscalLabels.JAPAN.withYear(FiscalYear.of(2021));
    private static final String FORMS_EN =
            "a period is written 令和3年度, 令和3年12月, 令和4年3月末, 令和3年4月～令和4年2月," + " 令和4年4月7日時点, 4月, 4～6月, 第1四半期 or 上期: ";

    /** Every label of a period that the two branch reports of FY2021 print. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "令和2年度 | OVER 2020-04/2021-03",
                "令和3年度 | OVER 2021-04/2022-03",
                "令和1年度 | OVER 2019-04/2020-03",
                "令和元年度 | OVER 2019-04/2020-03",
                "令和３年度 | OVER 2021-04/2022-03",
                "令和２年度 | OVER 2020-04/2021-03",
                "(令和3年度) | OVER 2021-04/2022-03",
                "（令和2年度） | OVER 2020-04/2021-03",
                "令和2年4月～令和3年2月 | OVER 2020-04/2021-02",
                "令和3年4月～令和4年2月 | OVER 2021-04/2022-02",
                "令和3年8月～令和4年2月 | OVER 2021-08/2022-02",
                "令和2年8月～令和3年2月 | OVER 2020-08/2021-02",
                "令和3年4月～令和4年3月 | OVER 2021-04/2022-03",
                "令和2年4月～令和3年3月 | OVER 2020-04/2021-03",
                "平成31年4月～令和2年3月 | OVER 2019-04/2020-03",
                "令和4年3月末 | AT 2022-03",
                "平成3年3月末 | AT 1991-03",
                "令和3年3月末 | AT 2021-03",
                "令和3年2月末 | AT 2021-02",
                "令和3年9月末 | AT 2021-09",
                "令和4年3月現在 | AT 2022-03",
                "令和3年12月 | OVER 2021-12",
                "令和4年3月 | OVER 2022-03",
                "令和3年3月配信 | OVER 2021-03 [配信]",
                "令和4年4月7日時点 | ON 2022-04 [2022-04-07]",
                "令和3年10月4日時点 | ON 2021-10 [2021-10-04]",
                "令和3年度末 | AT 2022-03",
                "令和2年度末 | AT 2021-03",
                "令和3年度末（支部速報値） | AT 2022-03 [支部速報値]",
                "【参考】令和2年度（前年同期） | OVER 2020-04/2021-03 [参考, 前年同期]",
                "【参考】令和元年度（前々年同期） | OVER 2019-04/2020-03 [参考, 前々年同期]",
                "4月 | OVER 2021-04",
                "12月 | OVER 2021-12",
                "1月 | OVER 2022-01",
                "3月 | OVER 2022-03",
                "４～６月 | OVER 2021-04/2021-06",
                "７～９月 | OVER 2021-07/2021-09",
                "１０～12月 | OVER 2021-10/2021-12",
                "１～３月 | OVER 2022-01/2022-03",
                "4～6月 | OVER 2021-04/2021-06",
                "1～3月 | OVER 2022-01/2022-03",
                "（2～4月）４～６月 | OVER 2021-02/2021-04 under 2021-04/2021-06",
                "（5～7月）７～9月 | OVER 2021-05/2021-07 under 2021-07/2021-09",
                "（8～10月）１０～12月 | OVER 2021-08/2021-10 under 2021-10/2021-12",
                "（11～1月）１～３月 | OVER 2021-11/2022-01 under 2022-01/2022-03",
                "（1月末） | AT 2022-01",
                "（3月末） | AT 2022-03",
                "3月末 | AT 2022-03",
                "生活習慣病予防健診（4～1月分） | OVER 2021-04/2022-01 [分, 生活習慣病予防健診]",
                "事業者健診（4～3月分） | OVER 2021-04/2022-03 [分, 事業者健診]",
                "4~1月 | OVER 2021-04/2022-01",
                "4～3月 | OVER 2021-04/2022-03",
                "R3.4~6月 | OVER 2021-04/2021-06",
                "R4.1～R4.3 | OVER 2022-01/2022-03",
                "年間 | OVER 2021-04/2022-03",
                "3/25 | ON 2022-03 [2022-03-25]",
                "令和4年2月18日 | ON 2022-02 [2022-02-18]",
                "令和3年8月1日・2日 | ON 2021-08 [2021-08-01, 2021-08-02]",
                "令和4年2月18日・21日・22日 | ON 2022-02 [2022-02-18, 2022-02-21, 2022-02-22]",
                "令和3年8月21日・22日・23日／令和4年2月6日・7日 | ON 2021-08,2022-02"
                        + " [2021-08-21, 2021-08-22, 2021-08-23, 2022-02-06, 2022-02-07]",
                "令和4年1月28日・2月3日 | ON 2022-01/2022-02 [2022-01-28, 2022-02-03]",
            })
    void readPeriod_asPrintedInTheReports_isRead(String label, String expected) {
        Loaded<PeriodLabel> read = IN_FY2021.readPeriod(label);
        assertThat(read.problems()).isEmpty();
        assertThat(read.orThrow()).hasToString(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "第1四半期 | OVER 2021-04/2021-06",
                "第４四半期 | OVER 2022-01/2022-03",
                "第 4 四半期 | OVER 2022-01/2022-03",
                "第一四半期 | OVER 2021-04/2021-06",
                "第四四半期末 | AT 2022-03",
                "令和2年度第二四半期 | OVER 2020-07/2020-09",
                "1Q | OVER 2021-04/2021-06",
                "第３Ｑ | OVER 2021-10/2021-12",
                "FY2020 4Q | OVER 2021-01/2021-03",
                "通期 | OVER 2021-04/2022-03",
                "通年 | OVER 2021-04/2022-03",
                "令和3年11月末日 | AT 2021-11",
                "令和3年11月末日現在 | AT 2021-11",
                "4月から6月 | OVER 2021-04/2021-06",
                "令和3年4月から令和4年2月まで | OVER 2021-04/2022-02",
                "4月～6月まで | OVER 2021-04/2021-06",
                "令和3年4月1日～令和4年3月31日 | OVER 2021-04/2022-03",
                "令和2年4月1日から令和3年2月28日まで | OVER 2020-04/2021-02",
                "R3.4.1～R3.9.30 | OVER 2021-04/2021-09",
                "2021/4/1～9/30 | OVER 2021-04/2021-09",
                "10月1日～令和4年3月31日 | OVER 2021-10/2022-03",
                "4月1日～4月30日 | OVER 2021-04",
                "4 ～ 6 月 | OVER 2021-04/2021-06",
                "4ー6月 | OVER 2021-04/2021-06",
                "4月ー6月 | OVER 2021-04/2021-06",
                "コールセンター 件数（4ー6月） | OVER 2021-04/2021-06 [コールセンター 件数]",
                "令和 3 年 4 月 末 | AT 2021-04",
                "R3.4-R4.3 | OVER 2021-04/2022-03",
                "R3.4-6月 | OVER 2021-04/2021-06",
                "R3.4月～R3.6月 | OVER 2021-04/2021-06",
                "2021年4月-2022年3月 | OVER 2021-04/2022-03",
                "令和3年4-6月 | OVER 2021-04/2021-06",
                "Q1 | OVER 2021-04/2021-06",
                "Q4 | OVER 2022-01/2022-03",
                "上期 | OVER 2021-04/2021-09",
                "上半期 | OVER 2021-04/2021-09",
                "下期 | OVER 2021-10/2022-03",
                "下半期 | OVER 2021-10/2022-03",
                "令和2年度第2四半期 | OVER 2020-07/2020-09",
                "令和2年度 下期 | OVER 2020-10/2021-03",
                "令和2年度上半期末 | AT 2020-09",
                "FY2020-Q3 | OVER 2020-10/2020-12",
                "FY2020Q3 | OVER 2020-10/2020-12",
                "FY2020 H1 | OVER 2020-04/2020-09",
                "FY2020-H2 | OVER 2020-10/2021-03",
                "年度末 | AT 2022-03",
                "年度末現在 | AT 2022-03",
                "令和4年3月末現在 | AT 2022-03",
                "令和4年3月末時点 | AT 2022-03",
                "4月～2月 | OVER 2021-04/2022-02",
                "4～2月 | OVER 2021-04/2022-02",
                "9～12月 | OVER 2021-09/2021-12",
                "3～2月 | OVER 2021-03/2022-02",
                "8～2月 | OVER 2021-08/2022-02",
                "10～3月 | OVER 2021-10/2022-03",
                "4-6月 | OVER 2021-04/2021-06",
                "4月-6月 | OVER 2021-04/2021-06",
                "4–6月 | OVER 2021-04/2021-06",
                "4〜6月 | OVER 2021-04/2021-06",
                "Apr-Jun | OVER 2021-04/2021-06",
                "Apr ~ Jun | OVER 2021-04/2021-06",
                "Oct | OVER 2021-10",
                "10-11 | -",
                "2021-04/2022-02 | OVER 2021-04/2022-02",
                "2021-04～2022-02 | OVER 2021-04/2022-02",
                "202104～202202 | OVER 2021-04/2022-02",
                "令和3年4～6月 | OVER 2021-04/2021-06",
                "令和3年4月～6月 | OVER 2021-04/2021-06",
                "令和3年10月～3月 | OVER 2021-10/2022-03",
                "4月～令和4年2月 | OVER 2021-04/2022-02",
                "令和3年度4月～令和3年度3月 | OVER 2021-04/2022-03",
                "令和3年6月、令和3年9月 | OVER 2021-06,2021-09",
                "6月、9月、3月 | OVER 2021-06,2021-09,2022-03",
                "令和3年6月,9月 | OVER 2021-06,2021-09",
                "10/4・10/5 | ON 2021-10 [2021-10-04, 2021-10-05]",
                "令和4年3月31日(木) | ON 2022-03 [2022-03-31]",
                "R3 | OVER 2021-04/2022-03",
                "R4.3累計 | OVER 2022-03 [累計]",
                "R4.3 累計 | OVER 2022-03 [累計]",
                "令和3年4月受診分 | OVER 2021-04 [受診分]",
                "4～2月実施分(速報値) | OVER 2021-04/2022-02 [実施分, 速報値]",
                "令和3年度（2021年度） | OVER 2021-04/2022-03",
                "令和2年度（4～1月） | OVER 2020-04/2021-01 under 2020-04/2021-03",
                "（1～3月）４～６月 | OVER 2021-01/2021-03 under 2021-04/2021-06",
                "令和4年3月（） | OVER 2022-03",
                "R3.4~ | -",
                "2021 | -",
                "H1 | OVER 1989-04/1990-03",
            })
    void readPeriod_otherForms_areReadOrRefused(String label, String expected) {
        Loaded<PeriodLabel> read = IN_FY2021.readPeriod(label);
        if (expected.equals("-")) {
            assertThat(onlyError(read).message().en()).isEqualTo(FORMS_EN + label);
        } else {
            assertThat(read.problems())
                    .noneMatch(problem -> !problem.message().en().startsWith("Heisei"));
            assertThat(read.orThrow().toString().replace(" [木]", "")).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "全国平均（同期比）",
                "（直近対象者数）",
                "決定件数",
                "達成率",
                "合計",
                "累計",
                "対比",
                "（一者応札案件）",
                "令和3年4月～令和3年3月",
                "2021-04/2021-03",
                "令和3年4月1日～令和3年4月29日",
                "令和3年4月2日～令和3年4月30日",
                "令和3年5月1日～令和3年4月30日",
                "令和3年4月1日～令和4年3月",
                "令和3年4月1日～6月31日",
                "4/1～4/29",
                "4月から",
                "4月から5月から6月",
                "5Q",
                "2021-04-2021-06",
                "10/4末",
                "令和4年4月7日末",
                "4月（5月",
                "4月）",
                "（（4月））",
                "4月（5月）（6月）",
                "4月【参考】5月",
                "4月・5日x",
                "令和3年4月・5日",
                "第5四半期",
                "H3x",
                "13月～14月",
                "4～13月",
                "～4月",
                "4月～",
                "4月～5月～6月",
                "4-6",
                "5月6日7日",
                "末",
                "分",
                "一月",
                "令和3年度第1四半期第2四半期"
            })
    void readPeriod_noPeriod_isAnErrorThatNamesTheForms(String label) {
        assertThat(onlyError(IN_FY2021.readPeriod(label)).message().en()).isEqualTo(FORMS_EN + label);
    }

    @Test
    void readPeriod_japaneseMessage_namesTheForms() {
        assertThat(onlyError(IN_FY2021.readPeriod("合計")).message().ja())
                .isEqualTo("期間は 令和3年度、令和3年12月、令和4年3月末、令和3年4月～令和4年2月、令和4年4月7日時点、4月、4～6月、第1四半期、上期 のように書きます: 合計");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "4月",
                "４～６月",
                "4月1日～3月31日",
                "第1四半期",
                "上期",
                "年間",
                "年度末",
                "10/4",
                "3月末",
                "6月、9月",
                "（2～4月）４～６月",
                "（4月）"
            })
    void readPeriod_withoutItsYear_saysSo(String label) {
        assertThat(FiscalLabels.JAPAN.readPeriod(label).errors()).first().satisfies(error -> {
            assertThat(error.code()).hasToString("fiscal-year-missing");
            assertThat(error.message().en())
                    .isEqualTo(
                            "a month, day or part of a year that does not say its year needs a fiscal year in context; "
                                    + FORMS_EN + label);
        });
        assertThat(FiscalLabels.JAPAN.readPeriod(label).value()).isEmpty();
    }

    @Test
    void readPeriod_oddEras_warnForEachEnd() {
        Loaded<PeriodLabel> read = FiscalLabels.JAPAN.readPeriod("令和元年4月～平成31年5月");
        assertThat(read.value()).hasValueSatisfying(period -> assertThat(period).hasToString("OVER 2019-04/2019-05"));
        assertThat(read.warnings())
                .extracting(problem -> problem.message().en())
                .containsExactly(
                        "Reiwa began on 2019-05-01, so this is 平成31年4月: 令和元年4月～平成31年5月",
                        "Heisei ended on 2019-04-30, so this is 令和元年5月: 令和元年4月～平成31年5月");
        assertThat(onlyProblem(FiscalLabels.JAPAN.readPeriod("平成32年度（4～1月）"))
                        .message()
                        .en())
                .isEqualTo("Heisei ended on 2019-04-30, so this is 令和2年度: 平成32年度（4～1月）");
        assertThat(onlyProblem(FiscalLabels.JAPAN.readPeriod("4月～平成31年5月")).code())
                .hasToString("era-ended");
        assertThat(onlyProblem(FiscalLabels.JAPAN.readPeriod("令和元年4月～6月")).code())
                .hasToString("era-not-begun");
        assertThat(onlyProblem(FiscalLabels.JAPAN.readPeriod("令和元年4月・5月")).code())
                .hasToString("era-not-begun");
        assertThat(onlyError(FiscalLabels.JAPAN.readPeriod("令和0年4月・5月")).code()).hasToString("era-year-not-valid");
        assertThat(onlyError(FiscalLabels.JAPAN.readPeriod("令和3年4月・令和0年5月")).code())
                .hasToString("era-year-not-valid");
        assertThat(onlyError(FiscalLabels.JAPAN.readPeriod("令和0年4月～5月")).code()).hasToString("era-year-not-valid");
    }

    @ParameterizedTest
    @CsvSource({
        "1000年4月（5月）, OVER 1000-04 [5月]",
        "1000年4月（5～4月）, OVER 1000-04 [5～4月]",
        "1000年4月（Q1）, OVER 1000-04/1000-06 under 1000-04",
        "1000-04・9999-03, 'OVER 1000-04,9999-03'",
        "1000-04・9999-03・2月, -",
        "9999年3月～2月, -",
        "5月～1000-04, -",
        "5～4月, -",
    })
    void readPeriod_nextToTheLimits_neverThrows(String label, String expected) {
        Loaded<PeriodLabel> read =
                FiscalLabels.JAPAN.withYear(FiscalYear.of(1000)).readPeriod(label);
        assertThat(read.value().map(PeriodLabel::toString).orElse("-")).isEqualTo(expected.replace('～', '~'));
    }

    @Test
    void readColumns_nextToTheLimits_neverThrows() {
        FiscalYear first = FiscalYear.of(1000);
        assertThat(FiscalLabels.JAPAN.readColumns(List.of("3月", "4月"), first).orThrow())
                .hasToString("[OVER 1000-03, OVER 1000-04]");
        assertThat(onlyError(FiscalLabels.JAPAN.readColumns(List.of("5月", "4月"), first))
                        .code())
                .hasToString("period-not-valid");
    }

    @Test
    void equals_allParts_count() {
        PeriodLabel month = IN_FY2021.readPeriod("令和4年3月").orThrow();
        assertThat(month)
                .isEqualTo(IN_FY2021.readPeriod("R4.3").orThrow())
                .hasSameHashCodeAs(IN_FY2021.readPeriod("R4.3").orThrow())
                .isNotEqualTo(IN_FY2021.readPeriod("令和4年2月").orThrow())
                .isNotEqualTo(IN_FY2021.readPeriod("令和4年3月末").orThrow())
                .isNotEqualTo(IN_FY2021.readPeriod("令和4年3月（参考）").orThrow())
                .isNotEqualTo(IN_FY2021.readPeriod("4～6月（令和4年3月）").orThrow())
                .isNotEqualTo("R4.3");
        assertThat(IN_FY2021.readPeriod("令和4年3月1日").orThrow())
                .isNotEqualTo(IN_FY2021.readPeriod("令和4年3月2日").orThrow());
        assertThat(month.hashCode())
                .isNotEqualTo(IN_FY2021.readPeriod("令和4年2月").orThrow().hashCode());
    }

    @Test
    void parts_ofALabel_areTold() {
        PeriodLabel block = IN_FY2021.readPeriod("（2～4月）４～６月").orThrow();
        assertThat(block.window()).isEqualTo(Window.parse("2021-02/2021-04"));
        assertThat(block.printedUnder()).contains(Window.parse("2021-04/2021-06"));
        assertThat(block.kind()).isEqualTo(PeriodLabel.Kind.OVER);
        assertThat(block.days()).isEmpty();
        assertThat(block.notes()).isEmpty();
        PeriodLabel day = IN_FY2021.readPeriod("R4.4.7時点（参考）").orThrow();
        assertThat(day.kind()).isEqualTo(PeriodLabel.Kind.ON);
        assertThat(day.days()).containsExactly(LocalDate.of(2022, 4, 7));
        assertThat(day.window()).isEqualTo(Window.month(YearMonth.of(2022, 4)));
        assertThat(day.printedUnder()).isEmpty();
        assertThat(day.notes()).isEqualTo(List.of("参考"));
    }
}
