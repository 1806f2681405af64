package dev.nendo.io.csv;

import static dev.nendo.io.csv.Csv.lines;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.format.Limits;
import dev.nendo.format.ReadOptions;
import dev.nendo.problem.Language;
import dev.nendo.problem.Loaded;
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
                .containsExactly("t.csv:3:2: error: the cell is too long; the limit maxTextLength in characters is 12:"
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
                .containsExactly("t.csv:2:9: error: there is a total_kind but no column total: sum [total-missing]");
    }
}
