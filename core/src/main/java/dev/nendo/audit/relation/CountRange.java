package dev.nendo.audit.relation;

import dev.nendo.number.Interval;
import java.math.BigInteger;
import java.util.Optional;

/**
 * The whole counts from one to another, both included.
 *
 * @param least the smallest
 * @param most the largest
 */
public record CountRange(long least, long most) {
    private static final BigInteger LARGEST = BigInteger.valueOf(Long.MAX_VALUE / 1024);

    /** The whole numbers of at least 0 in a range; empty if there is none, or if they are beyond any count. */
    public static Optional<CountRange> within(Interval range) {
        BigInteger least = range.lower().ceiling();
        if (range.isLowerOpen() && range.lower().isInteger()) {
            least = least.add(BigInteger.ONE);
        }
        BigInteger most = range.upper().negated().ceiling().negate();
        if (range.isUpperOpen() && range.upper().isInteger()) {
            most = most.subtract(BigInteger.ONE);
        }
        least = least.max(BigInteger.ZERO);
        return least.compareTo(most) > 0 || most.compareTo(LARGEST) > 0
                ? Optional.empty()
                : Optional.of(new CountRange(least.longValueExact(), most.longValueExact()));
    }

    public CountRange plus(CountRange other) {
        return new CountRange(Math.addExact(least, other.least), Math.addExact(most, other.most));
    }

    public Optional<CountRange> intersect(CountRange other) {
        long low = Math.max(least, other.least);
        long high = Math.min(most, other.most);
        return low > high ? Optional.empty() : Optional.of(new CountRange(low, high));
    }

    /** {@code 16}, or {@code 16～18}. */
    public String text() {
        return least == most ? Long.toString(least) : least + "～" + most;
    }
}
