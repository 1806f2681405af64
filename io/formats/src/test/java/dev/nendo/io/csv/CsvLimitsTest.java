package dev.nendo.io.csv;

import static dev.nendo.io.csv.Csv.lines;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.fiscal.Window;
import dev.nendo.format.Limits;
import dev.nendo.format.ReadOptions;
import dev.nendo.plan.Workbook;
import dev.nendo.problem.Language;
import dev.nendo.problem.Loaded;
import dev.nendo.problem.RowCounts;
import java.io.IOException;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Files beyond a limit end in one problem that names the limit. */
class CsvLimitsTest {
    private static final String FILE = lines("branch,kpi,month,value", "a,k,2021-04,1", "a,k,2021-05,2");

    private static Loaded<?> read(String content, Limits.Builder limits) throws IOException {
        return ObservationsCsv.reader()
                .withOptions(ReadOptions.builder().limits(limits.build()).build())
                .read(Csv.source(content), row -> Optional.empty());
    }

    @Test
    void read_tooManyBytes_endsWithAProblem() throws IOException {
        Loaded<?> read = read(FILE, Limits.builder().maxBytes(30));
        assertThat(read.value()).isEmpty();
        assertThat(Csv.messages(read, Language.EN))
                .containsExactly(
                        "t.csv:1: error: the source is too large, so reading ended here; the limit maxBytes in bytes is: 30"
                                + " [too-large]");
    }

    @Test
    void read_tooManyRows_endsWithAProblem() throws IOException {
        Loaded<?> read = read(FILE, Limits.builder().maxRows(1));
        assertThat(Csv.messages(read, Language.EN))
                .containsExactly(
                        "t.csv:3: error: there are too many rows, so reading ended here; the limit maxRows is: 1 [too-large]");
    }

    @Test
    void read_tooManyColumns_isAProblem() throws IOException {
        Loaded<?> read = read(FILE, Limits.builder().maxColumns(3));
        assertThat(Csv.messages(read, Language.EN))
                .containsExactly(
                        "t.csv:1: error: there are too many columns; the limit maxColumns is 3: 4 [too-large]");
    }

    @Test
    void read_cellTooLong_isAProblemOfItsRow() throws IOException {
        Loaded<?> read = read(
                lines("branch,kpi,month,value", "a,k,2021-04,1", "b,0123456789012345,2021-05,2"),
                Limits.builder().maxTextLength(12));
        assertThat(Csv.messages(read, Language.EN))
                .containsExactly(
                        "t.csv:3:2 (kpi): error: the cell is too long; the limit maxTextLength in characters is 12:"
                                + " 012345678901 [too-large]");
        assertThat(read.rows().rejected()).isEqualTo(1);
    }

    @Test
    void read_cellThatNeverEnds_endsWithAProblem() throws IOException {
        Loaded<?> read = read(
                "branch,kpi,month,value\na,\"" + "0".repeat(3_000_000),
                Limits.builder().maxTextLength(12));
        assertThat(Csv.messages(read, Language.EN))
                .containsExactly(
                        "t.csv:2: error: a cell is too long, or a quotation mark is not closed; reading ended here: \" [too-large]");
    }

    @Test
    void read_kindOfATotalThatHasNoColumn_isAProblem() throws IOException {
        Loaded<?> read = new PublishedTableFormat()
                .read(
                        Csv.source(lines(
                                "branch,item,kpi,row,fiscal_year,kind,unit,4月,total_kind",
                                "a,1,k,value,令和3年度,monthly,件,1,sum")),
                        ReadOptions.defaults());
        assertThat(Csv.messages(read, Language.EN))
                .containsExactly(
                        "t.csv:2:9 (total_kind): error: there is a total_kind but no column total: sum [total-missing]");
    }

    private static final String TABLE = lines(
            "branch,item,kpi,row,fiscal_year,kind,unit,4月,5月",
            "a,1,k,value,FY2021,monthly,件,1,2",
            "a,1,k,value,FY2020,monthly,件,1,",
            "a,1,k,value,FY2019,monthly,件,1,2");

    private static Loaded<?> table(String content, Limits.Builder limits) throws IOException {
        return new PublishedTableFormat()
                .read(
                        Csv.source(content),
                        ReadOptions.builder().limits(limits.build()).build());
    }

    @Test
    void read_tableOfAsManyCellsAsAllowed_isRead() throws IOException {
        assertThat(table(TABLE, Limits.builder().maxCells(6)).problems()).isEmpty();
    }

    @Test
    void read_tableOfMoreCellsThanAllowed_keepsTheRowsBefore() throws IOException {
        Loaded<?> read = table(TABLE, Limits.builder().maxCells(5));
        assertThat(Csv.messages(read, Language.EN))
                .containsExactly(
                        "t.csv:4: error: there are too many cells, so reading ended here; the limit maxCells is: 5 [too-large]");
        assertThat(Csv.messages(read, Language.JA))
                .containsExactly("t.csv:4: エラー: セルが多すぎるため、ここで読み取りを終えました。セル数の上限(maxCells)は次のとおりです: 5 [too-large]");
        assertThat(read.rows()).isEqualTo(RowCounts.of(2, 1));
    }

    @Test
    void read_aYearForEachRow_readsEachByItsOwnMonths() throws IOException {
        StringBuilder many = new StringBuilder("branch,item,kpi,row,fiscal_year,kind,unit,4月\n");
        for (int year = 1900; year < 1980; year++) {
            many.append("a,1,k,value,FY").append(year).append(",monthly,件,1\n");
        }
        many.append("a,1,k,rate,FY1900,monthly,%,1\n");
        Workbook read = new PublishedTableFormat()
                .read(Csv.source(many.toString()), ReadOptions.defaults())
                .orThrow();
        assertThat(read.plans().get(0).items().get(0).rows()).hasSize(81).allSatisfy(row -> assertThat(
                        row.columns().get(0).period())
                .contains(Window.month(row.fiscalYear().orElseThrow().first())));
    }
}
