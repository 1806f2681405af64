package dev.nendo.benchmarks;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SplittableRandom;

/** A year of observations as rows, a branch's KPIs one after the other, or shuffled; from a fixed seed. */
final class Observations {
    private static final int KPIS = 500;
    private static final long SEED = 7;

    final int[] branches;
    final int[] kpis;
    final byte[] months;
    final long[] numerators;
    final long[] denominators;

    private Observations(int size) {
        branches = new int[size];
        kpis = new int[size];
        months = new byte[size];
        numerators = new long[size];
        denominators = new long[size];
    }

    int size() {
        return branches.length;
    }

    /** A branch and a KPI in one number. */
    long key(int row) {
        return (long) branches[row] << Integer.SIZE | kpis[row];
    }

    static Observations sorted(int size) {
        Observations rows = new Observations(size);
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < size; i++) {
            int series = i / Population.MONTHS;
            rows.branches[i] = series / KPIS;
            rows.kpis[i] = series % KPIS;
            rows.months[i] = (byte) (i % Population.MONTHS + 1);
            rows.denominators[i] = 1_000L + random.nextInt(50_000);
            rows.numerators[i] = random.nextLong(rows.denominators[i] + 1);
        }
        return rows;
    }

    static Observations shuffled(int size) {
        Observations from = sorted(size);
        Observations rows = new Observations(size);
        int[] order = new int[size];
        SplittableRandom random = new SplittableRandom(SEED + 1);
        for (int i = 0; i < size; i++) {
            int other = random.nextInt(i + 1);
            order[i] = order[other];
            order[other] = i;
        }
        for (int i = 0; i < size; i++) {
            rows.branches[i] = from.branches[order[i]];
            rows.kpis[i] = from.kpis[order[i]];
            rows.months[i] = from.months[order[i]];
            rows.denominators[i] = from.denominators[order[i]];
            rows.numerators[i] = from.numerators[order[i]];
        }
        return rows;
    }

    /** The rows as observations CSV, in a file that goes away with the virtual machine. */
    Path write() {
        try {
            Path file = Files.createTempFile("observations", ".csv");
            file.toFile().deleteOnExit();
            try (BufferedWriter out = Files.newBufferedWriter(file)) {
                out.write("branch,kpi,month,numerator,denominator\n");
                for (int i = 0; i < size(); i++) {
                    out.write("b" + branches[i] + ",k" + kpis[i] + "," + month(months[i]) + "," + numerators[i] + ","
                            + denominators[i] + "\n");
                }
            }
            return file;
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String month(int position) {
        return position <= 9 ? "2021-" + (position < 7 ? "0" : "") + (position + 3) : "2022-0" + (position - 9);
    }
}
