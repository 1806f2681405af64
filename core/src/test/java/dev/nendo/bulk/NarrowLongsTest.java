package dev.nendo.bulk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is put is what is got, beyond 32 bits too. */
class NarrowLongsTest {

    @ParameterizedTest
    @ValueSource(
            longs = {
                0,
                1,
                -1,
                Integer.MAX_VALUE,
                Integer.MIN_VALUE,
                1L << 31,
                -(1L << 31) - 1,
                Long.MAX_VALUE,
                Long.MIN_VALUE
            })
    void set_anyNumber_leavesTheOthers(long number) {
        NarrowLongs numbers = new NarrowLongs(4);
        numbers.set(0, Integer.MIN_VALUE);
        numbers.set(3, Integer.MAX_VALUE);

        numbers.set(1, number);
        assertThat(numbers.get(0)).isEqualTo(Integer.MIN_VALUE);
        assertThat(numbers.get(1)).isEqualTo(number);
        assertThat(numbers.get(2)).isZero();
        assertThat(numbers.get(3)).isEqualTo(Integer.MAX_VALUE);

        numbers.set(1, 5);
        numbers.set(2, 6);
        assertThat(numbers.get(1)).isEqualTo(5);
        assertThat(numbers.get(2)).isEqualTo(6);
    }
}
