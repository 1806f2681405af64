package dev.nendo.series;

import dev.nendo.number.Interval;
import dev.nendo.number.Outcome;
import dev.nendo.number.Quantity;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.number.Unit;
import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;

/**
 * The quantities of some months, with what to do about months without one: {@link Accumulation} for figures that have units of their own.
 *
 * <p>It knows no window and no state; whoever read the figures chose the months, brought them into one unit, and knows why one is absent.
 * Example: 8件, nothing, 10件 add up to nothing for the reason given, to 18件 with gaps skipped, and are 18件以上 in any case. Rounding: none.
 * Immutable and thread-safe.
 */
public final class MonthlyQuantities {
    private final List<Optional<Quantity>> months;
    private final GapPolicy gaps;
    private final Reason gap;

    private MonthlyQuantities(List<Optional<Quantity>> months, GapPolicy gaps, Reason gap) {
        this.months = List.copyOf(months);
        this.gaps = gaps;
        this.gap = gap;
    }

    /**
     * {@return the quantities of some months}
     *
     * @param months one each, empty where there is none; all in units that convert into each other
     * @param gaps what to do about those without one
     * @param gap why a result over one of them is absent
     */
    public static MonthlyQuantities of(List<Optional<Quantity>> months, GapPolicy gaps, Reason gap) {
        return new MonthlyQuantities(months, gaps, gap);
    }

    /**
     * {@return the same with another policy}
     *
     * @param other what to do about months without a quantity
     */
    public MonthlyQuantities withGaps(GapPolicy other) {
        return new MonthlyQuantities(months, other, gap);
    }

    /** {@return Σ x; absent over a gap, and as {@code MISSING_ACTUAL} where no month counts} */
    public Outcome<Quantity> sum() {
        return fold(Quantity::plus);
    }

    /** {@return the mean of the months that count; absent as {@link #sum}} */
    public Outcome<Quantity> mean() {
        return sum().map(total -> total.times(Rational.of(1, counted().size())));
    }

    /** {@return the largest month; absent as {@link #sum}} */
    public Outcome<Quantity> maximum() {
        return fold(Extremes::larger);
    }

    /** {@return the smallest month; absent as {@link #sum}} */
    public Outcome<Quantity> minimum() {
        return fold(Extremes::smaller);
    }

    /**
     * What is counted once however often it occurs: at least the largest month, at most all of them together.
     *
     * @return the bounds, or the value where a single month says it all; absent as {@link #sum}, and as {@code NEGATIVE_ACTUAL} where a month
     *     is below 0
     */
    public Outcome<Quantity> distinct() {
        boolean isNegative = months.stream()
                .flatMap(Optional::stream)
                .anyMatch(q -> q.interval().lower().signum() < 0);
        return maximum()
                .flatMap(largest ->
                        isNegative ? Outcome.absent(Reason.NEGATIVE_ACTUAL) : sum().map(sum -> between(largest, sum)));
    }

    private static Quantity between(Quantity largest, Quantity sum) {
        Interval low = largest.interval();
        Interval high = sum.interval();
        return low.equals(high)
                ? largest
                : Quantity.bounds(
                        Interval.of(low.lower(), low.isLowerOpen(), high.upper(), high.isUpperOpen()), sum.unit());
    }

    /** {@return everything that any month may be; a gap may have been anything, so that it is never zero} */
    public Outcome<Quantity> hull() {
        MonthlyQuantities known = gaps == GapPolicy.ZERO ? withGaps(GapPolicy.ABSENT) : this;
        return known.fold(Quantity::hull);
    }

    /** {@return what the months with a figure add up to at least, where none can be negative} */
    public Outcome<Quantity> leastSum() {
        return withGaps(GapPolicy.SKIP).sum().map(MonthlyQuantities::orMore);
    }

    /** {@return what the largest month is at least} */
    public Outcome<Quantity> leastMaximum() {
        return withGaps(GapPolicy.SKIP).maximum().map(MonthlyQuantities::orMore);
    }

    private static Quantity orMore(Quantity known) {
        return Quantity.atLeast(known.interval().lower(), known.unit());
    }

    private Outcome<Quantity> fold(BinaryOperator<Quantity> operation) {
        if (gaps == GapPolicy.ABSENT && months.stream().anyMatch(Optional::isEmpty)) {
            return Outcome.absent(gap);
        }
        return counted().stream()
                .reduce(operation)
                .<Outcome<Quantity>>map(Outcome::present)
                .orElse(Outcome.absent(Reason.MISSING_ACTUAL));
    }

    /** Those with a figure, and the others as zero where the policy says so. */
    private List<Quantity> counted() {
        Unit unit = months.stream()
                .flatMap(Optional::stream)
                .map(Quantity::unit)
                .findFirst()
                .orElse(Unit.NONE);
        return gaps == GapPolicy.ZERO
                ? months.stream().map(m -> m.orElse(Quantity.exact(0, unit))).toList()
                : months.stream().flatMap(Optional::stream).toList();
    }
}
