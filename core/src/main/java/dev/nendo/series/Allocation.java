package dev.nendo.series;

import dev.nendo.internal.Checks;
import dev.nendo.number.Rational;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Shares a whole number out in whole numbers that add up to it.
 *
 * <p>By largest remainders (Hamilton's method): each part gets the whole of its exact quota, and the units left over go one each to the
 * largest remainders, of equal ones to the earliest. Example: 50 over twelve equal months is 5, 5, then ten times 4. It is not rounding
 * part by part, which would not add up. A negative total is shared out like the positive one, with the sign put back.
 *
 * <p>Thread-safe; there is no state.
 */
public final class Allocation {
    private Allocation() {}

    /**
     * Shares out a whole number.
     *
     * @param total any whole number
     * @param weights the weight of each part, none negative and not all 0; only their ratios matter
     * @return one whole number for each weight, in order, which add up to the total; 0 where the weight is 0
     * @throws IllegalArgumentException when a weight is negative, or all are 0, or there is none
     */
    public static List<BigInteger> largestRemainder(BigInteger total, List<Rational> weights) {
        Rational whole = weights.stream().reduce(Rational.ZERO, Rational::plus);
        Checks.argument(
                whole.signum() > 0 && weights.stream().allMatch(weight -> weight.signum() >= 0),
                () -> "weights are not negative and not all 0: " + weights);
        if (total.signum() < 0) {
            return largestRemainder(total.negate(), weights).stream()
                    .map(BigInteger::negate)
                    .toList();
        }
        Rational each = Rational.of(total, BigInteger.ONE).dividedBy(whole);
        List<Rational> quotas = weights.stream().map(each::times).toList();
        List<BigInteger> parts =
                new ArrayList<>(quotas.stream().map(Rational::floor).toList());
        int left = total.subtract(parts.stream().reduce(BigInteger.ZERO, BigInteger::add))
                .intValueExact();
        IntStream.range(0, quotas.size())
                .boxed()
                .sorted(Comparator.comparing(i -> remainder(quotas.get(i)).negated()))
                .limit(left)
                .forEach(i -> parts.set(i, parts.get(i).add(BigInteger.ONE)));
        return List.copyOf(parts);
    }

    /**
     * Shares out a whole number.
     *
     * @param total any whole number
     * @param weights the weight of each part, none negative and not all 0
     * @return one whole number for each weight, as in {@link #largestRemainder(BigInteger, List)}
     * @throws IllegalArgumentException when a weight is negative, or all are 0, or there is none
     */
    public static List<BigInteger> largestRemainder(long total, List<Rational> weights) {
        return largestRemainder(BigInteger.valueOf(total), weights);
    }

    private static Rational remainder(Rational quota) {
        return quota.minus(Rational.of(quota.floor(), BigInteger.ONE));
    }
}
