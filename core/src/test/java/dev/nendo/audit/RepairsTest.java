package dev.nendo.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.number.RoundingRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which single causes are listed for each kind of broken identity; worked out by hand. */
class RepairsTest {

    private static Finding only(String table) {
        AuditReport report = Tables.table(RoundingRule.UNKNOWN, table);
        assertThat(report.findings()).hasSize(1);
        return report.findings().get(0);
    }

    private static String repairs(String table) {
        return String.join(
                "; ",
                only(table).repairs().stream()
                        .map(repair -> repair.cause() + " " + repair.figure().en()
                                + (repair.value().isEmpty() ? "" : " > " + repair.value()))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        // 3 + 4 = 7 under 11: the 4 again, or 7 + 4, or 3 + 8.
        "value monthly 件: 3 4 ; sum 11, counted-twice 2021-05 4; digit-changed 2021-04 3 > 7; digit-changed 2021-05 4 > 8",
        // 32 under 12: without the 20.
        "value monthly 件: 5 20 7 ; sum 12, left-out 2021-05 20; digit-changed the total 12 > 32",
        "value monthly 社: 9 △2 ; sum 11, sign-lost 2021-05 △2 > 2",
        "value monthly 件: 21 30 ; sum 42, digits-swapped 2021-04 21 > 12",
        "value monthly 件: 400 3 ; sum 43, wrong-scale 2021-04 400 > 40",
        "value monthly 件: 12 34 ; sum 99, ''",
        // 16.0 is the mean of May alone, of 16.0 and 16.0, and 13.0 that of both.
        "value monthly 時間: 10.0 16.0 ; measure average ; average 16.0,"
                + " left-out 2021-04 10.0; digit-changed the mean 16.0 > 13.0; digit-changed 2021-04 10.0 > 16.0",
        "value monthly 社: 5 | value stock 社: 5 | value stock 社: - - - - - - - - - - - 70 ; year 2020,"
                + " carry-in-forgotten the end of the year before 70",
        "numerator monthly 件: 1 2 | denominator monthly 件: 10 10 | rate monthly %: 10.0 12.0, ''",
        "numerator monthly 件: 1 2 | denominator monthly 件: 10 10 | rate monthly %: 10.0 200,"
                + " wrong-scale the rate of 2021-05 200 > 20.0; wrong-scale the numerator of 2021-05 2 > 20;"
                + " wrong-scale the denominator of 2021-05 10 > 1",
        "value cumulative 件: 1 2 ; prior 12 | value cumulative 件: 4 21 25 ; year 2020,"
                + " digits-swapped the figure of the same period a year earlier 12 > 21;"
                + " digits-swapped the figure in last year's row 21 > 12",
        // 3 / 175 %: 7 / 175 % = 4, and 3,000 / 175 % may be 1,714.
        "numerator cumulative 人: 3 | rate cumulative %: 175.0,"
                + " wrong-scale the rate of 2021-04 175.0 > 0.1750; wrong-scale the rate of 2021-04 175.0 > 0.01750;"
                + " digit-changed the count of 2021-04 3 > 7; wrong-scale the count of 2021-04 3 > 3000;"
                + " wrong-scale the count of 2021-04 3 > 30000",
        "denominator monthly 件: 100 100 | rate monthly %: 10.0 20.0 | rate cumulative %: 10.0 16.0,"
                + " digit-changed the rate to date of 2021-05 16.0 > 15.0; digit-changed the rate of 2021-04 10.0 > 12.0;"
                + " digit-changed the rate of 2021-05 20.0 > 22.0; digit-changed the denominator of 2021-05 100 > 150",
        "numerator monthly 件: 10 20 30 | rate monthly %: 10.0 20.0 30.0 | rate cumulative %: 10.0 15.0 22.0,"
                + " digit-changed the rate to date of 2021-06 22.0 > 20.0; digit-changed the rate of 2021-05 20.0 > 27.0",
        "value monthly 件: 1 2 ; named 平成3年度, wrong-era \"平成3年度\" > 令和3年度",
        "value monthly 件: 1 2 ; named 令和2年度, digit-changed \"令和2年度\" > 令和3年度",
    })
    void repairs_ofABrokenIdentity_areAllThatMakeItHold(String table, String expected) {
        assertThat(repairs(table).replace("\"", "")).isEqualTo(expected.replace("\"", ""));
    }

    @Test
    void message_ofManyCauses_namesEachFigureOnce() {
        Finding finding = only("numerator cumulative 人: 12 31 20");
        assertThat(finding.message().ja())
                .isEqualTo("6月は 20 で、5月の 31 を下回っています。累計は減らないので、訂正（取下げ等）の可能性か、誤りです。考えられる原因: "
                        + "1桁の誤り(6月 20 → 40 / 50 / 60 / 70 / 80 / 90)、または "
                        + "桁違い(6月 20 → 200 / 2000 / 20000 / 200000)、または 5月 31 は 13 の誤り(隣り合う数字の入れ替わり)。");
        assertThat(finding.message().en())
                .isEqualTo(
                        "2021-06 is printed 20, which is below 31 of 2021-05. A count to date does not fall: earlier figures were corrected, or one is a misprint."
                                + " Possible causes: one digit (2021-06 20 → 40 / 50 / 60 / 70 / 80 / 90);"
                                + " or scale (2021-06 20 → 200 / 2000 / 20000 / 200000);"
                                + " or 2021-05 31 should be 13 (neighbouring digits swapped).");
    }

    @Test
    void message_ofARateOutsideItsMonths_saysTheRange() {
        assertThat(only("rate monthly %: 10.0 20.0 30.0 Q1=35.0").message().ja())
                .startsWith("4～6月の率は 35.0 ですが、各月の率 10.0, 20.0, 30.0 の加重平均なので [9.95, 30.05] の中にあるはずです。");
    }

    @Test
    void message_ofAnotherEra_saysTheYearsBetween() {
        assertThat(only("value monthly 件: 1 2 ; named 平成3年度").message().en())
                .isEqualTo(
                        "The period label \"平成3年度\" means 1991-04/1992-03, 30 years from FY2021 which the report is of,"
                                + " so it can't govern a row of it. Possible causes: \"平成3年度\" should be 令和3年度 (era).");
    }
}
