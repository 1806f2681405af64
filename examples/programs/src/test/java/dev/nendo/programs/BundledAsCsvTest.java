package dev.nendo.programs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.format.Formats;
import dev.nendo.format.ReadOptions;
import dev.nendo.format.Source;
import dev.nendo.format.WriteOptions;
import dev.nendo.plan.Workbook;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The bundled reports, with all that they print, pass through workbook CSV unchanged. */
class BundledAsCsvTest {

    private static final Formats FORMATS = Formats.installed();

    @TempDir
    private Path folder = Path.of("");

    @ParameterizedTest
    @ValueSource(strings = {"gunma-fy2021", "saitama-fy2021"})
    void write_bundledWorkbook_folderAndArchiveReadBackEqual(String name) throws IOException {
        Workbook workbook = bundled(name + ".json");
        for (String target : new String[] {name, name + ".zip"}) {
            FORMATS.write(workbook, folder.resolve(target));
            assertThat(FORMATS.read(folder.resolve(target)).orThrow()).isEqualTo(workbook);
        }
    }

    @Test
    void write_windows31j_readBackEqual() throws IOException {
        Charset windows = Charset.forName("windows-31j");
        Workbook workbook = bundled("saitama-fy2021.json");
        Path archive = folder.resolve("x.zip");
        FORMATS.write(
                workbook, archive, WriteOptions.builder().encoding(windows).build());
        assertThat(FORMATS.read(archive, ReadOptions.builder().encoding(windows).build())
                        .orThrow())
                .isEqualTo(workbook);
    }

    private static Workbook bundled(String name) throws IOException {
        try (InputStream in = Objects.requireNonNull(BundledAsCsvTest.class.getResourceAsStream(name), name)) {
            return FORMATS.byFileName(name)
                    .read(Source.of(name, in), ReadOptions.defaults())
                    .orThrow();
        }
    }
}
