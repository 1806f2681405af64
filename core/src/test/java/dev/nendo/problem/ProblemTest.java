package dev.nendo.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ProblemTest {

    private static final ProblemCode CODE = ProblemCode.of("number-not-valid");
    private static final Location PLACE =
            Location.ofSource("a.csv").withLine(12).withColumn(3);
    private static final Sentence MESSAGE = Sentence.of("数値ではない: ◎", "not a number: ◎");

    @Test
    void in_eachLanguage_writesOneLine() {
        Problem problem = Problem.error(CODE, PLACE, "◎", MESSAGE);

        assertThat(problem.in(Language.EN)).isEqualTo("a.csv:12:3: error: not a number: ◎ [number-not-valid]");
        assertThat(problem.in(Language.JA)).isEqualTo("a.csv:12:3: エラー: 数値ではない: ◎ [number-not-valid]");
    }

    @Test
    void factories_eachSeverity_isKept() {
        Problem error = Problem.error(CODE, PLACE, "◎", MESSAGE);
        Problem warning = Problem.warning(CODE, PLACE, "◎", MESSAGE);
        Problem info = Problem.info(CODE, PLACE, "◎", MESSAGE);

        assertThat(error).isEqualTo(new Problem(CODE, Severity.ERROR, PLACE, "◎", MESSAGE));
        assertThat(warning).isEqualTo(new Problem(CODE, Severity.WARNING, PLACE, "◎", MESSAGE));
        assertThat(info).isEqualTo(new Problem(CODE, Severity.INFO, PLACE, "◎", MESSAGE));
        assertThat(error.isError()).isTrue();
        assertThat(warning.isError()).isFalse();
        assertThat(info.isError()).isFalse();
        assertThat(warning.in(Language.EN)).isEqualTo("a.csv:12:3: warning: not a number: ◎ [number-not-valid]");
        assertThat(warning.in(Language.JA)).isEqualTo("a.csv:12:3: 警告: 数値ではない: ◎ [number-not-valid]");
        assertThat(info.in(Language.EN)).isEqualTo("a.csv:12:3: info: not a number: ◎ [number-not-valid]");
        assertThat(info.in(Language.JA)).isEqualTo("a.csv:12:3: 情報: 数値ではない: ◎ [number-not-valid]");
    }

    static Stream<Arguments> cuts() {
        return Stream.of(
                arguments("", ""),
                arguments("a".repeat(80), "a".repeat(80)),
                arguments("a".repeat(81), "a".repeat(80) + "…"),
                arguments("a".repeat(80) + "…", "a".repeat(80) + "…"),
                arguments("a".repeat(79) + "😀", "a".repeat(79) + "…"),
                arguments("a".repeat(78) + "😀", "a".repeat(78) + "😀"),
                arguments("a".repeat(78) + "😀b", "a".repeat(78) + "😀…"));
    }

    @ParameterizedTest
    @MethodSource("cuts")
    void rejected_longText_isCutBetweenCharacters(String text, String expected) {
        Problem problem = Problem.error(CODE, PLACE, text, MESSAGE);

        assertThat(problem.rejected()).isEqualTo(expected);
        assertThat(Problem.error(CODE, PLACE, problem.rejected(), MESSAGE)).isEqualTo(problem);
        assertThat(Problem.excerpt(text)).isEqualTo(expected);
    }

    @Test
    void excerpt_invisibleCharacters_areWrittenAsEscapes() {
        assertThat(Problem.excerpt("a\u001B[31m\n\u202E\uFEFF\uD800\u2028\u2029日本 😀"))
                .isEqualTo("a\\u001B[31m\\u000A\\u202E\\uFEFF\\uD800\\u2028\\u2029日本 😀");
    }
}
