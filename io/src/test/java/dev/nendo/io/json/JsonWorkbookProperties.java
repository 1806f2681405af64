package dev.nendo.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.io.Workbooks;
import dev.nendo.plan.Workbook;
import dev.nendo.problem.Loaded;
import java.io.IOException;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;

class JsonWorkbookProperties {
    @Provide
    Arbitrary<Workbook> workbooks() {
        return Workbooks.any();
    }

    @Property(tries = 300, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void write_anyWorkbook_isReadToTheSame(@ForAll("workbooks") Workbook workbook) throws IOException {
        byte[] first = Files.written(workbook);
        Loaded<Workbook> read = Files.read(first);
        assertThat(read.problems()).isEmpty();
        assertThat(read.orThrow()).isEqualTo(workbook);
        assertThat(read.rows().rejected()).isZero();
        assertThat(Files.written(read.orThrow())).isEqualTo(first);
    }

    @Property(tries = 100, shrinking = ShrinkingMode.OFF, edgeCases = EdgeCasesMode.NONE)
    void write_anyWorkbook_isValidBySchema(@ForAll("workbooks") Workbook workbook) throws IOException {
        assertThat(Schemas.errors(Files.written(workbook))).isEmpty();
    }
}
