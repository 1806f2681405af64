package dev.nendo.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RowCountsTest {

    @Test
    void of_usedAndRejected_countsTheSum() {
        assertThat(RowCounts.of(10, 2)).isEqualTo(new RowCounts(12, 10, 2));
        assertThat(RowCounts.none()).isEqualTo(new RowCounts(0, 0, 0));
    }

    @Test
    void plus_otherPart_addsEachCount() {
        assertThat(RowCounts.of(10, 2).plus(RowCounts.of(1, 5))).isEqualTo(new RowCounts(18, 11, 7));
    }

    @ParameterizedTest
    @CsvSource({"3,1,1", "1,1,1", "0,-1,1", "0,1,-1"})
    void new_countsThatDoNotAddUp_areRefused(long read, long used, long rejected) {
        assertThatThrownBy(() -> new RowCounts(read, used, rejected))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("rows read must be rows used plus rows rejected, none negative: " + read + " = " + used
                        + " + " + rejected);
    }
}
