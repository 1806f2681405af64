package dev.nendo.io.json;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.plan.Document;
import dev.nendo.plan.Workbook;
import dev.nendo.problem.Loaded;
import java.io.IOException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Strict JSON has many forms, and all of them are read. */
class AcceptedJsonTest {
    static Stream<Arguments> titles() {
        return Stream.of(
                Arguments.of("\"表\"", "表"),
                Arguments.of("\"\\u8868\"", "表"),
                Arguments.of("\"\\ud83d\\ude00\"", "😀"),
                Arguments.of("\"\\uD83D\\uDE00\"", "😀"),
                Arguments.of("\"😀\"", "😀"),
                Arguments.of("\"\"", ""),
                Arguments.of("\"\\\"\\\\\\/\\b\\f\\n\\r\\t\"", "\"\\/\b\f\n\r\t"),
                Arguments.of("\"\\u0000\"", "\u0000"),
                Arguments.of("\"\uFEFF\"", "\uFEFF"),
                Arguments.of("\"\u2028\u2029\u0085\u007F\"", "\u2028\u2029\u0085\u007F"),
                Arguments.of("\"// no comment\"", "// no comment"),
                Arguments.of("\"NaN,]}\"", "NaN,]}"));
    }

    @ParameterizedTest
    @MethodSource("titles")
    void read_textInAnyForm_isThatText(String json, String title) throws IOException {
        Loaded<Workbook> read =
                Files.read("{\"formatVersion\":1,\"documents\":[{\"id\":\"d\",\"title\":" + json + "}]}");
        assertThat(read.problems()).isEmpty();
        assertThat(read.orThrow().documents())
                .containsExactly(Document.builder().id("d").title(title).build());
    }

    static Stream<String> blanks() {
        return Stream.of(
                "{\"formatVersion\":1}",
                " {\"formatVersion\" : 1} ",
                "\t{\r\n\"formatVersion\"\r:\n1\r\n}\r\n\r\n",
                "{\"formatVersion\": 1, \"documents\": [], \"plans\": [ ]}",
                "\uFEFF{\"formatVersion\": 1}",
                "{\"format\\u0056ersion\": 1}");
    }

    @ParameterizedTest
    @MethodSource("blanks")
    void read_anyWhiteSpace_isTheEmptyWorkbook(String json) throws IOException {
        Loaded<Workbook> read = Files.read(json);
        assertThat(read.problems()).isEmpty();
        assertThat(read.orThrow()).isEqualTo(Workbook.builder().build());
    }
}
