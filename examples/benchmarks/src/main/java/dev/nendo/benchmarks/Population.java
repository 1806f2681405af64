package dev.nendo.benchmarks;

import dev.nendo.fiscal.Window;
import java.util.SplittableRandom;

/**
 * Branches' figures of one year from a fixed seed: a numerator and a denominator for each of twelve months of each series, and a target
 * rate. Most are counts as branches report them; some rates tie with their target exactly, some miss it by one in the last place, with
 * products past 2^53 and past 2^63, where floating point and plain longs go wrong.
 */
final class Population {
    static final int MONTHS = 12;
    static final Window YEAR = Window.parse("2021-04/2022-03");
    private static final long SEED = 20210401;

    final int series;
    final long[] numerators;
    final long[] denominators;
    final long[] targetsAbove;
    final long[] targetsBelow;

    private Population(int series, int bits, SplittableRandom random) {
        this.series = series;
        this.numerators = new long[series * MONTHS];
        this.denominators = new long[series * MONTHS];
        this.targetsAbove = new long[series];
        this.targetsBelow = new long[series];
        for (int i = 0; i < series; i++) {
            fill(i, bits, random);
        }
    }

    static Population of(int series) {
        return new Population(series, 44, new SplittableRandom(SEED));
    }

    /** One series in a hundred has figures past 2^57, so that products with its target leave what doubles and longs tell apart. */
    static Population huge(int series) {
        return new Population(series, 57, new SplittableRandom(SEED));
    }

    /** The same series one year earlier. */
    static Population before(int series) {
        return new Population(series, 44, new SplittableRandom(SEED + 1));
    }

    private void fill(int i, int bits, SplittableRandom random) {
        int kind = random.nextInt(100);
        // One series in a hundred has figures as of a nation in yen, or larger ones still.
        long size = kind == 0 ? 1L << bits : 1_000 + random.nextInt(50_000);
        long above = 0;
        long below = 0;
        for (int month = 0; month < MONTHS; month++) {
            int at = i * MONTHS + month;
            denominators[at] = size + random.nextLong(size);
            numerators[at] = random.nextLong(denominators[at] + 1);
            above += numerators[at];
            below += denominators[at];
        }
        if (kind == 0 && random.nextBoolean()) {
            targetsAbove[i] = size / 2 + random.nextLong(size / 8);
            targetsBelow[i] = size;
        } else if (kind < 10) {
            // A tie, or one in the last place beside it.
            targetsAbove[i] = above + random.nextInt(3) - 1;
            targetsBelow[i] = below;
        } else {
            targetsAbove[i] = 400L + random.nextInt(200);
            targetsBelow[i] = 1_000;
        }
    }
}
