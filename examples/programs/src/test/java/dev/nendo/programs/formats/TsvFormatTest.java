package dev.nendo.programs.formats;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.format.Formats;
import dev.nendo.format.ReadOptions;
import dev.nendo.format.Source;
import dev.nendo.io.csv.PublishedTableFormat;
import dev.nendo.plan.Workbook;
import dev.nendo.problem.Language;
import dev.nendo.problem.Loaded;
import dev.nendo.problem.RowCounts;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TsvFormatTest {
    private static final String CSV =
            """
            branch,item,kpi,row,fiscal_year,kind,unit,4月,5月,total,total_kind
            gunma,21(1),calls,value,令和3年度,monthly,件,"1,024",△2,"1,022",sum

            saitama,"7, ""ア"\"",share,rate,令和3年度,monthly,%,96.9%,－,,
            """;

    /** The same table with tabs; a spreadsheet quotes only what has a quotation mark in it. */
    private static final String TSV = CSV.replace("\"1,024\"", "1;024")
            .replace("\"1,022\"", "1;022")
            .replace("7, ", "7; ")
            .replace(',', '\t')
            .replace(';', ',');

    @TempDir
    private Path folder;

    private static Loaded<Workbook> read(byte[] bytes, ReadOptions options) throws IOException {
        return Formats.of(new TsvFormat()).byFileName("a.tsv").read(Source.of("a.tsv", bytes), options);
    }

    private static Loaded<Workbook> read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8), ReadOptions.defaults());
    }

    @Test
    void read_passedExplicitly_sameAsTheTableWithCommas() throws IOException {
        Loaded<Workbook> csv = new PublishedTableFormat()
                .read(Source.of("a.csv", CSV.getBytes(StandardCharsets.UTF_8)), ReadOptions.defaults());
        Loaded<Workbook> tsv = read(TSV);

        assertThat(tsv.problems()).isEmpty();
        assertThat(tsv.rows()).isEqualTo(RowCounts.of(2, 0));
        assertThat(tsv.orThrow()).isEqualTo(csv.orThrow());
    }

    @Test
    void read_windows31jWithItsEncodingDeclared_sameWorkbook() throws IOException {
        Charset windows = Charset.forName("windows-31j");

        assertThat(read(
                                TSV.getBytes(windows),
                                ReadOptions.builder().encoding(windows).build())
                        .orThrow())
                .isEqualTo(read(TSV).orThrow());
    }

    @Test
    void read_foundByServiceLookup_sameWorkbook() throws IOException {
        Path file = Files.writeString(folder.resolve("a.tsv"), TSV);

        assertThat(Formats.installed().byId("published-table-tsv")).isInstanceOf(TsvFormat.class);
        assertThat(Formats.installed().read(file).orThrow()).isEqualTo(read(TSV).orThrow());
    }

    @Test
    void read_badCells_eachAtItsLineAndColumn() throws IOException {
        Loaded<Workbook> read = read(TSV.replace("△2", "1,234,5").replace("96.9%", "12%%"));

        assertThat(read.rows()).isEqualTo(RowCounts.of(0, 2));
        assertThat(messages(read))
                .containsExactly(
                        "a.tsv:2:9 (5月): error: separators stand before every group of three digits, as in 1,234,567: 1,234,5 [number-grouping]",
                        "a.tsv:4:8 (4月): error: what follows a figure is one known unit, such as 件, 人, 社, 回, 円, 千円, % or 円/件: 12%% [unit-not-known]");
    }

    @Test
    void read_malformedBytes_problemWithItsOffsetAndTheLinesBefore() throws IOException {
        byte[] bytes = TSV.getBytes(StandardCharsets.UTF_8);
        bytes[bytes.length - 1] = (byte) 0x83;

        Loaded<Workbook> read = read(bytes, ReadOptions.defaults());

        assertThat(read.rows()).isEqualTo(RowCounts.of(1, 0));
        assertThat(messages(read))
                .containsExactly(
                        "a.tsv:4: error: bytes that are no character of UTF-8; reading ended here; at byte offset "
                                + (bytes.length - 1) + ": 83 [malformed-bytes]");
    }

    private static List<String> messages(Loaded<Workbook> read) {
        return read.problems().stream().map(p -> p.in(Language.EN)).toList();
    }
}
