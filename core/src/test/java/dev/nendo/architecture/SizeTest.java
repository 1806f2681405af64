package dev.nendo.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Files stay small enough to be read at once. */
class SizeTest {
    @Test
    void file_any_hasAtMost300LinesOfCode() throws IOException {
        assertThat(Sources.linesOfCode())
                .allSatisfy((file, lines) -> assertThat(lines).as(file).isLessThanOrEqualTo(300));
    }

    @Test
    void files_halfOfThem_haveAtMost50LinesOfCode() throws IOException {
        List<Integer> sorted = Sources.linesOfCode().values().stream().sorted().toList();

        assertThat(sorted.get(sorted.size() / 2)).isLessThanOrEqualTo(50);
    }

    /** A feeling rather than a limit, but the number of long files may not creep up. */
    @Test
    void files_above180LinesOfCode_areFew() throws IOException {
        assertThat(Sources.linesOfCode().values())
                .filteredOn(lines -> lines > 180)
                .hasSizeLessThanOrEqualTo(20);
    }
}
