package dev.nendo.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Figure;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.kpi.PrintedRow.Column;
import dev.nendo.kpi.PrintedRow.Kind;
import dev.nendo.kpi.PrintedRow.Role;
import dev.nendo.number.Printed;
import dev.nendo.number.RoundingRule;
import dev.nendo.number.Unit;
import dev.nendo.plan.Budget;
import dev.nendo.plan.PlanItem;
import dev.nendo.problem.Sentence;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What rows say beside and against each other: labels, stocks of another table, signs, restated figures; worked out by hand. */
class RowCasesTest {

    private static AuditReport table(String lines) {
        return Tables.table(RoundingRule.UNKNOWN, lines);
    }

    private static String told(AuditReport report) {
        List<String> all = new ArrayList<>(Tables.lines(report));
        all.add(Tables.counts(report));
        return String.join("; ", all);
    }

    private static Finding only(AuditReport report) {
        assertThat(report.findings()).hasSize(1);
        return report.findings().get(0);
    }

    @ParameterizedTest
    @CsvSource({
        "value stock 社: 5 ; titled 社数(令和3年4月現在), 2 0 0",
        "value stock 社: 5 ; titled 社数(令和4年3月末), 2 0 0",
        "value stock 社: 5 ; titled 社数(令和4年4月末), 2 0 0",
        "value stock 社: 5 ; titled 社数(令和3年3月末), ERROR period-label FY2021/value/stock; 1 1 0",
        "value stock 社: 5 ; titled 社数（令和2年4月現在）, ERROR period-label FY2021/value/stock; 1 1 0",
        "value stock 社: 5 ; titled 社数(令和3年3月末)(令和3年5月末), ERROR period-label FY2021/value/stock; 2 1 0",
        "value stock 社: 5 ; titled 社数(令和2年度), 1 0 0", // a span is no point
        "value stock 社: 5 ; titled 社数 令和3年3月末, 1 0 0", // not in brackets
        "value monthly 社: 5 ; titled 社数(令和3年3月末), 1 0 0", // months speak for themselves
    })
    void titles_pointBeforeTheYear_isWrong(String table, String expected) {
        assertThat(told(table(table))).isEqualTo(expected);
    }

    @Test
    void titles_pointBeforeTheYear_saysBoth() {
        Finding finding = only(table("value stock 社: 5 ; titled 社数(令和3年3月末)"));
        assertThat(finding.message())
                .isEqualTo(Sentence.of(
                        "期間の表示「令和3年3月末」は 2021-03 を指しますが、FY2021 の行の年度はまだ始まっていません。考えられる原因: 「令和3年3月末」は「令和4年3月末」の誤り(別の年度のもの)。",
                        "The period label \"令和3年3月末\" means 2021-03, before the year of the row, FY2021, begins. Possible causes:"
                                + " \"令和3年3月末\" should be \"令和4年3月末\" (another year)."));
        assertThat(finding.printed()).contains("令和3年3月末");
    }

    @Test
    void labels_twoYearsInOne_saysSo() {
        assertThat(only(table("value monthly 件: 1 2 ; named 令和3年度(2020年度)")).message())
                .isEqualTo(Sentence.of(
                        "期間の表示「令和3年度(2020年度)」は 異なる2つの年度を指します。",
                        "The period label \"令和3年度(2020年度)\" names two different years."));
    }

    @Test
    void labels_anotherYearThanTheRows_saysBoth() {
        assertThat(only(table("value monthly 件: 1 2 ; named 令和2年度")).message())
                .isEqualTo(Sentence.of(
                        "期間の表示「令和2年度」は 2020-04/2021-03 を指しますが、行は FY2021 のものです。考えられる原因: 「令和2年度」は「令和3年度」の誤り(別の年度のもの)。",
                        "The period label \"令和2年度\" means 2020-04/2021-03, but the row is of FY2021. Possible causes: \"令和2年度\""
                                + " should be \"令和3年度\" (another year)."));
    }

