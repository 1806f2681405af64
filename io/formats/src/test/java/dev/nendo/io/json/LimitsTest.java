package dev.nendo.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.format.Limits;
import dev.nendo.format.ReadOptions;
import dev.nendo.plan.Workbook;
import dev.nendo.problem.Loaded;
import dev.nendo.problem.RowCounts;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LimitsTest {
    private static final String TWO_DOCUMENTS =
            "{\"formatVersion\": 1, \"documents\": [{\"id\": \"a\", \"title\": \"t\"}, {\"id\": \"b\", \"title\": \"t\"}]}";

    @Test
    void read_moreBytesThanAllowed_namesTheLimit() throws IOException {
        assertThat(Files.problems(
                        read(TWO_DOCUMENTS, Limits.builder().maxBytes(80).build())))
                .containsExactly(
                        "x.json: error: the source is too large; the limit maxBytes in bytes is: 80 [too-large]");
    }

    @Test
    void read_asManyBytesAsAllowed_isFine() throws IOException {
        assertThat(read(
                                TWO_DOCUMENTS,
                                Limits.builder()
                                        .maxBytes(TWO_DOCUMENTS.length())
                                        .build())
                        .hasErrors())
                .isFalse();
    }

    @Test
    void read_deeperThanAllowed_namesTheLimitAndThePlace() throws IOException {
        assertThat(Files.problems(
                        read(TWO_DOCUMENTS, Limits.builder().maxDepth(2).build())))
                .containsExactly(
                        "x.json#/documents/0 (line 1, column 36): error: a limit is exceeded: maxDepth = 2 [too-large]");
    }

    @Test
    void read_tenThousandBrackets_isNoWorkbook() throws IOException {
        assertThat(Files.problems(Files.read("[".repeat(10_000))))
                .containsExactly("x.json#" + "/0".repeat(100)
                        + " (line 1, column 101): error: a limit is exceeded: maxDepth = 100 [too-large]");
    }

    @Test
    void read_itemsAsDeepAsCanBeAllowed_neverOverflows() throws IOException {
        int levels = 490;
        String items = "{\"number\": \"1\", \"title\": \"t\", \"items\": [".repeat(levels) + "]}".repeat(levels);
        String json = "{\"formatVersion\": 1, \"plans\": [{\"branch\": \"b\", \"fiscalYear\": \"FY2021\", \"items\": ["
                + items + "]}]}";
        Loaded<Workbook> read =
                read(json, Limits.builder().maxDepth(Limits.DEEPEST).build());
        assertThat(read.problems()).isEmpty();
        assertThat(read.rows()).isEqualTo(RowCounts.of(levels + 1, 0));
        assertThat(Files.written(read.orThrow())).isNotEmpty();
    }

    @Test
    void read_longerTextThanAllowed_namesTheLimit() throws IOException {
        String json = TWO_DOCUMENTS.replace("\"t\"}]", "\"" + "字".repeat(21) + "\"}]");
        assertThat(Files.problems(read(json, Limits.builder().maxTextLength(20).build())))
                .containsExactly(
                        "x.json#/documents/1/title (line 1, column 84): error: a limit is exceeded: maxTextLength = 20 [too-large]");
    }

    @Test
    void read_longerNumberThanAllowed_namesTheLimit() throws IOException {
        assertThat(Files.problems(Files.read("{\"formatVersion\": " + "1".repeat(1_001) + "}")))
                .containsExactly(
                        "x.json#/formatVersion (line 1, column 19): error: a limit is exceeded: maxNumberLength = 1000 [too-large]");
    }

    @Test
    void read_moreValuesThanAllowed_namesTheLimit() throws IOException {
        assertThat(Files.problems(
                        read(TWO_DOCUMENTS, Limits.builder().maxValues(5).build())))
                .containsExactly(
                        "x.json#/documents/0/title (line 1, column 57): error: a limit is exceeded: maxValues = 5 [too-large]");
    }

    @Test
    void read_moreRowsThanAllowed_rejectsTheRestAndSaysItOnce() throws IOException {
        String json = TWO_DOCUMENTS.replace("}]", "}, {\"id\": \"c\", \"title\": \"t\"}]");
        Loaded<Workbook> read = read(json, Limits.builder().maxRows(1).build());
        assertThat(Files.problems(read))
                .containsExactly(
                        "x.json#/documents/1 (line 1, column 63): error: a limit is exceeded: maxRows = 1 [too-large]");
        assertThat(read.rows()).isEqualTo(RowCounts.of(1, 2));
    }

    @Test
    void read_moreColumnsThanAllowed_rejectsTheRow() throws IOException {
        String sample = new String(Files.resource("sample.json"), StandardCharsets.UTF_8);
        Loaded<Workbook> read = read(sample, Limits.builder().maxColumns(8).build());
        assertThat(Files.problems(read))
                .containsExactly(
                        "x.json#/plans/0/items/0/rows/0/columns (line 115, column 26): error: a limit is exceeded: maxColumns = 8 [too-large]");
        assertThat(read.rows().rejected()).isEqualTo(1);
    }

    @Test
    void read_moreProblemsThanKept_countsTheRest() throws IOException {
        byte[] json = "{\"formatVersion\": 1, \"documents\": [1, 2, 3]}".getBytes(StandardCharsets.UTF_8);
        Loaded<Workbook> read =
                Files.read("x.json", json, ReadOptions.builder().problemCap(2).build());
        assertThat(read.problems()).hasSize(2);
        assertThat(read.omitted()).isEqualTo(1);
        assertThat(read.rows()).isEqualTo(RowCounts.of(0, 3));
    }

    private static Loaded<Workbook> read(String text, Limits limits) throws IOException {
        return Files.read(
                "x.json",
                text.getBytes(StandardCharsets.UTF_8),
                ReadOptions.builder().limits(limits).build());
    }

    private static String rowsOf(String columns, String... cells) {
        StringBuilder json =
                new StringBuilder("{\"formatVersion\": 1, \"branches\": [{\"id\": \"b\", \"name\": {\"ja\": \"b\","
                        + " \"en\": \"b\"}}], \"plans\": [{\"branch\": \"b\", \"fiscalYear\": \"FY2021\", \"items\": [{\"number\": \"1\","
                        + " \"title\": \"t\", \"rows\": [\n");
        for (int i = 0; i < cells.length; i++) {
            json.append(i == 0 ? "" : ",\n")
                    .append("{\"id\": \"")
                    .append(i)
                    .append("\", \"role\": \"value\", \"kind\": \"monthly\", \"unit\": \"件\", \"columns\": \"")
                    .append(columns)
                    .append("\", \"cells\": [")
                    .append(cells[i])
                    .append("]}");
        }
        return json.append("]}]}]}").toString();
    }

    @Test
    void read_moreCellsThanAllowed_keepsTheRowsBefore() throws IOException {
        String json = rowsOf("2021-04/2021-05", "\"1\", \"2\"", "\"1\", \"2\"", "\"1\", \"2\"");
        assertThat(read(json, Limits.builder().maxCells(6).build()).problems()).isEmpty();
        Loaded<Workbook> read = read(json, Limits.builder().maxCells(3).build());
        assertThat(Files.problems(read))
                .containsExactly(
                        "x.json#/plans/0/items/0/rows/1/cells (line 3, column 101): error: a limit is exceeded:"
                                + " maxCells = 3 [too-large]");
        assertThat(read.rows()).isEqualTo(RowCounts.of(4, 2));
    }

    @Test
    void read_columnsOfThousandsOfYears_areNotMade() throws IOException {
        assertThat(Files.problems(read(rowsOf("1000-01/9999-12", "\"1\""), Limits.defaults())))
                .containsExactly(
                        "x.json#/plans/0/items/0/rows/0/columns (line 2, column 73): error: a limit is exceeded:"
                                + " maxColumns = 1000 [too-large]");
    }
}
