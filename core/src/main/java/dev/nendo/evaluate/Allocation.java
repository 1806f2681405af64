package dev.nendo.evaluate;

import dev.nendo.internal.Checks;
import dev.nendo.number.Rational;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** The method of largest remainders. */
final class Allocation {
    private Allocation() {}

    static List<BigInteger> allocate(BigInteger total, List<Rational> shares) {
        Rational sum = shares.stream().reduce(Rational.ZERO, Rational::plus);
        Checks.argument(
                sum.signum() > 0 && shares.stream().allMatch(s -> s.signum() >= 0),
                () -> "shares must not be negative, and not all zero: " + shares);
        Rational whole = Rational.of(total, BigInteger.ONE);
        List<Rational> exact =
                shares.stream().map(s -> whole.times(s).dividedBy(sum)).toList();
        List<BigInteger> parts =
                new ArrayList<>(exact.stream().map(Rational::floor).toList());
        BigInteger given = parts.stream().reduce(BigInteger.ZERO, BigInteger::add);
        int left = total.subtract(given).intValueExact();
        // A share of zero has no remainder, so it never gets one of what is left.
        IntStream.range(0, exact.size())
                .boxed()
                .sorted(Comparator.comparing((Integer i) -> remainder(exact.get(i)))
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .limit(left)
                .forEach(i -> parts.set(i, parts.get(i).add(BigInteger.ONE)));
        return List.copyOf(parts);
    }

    private static Rational remainder(Rational value) {
        return value.minus(Rational.of(value.floor(), BigInteger.ONE));
    }
}
