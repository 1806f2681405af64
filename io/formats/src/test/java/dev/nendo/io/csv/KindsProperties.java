package dev.nendo.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.format.WriteOptions;
import dev.nendo.io.Kpis;
import dev.nendo.kpi.Actual;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.Target;
import dev.nendo.plan.Workbook;
import dev.nendo.problem.Location;
import dev.nendo.problem.Sentence;
import java.util.List;
import java.util.Random;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.RandomGenerator;

/** A sentence that says which kinds of target, phasing or actual are valid names those that are written, and no other. */
class KindsProperties {
    private static final Pattern WORD = Pattern.compile("[a-z]+(-[a-z]+)*");

    private static KpiDefinition.Builder kpi() {
        return KpiDefinition.builder().id("K").name(Sentence.of("率", "Rate")).target(new Target.Qualitative());
    }

    private static <T> List<String> written(
            Arbitrary<T> arbitrary, Function<T, KpiDefinition.Builder> kpi, BookTable table, String column) {
        RandomGenerator<T> values = arbitrary.generator(1_000);
        Random random = new Random(1);
        return Stream.generate(() -> values.next(random).value())
                .limit(1_000)
                .map(value -> cell(kpi.apply(value).build(), table, column))
                .distinct()
                .toList();
    }

    /** The cell of the only line; what stands before it is plain. */
    private static String cell(KpiDefinition kpi, BookTable table, String column) {
        BookOut book = new BookOut(Workbook.builder().build(), WriteOptions.defaults());
        new KpiOut(book, 1).write(kpi);
        String line = book.table(table).toString().lines().skip(1).findFirst().orElseThrow();
        return line.split(",", -1)[table.columns().indexOf(column)];
    }

    private static void assertNamed(Form form, List<String> written) {
        Sentence valid = form.refuse(Location.unknown(), "?").message();
        List<String> named = WORD.matcher(valid.ja())
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
        assertThat(named).containsExactlyInAnyOrderElementsOf(written);
        assertThat(valid.en()).contains(" is one of " + String.join(", ", named));
    }

    @Example
    void target_sentence_namesWhatIsWritten() {
        assertNamed(Form.TARGET, written(Kpis.targets(), target -> kpi().target(target), BookTable.KPIS, "target"));
    }

    @Example
    void phasing_sentence_namesWhatIsWritten() {
        assertNamed(
                Form.PHASING, written(Kpis.phasings(), phasing -> kpi().phasing(phasing), BookTable.KPIS, "phasing"));
    }

    @Example
    void actual_sentence_namesWhatIsWritten() {
        Arbitrary<Actual> actuals = Kpis.actuals().map(Actual.Observed::actual);
        assertNamed(
                Form.ACTUAL, written(actuals, actual -> kpi().addActual(actual.thisYear()), BookTable.ACTUALS, "type"));
    }
}
