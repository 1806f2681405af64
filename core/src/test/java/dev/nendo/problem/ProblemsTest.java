package dev.nendo.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ProblemsTest {

    private static final Problem E1 = problem(Severity.ERROR, "e1");
    private static final Problem E2 = problem(Severity.ERROR, "e2");
    private static final Problem E3 = problem(Severity.ERROR, "e3");
    private static final Problem W1 = problem(Severity.WARNING, "w1");
    private static final Problem W2 = problem(Severity.WARNING, "w2");
    private static final Problem I1 = problem(Severity.INFO, "i1");

    static Problem problem(Severity severity, String text) {
        return new Problem(
                ProblemCode.of("code"),
                severity,
                Location.ofSource("f"),
                text,
                Sentence.of("文 " + text, "text " + text));
    }

    @Test
    void list_nothingAdded_isEmpty() {
        Problems problems = new Problems(1);

        assertThat(problems.list()).isEmpty();
        assertThat(problems.omitted()).isZero();
        assertThat(problems.errorCount()).isZero();
        assertThat(problems.hasErrors()).isFalse();
    }

    @Test
    void add_upToTheCap_keepsAllInOrder() {
        Problems problems = new Problems(3);
        problems.addAll(List.of(W1, E1, I1));

        assertThat(problems.list()).containsExactly(W1, E1, I1);
        assertThat(problems.omitted()).isZero();
        assertThat(problems.errorCount()).isEqualTo(1);
        assertThat(problems.hasErrors()).isTrue();
    }

    @Test
    void add_warningsAboveTheCap_areCountedOnly() {
        Problems problems = new Problems(1);
        problems.addAll(List.of(W1, W2, I1));

        assertThat(problems.list()).containsExactly(W1);
        assertThat(problems.omitted()).isEqualTo(2);
        assertThat(problems.hasErrors()).isFalse();
    }

    @Test
    void add_errorsAboveTheCap_takeThePlaceOfTheLastThatIsNoError() {
        Problems problems = new Problems(3);
        problems.addAll(List.of(W1, I1, E1, E2));
        assertThat(problems.list()).containsExactly(W1, E1, E2);

        problems.addAll(List.of(E3, W2));
        assertThat(problems.list()).containsExactly(E1, E2, E3);

        problems.add(problem(Severity.ERROR, "e4"));
        assertThat(problems.list()).containsExactly(E1, E2, E3);
        assertThat(problems.omitted()).isEqualTo(4);
        assertThat(problems.errorCount()).isEqualTo(4);
    }

    @Test
    void list_laterAdditions_doNotChangeIt() {
        Problems problems = new Problems(Problems.DEFAULT_CAP);
        problems.add(E1);
        List<Problem> before = problems.list();
        problems.add(E2);

        assertThat(before).containsExactly(E1);
        assertThat(Problems.DEFAULT_CAP).isEqualTo(1_000);
    }

    @Test
    void new_capBelowOne_isRefused() {
        assertThatThrownBy(() -> new Problems(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("at least 1 problem must be kept: 0");
    }
}
