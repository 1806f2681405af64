package dev.nendo.io.csv;

import static dev.nendo.io.csv.Csv.lines;
import static dev.nendo.io.csv.Csv.messages;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.fiscal.Window;
import dev.nendo.format.ReadOptions;
import dev.nendo.kpi.Actual;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.number.Cell;
import dev.nendo.number.RoundingRule;
import dev.nendo.number.Unit;
import dev.nendo.plan.BusinessPlan;
import dev.nendo.plan.PlanItem;
import dev.nendo.plan.Workbook;
import dev.nendo.problem.Language;
import dev.nendo.problem.Loaded;
import dev.nendo.problem.RowCounts;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PublishedTableFormatTest {

    private static final String HEADER = "branch,item,kpi,row,fiscal_year,kind,unit,4月,5月,6月\n";

    static Loaded<Workbook> read(String content) throws IOException {
        return new PublishedTableFormat().read(Csv.source(content), ReadOptions.defaults());
    }

    private static List<PrintedRow> rows(Workbook workbook) {
        return workbook.plans().stream()
                .flatMap(plan -> plan.items().stream())
                .flatMap(item -> item.rows().stream())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "件, 件, %",
        "人, 件, %",
        "円, 件, 円", // an amount per unit is no share
        "'', '', %",
    })
    void read_countsWithoutRates_unitOfTheKpi(String above, String below, String unit) throws IOException {
        Workbook workbook = read(HEADER + "gunma,1,K,numerator,2021,monthly," + above + ",1,2,3\n"
                        + "gunma,1,K,denominator,2021,monthly," + below + ",4,5,6\n")
                .orThrow();

        assertThat(workbook.plans().get(0).items().get(0).kpis().get(0).unit()).contains(Unit.of(unit));
    }

    @Test
    void read_countsBesideRates_unitOfTheRates() throws IOException {
        Workbook workbook = read(HEADER + "gunma,1,K,numerator,2021,monthly,件,1,2,3\n"
                        + "gunma,1,K,denominator,2021,monthly,件,4,5,6\n"
                        + "gunma,1,K,rate,2021,monthly,割,2.5,4.0,5.0\n")
                .orThrow();

        assertThat(workbook.plans().get(0).items().get(0).kpis().get(0).unit()).contains(Unit.of("割"));
    }

    @Test
    void read_oneRow_planItemKpiAndRow() throws IOException {
        Loaded<Workbook> read = read(lines(
                "total_kind,4月,5月,6月,unit,kind,fiscal_year,row,kpi,item,branch,total,prior,series",
                "cumulative,1.17,△1.27,－,%,monthly,令和3年度,rate,GK03,4,gunma,1.22%,1.36,単月"));
        assertThat(read.problems()).isEmpty();
        assertThat(read.rows()).isEqualTo(RowCounts.of(1, 0));
        Workbook workbook = read.orThrow();
        BusinessPlan plan = workbook.plans().get(0);
        assertThat(plan.branch()).isEqualTo("gunma");
        assertThat(plan.fiscalYear()).isEqualTo(FiscalYear.of(2021));
        PlanItem item = plan.items().get(0);
        assertThat(item.number()).isEqualTo("4");
        PrintedRow row = item.rows().get(0);
        assertThat(row.id()).isEqualTo("4/GK03/単月/FY2021/rate/monthly");
        assertThat(row.table()).isEqualTo("4/GK03/単月/FY2021");
        assertThat(row.title()).contains("GK03");
        assertThat(row.series()).contains("単月");
        assertThat(row.role()).isEqualTo(PrintedRow.Role.RATE);
        assertThat(row.kind()).isEqualTo(PrintedRow.Kind.MONTHLY);
        assertThat(row.measure()).contains(Measure.RATE_OF_FLOWS);
        assertThat(row.fiscalYear()).contains(FiscalYear.of(2021));
        assertThat(row.yearLabel()).contains("令和3年度");
        assertThat(row.unit()).isEqualTo(Unit.of("%"));
        assertThat(row.columns())
                .extracting(column -> column.label() + " " + column.period().orElseThrow())
                .containsExactly("4月 2021-04", "5月 2021-05", "6月 2021-06");
        assertThat(row.cells()).extracting(Cell::text).containsExactly("1.17", "△1.27", "－");
        assertThat(row.total().map(total -> total.kind() + " " + total.cell().text()))
                .contains("cumulative 1.22%");
        assertThat(row.prior().map(Cell::text)).contains("1.36");
        assertThat(row.origin().map(Object::toString)).contains("t.csv:2");
        KpiDefinition kpi = item.kpis().get(0);
        assertThat(kpi.id()).isEqualTo("GK03");
        assertThat(kpi.measure()).contains(Measure.RATE_OF_FLOWS);
        assertThat(kpi.actuals())
                .containsExactly(new Actual.Observed(0, Optional.empty(), Actual.row("4/GK03/単月/FY2021/rate/monthly")));
        assertThat(workbook.resolve().problems()).isEmpty();
    }

    @Test
    void read_marchBeforeApril_isTheMarchBeforeTheYear() throws IOException {
        Workbook workbook = read(lines(
                        "branch,item,kpi,row,fiscal_year,kind,unit,3月,4月,5月,6月,7月,8月,9月,10月,11月,12月,1月,2月,3月",
                        "a,1,early,rate,R3,cumulative,%,1,1,1,1,1,1,1,1,1,1,1,1,",
                        "a,1,usual,rate,R3,cumulative,%,,1,1,1,1,1,1,1,1,1,1,,"))
                .orThrow();
        assertThat(rows(workbook))
                .extracting(row -> row.columns().get(0).period().orElseThrow()
                        + " to "
                        + row.columns().get(row.columns().size() - 1).period().orElseThrow())
                .containsExactly("2021-03 to 2022-02", "2021-04 to 2022-03");
    }

    /** A row of a table that others begin in March has a gap there; a level in March, or another table, begins none. */
    @Test
    void read_marchBeforeAprilBlank_windowOfTheTable() throws IOException {
        Workbook workbook = read(lines(
                        "branch,item,kpi,row,fiscal_year,kind,unit,3月,4月,5月,6月,7月,8月,9月,10月,11月,12月,1月,2月,3月",
                        "a,1,lag,numerator,R3,monthly,件,1,1,1,1,1,1,1,1,1,1,1,1,",
                        "a,1,lag,rate,R3,monthly,%,,1,1,1,1,1,1,1,1,1,1,,",
                        "a,1,lag,rate,R2,monthly,%,,1,1,1,1,1,1,1,1,1,1,1,1",
                        "a,1,spaces,value,R3,monthly,件,\u3000\u00a0,1,1,1,1,1,1,1,1,1,1,1,1",
                        "a,1,dash,value,R3,monthly,件,－,1,1,1,1,1,1,1,1,1,1,1,",
                        "a,1,carried,value,R3,monthly,件,,1,1,1,1,1,1,1,1,1,1,1,1",
                        "a,1,carried,value,R3,stock,件,1,1,1,1,1,1,1,1,1,1,1,1,1"))
                .orThrow();
        assertThat(rows(workbook))
                .extracting(row -> row.columns().get(0).period().orElseThrow()
                        + " to "
                        + row.columns().get(row.columns().size() - 1).period().orElseThrow())
                .containsExactly(
                        "2021-03 to 2022-02",
                        "2021-03 to 2022-02",
                        "2020-04 to 2021-03",
                        "2021-04 to 2022-03",
                        "2021-03 to 2022-02",
                        "2021-04 to 2022-03",
                        "2021-03 to 2022-03");
    }

    @ParameterizedTest
    @CsvSource({
        "Apr, 2021-04",
        "2021-04, 2021-04",
        "４月, 2021-04",
        "4-6月, 2021-04/2021-06",
        "第1四半期, 2021-04/2021-06",
        "（2～4月）４～６月, 2021-02/2021-04"
    })
    void read_periodHeader_itsMonths(String label, String window) throws IOException {
        Workbook workbook = read("branch,item,kpi,row,fiscal_year,kind,unit," + label
                        + "\na,1,k,value,FY2021,monthly,件,5\n")
                .orThrow();
        assertThat(rows(workbook).get(0).columns())
                .containsExactly(new PrintedRow.Column(label, Optional.of(Window.parse(window)), Optional.empty()));
    }

    @Test
    void read_monthsAndBlocks_rowHasThoseItFills() throws IOException {
        Workbook workbook = read(lines(
                        "branch,item,kpi,row,fiscal_year,kind,unit,4月,5月,6月,4-6月,7-9月",
                        "a,1,m,value,FY2021,monthly,件,1,,2,,",
                        "a,1,q,value,FY2021,monthly,件,,,,3,4"))
                .orThrow();
        assertThat(rows(workbook))
                .extracting(row -> row.cells().stream().map(Cell::text).toList())
                .containsExactly(List.of("1", "", "2"), List.of("3", "4"));
    }

    @Test
    void read_ratesWithoutMeasure_byTheRowsOfTheirTable() throws IOException {
        Workbook workbook = read(HEADER + "a,1,flows,rate,R3,monthly,%,1,1,1\na,1,flows,rate,R3,cumulative,%,1,1,1\n"
                        + "a,1,coverage,rate,R3,cumulative,%,1,1,1\na,1,stocks,rate,R3,stock,%,1,1,1\n"
                        + "a,1,coverage,numerator,R3,cumulative,人,1,1,1\n")
                .orThrow();
        assertThat(rows(workbook))
                .extracting(row -> row.measure().map(Measure::id).orElse(""))
                .containsExactly("rate-of-flows", "rate-of-flows", "coverage", "rate-of-stocks", "");
        assertThat(workbook.plans().get(0).items().get(0).kpis())
                .extracting(kpi -> kpi.id() + " " + kpi.measure().orElseThrow())
                .containsExactly("flows rate-of-flows", "coverage coverage", "stocks rate-of-stocks");
    }

    @Test
    void read_twoYears_onePlanOfTheLatest() throws IOException {
        Workbook workbook = read(HEADER + "a,1,k,value,令和2年度,monthly,件,1,2,3\na,1,k,value,令和3年度,monthly,件,4,5,6\n")
                .orThrow();
        assertThat(workbook.plans()).hasSize(1);
        assertThat(workbook.plans().get(0).fiscalYear()).isEqualTo(FiscalYear.of(2021));
        assertThat(workbook.plans().get(0).items().get(0).kpis().get(0).actuals())
                .containsExactly(
                        new Actual.Observed(1, Optional.empty(), Actual.row("1/k/FY2020/value/monthly")),
                        new Actual.Observed(0, Optional.empty(), Actual.row("1/k/FY2021/value/monthly")));
    }

    @Test
    void read_unitInTheCell_keepsIt() throws IOException {
        Workbook workbook =
                read(HEADER + "a,1,k,value,R3,monthly,円,\"1,000\",2千円,3円\n").orThrow();
        assertThat(rows(workbook).get(0).cells())
                .extracting(cell -> ((Cell.Value) cell).printed().unit().symbol())
                .containsExactly("円", "千円", "円");
    }

    @Test
    void read_badCells_allOfTheRowAndTheRestRead() throws IOException {
        Loaded<Workbook> read = read(lines(
                "branch,item,kpi,row,fiscal_year,kind,unit,4月,5月,6月,measure,total,total_kind",
                "a,1,k,value,R3,monthly,件,\"1,234,5\",◎,12%%,,,",
                ",,,rates,R99,yearly,a b,1,2,3,flows,5,mean",
                "a,1,k,value,R3,monthly,件,1,2,3,,6,sum"));
        assertThat(read.rows()).isEqualTo(RowCounts.of(1, 2));
        assertThat(messages(read, Language.EN))
                .containsExactly(
                        "t.csv:2:8 (4月): error: separators stand before every group of three digits, as in 1,234,567: 1,234,5"
                                + " [number-grouping]",
                        "t.csv:2:9 (5月): error: a number column takes no status mark; a negative number is written like △2, a missing one as"
                                + " -: ◎ [status-in-number]",
                        "t.csv:2:10 (6月): error: what follows a figure is one known unit, such as 件, 人, 社, 回, 円, 千円, % or 円/件: 12%%"
                                + " [unit-not-known]",
                        "t.csv:3:1 (branch): error: the column branch must not be blank: \"\" [blank-id]",
                        "t.csv:3:2 (item): error: an item or a KPI must be named: \"\" [item-or-kpi-missing]",
                        "t.csv:3:4 (row): error: the column row takes one of numerator, denominator, value, rate, target, benchmark: rates"
                                + " [unknown-word]",
                        "t.csv:3:6 (kind): error: the column kind takes one of monthly, cumulative, stock: yearly [unknown-word]",
                        "t.csv:3:11 (measure): error: the column measure takes one of flow, rate-of-flows, amount-per-unit, coverage, stock,"
                                + " rate-of-stocks, average, activity, maximum, minimum, distinct-count, as-printed: flows [unknown-word]",
                        "t.csv:3:7 (unit): error: a unit is a symbol like 件, 千円, % or 円/件, of at most 30 characters without spaces: a b"
                                + " [unit-not-valid]",
                        "t.csv:3:13 (total_kind): error: the column total_kind takes one of sum, cumulative, average: mean [unknown-word]");
    }

    @Test
    void read_declaredColumns_areOfTheRow() throws IOException {
        PrintedRow row =
                read("""
                        branch,item,kpi,row,fiscal_year,kind,unit,precision,whole,share,rounding,4月
                        a,1,k,rate,R3,monthly,%,0.5,true,true,half-even,"96.5"
                        """)
                        .orThrow()
                        .plans()
                        .get(0)
                        .items()
                        .get(0)
                        .rows()
                        .get(0);

        assertThat(row.precision()).contains(new BigDecimal("0.5"));
        assertThat(row.whole()).contains(true);
        assertThat(row.share()).contains(true);
        assertThat(row.rounding()).contains(RoundingRule.HALF_EVEN);
    }

    @Test
    void read_exactRowWithAPrecision_isAProblem() throws IOException {
        assertThat(messages(
                        read(
                                """
                                branch,item,kpi,row,fiscal_year,kind,unit,exact,precision,4月
                                a,1,k,value,R3,monthly,人,true,100,"12,300"
                                """),
                        Language.EN))
                .containsExactly(
                        "t.csv:2:9 (precision): error: a precision is a number above 0, written like 100 or 0.5, where exact is not"
                                + " true: 100 [value-not-valid]");
    }

    @Test
    void read_repeatedRow_problem() throws IOException {
        Loaded<Workbook> read = read(HEADER + "a,1,k,value,R3,monthly,件,1,2,3\na,1,k,value,令和3年度,monthly,件,1,2,3\n");
        assertThat(read.rows()).isEqualTo(RowCounts.of(1, 1));
        assertThat(messages(read, Language.EN))
                .containsExactly(
                        "t.csv:3: error: line 2 is the same row of the same table; a table has each row and kind once: value,"
                                + " monthly [duplicate-row]");
        assertThat(messages(read, Language.JA))
                .containsExactly(
                        "t.csv:3: エラー: 同じ表の同じ行が 2 行目にもあります。row と kind の組は1つの表に1つです: value, monthly [duplicate-row]");
    }

    @Test
    void read_headerProblems_eachNamed() throws IOException {
        Loaded<Workbook> read = read("branch,item,kpi,kpi,row,fiscal_year,kind,units\n");
        String valid =
                "branch, item, kpi, row, fiscal_year, kind, unit, series, measure, direction, exact, precision, whole, share, rounding, prior, total, total_kind, 4月…3月 / Apr…Mar /"
                        + " 2021-04… / 4-6月…";
        assertThat(read.value()).isEmpty();
        assertThat(messages(read, Language.EN))
                .containsExactly(
                        "t.csv:1:4: error: each column must stand once; this one stands twice: kpi [duplicate-column]",
                        "t.csv:1:8: error: no such column; the columns are " + valid
                                + "; found: units [unknown-column]",
                        "t.csv:1: error: the header lacks a column; the columns are " + valid
                                + "; missing is: unit [missing-column]",
                        "t.csv:1: error: the header has no column of a month or block of months; the columns are: "
                                + valid + " [period-columns-missing]");
    }

    @Test
    void read_monthsOutOfOrder_saidOnceForTheYear() throws IOException {
        Loaded<Workbook> read = read(
                lines("branch,item,kpi,row,fiscal_year,kind,unit,2021-05,2021-04", "a,1,k,value,R3,monthly,件,1,2"));
        assertThat(read.rows()).isEqualTo(RowCounts.of(0, 1));
        assertThat(read.problems()).hasSize(1);
        assertThat(read.problems().get(0).location()).hasToString("t.csv:1:8");
        assertThat(read.problems().get(0).code()).hasToString("month-columns-not-valid");
    }

    @Test
    void read_observationsFile_saysSo() throws IOException {
        assertThat(messages(read("branch,kpi,month,value\n"), Language.EN))
                .containsExactly(
                        "t.csv:1: error: this is observations CSV, one month a line, and no published table, which has its months"
                                + " as columns and a column row; found: month [observations-not-table]");
    }

    @Test
    void read_emptyFile_saysWhatItNeeds() throws IOException {
        assertThat(messages(read(""), Language.JA))
                .containsExactly("t.csv:1: エラー: ファイルが空です。1行目には列の名前が要ります。使える列: branch, item, kpi, row,"
                        + " fiscal_year, kind, unit, series, measure, direction, exact, precision, whole, share, rounding, prior, total, total_kind, 4月…3月 / Apr…Mar / 2021-04… / 4-6月…"
                        + " [header-missing]");
    }
}
