package dev.nendo.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LoadedTest {

    private static final Problem ERROR = ProblemsTest.problem(Severity.ERROR, "e");
    private static final Problem WARNING = ProblemsTest.problem(Severity.WARNING, "w");
    private static final Problem INFO = ProblemsTest.problem(Severity.INFO, "i");

    @Test
    void of_valueOnly_hasNoProblemsAndNoRows() {
        Loaded<String> loaded = Loaded.of("v");

        assertThat(loaded.value()).hasValue("v");
        assertThat(loaded.orThrow()).isEqualTo("v");
        assertThat(loaded.problems()).isEmpty();
        assertThat(loaded.omitted()).isZero();
        assertThat(loaded.errorCount()).isZero();
        assertThat(loaded.hasErrors()).isFalse();
        assertThat(loaded.rows()).isEqualTo(RowCounts.none());
    }

    @Test
    void problems_allSeverities_areKeptApart() {
        Loaded<String> loaded = Loaded.of("v", WARNING, ERROR, INFO);

        assertThat(loaded.problems()).containsExactly(WARNING, ERROR, INFO);
        assertThat(loaded.errors()).containsExactly(ERROR);
        assertThat(loaded.warnings()).containsExactly(WARNING);
        assertThat(loaded.errorCount()).isEqualTo(1);
        assertThat(loaded.hasErrors()).isTrue();
    }

    @Test
    void orThrow_warningsOnly_givesTheValue() {
        assertThat(Loaded.of("v", WARNING).orThrow()).isEqualTo("v");
    }

    @Test
    void orThrow_oneError_namesIt() {
        Loaded<String> loaded = Loaded.of("v", WARNING, ERROR);

        LoadException thrown = catchThrowableOfType(LoadException.class, loaded::orThrow);

        assertThat(thrown).hasMessage("1 error:\n  f: error: text e [code]");
        assertThat(thrown.problems()).containsExactly(WARNING, ERROR);
    }

    @Test
    void orThrow_threeErrors_namesAll() {
        Loaded<String> loaded = Loaded.failed(errors(3));

        assertThatThrownBy(loaded::orThrow)
                .isInstanceOf(LoadException.class)
                .hasMessage("3 errors:\n  f: error: text 1 [code]\n  f: error: text 2 [code]\n"
                        + "  f: error: text 3 [code]");
    }

    @Test
    void orThrow_manyErrors_namesThreeAndCountsTheOmittedToo() {
        Problems problems = new Problems(4);
        problems.addAll(errors(7));
        Loaded<String> loaded = Loaded.failed(problems);

        assertThat(loaded.omitted()).isEqualTo(3);
        assertThat(loaded.errorCount()).isEqualTo(7);
        assertThatThrownBy(loaded::orThrow)
                .isInstanceOf(LoadException.class)
                .hasMessage("7 errors, of which the first 3:\n  f: error: text 1 [code]\n"
                        + "  f: error: text 2 [code]\n  f: error: text 3 [code]");
    }

    @Test
    void of_collector_keepsWhatItCounted() {
        Problems problems = new Problems(1);
        problems.addAll(List.of(WARNING, INFO));
        Loaded<String> loaded = Loaded.of("v", problems);

        assertThat(loaded.problems()).containsExactly(WARNING);
        assertThat(loaded.omitted()).isEqualTo(1);
        assertThat(loaded.orThrow()).isEqualTo("v");
    }

    @Test
    void failed_withoutError_isRefused() {
        assertThatThrownBy(() -> Loaded.failed(List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a reading without a value needs at least one error: []");
    }

    @Test
    void failed_error_hasNoValue() {
        assertThat(Loaded.failed(ERROR).value()).isEmpty();
    }

    @Test
    void map_value_keepsProblemsAndRows() {
        Loaded<Integer> mapped =
                Loaded.of("abc", WARNING).withRows(RowCounts.of(1, 0)).map(String::length);

        assertThat(mapped).isEqualTo(Loaded.of(3, WARNING).withRows(RowCounts.of(1, 0)));
    }

    @Test
    void map_noValue_staysFailed() {
        Loaded<String> failed = Loaded.failed(ERROR);

        assertThat(failed.map(String::length)).isEqualTo(Loaded.failed(ERROR));
    }

    @Test
    void flatMap_nextProblems_comeAfter() {
        Problems first = new Problems(1);
        first.addAll(List.of(WARNING, INFO));
        Problems second = new Problems(1);
        second.addAll(errors(3));
        Loaded<Integer> both =
                Loaded.of("abc", first).withRows(RowCounts.of(2, 0)).flatMap(text -> Loaded.of(text.length(), second));

        assertThat(both.value()).hasValue(3);
        assertThat(both.problems()).containsExactly(WARNING, errors(1).get(0));
        assertThat(both.omitted()).isEqualTo(3);
        assertThat(both.errorCount()).isEqualTo(3);
        assertThat(both.rows()).isEqualTo(RowCounts.of(2, 0));
    }

    @Test
    void flatMap_noValue_staysFailed() {
        Loaded<String> failed = Loaded.<String>failed(ERROR).withRows(RowCounts.of(0, 1));

        assertThat(failed.flatMap(text -> Loaded.of(text.length())))
                .isEqualTo(Loaded.failed(ERROR).withRows(RowCounts.of(0, 1)));
    }

    @Test
    void equals_eachPart_counts() {
        Loaded<String> loaded = Loaded.of("v", ERROR);
        Problems capped = new Problems(1);
        capped.addAll(List.of(ERROR, WARNING));
        Problems errorsCapped = new Problems(1);
        errorsCapped.addAll(List.of(ERROR, ERROR));

        assertThat(loaded).isEqualTo(Loaded.of("v", ERROR)).hasSameHashCodeAs(Loaded.of("v", ERROR));
        assertThat(List.<Loaded<String>>of(
                        Loaded.of("w", ERROR),
                        Loaded.of("v"),
                        Loaded.of("v", capped),
                        loaded.withRows(RowCounts.of(1, 0))))
                .doesNotContain(loaded)
                .extracting(Loaded::hashCode)
                .doesNotContain(loaded.hashCode());
        assertThat(Loaded.of("v", capped)).isNotEqualTo(Loaded.of("v", errorsCapped));
        assertThat(loaded).isNotEqualTo("v");
    }

    @Test
    void toString_anyReading_showsItsParts() {
        assertThat(Loaded.of("v"))
                .hasToString("Loaded[value=v, problems=[], omitted=0, rows=RowCounts[read=0, used=0, rejected=0]]");
    }

    private static List<Problem> errors(int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(i -> ProblemsTest.problem(Severity.ERROR, String.valueOf(i)))
                .toList();
    }
}
