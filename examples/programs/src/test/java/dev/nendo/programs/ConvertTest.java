package dev.nendo.programs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.format.Formats;
import dev.nendo.plan.Workbook;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConvertTest {
    private static final String TABLE =
            "branch,item,kpi,row,fiscal_year,kind,unit,4月,5月,total,total_kind\ngunma,1,calls,value,FY2021,monthly,件,3,4,7,sum\n";

    @TempDir
    private Path folder;

    private Path report() throws IOException {
        Path file = folder.resolve("gunma-fy2021.json");
        Formats.installed().write(Bundled.gunma(), file);
        return file;
    }

    private Path table(String text) throws IOException {
        return Files.writeString(folder.resolve("table.csv"), text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"out.zip", "out", "out.json"})
    void convert_toAnyFormatAndBack_isTheSameWorkbook(String name) throws IOException {
        Path there = folder.resolve(name);
        Path back = folder.resolve("back.json");

        assertThat(Ran.nendo("convert", report().toString(), there.toString())).isEqualTo(new Ran(0, "", ""));
        assertThat(Ran.nendo("convert", there.toString(), back.toString()).code())
                .isZero();

        Workbook read = Formats.installed().read(back).orThrow();
        assertThat(read).isEqualTo(Bundled.gunma());
        assertThat(Files.readAllBytes(back)).isEqualTo(Files.readAllBytes(report()));
    }

    @Test
    void convert_publishedTable_keepsItsCells() throws IOException {
        Path out = folder.resolve("table.json");

        assertThat(Ran.nendo("convert", table(TABLE).toString(), out.toString()).code())
                .isZero();
        assertThat(Files.readString(out)).contains("\"cells\": [\"3\", \"4\"]").contains("\"cell\": \"7\"");
    }

    @Test
    void convert_forSpreadsheets_hasAByteOrderMarkAndCrlf() throws IOException {
        Path out = folder.resolve("sheets");

        Ran.nendo("convert", "--for-spreadsheets", report().toString(), out.toString());

        try (var files = Files.list(out)) {
            Path any = files.findFirst().orElseThrow();
            assertThat(Files.readString(any, StandardCharsets.UTF_8))
                    .startsWith("\uFEFF")
                    .contains("\r\n");
        }
    }

    @Test
    void convert_inputWithErrors_writesNothingUnlessTold() throws IOException {
        Path broken = table(TABLE.replace(",3,4,", ",3x,4,"));
        Path out = folder.resolve("table.json");

        Ran refused = Ran.nendo("convert", "--lang", "en", broken.toString(), out.toString());

        assertThat(refused.code()).isEqualTo(1);
        assertThat(refused.err())
                .contains("table.csv:2:8")
                .endsWith("nothing is written because of the errors; add --partial to write what could be read\n");
        assertThat(out).doesNotExist();
        assertThat(Ran.nendo("convert", "--partial", broken.toString(), out.toString())
                        .code())
                .isEqualTo(1);
        assertThat(out).exists();
    }

    @ParameterizedTest
    @CsvSource({"ja, ファイルを読み書きできません: ", "en, a file can't be read or written: "})
    void convert_whereNoFileCanBe_namesTheFileAndWhy(String language, String sentence) throws IOException {
        Path out = folder.resolve("none/out.json");

        Ran ran = Ran.nendo("convert", "--lang", language, report().toString(), out.toString());

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err())
                .isEqualTo(sentence.strip() + " " + out + ": there is no folder " + out.getParent()
                        + System.lineSeparator());
    }

    @Test
    void convert_formatThatNobodyKnows_isWrongUsage() throws IOException {
        Ran ran = Ran.nendo(
                "convert", report().toString(), folder.resolve("out.ods").toString());

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).contains("json").contains("zip").contains("out.ods");
    }
}
