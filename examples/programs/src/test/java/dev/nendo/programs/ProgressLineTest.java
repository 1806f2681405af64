package dev.nendo.programs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.format.Progress;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

class ProgressLineTest {

    private static String shown(OptionalLong total, long... done) {
        StringWriter err = new StringWriter();
        Progress line = ProgressLine.always(new PrintWriter(err));
        for (long bytes : done) {
            line.progressed(bytes, total);
        }
        return err.toString();
    }

    @Test
    void progressed_largeFile_lineRewrittenForEachPercentAndWipedAtTheEnd() {
        OptionalLong total = OptionalLong.of(100L << 20);
        assertThat(shown(total, 50L << 20, (50L << 20) + 1, 100L << 20))
                .isEqualTo("\r[" + "#".repeat(20) + ".".repeat(20) + "] 50%"
                        + "\r[" + "#".repeat(40) + "] 100%"
                        + "\r" + " ".repeat(47) + "\r");
    }

    @Test
    void progressed_smallFileOrUnknownSize_nothing() {
        assertThat(shown(OptionalLong.of(ProgressLine.LARGE - 1), 5)).isEmpty();
        assertThat(shown(OptionalLong.empty(), 5)).isEmpty();
    }
}
