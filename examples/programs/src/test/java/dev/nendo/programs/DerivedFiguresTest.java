package dev.nendo.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What the reports derive is derived here too; the list of all of it, computed beside printed, is a file one can read. */
class DerivedFiguresTest {
    @Test
    void derivedFigures_ofBothReports_areThoseOfTheList() throws IOException {
        assertThat(DerivedFigures.of(Bundled.gunma(), Bundled.saitama())).containsExactlyElementsOf(list());
    }

    @Test
    void derivedFigures_thatDiffer_areTheThreeThatCanNotBeRight() throws IOException {
        assertThat(list().stream().filter(line -> line.endsWith("| differs")).map(line -> line.split(" \\| ", -1)[2]))
                .containsExactlyInAnyOrder("234", "4,630 件", "9.8%");
    }

    private static List<String> list() throws IOException {
        try (InputStream list = DerivedFiguresTest.class.getResourceAsStream("derived-figures.txt")) {
            return new String(Objects.requireNonNull(list, "list").readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList();
        }
    }
}
