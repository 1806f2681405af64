package dev.nendo.io.layout;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.format.ReadOptions;
import dev.nendo.format.Source;
import dev.nendo.io.csv.GridCsv;
import dev.nendo.io.json.LayoutJson;
import dev.nendo.number.CellGrammar;
import dev.nendo.problem.Language;
import dev.nendo.problem.Loaded;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Small tables of the kinds that public bodies publish, and what is read out of them; a bar stands for the end of a cell. */
class LayoutProposalTest {

    private static Grid grid(String table) {
        return Grid.of(
                table.lines().map(line -> Arrays.asList(line.split("\\|", -1))).toList());
    }

    private static List<String> read(String table) {
        Grid grid = grid(table);
        return LayoutProposal.propose("t.csv", grid, CellGrammar.strict())
                .flatMap(layout -> LayoutReading.figures("t.csv", grid, layout, CellGrammar.strict()))
                .orThrow()
                .stream()
                .map(LayoutProposalTest::shown)
                .toList();
    }

    private static String shown(LayoutFigure figure) {
        return figure.address() + " "
                + Stream.of(Trait.BRANCH, Trait.ITEM, Trait.ROW, Trait.UNIT, Trait.FISCAL_YEAR, Trait.MONTH)
                        .map(trait -> figure.traits().getOrDefault(trait, ""))
                        .collect(Collectors.joining(" "))
                + " = " + figure.cell().text();
    }

