package dev.nendo.io;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCases;
import net.jqwik.api.RandomGenerator;
import net.jqwik.api.Shrinkable;

/**
 * Makes each value once. A value put together of many others is otherwise made anew whenever it is looked at, which
 * takes exponential time for a tree; the price is that such values are not shrunk.
 */
final class Once<T> implements Arbitrary<T> {
    private static final int SIZE = 1_000;

    private final RandomGenerator<T> generator;

    private Once(RandomGenerator<T> generator) {
        this.generator = generator;
    }

    static <T> Arbitrary<T> each(Arbitrary<T> arbitrary) {
        return new Once<>(arbitrary.generator(SIZE));
    }

    @Override
    public RandomGenerator<T> generator(int size) {
        return random -> Shrinkable.unshrinkable(generator.next(random).value());
    }

    @Override
    public EdgeCases<T> edgeCases(int max) {
        return EdgeCases.none();
    }
}