    @Test
    void labels_otherMonthsThanTheColumns_saysBoth() {
        assertThat(only(table("value monthly 件: 1 2 ; named 令和4年3月")).message())
                .isEqualTo(Sentence.of(
                        "期間の表示「令和4年3月」は 2022-03 を指しますが、列は 2021-04/2021-05 です。",
                        "The period label \"令和4年3月\" means 2022-03, but the columns are 2021-04/2021-05."));
    }

    /** A row to date at a point of the year, and the row of the whole year beside it, under the same heads. */
    private static AuditReport siblings(String part, String whole, String unit, String partLabel) {
        return Tables.audit(
                RoundingRule.UNKNOWN,
                labelled("A", unit, "件数 うち窓口", part).yearLabel(partLabel).build(),
                labelled("B", unit, "件数 うち窓口", whole).yearLabel("令和3年度").build());
    }

    private static PrintedRow.Builder labelled(String id, String unit, String heads, String cells) {
        return PrintedRow.builder()
                .id(id)
                .table("T")
                .title("事業")
                .role(Role.VALUE)
                .kind(Kind.LABELLED)
                .fiscalYear(Tables.YEAR)
                .unit(Unit.of(unit))
                .columns(Arrays.stream(heads.split(" "))
                        .map(head -> new Column(head, Optional.empty(), Optional.empty()))
                        .toList())
                .cells(Arrays.stream(cells.split(" ")).map(Tables::cell).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "12 3, 12 3, 件, 令和3年12月末, ''",
        "12 3, 13 4, 件, 令和3年12月末, ''",
        "13 3, 12 3, 件, 令和3年12月末, ERROR period-label A",
        "12 4, 12 3, 件, 令和3年12月末, ERROR period-label A",
        "- 3, 12 3, 件, 令和3年12月末, ''",
        "13 3, 12 3, 件, 令和4年3月末, ''", // the whole year's end is no part of it
        "13 3, 12 3, 件, 令和3年度, ''", // no point
        "13 3, 12 3, 千円, 令和3年12月末, ''", // money may be paid back
    })
    void labels_pointAboveTheWholeYear_isWrong(String part, String whole, String unit, String label, String expected) {
        assertThat(Tables.lines(siblings(part, whole, unit, label)).stream()
                        .filter(line -> line.contains("period-label"))
                        .toList())
                .isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
    }

    @Test
    void labels_pointAboveTheWholeYear_saysTheHead() {
        Finding finding = only(siblings("13 3", "12 3", "件", "令和3年12月末"));
        assertThat(finding.message().ja()).startsWith("期間の表示「令和3年12月末」は 令和3年度 の中の時点ですが、件数は 13 で、令和3年度 全体の 12 を超えています。");
        assertThat(finding.message().en())
                .startsWith("The period label \"令和3年12月末\" lies within 令和3年度, but its 件数, 13,"
                        + " is more than that of the whole of it, 12.");
    }

    @ParameterizedTest
    @CsvSource({
        // Three steps agree: 10 + 1 = 11, 11 + 2 = 13, 13 + 3 = 16; the fourth does not.
        "1 1 2 3 5, 10 11 13 16 20, ERROR running-sum FY2021/value/stock 2021-08",
        "1 1 2 3 4, 10 11 13 16 20, ''",
        "1 1 2 5, 10 11 13 16, ''", // two steps are no reason to put the rows together
        "1 1 2 3 5 1 1, 10 11 13 16 20 20 20, ''", // as many steps against it
        "1 1 2 3 5 1 0, 10 11 13 16 20 20 20, 'ERROR running-sum FY2021/value/stock 2021-08;"
                + " ERROR running-sum FY2021/value/stock 2021-09'", // no change is no step
        "0 0 0 0 1, 10 10 10 10 10, ''",
    })
    void stocks_ofAnotherTable_thatMostlyFollowTheChanges(String changes, String stocks, String expected) {
        AuditReport report = table("value monthly 社: " + changes + " | value stock 社: " + stocks + " ; in U");
        assertThat(String.join("; ", Tables.lines(report))).isEqualTo(expected);
    }

