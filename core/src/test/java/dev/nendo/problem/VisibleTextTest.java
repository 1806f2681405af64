package dev.nendo.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class VisibleTextTest {

    @ParameterizedTest
    @CsvSource({"1B", "07", "00", "7F", "85", "9B", "0A", "0D", "202E", "2066", "200B", "FEFF", "2028", "2029", "D800"})
    void of_characterThatCannotBeSeen_isWrittenAsAnEscape(String hex) {
        int point = Integer.parseInt(hex, 16);

        String shown = VisibleText.of("a" + Character.toString(point) + "b");

        assertThat(shown).isEqualTo("a\\u" + String.format(Locale.ROOT, "%04X", point) + "b");
    }

    @Test
    void of_visibleText_isTheSameObject() {
        String text = "令和3年度 郵送化率 96.9% 😀　\u00A0";

        assertThat(VisibleText.of(text)).isSameAs(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "north east", "群馬　支部", "8(1)①", "😀", "𠮷野家", "e\u0301"})
    void hiddenInId_whatCanBeSeen_isNone(String id) {
        assertThat(VisibleText.hiddenInId(id)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "' a', 20",
        "'a ', 20",
        "'　a', 3000",
        "'a\u00A0b', A0",
        "'a\u200Bb', 200B",
        "'a\u2003b', 2003",
        "'\uFEFFa', FEFF"
    })
    void hiddenInId_spaceAtAnEndOrNoPlainOne_isFound(String id, String hex) {
        assertThat(VisibleText.hiddenInId(id)).isEqualTo(OptionalInt.of(Integer.parseInt(hex, 16)));
    }

    @Test
    void in_problemWithEscapesInItsPlaceAndMessage_isOneLineWithoutThem() {
        Problem problem = Problem.error(
                ProblemCode.of("x"),
                Location.ofSource("a.json").withPointer("/\u001B[31m"),
                "",
                Sentence.of("悪\n", "bad\u202E"));

        assertThat(problem.in(Language.EN)).isEqualTo("a.json#/\\u001B[31m: error: bad\\u202E [x]");
        assertThat(problem.in(Language.JA)).isEqualTo("a.json#/\\u001B[31m: エラー: 悪\\u000A [x]");
    }

    @Test
    void withColumn_head_isNamedBehindThePlace() {
        Location place = Location.ofSource("bad.csv").withLine(2).withColumn(4, "numerator");

        assertThat(place).hasToString("bad.csv:2:4 (numerator)");
        assertThat(place.head()).contains("numerator");
        assertThat(place).isNotEqualTo(Location.ofSource("bad.csv").withLine(2).withColumn(4));
        assertThat(place.withColumn(5)).hasToString("bad.csv:2:5");
        assertThat(place.withColumn(4, " ")).hasToString("bad.csv:2:4");
    }
}