    private static String said(String table) {
        Loaded<SheetLayout> layout = LayoutProposal.propose("t.csv", grid(table), CellGrammar.strict());
        assertThat(layout.value()).isEmpty();
        return layout.problems().stream()
                .filter(problem -> problem.isError())
                .map(problem -> problem.in(Language.EN))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void propose_titleUnitLineAndTotals_areRead() {
        assertThat(
                        read(
                                """
                        令和3年度 支部別相談件数|||
                        |||（単位：件）
                        支部名|4月|5月|合計
                        北支部|1,180|4|1,184
                        南支部|2|－|2
                        計|1,182|4|1,186
                        ※ 夜間を含む。|||"""))
                .containsExactly(
                        "B4 北支部 相談件数 value 件 FY2021 2021-04 = 1,180",
                        "C4 北支部 相談件数 value 件 FY2021 2021-05 = 4",
                        "D4 北支部 相談件数 value 件 FY2021 2021-04/2021-05 = 1,184",
                        "B5 南支部 相談件数 value 件 FY2021 2021-04 = 2",
                        "C5 南支部 相談件数 value 件 FY2021 2021-05 = －",
                        "D5 南支部 相談件数 value 件 FY2021 2021-04/2021-05 = 2",
                        "B6 計 相談件数 value 件 FY2021 2021-04 = 1,182",
                        "C6 計 相談件数 value 件 FY2021 2021-05 = 4",
                        "D6 計 相談件数 value 件 FY2021 2021-04/2021-05 = 1,186");
    }

    @Test
    void propose_totalsThatDoNotAddUp_areLeftOutAndNamed() {
        Grid grid = grid(
                """
                令和3年度 相談件数|||
                支部名|4月|5月|合計
                北支部|1|4|6
                南支部|2|3|5
                計|3|8|11""");
        Loaded<SheetLayout> layout = LayoutProposal.propose("t.csv", grid, CellGrammar.strict());

        assertThat(layout.orThrow().tables().get(0).columns()).containsOnlyKeys(1, 2);
        assertThat(layout.orThrow().tables().get(0).rows()).containsOnlyKeys(2, 3, 4);
        assertThat(layout.problems())
                .extracting(problem -> problem.in(Language.EN))
                .containsExactly(
                        "t.csv!D2: info: this can't be shown to be the total of the months, so it is left out: 合計 [layout-left-out]");
    }

    @Test
    void propose_yearsOverMonths_eachColumnIsOfTheYearAboveIt() {
        assertThat(
                        read(
                                """
                        来所者数（人）||||
                        支部|令和2年度||令和3年度|
                        |4月|1月|4月|1月
                        北支部|1|2|3|4"""))
                .containsExactly(
                        "B4 北支部 来所者数 value 人 FY2020 2020-04 = 1",
                        "C4 北支部 来所者数 value 人 FY2020 2021-01 = 2",
                        "D4 北支部 来所者数 value 人 FY2021 2021-04 = 3",
                        "E4 北支部 来所者数 value 人 FY2021 2022-01 = 4");
    }

    @ParameterizedTest
    @CsvSource({
        "2009-10|2010-11|2012-13, FY2009 2009-04/2010-03, FY2010 2010-04/2011-03",
        "2010-10|2010-11|2010-12, FY2010 2010-10, FY2010 2010-11",
        "2011/12|2012/13|2013/14, FY2011 2011-04/2012-03, FY2012 2012-04/2013-03",
    })
    void propose_labelsOfYearOrMonth_decideTogether(String heads, String first, String second) {
        List<String> figures = read("区分|" + heads + "\n相談件数|1|2|3");
        assertThat(figures.get(0)).isEqualTo("B2  相談件数 value 件 " + first + " = 1");
        assertThat(figures.get(1)).isEqualTo("C2  相談件数 value 件 " + second + " = 2");
    }

    @Test
    void propose_rateAmongItsCounts_isKnownByItsFigures() {
        assertThat(
                        read(
                                """
                        令和4年度 処理状況||||
                        支部|区分|単位|4月|5月
                        北支部|受付件数|件|1,000|1,250
                        |処理件数|件|959|1,190
                        |処理率|％|95.9|95.2"""))
                .containsExactly(
                        "D3 北支部 処理率 denominator 件 FY2022 2022-04 = 1,000",
                        "E3 北支部 処理率 denominator 件 FY2022 2022-05 = 1,250",
                        "D4 北支部 処理率 numerator 件 FY2022 2022-04 = 959",
                        "E4 北支部 処理率 numerator 件 FY2022 2022-05 = 1,190",
                        "D5 北支部 処理率 rate % FY2022 2022-04 = 95.9",
                        "E5 北支部 処理率 rate % FY2022 2022-05 = 95.2");
    }

    @Test
    void propose_rateThatItsCountsDoNotGive_isAnItemLikeTheOthers() {
        assertThat(
                        read(
                                """
                        令和4年度 処理状況||||
                        支部|区分|単位|4月|5月
                        北支部|受付件数|件|1,000|1,250
                        |処理件数|件|959|1,190
                        |満足率|％|80.1|81.0"""))
                .contains("D4 北支部 処理件数 value 件 FY2022 2022-04 = 959", "D5 北支部 満足率 rate % FY2022 2022-04 = 80.1");
    }

    @Test
    void propose_yearsDownWithTheirQuotient_theQuotientIsOfTheLaterYear() {
        assertThat(
                        read(
                                """
                        使用料収入の推移||（単位：千円）|
                        施設名|区分|4月|5月
                        ①会館|令和5年度|812|905
                        |令和4年度|900|870
                        |前年同月比（％）|90.2|104.0"""))
                .containsExactly(
                        "C3 ①会館 使用料収入 value 千円 FY2023 2023-04 = 812",
                        "D3 ①会館 使用料収入 value 千円 FY2023 2023-05 = 905",
                        "C4 ①会館 使用料収入 value 千円 FY2022 2022-04 = 900",
                        "D4 ①会館 使用料収入 value 千円 FY2022 2022-05 = 870",
                        "C5 ①会館 使用料収入 year-on-year % FY2023 2023-04 = 90.2",
                        "D5 ①会館 使用料収入 year-on-year % FY2023 2023-05 = 104.0");
    }

    @Test
    void propose_monthsDown_yearsAreCarriedOn() {
        assertThat(
                        read(
                                """
                        図書館の利用状況|
                        年月|貸出冊数（冊）
                        令和3年12月|9
                        令和4年1月|8
                        2月|7"""))
                .containsExactly(
                        "B3  貸出冊数 value 冊 FY2021 2021-12 = 9",
                        "B4  貸出冊数 value 冊 FY2021 2022-01 = 8",
                        "B5  貸出冊数 value 冊 FY2021 2022-02 = 7");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '!',
            value = {
                "支部名|4月|5月;北支部|1|2 ! t.csv!B2: error: no year is stated; add \"fiscalYear\": \"FY2021\" or another to the table: 1 [layout-not-understood]",
                "令和3年度 相談件数の累計||;支部名|4月|5月;北支部|1|2 ! t.csv!A3: error: what is counted can't be decided; add \"item\": \"its name\" to the table: 北支部 [layout-not-understood]",
                "題|;年月|冊数;令和3年4月|1;6月|2 ! t.csv!B4: error: no year is stated; add \"fiscalYear\": \"FY2021\" or another to the table: 2 [layout-not-understood]",
                "題|;年月|冊数;4月|1;5月|2 ! t.csv!B3: error: no year is stated; add \"fiscalYear\": \"FY2021\" or another to the table: 1 [layout-not-understood]",
                "区分|2010-11|2011-12;相談件数|1|2 ! t.csv!B1: error: this may be a fiscal year or a month, and no other label says which; write FY2010 or 2010年11月: 2010-11 [layout-not-understood]",
                "a|b ! t.csv!A1: error: no table of figures is found; say year, month and item of columns and rows in a layout: a [layout-not-understood]"
            },
            quoteCharacter = '`')
    void propose_whatIsNotCertain_stopsAtItsCell(String table, String rest1, String rest2) {
        assertThat(said(table.replace(';', '\n'))).isEqualTo(rest1 + "!" + rest2);
    }

    @Test
    void propose_figureInBracketsAmongOthers_isLeftOutWithTheLineThatSettlesIt() {
        Grid grid = grid("令和3年度 相談件数||\n支部名|4月|5月\n北支部|1|(2)");

        assertThat(LayoutProposal.propose("t.csv", grid, CellGrammar.strict())
                        .flatMap(layout -> LayoutReading.figures("t.csv", grid, layout, CellGrammar.strict()))
                        .problems())
                .extracting(problem -> problem.in(Language.EN))
                .containsExactly(
                        "t.csv!C3: info: what the brackets mean can't be decided, so it is left out; add \"brackets\": \"negative\" or \"plain\" to its row or column: (2) [layout-left-out]");
    }

    @Test
    void figures_bracketsThatMeanNegative_areNegative() {
        TableLayout layout = TableLayout.builder()
                .column(0, Map.of(Trait.FISCAL_YEAR, "FY2021", Trait.BRACKETS, "negative"))
                .row(0, Map.of())
                .build();

        assertThat(LayoutReading.figures("t.csv", grid("(3)"), SheetLayout.of(layout), CellGrammar.strict())
                        .orThrow())
                .extracting(figure -> figure.value().orElseThrow())
                .containsExactly(new BigDecimal("-3"));
    }

    @Test
    void layout_writtenAndRead_isTheSame() throws IOException {
        Grid grid = grid("令和3年度 相談件数||\n支部名|4月|5月\n北支部|1|2");
        SheetLayout layout =
                LayoutProposal.propose("t.csv", grid, CellGrammar.strict()).orThrow();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        LayoutJson.write(layout, out);

        assertThat(LayoutJson.read(Source.of("l.json", out.toByteArray()), ReadOptions.defaults())
                        .orThrow())
                .isEqualTo(layout);
    }

    @Test
    void figures_layoutWithoutAYear_namesTheCell() {
        TableLayout layout = TableLayout.builder()
                .column(1, Map.of(Trait.MONTH, "04"))
                .row(0, Map.of(Trait.BRANCH, "a"))
                .build();

        assertThat(LayoutReading.figures("t.csv", grid("a|1"), SheetLayout.of(layout), CellGrammar.strict())
                        .problems())
                .extracting(problem -> problem.in(Language.EN))
                .containsExactly(
                        "t.csv!B1: error: the layout has no year or month for this: 1 [layout-not-understood]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-31j"})
    void grid_inEitherEncoding_isRead(String encoding) throws IOException {
        byte[] bytes = "支部,4月\n\n\"北\n支部\",1\n".getBytes(Charset.forName(encoding));

        Grid grid =
                GridCsv.read(Source.of("t.csv", bytes), ReadOptions.defaults()).orThrow();

        assertThat(grid.cell(0, 1)).isEqualTo("4月");
        assertThat(grid.cell(2, 1)).isEqualTo("1");
        assertThat(grid.height()).isEqualTo(3);
        assertThat(Grid.address(6, 27)).isEqualTo("AB7");
    }

    @Test
    void layoutCode_seesNeitherFilesNorLibraries() throws IOException {
        Path folder = Path.of("src", "main", "java", "dev", "nendo", "io", "layout");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                assertThat(Files.readString(file, StandardCharsets.UTF_8))
                        .doesNotContain("java.nio", "java.io", "jackson", "fastcsv");
            }
        }
    }
}
