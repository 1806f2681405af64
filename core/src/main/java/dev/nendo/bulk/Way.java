package dev.nendo.bulk;

import dev.nendo.bulk.SeriesColumns.Cells;
import dev.nendo.bulk.SeriesColumns.Masks;
import dev.nendo.kpi.Measure;
import dev.nendo.number.Rational;
import dev.nendo.series.Accrual;
import dev.nendo.series.Accrual.Months;
import dev.nendo.series.GapPolicy;
import java.math.BigInteger;
import java.util.EnumSet;
import java.util.Set;

/** How columns are accumulated. */
record Way(Measure measure, GapPolicy gaps) {
    private static final Set<Months> IN_COLUMNS = EnumSet.of(
            Months.SUM,
            Months.RATIO_OF_SUMS,
            Months.SUM_OVER_POPULATION,
            Months.AT_POINT,
            Months.RATIO_AT_POINT,
            Months.MEAN);

    /** Whether columns hold what the measure is made of; what is counted by entries, or is an extreme of months, is not worth a copy. */
    static boolean canAccumulate(Measure measure) {
        return IN_COLUMNS.contains(measure.accrual().months());
    }

    Accrual accrual() {
        return measure.accrual();
    }

    Months months() {
        return accrual().months();
    }

    boolean isLevel() {
        return measure.isAtPoint();
    }

    /** Whether both parts of a rate build up. */
    boolean isRateOfSums() {
        return months() == Months.RATIO_OF_SUMS;
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
        // Before the first population there is nothing to divide by; then it holds until it is replaced.
        return accrual().isOverPopulation() ? summed & -Long.lowestOneBit(reported) : summed;
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

    /** The month whose population is in force; only where there is one. */
    int population(Masks masks, int series, int month) {
        return Bits.last(masks.known()[series] & Bits.first(month + 1));
    }

    /** By how many months a mean is divided. */
    int months(long reported, int last) {
        return gaps == GapPolicy.ZERO ? last + 1 : Long.bitCount(reported & Bits.first(last + 1));
    }
}
