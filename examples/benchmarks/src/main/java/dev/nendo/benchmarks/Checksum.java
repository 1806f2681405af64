package dev.nendo.benchmarks;

import dev.nendo.bulk.CumulativeColumns;
import dev.nendo.series.RateSeries;
import java.math.BigDecimal;

/** Brings what contenders give to one number, so that no benchmark claims what it does not do. */
final class Checksum {
    private long sum = 1;

    void add(long value) {
        sum = sum * 31 + value;
    }

    long get() {
        return sum;
    }

    static long of(long[]... results) {
        Checksum checksum = new Checksum();
        for (int at = 0; at < results[0].length; at++) {
            for (long[] result : results) {
                checksum.add(result[at]);
            }
        }
        return checksum.get();
    }

    static long of(BigDecimal[]... results) {
        Checksum checksum = new Checksum();
        for (int at = 0; at < results[0].length; at++) {
            for (BigDecimal[] result : results) {
                checksum.add(result[at].unscaledValue().longValueExact());
            }
        }
        return checksum.get();
    }

    static long of(CumulativeColumns sums) {
        Checksum checksum = new Checksum();
        for (int i = 0; i < sums.size(); i++) {
            for (int month = 1; month <= Population.MONTHS; month++) {
                checksum.add(sums.numerator(i, month));
                checksum.add(sums.denominator(i, month));
            }
        }
        return checksum.get();
    }

    static long of(RateSeries[] sums) {
        Checksum checksum = new Checksum();
        for (RateSeries one : sums) {
            for (int month = 1; month <= Population.MONTHS; month++) {
                checksum.add(one.numerator().unscaled(month));
                checksum.add(one.denominator().unscaled(month));
            }
        }
        return checksum.get();
    }
}
