package dev.nendo.io;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomGenerator;

/**
 * Makes each value once. A value put together of many others is otherwise made anew whenever it is looked at, which
 * takes exponential time for a tree; the price is that such values are not shrunk.
 */
final class Once {
    private static final int SIZE = 1_000;

    private Once() {}

    static <T> Arbitrary<T> each(Arbitrary<T> arbitrary) {
        RandomGenerator<T> generator = arbitrary.generator(SIZE);
        return Arbitraries.randomValue(random -> generator.next(random).value());
    }
}
