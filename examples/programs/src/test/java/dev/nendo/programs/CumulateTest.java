package dev.nendo.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CumulateTest {

    private static final String HEADER =
            "branch,kpi,month,numerator,denominator,cumulative_numerator,cumulative_denominator,cumulative_rate\n";
    private static final String RATES = "branch,kpi,month,numerator,denominator\n";

    @TempDir
    private Path folder = Path.of("");

    private static String lines(String... lines) {
        return String.join("\n", lines) + "\n";
    }

    private Ran cumulate(String content, String... more) throws IOException {
        return cumulate(content, StandardCharsets.UTF_8, more);
    }

    private Ran cumulate(String content, Charset encoding, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("in.csv"), content, encoding);
        List<String> args = new ArrayList<>(List.of("cumulate", file.toString()));
        args.addAll(List.of(more));
        if (!args.contains("--format")) {
            args.addAll(List.of("--format", "csv"));
        }
        if (!args.contains("--lang")) {
            args.addAll(List.of("--lang", "en"));
        }
        Ran ran = Ran.nendo(args.toArray(String[]::new));
        return new Ran(ran.code(), numbers(ran.out()), ran.err().replace(file.toString(), "in.csv"));
    }

    /** CSV without its last four columns, which have tests of their own. */
    private static String numbers(String out) {
        return out.replaceAll("(?m),fiscal_year,months,expected,reason$", "")
                .replaceAll("(?m),FY\\d{4},\\d+,\\d+,[A-Z_]*$", "");
    }

    /** Branch, month, and the last four columns of the CSV. */
    private List<String> coverage(String content, String... more) throws IOException {
        Path file = Files.writeString(folder.resolve("in.csv"), content);
        List<String> args = new ArrayList<>(List.of("cumulate", file.toString(), "--format", "csv"));
        args.addAll(List.of(more));
        return Ran.nendo(args.toArray(String[]::new))
                .out()
                .lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(cells -> cells[2] + " " + String.join(",", List.of(cells).subList(8, cells.length)))
                .toList();
    }

    @Test
    void csv_header_endsWithYearCoverageAndReason() throws IOException {
        Path file = Files.writeString(folder.resolve("in.csv"), RATES);
        assertThat(Ran.nendo("cumulate", file.toString(), "--format", "csv").out())
                .isEqualTo(
                        "branch,kpi,month,numerator,denominator,cumulative_numerator,cumulative_denominator,cumulative_rate,fiscal_year,"
                                + "months,expected,reason\n");
    }

    @Test
    void csv_sums_countTheMonthsToDate() throws IOException {
        String rows = RATES + "a,k,2021-04,8,10\na,k,2021-06,1,10\na,k,2022-04,0,0\na,k,2022-05,5,0\n";
        assertThat(coverage(rows))
                .containsExactly(
                        "2021-04 FY2021,1,1,",
                        "2021-05 FY2021,1,2,GAP",
                        "2021-06 FY2021,2,3,GAP",
                        "2022-04 FY2022,1,1,ZERO_BY_ZERO",
                        "2022-05 FY2022,2,2,ZERO_DENOMINATOR");
        assertThat(coverage(rows, "--gaps", "skip"))
                .startsWith("2021-04 FY2021,1,1,", "2021-05 FY2021,1,2,", "2021-06 FY2021,2,3,");
    }

    @Test
    void csv_monthsBeforeTheFirstFigure_areNoGapYet() throws IOException {
        assertThat(coverage(RATES + "a,k,2021-06,1,10\n", "--window", "2021-04:2021-06"))
                .containsExactly(
                        "2021-04 FY2021,0,1,NO_DATA_YET", "2021-05 FY2021,0,2,NO_DATA_YET", "2021-06 FY2021,1,3,GAP");
    }

    @Test
    void csv_flags_areNoMonthsOrTheReason() throws IOException {
        assertThat(coverage(lines(
                        "branch,kpi,month,numerator,denominator,flag",
                        "a,k,2021-04,,,not-applicable",
                        "a,k,2021-05,1,2,preliminary",
                        "a,k,2021-06,,,suppressed",
                        "a,k,2021-07,1,2,")))
                .containsExactly(
                        "2021-04 FY2021,0,0,NOT_STARTED",
                        "2021-05 FY2021,1,1,",
                        "2021-06 FY2021,1,2,SUPPRESSED",
                        "2021-07 FY2021,2,3,SUPPRESSED");
    }

    @Test
    void csv_cumulativeFigure_coversAllMonthsUpToItsOwnAndAStockItsMonth() throws IOException {
        String rows = "a,k,2021-04,1,BASIS\na,k,2021-06,3,BASIS\n";
        assertThat(coverage("branch,kpi,month,value,basis\n" + rows.replace("BASIS", "cumulative")))
                .containsExactly("2021-04 FY2021,1,1,", "2021-05 FY2021,1,2,GAP", "2021-06 FY2021,3,3,");
        assertThat(coverage("branch,kpi,month,value,measure\n" + rows.replace("BASIS", "stock")))
                .containsExactly("2021-04 FY2021,1,1,", "2021-05 FY2021,0,1,GAP", "2021-06 FY2021,1,1,");
    }

    @Test
    void cumulate_rateOfFlows_ratioOfSums() throws IOException {
        Ran ran = cumulate(RATES + "a,k,2021-04,8,10\na,k,2021-05,1,10\na,k,2021-06,0,0\n");
        assertThat(ran)
                .isEqualTo(new Ran(
                        0,
                        HEADER + "a,k,2021-04,8,10,8,10,0.800000\n"
                                + "a,k,2021-05,1,10,9,20,0.450000\n"
                                + "a,k,2021-06,0,0,9,20,0.450000\n",
                        ""));
    }

    @Test
    void cumulate_columnsAnyOrder_sameResult() throws IOException {
        assertThat(cumulate("denominator,month,numerator,kpi,branch\n10,2021/4,8,k,a\n")
                        .out())
                .isEqualTo(HEADER + "a,k,2021-04,8,10,8,10,0.800000\n");
    }

    @Test
    void cumulate_rowsInterleaved_keysByFirstAppearanceThenMonth() throws IOException {
        assertThat(cumulate(
                                RATES
                                        + "b,k,2021-05,1,2\na,k,2021-04,1,4\nb,k,2021-04,1,2\na,j,2021-04,1,1\na,k,2021-05,1,4\n")
                        .out())
                .isEqualTo(HEADER + "b,k,2021-04,1,2,1,2,0.500000\n"
                        + "b,k,2021-05,1,2,2,4,0.500000\n"
                        + "a,k,2021-04,1,4,1,4,0.250000\n"
                        + "a,k,2021-05,1,4,2,8,0.250000\n"
                        + "a,j,2021-04,1,1,1,1,1.000000\n");
    }

    @Test
    void cumulate_newFiscalYear_sumsRestart() throws IOException {
        assertThat(cumulate(RATES + "a,k,2022-03,1,2\na,k,2022-04,1,4\n").out())
                .isEqualTo(HEADER + "a,k,2022-03,1,2,1,2,0.500000\na,k,2022-04,1,4,1,4,0.250000\n");
        assertThat(cumulate(RATES + "a,k,2022-03,1,2\na,k,2022-04,1,4\n", "--start-month", "1")
                        .out())
                .isEqualTo(HEADER + "a,k,2022-03,1,2,1,2,0.500000\na,k,2022-04,1,4,2,6,0.333333\n");
    }

    @Test
    void cumulate_windowFromMarch_fiscalYearColumnHoldsItTogether() throws IOException {
        assertThat(cumulate(
                                lines(
                                        "branch,kpi,month,fiscal_year,value",
                                        "a,k,2021-03,令和3年度,1",
                                        "a,k,2021-04,FY2021,2",
                                        "a,k,2022-02,R3,3",
                                        "a,k,2022-03,FY2022,4"),
                                "--gaps",
                                "skip")
                        .out()
                        .lines()
                        .filter(line -> !line.contains(",,,")))
                .containsExactly(
                        HEADER.strip(),
                        "a,k,2021-03,1,,1,,",
                        "a,k,2021-04,2,,3,,",
                        "a,k,2022-02,3,,6,,",
                        "a,k,2022-03,4,,4,,");
    }

    @Test
    void cumulate_gapByDefault_emptyFromThereOn() throws IOException {
        assertThat(cumulate(RATES + "a,k,2021-04,8,10\na,k,2021-06,1,10\na,k,2022-04,1,2\n"))
                .isEqualTo(new Ran(
                        0,
                        HEADER + "a,k,2021-04,8,10,8,10,0.800000\n"
                                + "a,k,2021-05,,,,,\n"
                                + "a,k,2021-06,1,10,,,\n"
                                + "a,k,2022-04,1,2,1,2,0.500000\n",
                        ""));
    }

    @Test
    void cumulate_gapBridged_sumsGoOn() throws IOException {
        String rows = RATES + "a,k,2021-04,,\na,k,2021-05,8,10\na,k,2021-06,5,\na,k,2021-07,1,10\n";
        assertThat(cumulate(rows, "--gaps", "skip").out())
                .isEqualTo(HEADER + "a,k,2021-04,,,,,\n"
                        + "a,k,2021-05,8,10,8,10,0.800000\n"
                        + "a,k,2021-06,5,,8,10,0.800000\n"
                        + "a,k,2021-07,1,10,9,20,0.450000\n");
        assertThat(cumulate(rows, "--gaps", "zero").out())
                .isEqualTo(HEADER + "a,k,2021-04,,,0,0,\n"
                        + "a,k,2021-05,8,10,8,10,0.800000\n"
                        + "a,k,2021-06,5,,8,10,0.800000\n"
                        + "a,k,2021-07,1,10,9,20,0.450000\n");
    }

    @Test
    void cumulate_emptyLines_firstCountsAndLastDoesNot() throws IOException {
        assertThat(cumulate(RATES + "a,k,2021-04,,\na,k,2021-05,1,2\na,k,2021-06,,\na,k,2021-07,,\nb,k,2021-04,,\n")
                        .out())
                .isEqualTo(HEADER + "a,k,2021-04,,,,,\na,k,2021-05,1,2,,,\n");
    }

    @Test
    void cumulate_window_beginsThereAndLeavesOthersOut() throws IOException {
        Ran ran = cumulate(
                RATES + "a,k,2021-05,8,10\na,k,2021-06,1,10\na,k,2021-07,1,1\n", "--window", "2021-04:2021-06");
        assertThat(ran)
                .isEqualTo(new Ran(
                        0,
                        HEADER + "a,k,2021-04,,,,,\na,k,2021-05,8,10,,,\na,k,2021-06,1,10,,,\n",
                        "rows read 3 = used 3 + rejected 0; replaced by revised rows 0; outside the window 1\n"));
        assertThat(cumulate(RATES + "a,k,2021-04,8,10\na,k,2021-05,1,10\n", "--window", "2021-05:2022-03")
                        .out())
                .isEqualTo(HEADER + "a,k,2021-05,1,10,1,10,0.100000\n");
    }

    @Test
    void cumulate_valueRows_denominatorAndRateEmpty() throws IOException {
        assertThat(cumulate("branch,kpi,month,value\na,k,2021-04,1.5\na,k,2021-05,△2\na,k,2021-06,\"1,000\"\n")
                        .out())
                .isEqualTo(HEADER + "a,k,2021-04,1.5,,1.5,,\na,k,2021-05,-2,,-0.5,,\na,k,2021-06,1000,,999.5,,\n");
    }

    @Test
    void cumulate_coverage_sumOverPopulationInForce() throws IOException {
        assertThat(cumulate(lines(
                                "branch,kpi,month,numerator,denominator,measure",
                                "a,k,2021-04,1,100,coverage",
                                "a,k,2021-05,2,,coverage",
                                "a,k,2021-06,3,50,coverage"))
                        .out())
                .isEqualTo(HEADER + "a,k,2021-04,1,100,1,100,0.010000\n"
                        + "a,k,2021-05,2,,3,100,0.030000\n"
                        + "a,k,2021-06,3,50,6,50,0.120000\n");
    }

    @Test
    void cumulate_stockOrCumulativeBasis_asReported() throws IOException {
        String rows = "a,k,2021-04,1,10,%1$s\na,k,2021-05,,,%1$s\na,k,2021-06,3,12,%1$s\n";
        String expected = HEADER + "a,k,2021-04,1,10,1,10,0.100000\na,k,2021-05,,,,,\na,k,2021-06,3,12,3,12,0.250000\n";
        assertThat(cumulate("branch,kpi,month,numerator,denominator,measure\n" + rows.replace("%1$s", "stock"))
                        .out())
                .isEqualTo(expected);
        assertThat(cumulate("branch,kpi,month,numerator,denominator,basis\n" + rows.replace("%1$s", "cumulative"))
                        .out())
                .isEqualTo(expected);
    }

    @Test
    void cumulate_flags_suppressedIsGapAndNotApplicableIsNone() throws IOException {
        assertThat(cumulate(lines(
                                "branch,kpi,month,numerator,denominator,flag",
                                "a,k,2021-04,,,not-applicable",
                                "a,k,2021-05,1,2,preliminary",
                                "a,k,2021-06,,,not-applicable",
                                "a,k,2021-07,1,2,",
                                "a,k,2021-08,,,suppressed",
                                "a,k,2021-09,1,2,"))
                        .out())
                .isEqualTo(HEADER + "a,k,2021-04,,,,,\n"
                        + "a,k,2021-05,1,2,1,2,0.500000\n"
                        + "a,k,2021-06,,,1,2,0.500000\n"
                        + "a,k,2021-07,1,2,2,4,0.500000\n"
                        + "a,k,2021-08,,,,,\n"
                        + "a,k,2021-09,1,2,,,\n");
    }

    @Test
    void cumulate_secondRowForMonth_problemUnlessRevised() throws IOException {
        Ran ran = cumulate(
                "branch,kpi,month,value,flag\na,k,2021-04,1,\na,k,2021-04,2,\na,k,R3.4,3,revised\na,k,2021-05,4,\n");
        assertThat(ran)
                .isEqualTo(
                        new Ran(
                                1,
                                HEADER + "a,k,2021-04,3,,3,,\na,k,2021-05,4,,7,,\n",
                                "in.csv:3: error: line 2 has the same branch, KPI and month; flag a correction as revised: a, k, 2021-04"
                                        + " [duplicate-observation]\n"
                                        + "rows read 4 = used 3 + rejected 1; replaced by revised rows 1; outside the window 0\n"));
    }

    @Test
    void cumulate_badNumber_leavesGapRatherThanWrongSum() throws IOException {
        Ran ran = cumulate(RATES + "a,k,2021-04,\"1,234,5\",10\na,k,2021-05,1,2\n");
        assertThat(ran)
                .isEqualTo(
                        new Ran(
                                1,
                                HEADER + "a,k,2021-04,,,,,\na,k,2021-05,1,2,,,\n",
                                "in.csv:2:4 (numerator): error: separators stand before every group of three digits, as in 1,234,567: 1,234,5"
                                        + " [number-grouping]\n"
                                        + "rows read 2 = used 1 + rejected 1; replaced by revised rows 0; outside the window 0\n"));
    }

    @Test
    void cumulate_mixedMeasureBasisForm_problems() throws IOException {
        Ran ran = cumulate(lines(
                "branch,kpi,month,numerator,denominator,value,measure,basis",
                "a,k,2021-04,1,2,,,",
                "a,k,2021-05,1,2,,stock,",
                "a,k,2021-06,1,2,,,cumulative",
                "a,k,2021-07,,,3,,"));
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err())
                .isEqualTo(
                        "in.csv:3: error: rows of one branch, KPI and fiscal year must agree in measure (a, k, 2021-05, earlier rows have"
                                + " flow): stock [mixed-series]\n"
                                + "in.csv:4: error: rows of one branch, KPI and fiscal year must agree in basis (a, k, 2021-06, earlier rows"
                                + " have monthly): cumulative [mixed-series]\n"
                                + "in.csv:5: error: rows of one branch, KPI and fiscal year must agree in numerator/denominator/value (a, k,"
                                + " 2021-07, earlier rows have numerator/denominator): value [mixed-series]\n"
                                + "rows read 4 = used 1 + rejected 3; replaced by revised rows 0; outside the window 0\n");
    }

    @Test
    void cumulate_grouped_sameLinesForAdjacentRows() throws IOException {
        String rows = RATES + "b,k,2021-05,1,2\nb,k,2021-04,1,2\na,k,2021-04,1,4\n";
        assertThat(cumulate(rows, "--grouped")).isEqualTo(cumulate(rows));
    }

    @Test
    void cumulate_halfUp_sixDecimalsAwayFromZero() throws IOException {
        assertThat(cumulate(RATES + "a,k,2021-04,1,2000000\na,k,2021-05,-2,0\nb,k,2021-04,2,3\nc,k,2021-04,1,0\n")
                        .out())
                .isEqualTo(HEADER + "a,k,2021-04,1,2000000,1,2000000,0.000001\n"
                        + "a,k,2021-05,-2,0,-1,2000000,-0.000001\n"
                        + "b,k,2021-04,2,3,2,3,0.666667\n"
                        + "c,k,2021-04,1,0,1,0,\n");
    }

    @Test
    void cumulate_windows31j_declaredIsRead() throws IOException {
        String rows = RATES + "①～－㈱髙,k,2021-04,1,2\n";
        Charset windows = Charset.forName("windows-31j");
        assertThat(cumulate(rows, windows, "--encoding", "windows-31j")).isEqualTo(cumulate(rows));
    }

    @Test
    void cumulate_windows31jUndeclared_offsetAndNoResults() throws IOException {
        Ran ran = cumulate(RATES + "a,k,2021-04,1,2\n群馬,k,2021-04,1,2\n", Charset.forName("windows-31j"));
        assertThat(ran)
                .isEqualTo(
                        new Ran(
                                1,
                                "",
                                "in.csv:3: error: bytes that are no character of UTF-8; reading ended here (if the file was saved as Windows-31J,"
                                        + " also called Shift_JIS, declare the encoding windows-31j); at byte offset 55: 8C [malformed-bytes]\n"
                                        + "rows read 2 = used 1 + rejected 1; replaced by revised rows 0; outside the window 0\n"
                                        + "the file was not read to its end, so nothing is printed for branches and KPIs not finished\n"));
    }

    @Test
    void cumulate_headerUnusable_nothingPrinted() throws IOException {
        assertThat(cumulate("branch,month,numerator\na,2021-04,1\n"))
                .isEqualTo(
                        new Ran(
                                1,
                                "",
                                "in.csv:1: error: the header lacks a column; the columns are branch, kpi, month, numerator, denominator, value,"
                                        + " flag, basis, measure, fiscal_year; missing is: kpi [missing-column]\n"
                                        + "in.csv:1: error: the header lacks a column; the columns are branch, kpi, month, numerator, denominator,"
                                        + " value, flag, basis, measure, fiscal_year; missing is: denominator [missing-column]\n"
                                        + "rows read 0 = used 0 + rejected 0; replaced by revised rows 0; outside the window 0\n"
                                        + "the file was not read to its end, so nothing is printed for branches and KPIs not finished\n"));
    }

    @Test
    void cumulate_headerOnly_headerPrinted() throws IOException {
        assertThat(cumulate(RATES)).isEqualTo(new Ran(0, HEADER, ""));
    }

    @Test
    void cumulate_json_numbersAsTextsAndNulls() throws IOException {
        assertThat(cumulate(RATES + "a\"b,k,2021-04,1,2\n", "--format", "json").code())
                .isEqualTo(1);
        assertThat(cumulate(RATES + "a,k,2021-04,1,2\na,k,2021-05,,2\na,k,2021-06,1,1\n", "--format", "json")
                        .out())
                .isEqualTo("{\"rows\":[\n"
                        + "{\"branch\":\"a\",\"kpi\":\"k\",\"month\":\"2021-04\",\"numerator\":\"1\",\"denominator\":\"2\","
                        + "\"cumulativeNumerator\":\"1\",\"cumulativeDenominator\":\"2\",\"cumulativeRate\":\"0.500000\",\"fiscalYear\":\"FY2021\",\"months\":1,\"expected\":1,\"reason\":null}\n"
                        + ",{\"branch\":\"a\",\"kpi\":\"k\",\"month\":\"2021-05\",\"numerator\":null,\"denominator\":\"2\","
                        + "\"cumulativeNumerator\":null,\"cumulativeDenominator\":null,\"cumulativeRate\":null,\"fiscalYear\":\"FY2021\",\"months\":1,\"expected\":2,\"reason\":\"GAP\"}\n"
                        + ",{\"branch\":\"a\",\"kpi\":\"k\",\"month\":\"2021-06\",\"numerator\":\"1\",\"denominator\":\"1\","
                        + "\"cumulativeNumerator\":null,\"cumulativeDenominator\":null,\"cumulativeRate\":null,\"fiscalYear\":\"FY2021\",\"months\":2,\"expected\":3,\"reason\":\"GAP\"}\n"
                        + "]}\n");
    }

    @Test
    void cumulate_text_tableInTheLanguageAsked() throws IOException {
        assertThat(cumulate(RATES + "a,k,2021-04,1,2\n", "--format", "text", "--lang", "ja")
                        .out())
                .isEqualTo(lines(
                        "a k",
                        "       月  分子・値  分母  累計  累計分母    累計率",
                        "  2021-04         1     2     1         2  50.0000%"));
    }

    @Test
    void cumulate_wrongUsage_exitTwo() throws IOException {
        assertThat(Ran.nendo("cumulate", folder.resolve("none.csv").toString()).code())
                .isEqualTo(2);
        assertThat(cumulate(RATES, "--start-month", "13").code()).isEqualTo(2);
        assertThat(cumulate(RATES, "--window", "2022-03:2021-04").code()).isEqualTo(2);
        assertThat(cumulate(RATES, "--gaps", "none").code()).isEqualTo(2);
        assertThat(Ran.nendo("cumulate").code()).isEqualTo(2);
    }

    @Test
    void cumulate_moreSeriesThanAllowed_endsInASentence() throws IOException {
        String three = RATES + "a,k,2021-04,8,10\na,k,2022-04,8,10\na,l,2021-04,8,10\n";
        assertThat(cumulate(three, "--max-series", "3").code()).isZero();
        assertThat(cumulate(three, "--max-series", "1", "--grouped").code()).isEqualTo(1);
        assertThat(cumulate(three, "--max-series", "2", "--grouped").code()).isZero();
        assertThat(cumulate(three, "--max-series", "2"))
                .isEqualTo(
                        new Ran(
                                1,
                                "",
                                "in.csv:4: error: there are too many series (a branch, a KPI and a fiscal year), so reading ended here; add"
                                        + " --grouped if the rows of a branch and KPI stand together, else give Java a larger heap (-Xmx) or"
                                        + " raise --max-series; the limit of series is: 2 [too-large]\n"
                                        + "the file was not read to its end, so nothing is printed for branches and KPIs not finished\n"));
        assertThat(cumulate(three, "--max-series", "2", "--lang", "ja").err())
                .isEqualTo("in.csv:4: エラー: 系列(支部・KPI・年度の組)が多すぎるため、ここで読み取りを終えました。同じ支部・KPI の行が続いているなら"
                        + " --grouped を付け、そうでなければ Java のヒープ(-Xmx)か --max-series を大きくしてください。系列数の上限: 2 [too-large]\n"
                        + "ファイルを終わりまで読めなかったため、読み終えていない支部・KPI の結果は出力していません\n");
    }

    @Test
    void cumulate_aYearEmptiedByARevision_isHeldNoMore() throws IOException {
        String moved =
                "branch,kpi,month,value,fiscal_year,flag\na,k,2021-03,1,2020年度,\na,k,2021-03,2,2021年度,revised\na,l,2021-04,1,,\n";
        assertThat(cumulate(moved, "--max-series", "2").code()).isZero();
    }

    @Test
    void cumulate_maxSeriesBelowOne_isWrongUsage() throws IOException {
        Ran ran = cumulate(RATES + "a,k,2021-04,8,10\n", "--max-series", "0");
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).startsWith("--max-series must be 1 or more: 0\n");
    }
}
