package dev.nendo.xlsx;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.format.ReadOptions;
import dev.nendo.format.Source;
import dev.nendo.io.layout.LayoutProposal;
import dev.nendo.io.layout.LayoutReading;
import dev.nendo.io.layout.Trait;
import dev.nendo.number.CellGrammar;
import dev.nendo.problem.Language;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;

class XlsxGridsTest {

    private static byte[] sheet() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(bytes, "test", "1.0")) {
            Worksheet sheet = workbook.newWorksheet("増減");
            sheet.value(0, 0, "支部別来所者数（人）");
            sheet.range(0, 0, 0, 2).merge();
            sheet.value(2, 0, "支部");
            sheet.value(2, 1, 44287);
            sheet.value(2, 2, 44317);
            sheet.style(2, 1).format("[$-411]ggge\"年\"m\"月\"").set();
            sheet.style(2, 2).format("[$-411]ggge\"年\"m\"月\"").set();
            sheet.value(3, 0, "北支部");
            sheet.value(3, 1, 1234);
            sheet.value(3, 2, -5);
            sheet.style(3, 1).format("#,##0").set();
            sheet.style(3, 2).format("#,##0;\"△\"#,##0").set();
        }
        return bytes.toByteArray();
    }

    @Test
    void read_erasAndSignsOfFormats_areContent() throws IOException {
        List<SheetGrid> sheets = XlsxGrids.read(Source.of("a.xlsx", sheet()), ReadOptions.defaults())
                .orThrow();

        assertThat(sheets).hasSize(1);
        SheetGrid sheet = sheets.get(0);
        assertThat(sheet.name()).isEqualTo("a.xlsx!増減");
        assertThat(LayoutProposal.propose(sheet.name(), sheet.grid(), CellGrammar.strict())
                        .flatMap(layout ->
                                LayoutReading.figures(sheet.name(), sheet.grid(), layout, CellGrammar.strict()))
                        .orThrow())
                .extracting(figure -> figure.address() + " " + figure.traits().get(Trait.ITEM) + " "
                        + figure.traits().get(Trait.MONTH) + " "
                        + figure.value().orElseThrow())
                .containsExactly("B4 来所者数 2021-04 1234", "C4 来所者数 2021-05 -5");
    }

    @Test
    void read_textBeyondThoseThatCellsShare_isRefusedBeforeRoomIsMadeForIt() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            part(zip, "xl/sharedStrings.xml", "<sst><si><t>a</t></si></sst>");
            part(
                    zip,
                    "xl/worksheets/sheet1.xml",
                    "<worksheet><sheetData><row r=\"1\"><c r=\"A1\" t=\"s\"><v>999999999</v></c></row></sheetData></worksheet>");
        }

        assertThat(XlsxGrids.read(Source.of("a.xlsx", bytes.toByteArray()), ReadOptions.defaults())
                        .problems())
                .extracting(problem -> problem.in(Language.EN))
                .containsExactly(
                        "a.xlsx: error: this can't be read as an xlsx file; it is damaged or none at all: a.xlsx [xlsx-not-valid]");
    }

    private static void part(ZipOutputStream zip, String name, String text) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(text.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }
}
