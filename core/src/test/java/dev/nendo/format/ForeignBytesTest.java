package dev.nendo.format;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.problem.Language;
import dev.nendo.problem.Loaded;
import dev.nendo.problem.Problem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ForeignBytesTest {

    private static List<String> said(String head) {
        return ForeignBytes.notText("a.csv", head.getBytes(StandardCharsets.ISO_8859_1)).stream()
                .map(problem -> problem.in(Language.EN))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"formatVersion\": 1", "\u00EF\u00BB\u00BF \r\n[1", "\t{"})
    void notText_json_saysSo(String head) {
        assertThat(said(head))
                .containsExactly(
                        "a.csv:1: error: this is a JSON file, such as a workbook, not a table in CSV; status, audit,"
                                + " report, rank and convert read workbooks: a.csv [not-a-text-table]");
    }

    @ParameterizedTest
    @CsvSource({
        "'PK\u0003\u0004x', 'this is an Excel workbook (.xlsx) or a zip archive, not a table in text; save the sheet as CSV UTF-8'",
        "'\u00D0\u00CF\u0011\u00E0', 'this is an old Excel workbook (.xls), not a table in text; save the sheet as CSV UTF-8'",
        "%PDF-1.7, 'this is a PDF file, not a table in text'"
    })
    void notText_otherFiles_saysWhatTheyAre(String head, String sentence) {
        assertThat(said(head)).containsExactly("a.csv:1: error: " + sentence + ": a.csv [not-a-text-table]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "branch,kpi", "PK", "\u00EF\u00BB\u00BFbranch", "\"{\"", "   "})
    void notText_whatMayBeATable_isNothing(String head) {
        assertThat(said(head)).isEmpty();
    }

    @Test
    void lines_ofASpreadsheet_isOneProblem() throws IOException {
        Loaded<List<String>> read =
                Source.of("a.tsv", new byte[] {'P', 'K', 3, 4, (byte) 0xFF}).lines(ReadOptions.defaults());

        assertThat(read.value()).isEmpty();
        assertThat(read.problems()).extracting(Problem::code).hasToString("[not-a-text-table]");
    }

    @Test
    void lines_ofJson_areLines() throws IOException {
        byte[] json = "{\"a\": 1}".getBytes(StandardCharsets.UTF_8);

        assertThat(Source.of("a.txt", json).lines(ReadOptions.defaults()).value())
                .contains(List.of("{\"a\": 1}"));
    }
}