    @Test
    void stocks_carriedIn_explainTheTotalOfTheChanges() {
        // 11 at the end of April after 1: 10 were carried in, and 1 + 2 + 3 + 10 = 16.
        Finding finding = only(table("value monthly 社: 1 2 3 ; sum 16 | value stock 社: 11 13 16"));
        assertThat(finding.relation()).isEqualTo(Relation.TOTAL_IS_SUM);
        assertThat(finding.message().ja())
                .isEqualTo("合計は 16 ですが、1 + 2 + 3 = 6 と合いません(末位で 10 の差)。考えられる原因: 繰越 10 が足されていない。");
        assertThat(finding.causes()).extracting(Cause::kind).containsExactly(Cause.Kind.CARRY_IN_FORGOTTEN);
    }

    @ParameterizedTest
    @CsvSource({
        // 0千円 stands for [−0.5, 0.5]; where it can't be below zero, for [0, 0.5]. △1 stands for [−1.5, −0.5].
        "value monthly 千円: 0 0 ; sum △1, 2 0 0",
        "value monthly 千円: 0 0 ; sum △2, ERROR total-is-sum FY2021/value/monthly; 1 1 0",
        "value monthly 時間: 0 0 ; sum △1, ERROR total-is-sum FY2021/value/monthly; 1 1 0",
        "numerator monthly 千円: 0 0 ; sum △1, 2 0 0",
        // With one cell missing the rest can only be less, where nothing is below zero.
        "value monthly 千円: 1 - 3 ; sum 1, 1 0 1",
        "numerator monthly 千円: 1 - 3 ; sum 1, ERROR total-is-sum FY2021/numerator/monthly; 1 1 0",
        "numerator monthly 千円: 1 - 3 ; sum 3, 1 0 1",
        "value monthly 件: △1 - 3 ; sum 1, 1 0 1",
        "value monthly 時間: 1 - 3 ; sum 1, ERROR total-is-sum FY2021/value/monthly; 1 1 0",
    })
    void cells_thatCanNotBeBelowZero(String table, String expected) {
        assertThat(told(table(table))).isEqualTo(expected);
    }

    private static String restated(String label, String printed, String window, String source, String rows) {
        Figure.Builder figure = Figure.builder()
                .id("F")
                .label(label)
                .role(Figure.Role.ACTUAL)
                .printed(Printed.parse(printed))
                .window(Window.parse(window));
        if (!source.isEmpty()) {
            figure.source(source);
        }
        PlanItem.Builder item = PlanItem.builder().number("1").title("事業").addFigure(figure.build());
        Arrays.stream(rows.split("\\|")).map(Tables::line).forEach(item::addRow);
        return String.join(
                "; ",
                Tables.lines(Tables.audit(RoundingRule.UNKNOWN, item)).stream()
                        .filter(line -> line.contains("same-quantity"))
                        .toList());
    }

    @ParameterizedTest
    @CsvSource({
        "表, 11件, 2021-04, '', value monthly 件: 11 21, ''",
        "表, 12件, 2021-04, '', value monthly 件: 11 21, ERROR same-quantity F 2021-04",
        "表 令和3年4月分, 12件, 2021-04, '', value monthly 件: 11 21, ERROR same-quantity F 2021-04", // the months again
        "表 別の, 12件, 2021-04, '', value monthly 件: 11 21, ''", // of something else
        "表, 12人, 2021-06, '', value monthly 件: 11 21, ''", // another month
        "表, 12%, 2021-04, '', value monthly 件: 11 21, ''", // another kind of unit
        "表, 12件, 2021-04, 支部集計, value monthly 件: 11 21 ; from 支部集計, ERROR same-quantity F 2021-04",
        "表, 12件, 2021-04, '', value monthly 件: 11 21 | value monthly 件: 11 21 ; series a, ''", // which of them?
        "表 a, 12件, 2021-04, '', value monthly 件: 11 21 | value monthly 件: 11 21 ; series a, ERROR same-quantity F 2021-04",
        "表 累計, 33件, 2021-04/2021-05, '', value monthly 件: 11 21 ; sum 32, ERROR same-quantity F 2021-04/2021-05",
        "表 累計, 32件, 2021-04/2021-05, '', value monthly 件: 11 21 ; sum 32, ''",
        "表 累計, 33件, 2021-04/2021-06, '', value monthly 件: 11 21 ; sum 32, ''",
        "表, 33件, 2021-04/2021-05, '', value cumulative 件: 11 32, ERROR same-quantity F 2021-04/2021-05",
        "表, 33件, 2021-05, '', value cumulative 件: 11 32, ''",
        "表, 12千円, 2021-04, '', 'value monthly 円: 11,400 2', ERROR same-quantity F 2021-04",
        "表, 12千円, 2021-04, '', 'value monthly 円: 11,500 2', ''", // [11,500, 12,500]
    })
    void figures_restatedByATable(
            String label, String printed, String window, String source, String rows, String expected) {
        assertThat(restated(label, printed, window, source, rows)).isEqualTo(expected);
    }

