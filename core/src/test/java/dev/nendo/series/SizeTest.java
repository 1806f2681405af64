package dev.nendo.series;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.fiscal.Window;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openjdk.jol.info.GraphLayout;

/** How much memory a series takes, as the Java object layout tool counts it. */
class SizeTest {
    static {
        // Without it, the tool refuses to look into records, of which a series holds one.
        System.setProperty("jol.magicFieldOffset", "true");
    }

    private static final Window YEAR = Window.parse("2021-04/2022-03");

    private static RateSeries year(int seed, int scale) {
        List<BigDecimal> figures = IntStream.range(0, 12)
                .mapToObj(i -> BigDecimal.valueOf(1_000_000_007L * (seed + i) + 1, scale))
                .toList();
        MonthlySeries one = MonthlySeries.of(YEAR, Basis.MONTHLY, figures);
        return RateSeries.of(one, one);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 3, 6})
    void rateSeries_oneMoreYear_takesAtMost300Bytes(int scale) {
        RateSeries one = year(1, scale);
        RateSeries more = year(2, scale);
        long both = GraphLayout.parseInstance(one, more).totalSize();
        assertThat(both - GraphLayout.parseInstance(one).totalSize()).isBetween(200L, 300L);
    }

    @Test
    void monthlySeries_valueOfTwoWords_staysExact() {
        BigDecimal wide = new BigDecimal(BigInteger.ONE.shiftLeft(100));
        MonthlySeries series = MonthlySeries.of(YEAR, Basis.MONTHLY, List.of(wide, wide.negate()));
        assertThat(series.hasLongValues()).isFalse();
        assertThat(series.decimal(0)).isEqualByComparingTo(wide);
        assertThat(series.decimal(1)).isEqualByComparingTo(wide.negate());
    }
}
