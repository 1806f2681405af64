package dev.nendo.bulk;

import dev.nendo.number.Outcome;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.series.GapPolicy;
import dev.nendo.series.Rate;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import java.util.stream.Collector;

/**
 * Adds up members, such as branches, to a whole, such as the nation: ΣN / ΣD, with those that have nothing counted by reason.
 *
 * <p>It does what {@link dev.nendo.series.RollUp} does, without keeping the members, in constant memory. Parts can be merged in any order
 * and any grouping: the result is the same (associative and commutative, and an empty one changes nothing). Example: 3 of 4 and 1 of 6
 * pool to 4 of 10. Sums are exact, in 128 bits. Rounding: none. Not thread-safe: one accumulator a thread.
 */
public final class PoolAccumulator {
    /** Counts stand in this order: an array is carried over a network more easily than a map of constants. */
    private static final List<Reason> REASONS = List.of(Reason.values());

    private final ExactSum numerators = new ExactSum();
    private final ExactSum denominators = new ExactSum();
    private final long[] absent = new long[REASONS.size()];
    private long present;

    /** Starts with no member. */
    public PoolAccumulator() {}

    /**
     * Adds a member's rate.
     *
     * @param numerator its numerator
     * @param denominator its denominator
     * @return this accumulator
     */
    public PoolAccumulator add(long numerator, long denominator) {
        numerators.add(numerator);
        denominators.add(denominator);
        present++;
        return this;
    }

    /**
     * Adds a member's value, which has no denominator.
     *
     * @param value a flow, stock or count
     * @return this accumulator
     */
    public PoolAccumulator add(long value) {
        return add(value, 0);
    }

    /**
     * Adds a member that has nothing.
     *
     * @param reason why; not applicable and not started members are not expected
     * @return this accumulator
     */
    public PoolAccumulator addAbsent(Reason reason) {
        absent[REASONS.indexOf(reason)]++;
        return this;
    }

    /**
     * Adds the members of another accumulator, which stays as it is.
     *
     * @param other the other part
     * @return this accumulator
     */
    public PoolAccumulator merge(PoolAccumulator other) {
        numerators.add(other.numerators);
        denominators.add(other.denominators);
        present += other.present;
        for (int i = 0; i < absent.length; i++) {
            absent[i] += other.absent[i];
        }
        return this;
    }

    /**
     * Collects the elements of a stream, parallel or not.
     *
     * @param adding adds one element
     * @param <T> what the elements are
     * @return a collector
     */
    public static <T> Collector<T, ?, PoolAccumulator> collector(BiConsumer<PoolAccumulator, ? super T> adding) {
        return Collector.<T, PoolAccumulator>of(
                PoolAccumulator::new,
                (pool, element) -> adding.accept(pool, element),
                PoolAccumulator::merge,
                Collector.Characteristics.UNORDERED,
                Collector.Characteristics.IDENTITY_FINISH);
    }

    /**
     * The pooled rate.
     *
     * @param gaps what to do about expected members that have nothing
     * @return ΣN / ΣD; absent for the members' common reason, as {@code PUBLISHED_ONLY} when one of them is, else as {@code GAP}; as
     *     {@code NOT_APPLICABLE} when no member is expected
     */
    public Outcome<Rate> rate(GapPolicy gaps) {
        return known(gaps, () -> Rate.of(whole(numerators.value()), whole(denominators.value())));
    }

    /**
     * The sum.
     *
     * @param gaps what to do about expected members that have nothing
     * @return Σ of the values; absent as {@link #rate}
     */
    public Outcome<Rational> sum(GapPolicy gaps) {
        return known(gaps, () -> whole(numerators.value()));
    }

    private static Rational whole(BigInteger value) {
        return Rational.of(value, BigInteger.ONE);
    }

    private <T> Outcome<T> known(GapPolicy gaps, Supplier<T> value) {
        long missing = expected() - present;
        boolean isBridged = gaps == GapPolicy.ZERO || (gaps == GapPolicy.SKIP && present > 0);
        if (missing == 0 ? present > 0 : isBridged) {
            return Outcome.present(value.get());
        }
        return Outcome.absent(missing == 0 ? Reason.NOT_APPLICABLE : reason());
    }

    private Reason reason() {
        if (absent(Reason.PUBLISHED_ONLY) > 0) {
            return Reason.PUBLISHED_ONLY;
        }
        List<Reason> kinds = REASONS.stream()
                .filter(reason -> isExpected(reason) && absent(reason) > 0)
                .toList();
        return kinds.size() == 1 ? kinds.get(0) : Reason.GAP;
    }

    private static boolean isExpected(Reason reason) {
        return reason != Reason.NOT_APPLICABLE && reason != Reason.NOT_STARTED;
    }

    /** {@return how many members have a value} */
    public long present() {
        return present;
    }

    /** {@return of how many members a value was expected} */
    public long expected() {
        return present
                + REASONS.stream()
                        .filter(PoolAccumulator::isExpected)
                        .mapToLong(this::absent)
                        .sum();
    }

    /**
     * How many members have nothing for a reason.
     *
     * @param reason the reason
     * @return their number
     */
    public long absent(Reason reason) {
        return absent[REASONS.indexOf(reason)];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PoolAccumulator that
                && present == that.present
                && numerators.equals(that.numerators)
                && denominators.equals(that.denominators)
                && Arrays.equals(absent, that.absent);
    }

    @Override
    public int hashCode() {
        return Long.hashCode(present) * 31 + numerators.hashCode();
    }

    /**
     * The sums and the coverage.
     *
     * @return such as {@code 4 / 10, 2 of 3}
     */
    @Override
    public String toString() {
        return numerators + " / " + denominators + ", " + present + " of " + expected();
    }
}
