package dev.nendo.series;

import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Exact sums over positions of a series: in longs while they fit, in big integers from then on. */
final class Sums {
    private Sums() {}

    static Measured total(MonthlySeries series, int[] positions) {
        Rational nominal = nominal(series, positions);
        if (series.precision().isExact()) {
            return Measured.exact(nominal);
        }
        Interval interval = Interval.point(Rational.ZERO);
        for (int position : positions) {
            interval = interval.plus(series.measured(position).interval());
        }
        return Measured.of(nominal, interval);
    }

    private static Rational nominal(MonthlySeries series, int[] positions) {
        if (!series.hasLongValues()) {
            return wide(series, positions);
        }
        long sum = 0;
        for (int position : positions) {
            long value = series.unscaled(position + 1);
            long next = sum + value;
            // A sign that neither term has means that the sum left the longs.
            if (((sum ^ next) & (value ^ next)) < 0) {
                return wide(series, positions);
            }
            sum = next;
        }
        return series.scale() == 0 ? Rational.of(sum) : Rational.of(BigDecimal.valueOf(sum, series.scale()));
    }

    private static Rational wide(MonthlySeries series, int[] positions) {
        BigInteger sum = BigInteger.ZERO;
        for (int position : positions) {
            sum = sum.add(series.wide(position));
        }
        return Rational.of(new BigDecimal(sum, series.scale()));
    }
}
