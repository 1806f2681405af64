package dev.nendo.report.page;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.nendo.audit.Audit;
import dev.nendo.evaluate.Evaluator;
import dev.nendo.plan.ResolvedWorkbook;
import dev.nendo.plan.Workbook;
import dev.nendo.problem.Language;
import java.io.IOException;
import java.io.Writer;
import org.junit.jupiter.api.Test;

/** A page that can't be written says so as any other file does. */
class HtmlReportTest {

    /** A disk with room for so many characters. */
    private static final class FullDisk extends Writer {
        private int room = 1_000;

        @Override
        public void write(char[] text, int from, int length) throws IOException {
            room -= length;
            if (room < 0) {
                throw new IOException("No space left on device");
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }

    @Test
    void write_noRoomLeft_throwsWhatTheDeviceThrew() {
        ResolvedWorkbook empty = Workbook.builder().build().resolve().orThrow();
        ReportView report = new ReportBuilder(Evaluator.standard(), Language.EN).build(empty, Audit.audit(empty));

        assertThatThrownBy(() -> HtmlReport.write(report, new FullDisk()))
                .isInstanceOf(IOException.class)
                .hasMessage("No space left on device");
    }
}
