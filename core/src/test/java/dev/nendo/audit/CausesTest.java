package dev.nendo.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.number.RoundingRule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which slips explain a broken identity without breaking another one; worked out by hand. */
class CausesTest {

    private static Finding only(String table) {
        AuditReport report = Tables.table(RoundingRule.UNKNOWN, table);
        assertThat(report.findings()).isNotEmpty();
        return report.findings().get(0);
    }

    private static String causes(String table) {
        return String.join(
                "; ",
                only(table).causes().stream()
                        .map(cause -> cause.kind() + ": " + cause.sentence().en())
                        .toList());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '>',
            value = {
                // 3 + 4 = 7 under 11: the 4 again, or 7 + 4, or 3 + 8.
                "value monthly 件: 3 4 ; sum 11 > counted-twice: 2021-05 4 was counted twice;"
                        + " digit-changed: 2021-04 3 should be 7 (one digit); digit-changed: 2021-05 4 should be 8 (one digit)",
                // 32 under 12: without the 20.
                "value monthly 件: 5 20 7 ; sum 12 > left-out: 2021-05 20 was left out;"
                        + " digit-changed: the total 12 should be 32 (one digit)",
                "value monthly 社: 9 △2 ; sum 9 > negatives-left-out: the negative figures △2 were left out",
                "value monthly 社: 9 △2 ; sum 11 > sign-lost: the negative figures △2 were added without their signs;"
                        + " sign-lost: 2021-05 △2 should be 2 (sign)",
                "value monthly 件: 21 30 ; sum 42 > digits-swapped: 2021-04 21 should be 12 (neighbouring digits swapped)",
                "value monthly 件: 400 3 ; sum 43 > wrong-scale: 2021-04 400 should be 40 (scale)",
                "value monthly 件: 12 34 ; sum 99 > ''",
                // Any month may be 10 more: with seven cells that says nothing.
                "value monthly 件: 24 31 27 18 42 33 ; sum 185 > ''",
                // 16.0 is the mean of May alone, of 16.0 and 16.0, and 13.0 that of both.
                "value monthly 時間: 10.0 16.0 ; measure average ; average 16.0 > left-out: 2021-04 10.0 was left out;"
                        + " digit-changed: the mean 16.0 should be 13.0 (one digit);"
                        + " digit-changed: 2021-04 10.0 should be 16.0 (one digit)",
                "numerator monthly 件: 1 2 | denominator monthly 件: 10 10 | rate monthly %: 10.0 12.0 > ''",
                "numerator monthly 件: 100 215 | denominator monthly 件: 1000 1000 | rate monthly %: 10.0 215 >"
                        + " wrong-scale: the rate of 2021-05 215 should be 21.5 (scale);"
                        + " wrong-scale: the numerator of 2021-05 215 should be 2,150 (scale);"
                        + " wrong-scale: the denominator of 2021-05 1000 should be 100 (scale)",
                "value cumulative 件: 1 2 ; prior 12 | value cumulative 件: 4 21 25 ; year 2020 >"
                        + " digits-swapped: the figure of the same period a year earlier 12 should be 21 (neighbouring digits swapped);"
                        + " digits-swapped: the figure in last year's row 21 should be 12 (neighbouring digits swapped)",
                // 7 / 175 % = 4.
                "numerator cumulative 人: 3 | rate cumulative %: 175.0 >"
                        + " digit-changed: the count of 2021-04 3 should be 7 (one digit)",
                "denominator monthly 件: 100 100 | rate monthly %: 10.0 20.0 | rate cumulative %: 10.0 51.0 >"
                        + " digits-swapped: the rate to date of 2021-05 51.0 should be 15.0 (neighbouring digits swapped)",
                // 20.0 in May could be 27.0 for June's rate to date, but not for May's own.
                "numerator monthly 件: 10 20 30 | rate monthly %: 10.0 20.0 30.0 | rate cumulative %: 10.0 15.0 22.0 >"
                        + " digit-changed: the rate to date of 2021-06 22.0 should be 20.0 (one digit)",
                // 20 to date in May is the month's own; 15 fits.
                "numerator monthly 件: 10 20 30 | denominator monthly 件: 100 100 100 | rate monthly %: 10.0 20.0 30.0"
                        + " | rate cumulative %: 10.0 20.0 20.0 >"
                        + " month-as-to-date: the rate to date of 2021-05 20.0 repeats the month's own value (15.0 fits)",
                // 0.0945 is 9.45 %, then 9.5 %.
                "numerator monthly 件: 9446 | denominator monthly 件: 100000 | rate monthly %: 9.5 ; rounding half-up >"
                        + " rounded-twice: the rate of 2021-04 9.5 was rounded twice, by way of 9.45, (9.4 fits)",
                "value monthly 件: 24 31 27 | value cumulative 件: 24 48 82 | value cumulative 件: 20 48 70 ; year 2020 >"
                        + " other-year: the sum to 2021-05 48 is the figure of FY2020 (55 fits)",
                "value monthly 件: 1 2 ; named 平成3年度 > wrong-era: 平成3年度 should be 令和3年度 (era)",
                "value monthly 件: 1 2 ; named 令和2年度 > other-year: 令和2年度 should be 令和3年度 (another year)",
            })
    void causes_ofAFinding_leaveNoOtherContradiction(String table, String expected) {
        assertThat(causes(table).replace("\"", "")).isEqualTo(expected.strip());
    }

    @Test
    void message_ofAFall_saysWhatMayHaveHappened() {
        Finding finding = only("numerator cumulative 人: 12 31 20");
        assertThat(finding.message().ja()).isEqualTo("6月は 20 で、5月の 31 を下回っています。累計は減らないので、訂正（取下げ等）の可能性か、誤りです。");
        assertThat(finding.message().en())
                .isEqualTo(
                        "2021-06 is printed 20, which is below 31 of 2021-05. A count to date does not fall: earlier figures were"
                                + " corrected, or one is a misprint.");
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
                        "The period label \"平成3年度\" means 1991-04/1992-03, 30 years from FY2021 which the report is of, so it can't"
                                + " govern a row of it. Possible causes: \"平成3年度\" should be \"令和3年度\" (era).");
    }
}
