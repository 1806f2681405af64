package dev.nendo.series;

import java.util.Arrays;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** Positions in a window, in order. The arrays are shared and never changed. */
final class Positions {
    static final int[] NONE = {};

    private static final int COMMON = 12;
    private static final int[][] FROM_FIRST = IntStream.rangeClosed(0, COMMON)
            .mapToObj(to -> IntStream.range(0, to).toArray())
            .toArray(int[][]::new);

    private Positions() {}

    /** All positions of a range; those of a year to date take no memory. */
    static int[] range(int from, int to) {
        return from == 0 && to <= COMMON
                ? FROM_FIRST[to]
                : IntStream.range(from, to).toArray();
    }

    static int[] among(Reach reach, States states, Predicate<MonthState> wanted) {
        int[] found = new int[reach.to() - reach.from()];
        int count = 0;
        for (int i = reach.from(); i < reach.to(); i++) {
            if (wanted.test(states.state(i))) {
                found[count++] = i;
            }
        }
        return count == found.length ? found : Arrays.copyOf(found, count);
    }
}
