package dev.nendo.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From a table as it was saved to its figures: what is proposed, kept, and read by what was kept. */
class FiguresTest {
    @TempDir
    private Path folder = Path.of("");

    private Path sheets(String... names) throws IOException {
        Path file = folder.resolve("calls.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                Workbook workbook = new Workbook(out, "test", "1.0")) {
            for (String name : names) {
                Worksheet sheet = workbook.newWorksheet(name);
                sheet.value(0, 0, "令和3年度 相談件数（件）");
                sheet.value(1, 0, "支部");
                sheet.value(1, 1, "4月");
                sheet.value(2, 0, "北支部");
                sheet.value(2, 1, 1204);
            }
        }
        return file;
    }

    @Test
    void figures_sheetByItsKeptLayout_haveTheirCells() throws IOException {
        Path file = sheets("相談");
        Path layout = Files.writeString(
                folder.resolve("layout.json"),
                Ran.nendo("layout", file.toString(), "--format", "json").out());
        Ran ran = Ran.nendo("figures", file.toString(), "--layout", layout.toString());

        assertThat(ran.err()).isEmpty();
        assertThat(ran.out().replace(file.toString(), "calls.xlsx"))
                .isEqualTo(
                        """
                        source,cell,branch,item,kpi,series,row,kind,unit,fiscal_year,month,printed,exact
                        calls.xlsx!相談,B3,北支部,相談件数,,,value,monthly,件,FY2021,2021-04,1204,1204
                        """);
    }

    @Test
    void figures_severalSheets_oneIsNamed() throws IOException {
        String file = sheets("相談", "来所").toString();

        assertThat(Ran.nendo("figures", file).err().replace(file, "calls.xlsx"))
                .isEqualTo("name one sheet by --sheet, of 相談, 来所: calls.xlsx\n");
        assertThat(Ran.nendo("figures", file, "--sheet", "来所").out()).contains("calls.xlsx!来所,B3,");
    }
}
