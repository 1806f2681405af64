package dev.nendo.audit.relation;

import dev.nendo.audit.relation.ReachableSums.SumRange;
import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** Whether denominators no further apart than a limit fit a table of rates, seen month by month in whole numbers; ends count as closed. */
public final class WithinLimit {
    /** How much larger than all other months together a month without a printed rate may be; nothing bounds it in truth. */
    private static final BigInteger FREE = BigInteger.valueOf(1_000_000);

    private final BigInteger perRate;
    private final SumRange counted;
    private final SumRange uncounted;
    private final SumRange anyRate;

    private WithinLimit(RateTable table, Rational limit) {
        this.perRate = leastCommon(table);
        BigInteger all = limit.numerator().multiply(BigInteger.valueOf(table.months()));
        this.counted = new SumRange(limit.denominator(), limit.numerator());
        this.uncounted = new SumRange(BigInteger.ZERO, all.multiply(FREE));
        Rational highest = highestRate(table).times(limit).times(Rational.of(table.months()));
        this.anyRate = new SumRange(
                BigInteger.ZERO,
                highest.times(Rational.of(perRate, BigInteger.ONE)).ceiling());
    }

    public static boolean fits(RateTable table, Rational limit) {
        WithinLimit search = new WithinLimit(table, limit);
        ReachableSums sums = ReachableSums.start();
        for (int month = 0; month < table.months() && !sums.isEmpty(); month++) {
            sums = sums.next(
                    table.counts(month) ? search.counted : search.uncounted,
                    table.monthly(month).map(search::whole).orElse(search.anyRate),
                    table.cumulative(month).map(search::whole));
        }
        return !sums.isEmpty();
    }

    /** What makes every end of every rate a whole number. */
    private static BigInteger leastCommon(RateTable table) {
        BigInteger common = BigInteger.ONE;
        for (int month = 0; month < table.months(); month++) {
            for (Optional<Interval> rate : List.of(table.monthly(month), table.cumulative(month))) {
                if (rate.isPresent()) {
                    common = withDivisor(common, rate.get().lower().denominator());
                    common = withDivisor(common, rate.get().upper().denominator());
                }
            }
        }
        return common;
    }

    private static BigInteger withDivisor(BigInteger multiple, BigInteger divisor) {
        return multiple.divide(multiple.gcd(divisor)).multiply(divisor);
    }

    private SumRange whole(Interval rate) {
        Rational scale = Rational.of(perRate, BigInteger.ONE);
        return new SumRange(
                rate.lower().times(scale).numerator(), rate.upper().times(scale).numerator());
    }

    /** The highest printed rate; a month's own can't exceed it by more than all denominators over its own. */
    private static Rational highestRate(RateTable table) {
        Rational highest = Rational.ONE;
        for (int month = 0; month < table.months(); month++) {
            highest = highest.max(table.monthly(month).map(Interval::upper).orElse(Rational.ZERO));
            highest = highest.max(table.cumulative(month).map(Interval::upper).orElse(Rational.ZERO));
        }
        return highest;
    }
}
