package dev.nendo.consumer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The same program gives the same bytes on both paths, in every locale and with every default encoding. */
class LocalesTest {
    @TempDir
    private static Path folder;

    private static Run expected;

    @BeforeAll
    static void runByDefault() throws IOException, InterruptedException {
        expected = Run.of(folder.resolve("default"), Run.onClassPath(), List.of());
    }

    @Test
    void yearEnd_byDefault_judgesExplainsAndAudits() {
        assertThat(expected.output())
                .contains(
                        "GK03 ○ ",
                        "1.36",
                        "The total is printed 234",
                        "令和３年度 = FY2021",
                        "AT-LEAST = a direction is one of at-least",
                        "Workbook{",
                        "# 令和3年度 群馬支部",
                        "<!DOCTYPE html>");
        assertThat(expected.json()).contains("\"formatVersion\": 1").contains("令和3年度");
        assertThat(expected.archive()).hasSizeGreaterThan(10_000);
    }

    @ParameterizedTest
    @CsvSource({
        "ja, JP, Windows-31J",
        "tr, TR, ISO-8859-9",
        "ar, EG, windows-1256",
        "en, US, US-ASCII",
    })
    void yearEnd_onClassPath_givesTheSameBytes(String language, String country, String encoding) throws Exception {
        Run run = Run.of(folder.resolve("class-" + language), Run.onClassPath(), defaults(language, country, encoding));

        assertThat(run).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "ja, JP, Windows-31J",
        "tr, TR, ISO-8859-9",
        "ar, EG, windows-1256",
        "en, US, UTF-8",
    })
    void yearEnd_onModulePath_givesTheSameBytes(String language, String country, String encoding) throws Exception {
        Run run =
                Run.of(folder.resolve("module-" + language), Run.onModulePath(), defaults(language, country, encoding));

        assertThat(run).isEqualTo(expected);
    }

    private static List<String> defaults(String language, String country, String encoding) {
        return List.of("-Duser.language=" + language, "-Duser.country=" + country, "-Dfile.encoding=" + encoding);
    }
}
