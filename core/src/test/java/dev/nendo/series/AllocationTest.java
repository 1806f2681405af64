package dev.nendo.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.nendo.number.Rational;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AllocationTest {
    private static List<Rational> weights(String line) {
        return Arrays.stream(line.split(" ", -1)).map(Rational::parse).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "50 | 1 1 1 1 1 1 1 1 1 1 1 1 | 5, 5, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4",
                "-50 | 1 1 1 1 1 1 1 1 1 1 1 1 | -5, -5, -4, -4, -4, -4, -4, -4, -4, -4, -4, -4",
                "0 | 1 2 | 0, 0",
                "7 | 0 1 0 | 0, 7, 0",
                // quotas 1.5, 1.5: the earlier month gets the unit
                "3 | 1 1 | 2, 1",
                // quotas 0.6, 0.6, 0.8: the largest remainder first, then the earlier of equal ones
                "2 | 3 3 4 | 1, 0, 1",
                "2 | 4 3 3 | 1, 1, 0",
                "10 | 1/3 2/3 | 3, 7",
                "1 | 0.1 0.2 0.3 | 0, 0, 1",
                "12 | 5 5 2 | 5, 5, 2",
                "-1 | 1 1 | -1, 0",
            })
    void largestRemainder_table_addsUp(long total, String weights, String parts) {
        assertThat(Allocation.largestRemainder(total, weights(weights))).hasToString("[" + parts + "]");
    }

    @Test
    void largestRemainder_beyondLong_isExact() {
        BigInteger total = BigInteger.TWO.pow(100).add(BigInteger.ONE);
        assertThat(Allocation.largestRemainder(total, weights("1 1")))
                .containsExactly(BigInteger.TWO.pow(99).add(BigInteger.ONE), BigInteger.TWO.pow(99));
    }

    @Test
    void largestRemainder_unfitWeights_areRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Allocation.largestRemainder(5, weights("2 -1")))
                .withMessage("weights are not negative and not all 0: [2, -1]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Allocation.largestRemainder(5, weights("0 0")))
                .withMessage("weights are not negative and not all 0: [0, 0]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Allocation.largestRemainder(0, Collections.emptyList()))
                .withMessage("weights are not negative and not all 0: []");
    }
}
