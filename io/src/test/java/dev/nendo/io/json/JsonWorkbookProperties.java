package dev.nendo.io.json;

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

class JsonWorkbookProperties {
    private static final JsonWorkbookFormat JSON = new JsonWorkbookFormat();

    @Provide
    Arbitrary<Workbook> workbooks() {
        return Workbooks.any();
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void write_anyWorkbook_isReadToTheSame(@ForAll("workbooks") Workbook workbook) throws IOException {
        Loaded<Workbook> read = read(written(workbook));
        assertThat(read.problems()).isEmpty();
        assertThat(read.orThrow()).isEqualTo(workbook);
        assertThat(read.rows().rejected()).isZero();
    }

    @Property(tries = 50, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void write_whatWasRead_givesTheSameBytes(@ForAll("workbooks") Workbook workbook) throws IOException {
        byte[] first = written(workbook);
        assertThat(written(read(first).orThrow())).isEqualTo(first);
    }

    private static Loaded<Workbook> read(byte[] bytes) throws IOException {
        return JSON.read(Source.of("x.json", bytes), ReadOptions.defaults());
    }

    private static byte[] written(Workbook workbook) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        JSON.write(workbook, out, WriteOptions.defaults());
        return out.toByteArray();
    }
}
