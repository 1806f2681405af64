package dev.nendo.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.format.Formats;
import dev.nendo.format.Limits;
import dev.nendo.format.ReadOptions;
import dev.nendo.format.Source;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.number.Cell;
import dev.nendo.problem.Language;
import dev.nendo.problem.Loaded;
import dev.nendo.problem.RowCounts;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class XlsxTableFormatTest {
    private static final List<String> HEADER =
            List.of("branch", "item", "kpi", "row", "fiscal_year", "kind", "unit", "4月", "5月", "6月");

    @TempDir
    private Path folder;

    private static byte[] file(Consumer<Workbook> content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            content.accept(workbook);
        }
        return bytes.toByteArray();
    }

    private static void row(Worksheet sheet, int row, Object... cells) {
        for (int i = 0; i < cells.length; i++) {
            if (cells[i] instanceof Number number) {
                sheet.value(row, i, number);
            } else {
                sheet.value(row, i, cells[i].toString());
            }
        }
    }

    private static void tables(Workbook workbook) {
        Worksheet rates = workbook.newWorksheet("Rates");
        row(rates, 1, HEADER.toArray());
        row(rates, 3, "gunma", "4", "GK03", "rate", "令和3年度", "monthly", "%", 0.96912, "96.7%", "－");
        rates.style(3, 7).format("0.0%").set();
        workbook.newWorksheet("Empty");
        Worksheet counts = workbook.newWorksheet("件数");
        row(counts, 0, HEADER.toArray());
        row(counts, 1, "gunma", "5", "GK09", "value", "令和3年度", "monthly", "件", 1234, "△2\n(速報値)");
        counts.style(1, 7).format("#,##0").set();
    }

    private static Loaded<dev.nendo.plan.Workbook> read(byte[] bytes) throws IOException {
        return read(bytes, ReadOptions.defaults());
    }

    private static Loaded<dev.nendo.plan.Workbook> read(byte[] bytes, ReadOptions options) throws IOException {
        return Formats.of(new XlsxTableFormat()).byFileName("a.xlsx").read(Source.of("a.xlsx", bytes), options);
    }

    private static List<String> messages(Loaded<?> read) {
        return read.problems().stream().map(problem -> problem.in(Language.EN)).toList();
    }

    private static List<String> rows(dev.nendo.plan.Workbook workbook) {
        return workbook.plans().stream()
                .flatMap(plan -> plan.items().stream())
                .flatMap(item -> item.rows().stream())
                .map(XlsxTableFormatTest::text)
                .toList();
    }

    private static String text(PrintedRow row) {
        return row.id() + " " + row.origin().orElseThrow() + ": "
                + row.cells().stream().map(Cell::text).collect(Collectors.joining(" | "));
    }

    @Test
    void read_passedExplicitly_rowsOfAllSheetsAsShown() throws IOException {
        Loaded<dev.nendo.plan.Workbook> read = read(file(XlsxTableFormatTest::tables));

        assertThat(messages(read)).isEmpty();
        assertThat(read.rows()).isEqualTo(RowCounts.of(2, 0));
        assertThat(rows(read.orThrow()))
                .containsExactly(
                        "4/GK03/FY2021/rate/monthly a.xlsx!Rates:4: 96.9% | 96.7% | －",
                        "5/GK09/FY2021/value/monthly a.xlsx!件数:2: 1234 | △2 (速報値) | ");
        assertThat(read.orThrow().resolve().problems()).isEmpty();
    }

    @Test
    void read_foundByServiceLookup_same() throws IOException {
        Path path = Files.write(folder.resolve("a.xlsx"), file(XlsxTableFormatTest::tables));

        assertThat(Formats.installed().byPath(path)).isInstanceOf(XlsxTableFormat.class);
        assertThat(Formats.installed().read(path).orThrow())
                .isEqualTo(read(file(XlsxTableFormatTest::tables)).orThrow());
    }

    @Test
    void read_badCells_eachAtItsCell() throws IOException {
        byte[] bytes = file(workbook -> {
            Worksheet sheet = workbook.newWorksheet("S");
            row(sheet, 0, HEADER.toArray());
            row(sheet, 1, "gunma", "4", "k", "rates", "令和3年度", "monthly", "件", 44287, "1,234,5", "");
            sheet.style(1, 7).format("yyyy/mm/dd").set();
            sheet.formula(1, 9, "A1+1");
            row(sheet, 2, "gunma", "4", "k", "value", "令和3年度", "monthly", "件", 1, 2, 3, 4);
        });

        Loaded<dev.nendo.plan.Workbook> read = read(bytes);

        assertThat(messages(read))
                .containsExactly(
                        "a.xlsx!S:2:4 (row): error: the column row takes one of numerator, denominator, value, rate, target, benchmark: rates [unknown-word]",
                        "a.xlsx!S:2:8 (4月): error: a figure is written like 1,234, 96.9%, △2, 63,884件 or 80.5%(速報値), a missing one as - or － or …, a suppressed one as x: 2021/04/01 [number-not-valid]",
                        "a.xlsx!S:2:9 (5月): error: separators stand before every group of three digits, as in 1,234,567: 1,234,5 [number-grouping]",
                        "a.xlsx!S:2:10 (6月): error: a figure is written like 1,234, 96.9%, △2, 63,884件 or 80.5%(速報値), a missing one as - or － or …, a suppressed one as x: =A1+1 [number-not-valid]",
                        "a.xlsx!S:3: error: every row must have as many columns as the header, 10; this one has: 11 [column-count]");
        assertThat(read.rows()).isEqualTo(RowCounts.of(0, 2));
    }

    @Test
    void read_noTables_problem() throws IOException {
        assertThat(messages(read(file(workbook -> workbook.newWorksheet("S")))))
                .containsExactly("a.xlsx: error: a file needs a sheet that is not empty: a.xlsx [tables-missing]");
    }

    @Test
    void read_noArchive_problem() throws IOException {
        assertThat(messages(read("branch,item".getBytes(StandardCharsets.UTF_8))))
                .containsExactly(
                        "a.xlsx: error: this can't be read as an xlsx file; it is damaged or none at all: a.xlsx"
                                + " [xlsx-not-valid]");
    }

    @Test
    void read_damagedParts_problem() throws IOException {
        String notValid = "a.xlsx: error: this can't be read as an xlsx file; it is damaged or none at all: a.xlsx"
                + " [xlsx-not-valid]";
        byte[] good = file(XlsxTableFormatTest::tables);

        assertThat(messages(read(edited(good, xml -> xml.replace("</sheetData>", "</wrong>")))))
                .containsExactly(notValid);
        assertThat(messages(read(edited(good, xml -> xml.replace("r=\"H4\"", "r=\"ZZZZZZ4\"")))))
                .containsExactly(notValid);
        assertThat(messages(read(edited(good, xml -> xml.replace("<row r=\"4\"", "<row r=\"1\"")))))
                .containsExactly(notValid);
    }

    @Test
    void read_anyByteChanged_throwsNothing() throws IOException {
        byte[] good = file(XlsxTableFormatTest::tables);
        Random random = new Random(4);
        for (int i = 0; i < 300; i++) {
            String from = String.valueOf((char) (' ' + random.nextInt(95)));
            String to = String.valueOf((char) (' ' + random.nextInt(95)));
            Loaded<dev.nendo.plan.Workbook> read = read(edited(good, xml -> xml.replace(from, to)));
            assertThat(read.value().isPresent() || read.hasErrors()).isTrue();
        }
    }

    @Test
    void read_beyondLimits_problems() throws IOException {
        byte[] good = file(XlsxTableFormatTest::tables);

        assertThat(messages(read(good, limits(Limits.builder().maxColumns(9)))))
                .containsExactly(
                        "a.xlsx!Rates:2: error: the file is too large, so reading ended here; the limit maxColumns is: 9"
                                + " [too-large]",
                        "a.xlsx!件数:1: error: the file is too large, so reading ended here; the limit maxColumns is: 9"
                                + " [too-large]");
        assertThat(messages(read(good, limits(Limits.builder().maxRows(3)))))
                .containsExactly(
                        "a.xlsx!Rates:4: error: the file is too large, so reading ended here; the limit maxRows"
                                + " is: 3 [too-large]");
        assertThat(messages(
                        read(edited(good, xml -> xml.replace("<sheetData>", " ".repeat(9_000_000) + "<sheetData>")))))
                .containsExactly(
                        "a.xlsx: error: the file is too large, so reading ended here; the limit maxExpansion is: 100"
                                + " [too-large]");
    }

    private static ReadOptions limits(Limits.Builder limits) {
        return ReadOptions.builder().limits(limits.build()).build();
    }

    /** The file with the text of its parts changed. */
    private static byte[] edited(byte[] file, UnaryOperator<String> edit) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile from = ZipFile.builder()
                        .setSeekableByteChannel(new SeekableInMemoryByteChannel(file))
                        .get();
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipArchiveEntry entry : Collections.list(from.getEntries())) {
                to.putNextEntry(new ZipEntry(entry.getName()));
                try (InputStream part = from.getInputStream(entry)) {
                    String xml = new String(part.readAllBytes(), StandardCharsets.UTF_8);
                    to.write(edit.apply(xml).getBytes(StandardCharsets.UTF_8));
                }
                to.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
