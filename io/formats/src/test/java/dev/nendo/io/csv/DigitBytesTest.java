package dev.nendo.io.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers of eight bytes at once are those of one digit after another. */
class DigitBytesTest {
    private static final int OFFSET = 3;

    private static byte[] bytes(String text) {
        return ("012" + text + "\0\0\0\0\0\0\0\0").getBytes(StandardCharsets.ISO_8859_1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0| 1| 0",
                "7,| 1| 7",
                "10/1| 2| 10",
                "42:| 2| 42",
                "007x| 3| 7",
                "9999999;| 7| 9999999",
                "12345678| 8| 12345678",
                "99999999,| 8| 99999999",
                "123456789,1| 9| 123456789",
                "999999999999999999,| 18| 999999999999999999",
                "1\u00b1\u00b2| 1| 1",
                "12\u00ff3| 2| 12"
            })
    void number_digitsBeforeAnything_areTheirNumber(String text, int count, long number) {
        assertThat(DigitBytes.count(bytes(text), OFFSET)).isEqualTo(count);
        assertThat(DigitBytes.number(bytes(text), OFFSET, count)).isEqualTo(number);
    }

    @ParameterizedTest
    @CsvSource({"'',0", "',1',0", "-1,0", "/,0", ":,0", "\u00b1,0", "\u00ff,0"})
    void count_noDigitFirst_isZero(String text, int count) {
        assertThat(DigitBytes.count(bytes(text), OFFSET)).isEqualTo(count);
    }

    @Test
    void number_anyOneToEighteenDigits_isWhatLongParses() {
        Random random = new Random(20_210_401);
        for (int i = 0; i < 20_000; i++) {
            int count = 1 + random.nextInt(18);
            StringBuilder digits = new StringBuilder();
            random.ints(count, 0, 10).forEach(digits::append);
            byte[] bytes = bytes(digits + String.valueOf((char) random.nextInt('0')));
            assertThat(DigitBytes.count(bytes, OFFSET)).as("%s", digits).isEqualTo(count);
            assertThat(DigitBytes.number(bytes, OFFSET, count)).isEqualTo(Long.parseLong(digits.toString()));
        }
    }
}