    @Test
    void figures_restatedOtherwise_saysWhere() {
        Figure figure = Figure.builder()
                .id("F")
                .label("表")
                .role(Figure.Role.ACTUAL)
                .printed(Printed.parse("12件"))
                .window(Window.parse("2021-04"))
                .build();
        PlanItem.Builder item = PlanItem.builder()
                .number("1")
                .title("事業")
                .addFigure(figure)
                .addRow(Tables.line("value monthly 件: 21 30"));
        assertThat(only(Tables.audit(RoundingRule.UNKNOWN, item)).message())
                .isEqualTo(
                        Sentence.of(
                                "「表」は 12件 ですが、同じ数値のFY2021/value/monthly の4月は 21 です(末位で 9 の差)。考えられる原因: 「表」 12件 は 21件 の誤り(隣り合う数字の入れ替わり)、または"
                                        + " FY2021/value/monthly の4月 21 は 12 の誤り(隣り合う数字の入れ替わり)。",
                                "\"表\" is printed 12件, but the same quantity, 2021-04 in row FY2021/value/monthly, is printed 21; they are"
                                        + " 9 apart in units of the last place. Possible causes: \"表\" 12件 should be 21件 (neighbouring digits"
                                        + " swapped); or 2021-04 in row FY2021/value/monthly 21 should be 12 (neighbouring digits swapped)."));
    }

