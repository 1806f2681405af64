package dev.nendo.bulk;

import dev.nendo.bulk.SeriesColumns.Cells;
import dev.nendo.bulk.SeriesColumns.Masks;
import dev.nendo.kpi.Measure;
import dev.nendo.number.Rational;
import dev.nendo.series.GapPolicy;
import java.math.BigInteger;

/** How columns are accumulated. */
record Way(Measure measure, GapPolicy gaps) {
    boolean isLevel() {
        return measure.isAtPoint();
    }

    /** Whether both parts of a rate build up. */
    boolean isRateOfSums() {
        return measure == Measure.RATE_OF_FLOWS || measure == Measure.AMOUNT_PER_UNIT;
    }

    /** The months that have a to-date result, of a series whose sums fit. */
    long known(Masks masks, int series) {
        long reported = masks.known()[series];
        if (isLevel()) {
            return reported;
        }
        // After the last month of which anything is known, nothing is carried forward.
        long reach = Bits.first(Bits.last(reported | masks.suppressed(series)) + 1);
        long summed =
                switch (gaps) {
                    case ABSENT -> Bits.unbroken(reported);
                    case SKIP -> reach & -Long.lowestOneBit(reported);
                    case ZERO -> reach;
                };
        // A coverage needs the population of the month itself.
        return measure == Measure.COVERAGE ? summed & reported : summed;
    }

    /** By how many powers of ten a quotient of unscaled figures is too small. */
    int shift(Cells cells) {
        return (measure.isRate() ? cells.scaleBelow() : 0) - cells.scaleAbove();
    }

    /** The quotient of two unscaled figures. */
    Rational exact(Cells cells, long numerator, long denominator) {
        Rational plain = Rational.of(numerator, denominator);
        int shift = shift(cells);
        if (shift == 0) {
            return plain;
        }
        BigInteger power = BigInteger.TEN.pow(Math.abs(shift));
        return plain.times(shift > 0 ? Rational.of(power, BigInteger.ONE) : Rational.of(BigInteger.ONE, power));
    }

    /** By how many months a mean is divided. */
    int months(long reported, int last) {
        return gaps == GapPolicy.ZERO ? last + 1 : Long.bitCount(reported & Bits.first(last + 1));
    }
}
