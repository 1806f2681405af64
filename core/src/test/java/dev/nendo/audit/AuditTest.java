package dev.nendo.audit;

import static dev.nendo.audit.Tables.audit;
import static dev.nendo.audit.Tables.lines;
import static dev.nendo.audit.Tables.row;
import static dev.nendo.audit.Tables.total;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.kpi.PrintedRow.Kind;
import dev.nendo.kpi.PrintedRow.Role;
import dev.nendo.kpi.PrintedRow.TotalKind;
import dev.nendo.number.Printed;
import dev.nendo.number.Rational;
import dev.nendo.number.RoundingRule;
import dev.nendo.plan.PlanItem;
import dev.nendo.plan.Statement;
import dev.nendo.problem.Language;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuditTest {
    private static final RoundingRule UNKNOWN = RoundingRule.UNKNOWN;
    private static final String TO_TWELVE = "1 2 3 4 5 6 7 8 9 10 11 12";

    private static PrintedRow counts(String cells, String sum) {
        return row(Role.VALUE, Kind.MONTHLY, "件", cells)
                .total(total(TotalKind.SUM, sum))
                .build();
    }

    @Test
    void audit_totalNotTheSum_saysTheArithmeticInBothLanguages() {
        Finding finding = audit(UNKNOWN, counts("24 12 △2 3", "40")).findings().get(0);
        assertThat(finding.message().in(Language.JA))
                .isEqualTo("合計は 40 ですが、24 + 12 + (△2) + 3 = 37 と合いません(末位で 3 の差)。考えられる原因: 7月 3 が二重に数えられている。");
        assertThat(finding.message().in(Language.EN))
                .isEqualTo(
                        "The total is printed 40, but 24 + 12 + (△2) + 3 = 37; they are 3 apart in units of the last place."
                                + " Possible causes: 2021-07 3 was counted twice.");
        assertThat(finding.printed()).contains("40");
        assertThat(finding.expected()).contains("37");
        assertThat(finding.gap()).contains(Rational.of(3));
        assertThat(finding.verdict()).isEqualTo(Verdict.INCONSISTENT);
    }

    @ParameterizedTest
    @CsvSource({
        "1 2 3, 6, 0, 0", // holds
        "1 2 3, 7, 1, 0",
        "1 - 3, 7, 0, 1", // the missing one may be 3
        "1 - 3, 3, 1, 0", // but not less than nothing
        "1 - △3, △9, 0, 1",
        "- - -, 0, 0, 1",
    })
    void audit_totals_countedByVerdict(String cells, String total, long inconsistent, long notCheckable) {
        AuditReport report = audit(UNKNOWN, counts(cells, total));
        assertThat(report.inconsistent()).isEqualTo(inconsistent);
        assertThat(report.notCheckable()).isEqualTo(notCheckable);
    }

    @ParameterizedTest
    @CsvSource({
        "toward-zero, △2千円, '△3,000円', 1", // (-3000, -2000]
        "toward-zero, △2千円, '△2,999円', 0",
        "unknown, △2千円, '△2,500円', 0",
        "half-up, △2千円, '△2,500円', 1", // -2,500 would have been printed △3
        "half-even, △2千円, '△2,500円', 0",
        "away-from-zero, △2千円, '△1,000円', 1",
        "away-from-zero, △2千円, '△2,000円', 0",
    })
    void audit_roundedPartOfExactTotal_rightToTheLastBit(String rule, String part, String total, long inconsistent) {
        Statement sum = Statement.Sum.builder()
                .id("S")
                .label("和")
                .addPart(Printed.parse(part))
                .total(Printed.parse(total))
                .build();
        assertThat(audit(RoundingRule.parse(rule), sum).inconsistent()).isEqualTo(inconsistent);
    }

    @ParameterizedTest
    @CsvSource({"'△59,000円', 1", "'△58,999円', 0", "'△58,000円', 0", "'△57,999円', 1"})
    void audit_minusTruncated_endsChangePlaces(String difference, long inconsistent) {
        Statement statement = Statement.Difference.builder()
                .id("D")
                .label("差")
                .minuend(Printed.parse("0円"))
                .subtrahend(Printed.parse("58千円"))
                .difference(Printed.parse(difference))
                .build();
        assertThat(audit(RoundingRule.TOWARD_ZERO, statement).inconsistent()).isEqualTo(inconsistent);
    }

    @Test
    void audit_priorOfAnotherValueThanLastYear_oneQuantityInTwoPlaces() {
        PrintedRow before = row(FiscalYear.of(2020), Role.VALUE, Kind.MONTHLY, "件", "748")
                .total(total(TotalKind.SUM, "748"))
                .build();
        PrintedRow now = row(Role.VALUE, Kind.MONTHLY, "件", "10")
                .prior(Tables.cell("749"))
                .build();
        AuditReport report = audit(UNKNOWN, before, now);
        assertThat(lines(report)).containsExactly("ERROR same-quantity FY2021/value/monthly");
        assertThat(report.findings().get(0).message().in(Language.EN))
                .isEqualTo(
                        "The figure of the same period a year earlier is printed 749, but the same quantity, the figure in last"
                                + " year's row, is printed 748; they are 1 apart in units of the last place. Possible causes: the figure of"
                                + " the same period a year earlier 749 should be 748 (one digit).");
    }

    @ParameterizedTest
    @CsvSource({
        "1 3 6 10 15 21 28 36 45 55 66 78, ''",
        "1 3 6 10 15 22 28 36 45 55 66 78, 2021-09", // one cell: one finding, though two steps fail
        "1 3 6 10 15 22 29 37 46 56 67 79, 2021-09", // one change
        "2 4 7 11 16 22 29 37 46 56 67 79, 2021-04", // a cumulative count starts from 0
        "1 3 - 10 15 21 28 36 45 55 66 77, 2022-03",
        "1 3 6 10 15 21 28 36 45 55 66 -, ''",
    })
    void audit_runningSum_pointsAtTheStep(String cumulative, String month) {
        AuditReport report = audit(
                UNKNOWN,
                counts(TO_TWELVE, "78"),
                row(Role.VALUE, Kind.CUMULATIVE, "件", cumulative).build());
        assertThat(lines(report))
                .isEqualTo(month.isEmpty() ? List.of() : List.of("ERROR running-sum FY2021/value/cumulative " + month));
    }

    @Test
    void audit_stock_carriedInFromLastYear() {
        PrintedRow changes = row(Role.VALUE, Kind.MONTHLY, "件", "21 35").build();
        PrintedRow stock = row(Role.VALUE, Kind.STOCK, "件", "767 802").build();
        String blank = "- - - - - - - - - - - ";
        PrintedRow right = row(FiscalYear.of(2020), Role.VALUE, Kind.STOCK, "件", blank + "746")
                .build();
        PrintedRow wrong = row(FiscalYear.of(2020), Role.VALUE, Kind.STOCK, "件", blank + "747")
                .build();
        assertThat(lines(audit(UNKNOWN, changes, stock))).isEmpty();
        assertThat(lines(audit(UNKNOWN, changes, stock, right))).isEmpty();
        assertThat(lines(audit(UNKNOWN, changes, stock, wrong)))
                .containsExactly("ERROR carry-in FY2021/value/stock 2021-04");
    }

    @ParameterizedTest
    @CsvSource({"10 20 30 25 40, 2021-07", "10 20 - 15 40, 2021-07", "10 10 10 10 10, ''"})
    void audit_cumulativeCountThatFalls_isAWarning(String cells, String month) {
        AuditReport report =
                audit(UNKNOWN, row(Role.NUMERATOR, Kind.CUMULATIVE, "人", cells).build());
        assertThat(lines(report))
                .isEqualTo(
                        month.isEmpty() ? List.of() : List.of("WARNING monotone FY2021/numerator/cumulative " + month));
    }

    @ParameterizedTest
    @CsvSource({"10 20, 15, 0", "10 21, 15, 0", "10 21, 16, 0", "10 21, 17, 1"})
    void audit_meanOfCounts_isRoundedLikeAnyMean(String cells, String mean, long inconsistent) {
        AuditReport report = audit(
                UNKNOWN,
                row(Role.VALUE, Kind.MONTHLY, "件", cells)
                        .total(total(TotalKind.AVERAGE, mean))
                        .build());
        assertThat(report.inconsistent()).isEqualTo(inconsistent);
    }

    @ParameterizedTest
    @CsvSource({"RATE, %, 10.0 12.0, 10.0 11.0, 0", "RATE, %, 10.0 12.0, 10.1 11.0, 1", "VALUE, 千円, 10 12, 11 23, 1"})
    void audit_firstMonthToDate_hasTheMonthsOwnDigits(
            Role role, String unit, String monthly, String cumulative, long inconsistent) {
        AuditReport report = audit(
                UNKNOWN,
                row(role, Kind.MONTHLY, unit, monthly).build(),
                row(role, Kind.CUMULATIVE, unit, cumulative).build());
        assertThat(report.inconsistent()).isEqualTo(inconsistent);
        assertThat(lines(report))
                .isEqualTo(
                        inconsistent == 0
                                ? List.of()
                                : List.of("ERROR same-quantity FY2021/"
                                        + role.name().toLowerCase(Locale.ROOT) + "/cumulative 2021-04"));
    }

    @ParameterizedTest
    @CsvSource({"14.0, 0", "14.1, 1"})
    void audit_totalOfRunningRow_repeatsTheLastDigits(String total, long inconsistent) {
        AuditReport report = audit(
                UNKNOWN,
                row(Role.RATE, Kind.CUMULATIVE, "%", "10.0 12.0 14.0")
                        .total(total(TotalKind.CUMULATIVE, total))
                        .build());
        assertThat(report.inconsistent()).isEqualTo(inconsistent);
    }

    @ParameterizedTest
    @CsvSource({
        "時間, 10.0 20.0 30.0 40.0, 10.0 15.0 20.0 25.0, 25.0, 0",
        "時間, 10.0 20.0 30.0 40.0, 10.0 15.0 20.0 25.0, 25.2, 1",
        "件, 10 20 30 40, 10 30 60 100, 25, 0",
        "件, 10 20 30 40, 10 30 60 101, 25, 1"
    })
    void audit_meansToDateBesideAMean_areNoSums(
            String unit, String monthly, String cumulative, String mean, long inconsistent) {
        AuditReport report = audit(
                UNKNOWN,
                row(Role.VALUE, Kind.MONTHLY, unit, monthly)
                        .total(total(TotalKind.AVERAGE, mean))
                        .build(),
                row(Role.VALUE, Kind.CUMULATIVE, unit, cumulative).build());
        assertThat(report.inconsistent()).isEqualTo(inconsistent);
    }

    @ParameterizedTest
    @CsvSource({
        "10.0 20.0 60.0, 30.0, 0",
        "10.0 20.0 60.0, 30.1, 0",
        "10.0 20.0 60.0, 30.2, 1",
        "10.0 20.0 60.0, 70.0, 1",
    })
    void audit_meanOfRatesAlone_isTheMeanOfItsCells(String cells, String mean, long inconsistent) {
        AuditReport report = audit(
                UNKNOWN,
                row(Role.RATE, Kind.MONTHLY, "%", cells)
                        .total(total(TotalKind.AVERAGE, mean))
                        .build());
        assertThat(report.inconsistent()).isEqualTo(inconsistent);
        assertThat(lines(report))
                .isEqualTo(inconsistent == 0 ? List.of() : List.of("ERROR total-is-mean FY2021/rate/monthly"));
    }

    @ParameterizedTest
    @CsvSource({"3, 0", "4, 0", "5, 1"})
    void audit_meanOfRatesWithTheirParts_mayBeTheirRatio(String mean, long inconsistent) {
        AuditReport report = audit(
                UNKNOWN,
                row(Role.NUMERATOR, Kind.MONTHLY, "件", "1 2").build(),
                row(Role.DENOMINATOR, Kind.MONTHLY, "件", "50 50").build(),
                row(Role.RATE, Kind.MONTHLY, "%", "2 4")
                        .total(total(TotalKind.AVERAGE, mean))
                        .build());
        assertThat(report.inconsistent()).isEqualTo(inconsistent);
    }

    @ParameterizedTest
    @CsvSource({
        "half-up, 4.3%, 0",
        "half-even, 4.3%, 1",
        "half-even, 4.2%, 0",
        "toward-zero, 4.3%, 1",
        "unknown, 4.2%, 0",
        "unknown, 4.4%, 1",
    })
    void audit_tie_judgedByTheDeclaredRule(String rule, String rate, long inconsistent) {
        Statement ratio = Statement.Ratio.builder()
                .id("R")
                .label("率")
                .kind(Statement.RatioKind.ACTUAL)
                .addNumerator(Printed.parse("85件"))
                .addDenominator(Printed.parse("2,000件"))
                .rate(Printed.parse(rate))
                .build();
        assertThat(audit(RoundingRule.parse(rule), ratio).inconsistent()).isEqualTo(inconsistent);
    }

    @Test
    void audit_ratesToDate_areRatiosOfSums() {
        PrintedRow above = row(Role.NUMERATOR, Kind.MONTHLY, "件", "4 9").build();
        PrintedRow below = row(Role.DENOMINATOR, Kind.MONTHLY, "件", "10 10").build();
        PrintedRow monthly = row(Role.RATE, Kind.MONTHLY, "%", "40.0 90.0").build();
        PrintedRow right = row(Role.RATE, Kind.CUMULATIVE, "%", "40.0 65.0").build();
        PrintedRow wrong = row(Role.RATE, Kind.CUMULATIVE, "%", "40.0 66.0").build();
        assertThat(lines(audit(UNKNOWN, above, below, monthly, right))).isEmpty();
        Finding finding =
                audit(UNKNOWN, above, below, monthly, wrong).findings().get(0);
        assertThat(finding.place().toText()).isEqualTo("gunma 1 FY2021/rate/cumulative FY2021 2021-05");
        assertThat(finding.message().in(Language.JA))
                .isEqualTo("5月までの累計の率は 66.0 ですが、(4 + 9) ÷ (10 + 10) = 65 と合いません(末位で 9.5 の差)。考えられる原因: "
                        + "5月までの累計の率 66.0 は 65.0 の誤り(1桁の誤り)。");
    }

    @Test
    void audit_countsAndRates_fewestDenominators() {
        PrintedRow counts =
                row(Role.NUMERATOR, Kind.CUMULATIVE, "人", "36 38 42 46").build();
        PrintedRow rates =
                row(Role.RATE, Kind.CUMULATIVE, "%", "2.1 2.2 2.5 2.9").build();
        AuditReport report = audit(UNKNOWN, counts, rates);
        assertThat(report.isClean()).isTrue();
        assertThat(report.findings().get(0).message().in(Language.JA))
                .isEqualTo("件数と率から求めた分母は 1 つでは足りず、少なくとも 2 つ必要です: 4月～6月 は [1688.8888…, 1714.2857…]、"
                        + "7月 は [1559.3220…, 1614.0350…]。");
    }

    @Test
    void audit_countAndRateWithoutWholeDenominator_impossible() {
        PrintedRow counts = row(Role.NUMERATOR, Kind.CUMULATIVE, "人", "3").build();
        PrintedRow rates = row(Role.RATE, Kind.CUMULATIVE, "%", "175.0").build();
        assertThat(audit(UNKNOWN, counts, rates).findings().get(0).message().in(Language.EN))
                .isEqualTo(
                        "For the count 3 and the rate 175.0 of 2021-04 the denominator lies in [1.7137…, 1.7147…], which holds no"
                                + " whole number. Possible causes: the count of 2021-04 3 should be 7 (one digit).");
    }

    @Test
    void audit_strainedRates_warningWithSuspects() {
        PrintedRow monthly = row(
                        Role.RATE, Kind.MONTHLY, "%", "1.17 1.27 1.31 1.31 1.22 1.20 1.22 1.30 1.15 1.16 1.02 1.05")
                .build();
        PrintedRow running = row(
                        Role.RATE, Kind.CUMULATIVE, "%", "1.17 1.22 1.25 1.31 1.26 1.25 1.24 1.25 1.24 1.23 1.21 1.20")
                .build();
        AuditReport report = audit(UNKNOWN, monthly, running);
        assertThat(lines(report)).containsExactly("WARNING weighted-mean FY2021/rate/cumulative 2021-07");
        assertThat(report.inconsistent()).isZero();
        assertThat(report.findings().get(0).message().in(Language.EN))
                .isEqualTo(
                        "To fit all the monthly and cumulative rates, the largest monthly denominator must be at least 15 times"
                                + " the smallest, above the limit of 10. In 2021-07, going from 1.25 to date by a month of 1.31 to 1.31"
                                + " takes a share of the denominators in [0.8333…, 1). Possible causes: the rate to date of 2021-07 1.31"
                                + " repeats the month's own value (1.26 / 1.27 / 1.28 / 1.29 / 1.30 fits).");
    }

    @Test
    void build_limitBelowOne_refused() {
        assertThatThrownBy(() -> AuditOptions.builder()
                        .denominatorLimit(Rational.of(1, 2))
                        .build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the limit of denominators must be at least 1: 1/2");
        assertThatThrownBy(() -> AuditOptions.builder().largestSuspectSet(4).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the largest set of suspects must be from 1 to 3: 4");
        assertThatThrownBy(() -> AuditOptions.builder().labelYears(0).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the years of labels must be at least 1: 0");
        assertThatThrownBy(() -> AuditOptions.builder().searchedTables(-1).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the searched tables must be at least 0: -1");
    }

    @Test
    void audit_moreFindingsThanKept_countsTheRest() {
        PrintedRow wrong = counts("1 2 3", "7");
        AuditOptions one = AuditOptions.builder().findingCap(1).build();
        PlanItem.Builder item = PlanItem.builder()
                .number("1")
                .title("事業")
                .addRows(
                        wrong,
                        PrintedRow.builder().from(wrong).id("b").table("b").build());
        AuditReport all = audit(UNKNOWN, item);
        AuditReport capped = audit(UNKNOWN, item, one);
        assertThat(all.findings()).hasSize(2);
        assertThat(all.omitted()).isEqualTo(new AuditReport.Omitted(0, 0, 0));
        assertThat(capped.findings()).isEqualTo(all.findings().subList(0, 1));
        assertThat(capped.omitted()).isEqualTo(new AuditReport.Omitted(1, 0, 0));
        assertThat(capped.omitted().all()).isEqualTo(1);
        assertThat(capped.counts()).isEqualTo(all.counts());
        assertThat(capped.isClean()).isFalse();
    }

    @Test
    void build_findingCapBelowOne_isRefused() {
        assertThatThrownBy(() -> AuditOptions.builder().findingCap(0).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("findingCap must be 1 or more: 0");
    }
}
