package dev.nendo.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class CompactWriterTest {
    private static String compact(String text, int pieces) throws IOException {
        StringWriter out = new StringWriter();
        try (CompactWriter compact = new CompactWriter(out)) {
            for (int at = 0; at < text.length(); at += pieces) {
                compact.write(text.substring(at, Math.min(text.length() - at, pieces) + at));
            }
        }
        return out.toString();
    }

    @Test
    void write_indentedLines_losesIndentsAndEmptyLines() throws IOException {
        assertThat(compact("  <p>\n    a  b \n\n\n  </p>\n", 100)).isEqualTo("<p>\na  b \n</p>\n");
    }

    @Property
    void write_anyPieces_sameAsAtOnce_andNothingMoreTheSecondTime(
            @ForAll @CharRange(from = 'a', to = 'c') String letters, @ForAll @IntRange(min = 1, max = 5) int pieces)
            throws IOException {
        String text = letters.replace('a', ' ').replace('b', '\n');
        String once = compact(text, 1 + text.length());

        assertThat(compact(text, pieces)).isEqualTo(once);
        assertThat(compact(once, pieces)).isEqualTo(once);
    }
}
