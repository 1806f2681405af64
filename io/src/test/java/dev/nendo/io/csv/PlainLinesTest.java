package dev.nendo.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.format.Limits;
import dev.nendo.format.ReadOptions;
import dev.nendo.format.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Lines that need no parser are read as the parser reads them: a quoted first cell sends a whole file to it. */
class PlainLinesTest {
    private static final int FILES = 4_000;
    private static final int TOKENS = 30;
    private static final String[] WORDS = {
        ",",
        ",",
        ",",
        "\n",
        "\n",
        "\r\n",
        "\r",
        "\"",
        "a",
        "群馬",
        "2021-04",
        "2021-05",
        "0",
        "12",
        "007",
        "1234567890123456789",
        " ",
        "#",
        "x".repeat(30)
    };
    private static final ReadOptions OPTIONS = ReadOptions.builder()
            .limits(Limits.builder()
                    .maxColumns(4)
                    .maxTextLength(25)
                    .maxBytes(150)
                    .build())
            .build();

    private static List<String> records(String text, ReadOptions options) throws IOException {
        List<String> records = new ArrayList<>();
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        try (CsvRows rows = CsvRows.open(Source.of("x.csv", bytes), options)) {
            rows.row().expectNumbers(1);
            while (rows.next()) {
                CsvRow row = rows.row();
                List<String> cells = new ArrayList<>();
                IntStream.range(0, Math.min(row.size(), 4))
                        .forEach(i -> cells.add(
                                (row.isNumber(i) ? "number " : "") + row.cell(i) + (row.isEmpty(i) ? " empty" : "")));
                records.add(row.line() + " " + row.size() + " " + cells + " " + row.fault() + " "
                        + (row.fault() == CsvRow.Fault.NONE ? 0 : row.faultyColumn()));
            }
            records.add(rows.failure() + " " + rows.here());
        }
        return records;
    }

    private static List<String> afterTheFirst(String text, ReadOptions options) throws IOException {
        List<String> records = records(text, options);
        return records.subList(1, records.size());
    }

    @Test
    void next_anyLines_areAsTheParserReadsThem() throws IOException {
        Random random = new Random(20_210_401);
        for (int i = 0; i < FILES; i++) {
            StringBuilder text = new StringBuilder("\n");
            random.ints(random.nextInt(TOKENS), 0, WORDS.length).forEach(word -> text.append(WORDS[word]));
            ReadOptions options = i % 2 == 0 ? ReadOptions.defaults() : OPTIONS;
            // As long as the quoted one, so that a limit on bytes is met at the same character.
            assertThat(afterTheFirst("a__" + text, options))
                    .as("%s", text)
                    .isEqualTo(afterTheFirst("\"a\"" + text, options));
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {16_383, 16_384, 16_385, 70_000})
    void next_longCells_areAsTheParserReadsThem(int length) throws IOException {
        String rest = "\nb," + "y".repeat(length) + ",c\nd,1,e\n";
        assertThat(afterTheFirst("a__" + rest, ReadOptions.defaults()))
                .isEqualTo(afterTheFirst("\"a\"" + rest, ReadOptions.defaults()));
        ReadOptions shorter = ReadOptions.builder()
                .limits(Limits.builder().maxTextLength(25).build())
                .build();
        assertThat(afterTheFirst("a__" + rest, shorter)).isEqualTo(afterTheFirst("\"a\"" + rest, shorter));
    }

    @Test
    void next_manyLines_goOnAcrossTheBuffer() throws IOException {
        String rows = IntStream.range(0, 20_000)
                .mapToObj(i -> "\nbranch" + i / 12 + "," + i)
                .reduce(new StringBuilder(), StringBuilder::append, StringBuilder::append)
                .toString();
        assertThat(afterTheFirst("a__,b" + rows, ReadOptions.defaults()))
                .hasSize(20_001)
                .isEqualTo(afterTheFirst("\"a\",b" + rows, ReadOptions.defaults()));
    }
}
