package dev.nendo.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Figure;
import dev.nendo.number.Printed;
import dev.nendo.number.RoundingRule;
import dev.nendo.plan.PlanItem;
import dev.nendo.plan.Statement;
import dev.nendo.plan.Statement.RatioKind;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures that look alike and are no contradiction, and rules of rounding that nobody declared. */
class HonestTablesTest {
    private static final Window QUARTER =
            Window.of(FiscalYear.of(2021).month(1), FiscalYear.of(2021).month(3));

    private static Figure figure(String id, Figure.Role role, String printed) {
        return Figure.builder()
                .id(id)
                .label("電話相談")
                .role(role)
                .printed(Printed.parse(printed))
                .window(QUARTER)
                .build();
    }

    private static PlanItem.Builder item() {
        return PlanItem.builder().number("1").title("事業");
    }

    @ParameterizedTest
    @CsvSource({
        "ACTUAL, TARGET, 280件, 350件, ''",
        "ACTUAL, BENCHMARK, 280件, 260件, ''",
        "TARGET, PLAN, 350件, 340件, ''",
        "ACTUAL, ACTUAL, 280件, 208件, ERROR same-quantity b 2021-04/2021-06",
    })
    void figures_ofOneLabel_areOneQuantityInOneRoleOnly(
            Figure.Role one, Figure.Role other, String first, String second, String expected) {
        AuditReport report = Tables.audit(
                RoundingRule.UNKNOWN, item().addFigure(figure("a", one, first)).addFigure(figure("b", other, second)));
        assertThat(String.join("; ", Tables.lines(report))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "ACTUAL, 280件, ''",
        "ACTUAL, 208件, ERROR same-quantity a 2021-04/2021-06",
        "TARGET, 350件, ''",
        "BENCHMARK, 250件, ''",
        "PLAN, 300件, ''",
    })
    void figure_besideARowOfActuals_repeatsItAsAnActualOnly(Figure.Role role, String printed, String expected) {
        AuditReport report = Tables.audit(
                RoundingRule.UNKNOWN,
                item().addFigure(figure("a", role, printed))
                        .addRow(Tables.line("value cumulative 件: 90 190 280 ; titled 電話相談")));
        assertThat(String.join("; ", Tables.lines(report))).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"2005, FY2005", "1995, 平成7年度", "2021, 令和3年度"})
    void label_ofTheRowsOwnYear_isNeverTooFar(int year, String label) {
        AuditReport report = Tables.table(
                RoundingRule.UNKNOWN, "value monthly 件: 1 2 3 ; sum 6 ; year " + year + " ; named " + label);
        assertThat(report.findings()).isEmpty();
    }

    private static Statement ratio(String id, String numerator, String denominator, String rate) {
        return Statement.Ratio.builder()
                .id(id)
                .label("率")
                .kind(RatioKind.ACTUAL)
                .addNumerator(Printed.parse(numerator))
                .addDenominator(Printed.parse(denominator))
                .rate(Optional.of(Printed.parse(rate)))
                .build();
    }

    private static AuditReport ratios(RoundingRule rule, String... rates) {
        PlanItem.Builder item = item();
        for (int i = 0; i < rates.length; i++) {
            String[] parts = rates[i].split("[/=]", -1);
            item.addStatement(ratio("S" + i, parts[0] + "件", parts[1] + "件", parts[2] + "%"));
        }
        return Tables.audit(rule, item);
    }

    @Test
    void rounding_notDeclaredButShownByThreeFigures_isAdopted() {
        AuditReport report = ratios(RoundingRule.UNKNOWN, "2/3=66.6", "5/9=55.5", "488/733=66.5", "1/2=50.0");
        assertThat(Tables.lines(report)).containsExactly("INFO rounding ");
        assertThat(Tables.counts(report)).isEqualTo("4 0 0");
        assertThat(report.findings().get(0).message().en())
                .isEqualTo("No rounding is declared, but figures in % are taken as rounded toward zero: 3 of them fit"
                        + " nothing else, for instance 66.6666… printed 66.6%.");
    }

    @Test
    void rounding_adopted_leavesWhatFitsNothingAnError() {
        assertThat(Tables.lines(
                        ratios(RoundingRule.UNKNOWN, "2/3=66.6", "5/9=55.5", "488/733=66.5", "31276/47461=56.8")))
                .containsExactlyInAnyOrder("INFO rounding ", "ERROR rate-is-quotient S3");
    }

    @Test
    void rounding_shownByTooFewFigures_isAWarning() {
        AuditReport report = ratios(RoundingRule.UNKNOWN, "2/3=66.6", "1/2=50.0");
        assertThat(Tables.lines(report)).containsExactly("WARNING rate-is-quotient S0");
        assertThat(report.findings().get(0).message().en())
                .isEqualTo("\"率\" is printed 66.6%, but 2件 ÷ 3件 = 66.6666…; that fits if it was rounded toward zero"
                        + " (切捨て), which is not declared.");
    }

    @Test
    void rounding_declared_isNotReplaced() {
        assertThat(Tables.lines(ratios(RoundingRule.HALF_UP, "2/3=66.6", "5/9=55.5", "488/733=66.5")))
                .containsExactly("ERROR rate-is-quotient S0", "ERROR rate-is-quotient S1", "ERROR rate-is-quotient S2");
    }

    @Test
    void rounding_thatARowStates_winsOverTheDocuments() {
        String parts = "numerator monthly 件: 55 | denominator monthly 件: 67 | ";
        assertThat(Tables.lines(Tables.table(RoundingRule.HALF_UP, parts + "rate monthly %: 82.0")))
                .containsExactly("ERROR rate-is-quotient FY2021/rate/monthly 2021-04");
        assertThat(Tables.table(RoundingRule.HALF_UP, parts + "rate monthly %: 82.0 ; rounding toward-zero")
                        .findings())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"33.333333333333336, 0", "33.343333333333336, 1"})
    void figure_ofSixteenDigitsAndMore_isABinaryDouble(String rate, long inconsistent) {
        assertThat(Tables.table(
                                RoundingRule.HALF_UP,
                                "numerator monthly 件: 1 | denominator monthly 件: 3 | rate monthly %: " + rate)
                        .inconsistent())
                .isEqualTo(inconsistent);
    }

    @Test
    void cap_isSharedAmongRelations() {
        PlanItem.Builder item = item();
        for (int i = 0; i < 100; i++) {
            item.addStatement(ratio("S" + i, "1件", "2件", "60.0%"));
        }
        item.addRow(Tables.line("value monthly 件: 1 2 ; sum 4"));
        AuditReport report = Tables.audit(
                RoundingRule.UNKNOWN,
                item,
                AuditOptions.builder().findingCap(10).build());
        assertThat(report.findings()).hasSize(10);
        assertThat(Tables.lines(report)).contains("ERROR total-is-sum FY2021/value/monthly");
        assertThat(report.omitted().errors()).isEqualTo(91);
    }
}
