package dev.nendo.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.format.ReadOptions;
import dev.nendo.format.Source;
import dev.nendo.format.WriteOptions;
import dev.nendo.io.Workbooks;
import dev.nendo.plan.Workbook;
import dev.nendo.problem.Loaded;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

class WorkbookCsvProperties {

    private static final WorkbookCsvFormat CSV = new WorkbookCsvFormat();

    @Provide
    Arbitrary<Workbook> workbooks() {
        return Workbooks.any();
    }

    @Property(tries = 200, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void write_anyWorkbook_isReadToTheSame(@ForAll("workbooks") Workbook workbook) throws IOException {
        Loaded<Workbook> read = read(written(workbook, WriteOptions.defaults()));
        assertThat(read.problems()).isEmpty();
        assertThat(read.orThrow()).isEqualTo(workbook);
        assertThat(read.rows().rejected()).isZero();
    }

    @Property(tries = 50, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void write_markAndCrlf_isReadToTheSameAndBytesRepeat(@ForAll("workbooks") Workbook workbook) throws IOException {
        WriteOptions options = WriteOptions.builder()
                .byteOrderMark(true)
                .lineEnd(WriteOptions.LineEnd.CRLF)
                .build();
        byte[] first = written(workbook, options);
        Workbook read = read(first).orThrow();
        assertThat(read).isEqualTo(workbook);
        assertThat(written(read, options)).isEqualTo(first);
    }

    private static Loaded<Workbook> read(byte[] bytes) throws IOException {
        return CSV.read(Source.of("x.zip", bytes), ReadOptions.defaults());
    }

    private static byte[] written(Workbook workbook, WriteOptions options) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        CSV.write(workbook, out, options);
        return out.toByteArray();
    }
}
