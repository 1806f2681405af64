package dev.nendo.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.format.Limits;
import dev.nendo.format.ReadOptions;
import dev.nendo.format.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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
        return records(text.getBytes(options.encoding().orElse(StandardCharsets.UTF_8)), options);
    }

    private static List<String> records(byte[] bytes, ReadOptions options) throws IOException {
        List<String> records = new ArrayList<>();
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

    private static ReadOptions encoded(String encoding) {
        return ReadOptions.builder().encoding(Charset.forName(encoding)).build();
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "UTF-8",
                "windows-31j",
                "Shift_JIS",
                "EUC-JP",
                "ISO-2022-JP",
                "UTF-16LE",
                "ISO-8859-1",
                "US-ASCII"
            })
    void next_anyEncoding_isAsTheParserReadsIt(String encoding) throws IOException {
        String rest = "\n群馬,1\n群馬,12\n表示,3\n大阪\uFF5E,12345678\n,\nラーメン,123456789\r\n";
        assertThat(afterTheFirst("a__" + rest, encoded(encoding)))
                .isEqualTo(afterTheFirst("\"a\"" + rest, encoded(encoding)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "windows-31j", "EUC-JP", "US-ASCII"})
    void next_anyBytes_areAsTheParserReadsThem(String encoding) throws IOException {
        Random random = new Random(20_220_331);
        byte[][] words = Stream.of(",", ",", "\n", "\n", "a", "12", "群馬")
                .map(word -> word.getBytes(Charset.forName(encoding)))
                .toArray(byte[][]::new);
        for (int i = 0; i < FILES; i++) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.writeBytes("a__\n".getBytes(StandardCharsets.US_ASCII));
            for (int left = random.nextInt(TOKENS); left > 0; left--) {
                bytes.writeBytes(words[random.nextInt(words.length)]);
            }
            if (random.nextBoolean()) {
                bytes.write(random.nextInt(256));
            }
            bytes.writeBytes(words[random.nextInt(words.length)]);
            byte[] plain = bytes.toByteArray();
            byte[] quoted = plain.clone();
            System.arraycopy("\"a\"".getBytes(StandardCharsets.US_ASCII), 0, quoted, 0, 3);
            List<String> records = records(plain, encoded(encoding));
            List<String> parsed = records(quoted, encoded(encoding));
            assertThat(records.subList(1, records.size()))
                    .as("%s", HexFormat.of().formatHex(plain))
                    .isEqualTo(parsed.subList(1, parsed.size()));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\uFEFF"})
    void next_byteOrderMark_isNoPartOfTheText(String mark) throws IOException {
        assertThat(records(mark + "a,b\nc,1\n", ReadOptions.defaults()))
                .startsWith("1 2 [a, b] NONE 0", "2 2 [c, number 1] NONE 0");
        assertThat(records(mark + "\"a\",b\nc,1\n", ReadOptions.defaults()))
                .startsWith("1 2 [a, b] NONE 0", "2 2 [c, number 1] NONE 0");
    }
}
