package dev.nendo.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.io.Kpis;
import dev.nendo.io.Workbooks;
import dev.nendo.kpi.Actual;
import dev.nendo.kpi.Phasing;
import dev.nendo.kpi.Target;
import dev.nendo.plan.Workbook;
import dev.nendo.problem.Loaded;
import java.io.IOException;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.ShrinkingMode;

class JsonWorkbookProperties {
    @Provide
    Arbitrary<Workbook> workbooks() {
        return Workbooks.any();
    }

    /** So that a kind that is added can be neither forgotten in a format nor left out of what the formats are held to. */
    @Example
    void workbooks_anyOfMany_haveEveryKindOfTarget() {
        assertThat(kindsAmongMany(Kpis.targets())).containsExactlyInAnyOrder(Target.class.getPermittedSubclasses());
    }

    @Example
    void workbooks_anyOfMany_haveEveryKindOfPhasing() {
        assertThat(kindsAmongMany(Kpis.phasings())).containsExactlyInAnyOrder(Phasing.class.getPermittedSubclasses());
    }

    @Example
    void workbooks_anyOfMany_haveEveryKindOfActual() {
        assertThat(kindsAmongMany(Kpis.actuals().map(Actual.Observed::actual)))
                .containsExactlyInAnyOrder(Actual.class.getPermittedSubclasses());
    }

    private static <T> Stream<Class<?>> kindsAmongMany(Arbitrary<T> arbitrary) {
        RandomGenerator<T> values = arbitrary.generator(1_000);
        Random random = new Random(1);
        Stream<T> many = Stream.generate(() -> values.next(random).value());
        return many.limit(1_000).<Class<?>>map(Object::getClass).distinct();
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