    @ParameterizedTest
    @CsvSource({
        "20円, 15円, 20 15, ''",
        "20円, 15円, 21 15, ERROR same-quantity 事業",
        "20円, 15円, 20 16, ERROR same-quantity 事業",
        "20円, 15円, 21 16, ERROR same-quantity 事業; ERROR same-quantity 事業",
    })
    void budgets_restatedByATable(String budgeted, String executed, String cells, String expected) {
        PlanItem.Builder item = PlanItem.builder()
                .number("1")
                .title("事業")
                .addBudget(Budget.builder()
                        .name("事業")
                        .budgeted(Printed.parse(budgeted))
                        .executed(Printed.parse(executed))
                        .build())
                .addRow(labelled("A", "円", "予算額 執行額", cells).build());
        assertThat(String.join("; ", Tables.lines(Tables.audit(RoundingRule.UNKNOWN, item))))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "rate monthly %: 10.0 20.0 30.0 | rate cumulative %: 10.0 15.0 30.0, WARNING weighted-mean FY2021/rate/cumulative 2021-06",
        "rate monthly %: 10.0 20.0 30.0 | rate cumulative %: 10.0 15.0 20.0, ''",
        "rate monthly %: 10.0 20.0 30.0 | rate cumulative %: 10.0 15.0 31.0, ERROR weighted-mean FY2021/rate/cumulative 2021-06",
        "rate monthly %: 10.0 20.0 30.0 ; cumulative 31.0, ERROR weighted-mean FY2021/rate/monthly",
        "rate monthly %: 10.0 20.0 30.0 ; cumulative 20.0, ''",
        "target monthly %: 10.0 20.0 30.0 | target cumulative %: 10.0 15.0 31.0, ERROR weighted-mean FY2021/target/cumulative 2021-06",
        "benchmark monthly %: 10.0 20.0 30.0 | benchmark cumulative %: 10.0 15.0 31.0,"
                + " ERROR weighted-mean FY2021/benchmark/cumulative 2021-06",
        // Counts leave 100 each month, so 60 / 300 = 20: one wrong figure is reported once, of two arguments.
        "numerator monthly 件: 10 20 30 | rate monthly %: 10.0 20.0 30.0 | rate cumulative %: 10.0 15.0 31.0,"
                + " ERROR weighted-mean FY2021/rate/cumulative 2021-06",
        "numerator monthly 件: 10 20 30 | rate monthly %: 10.0 20.0 30.0 ; cumulative 31.0, ERROR weighted-mean FY2021/rate/monthly",
        // The counts say nothing of June: there the rates alone must.
        "numerator monthly 件: 10 20 - | rate monthly %: 10.0 20.0 30.0 | rate cumulative %: 10.0 15.0 31.0,"
                + " ERROR weighted-mean FY2021/rate/cumulative 2021-06",
        // May's is wrong by the counts, June's by the rates: two findings of two figures.
        "numerator monthly 件: 10 20 - | rate monthly %: 10.0 20.0 30.0 | rate cumulative %: 10.0 17.0 31.0,"
                + " ERROR weighted-mean FY2021/rate/cumulative 2021-05; ERROR weighted-mean FY2021/rate/cumulative 2021-06",
    })
    void rates_toDateThatNoDenominatorsGive(String lines, String expected) {
        assertThat(String.join("; ", Tables.lines(table(lines)))).isEqualTo(expected);
    }

    @Test
    void rates_aboveAllMonths_saysThatNoShareFits() {
        assertThat(only(table("rate monthly %: 10.0 20.0 30.0 ; cumulative 31.0"))
                        .message()
                        .en())
                .startsWith("No denominators fit all the monthly and cumulative rates. ");
        Finding finding = only(table("rate monthly %: 10.0 20.0 30.0 | rate cumulative %: 10.0 15.0 31.0"));
        assertThat(finding.message().ja())
                .startsWith("単月の率と累計の率をすべて満たす分母はありません。"
                        + "前月までの累計 15.0 に 2021-06 の単月 30.0 を加えて累計 31.0 になる分母の割合はありません。次のどれかを直せばすべて合います: ");
        assertThat(finding.message().en())
                .startsWith("No denominators fit all the monthly and cumulative rates."
                        + " No share of 2021-06 in the denominators takes 15.0 to date by a month of 30.0 to 31.0."
                        + " All would agree with one of these changes: ");
        assertThat(finding.printed()).contains("31.0");
    }

    @Test
    void rates_beyondTheSearchedTables_sayThatNothingWasSearched() {
        PlanItem.Builder item = PlanItem.builder()
                .number("1")
                .title("事業")
                .addRow(Tables.line("rate monthly %: 10.0 20.0 30.0"))
                .addRow(Tables.line("rate cumulative %: 10.0 15.0 31.0"));
        Finding finding = only(Tables.audit(
                RoundingRule.UNKNOWN,
                item,
                AuditOptions.builder().searchedTables(0).build()));
        assertThat(finding.repair()).isEmpty();
        assertThat(finding.causes()).isEmpty();
        assertThat(finding.place().toText()).isEqualTo("gunma 1 FY2021/rate/cumulative FY2021 2021-06");
        assertThat(finding.message())
                .isEqualTo(Sentence.of(
                        "単月の率と累計の率をすべて満たす分母はありません。"
                                + "前月までの累計 15.0 に 2021-06 の単月 30.0 を加えて累計 31.0 になる分母の割合はありません。"
                                + "合わない率の表が多いため、どのセルを直せばよいかは最初の 0 表だけで調べ、この表では調べていません。",
                        "No denominators fit all the monthly and cumulative rates."
                                + " No share of 2021-06 in the denominators takes 15.0 to date by a month of 30.0 to 31.0."
                                + " Too many tables of rates do not fit: which cells would have to change was looked for"
                                + " in the first 0 only, and not in this one."));
    }
}
