package dev.nendo.programs.golden;

import java.util.SplittableRandom;

/** Observations as CSV text, made from a seed: flows, rates and populations of some branches, months in order, some of them empty. */
public final class GeneratedObservations {
    private GeneratedObservations() {}

    /**
     * {@return the observations of a seed}
     *
     * @param seed any number
     */
    public static String csv(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        StringBuilder lines = new StringBuilder("branch,kpi,month,numerator,denominator,measure\n");
        for (int series = 1 + random.nextInt(5); series > 0; series--) {
            boolean isCoverage = random.nextInt(3) == 0;
            int population = 1_000 + random.nextInt(9_000);
            int months = 1 + random.nextInt(18);
            for (int position = random.nextInt(3); position < months; position++) {
                boolean blank = random.nextInt(20) == 0;
                int below = isCoverage ? population : 1 + random.nextInt(1_000);
                lines.append("b").append(series % 2).append(",k").append(series).append(',');
                lines.append(GeneratedRow.month(position < 12 ? "2021" : "2022", position % 12))
                        .append(',');
                lines.append(blank ? "" : Integer.toString(random.nextInt(below)))
                        .append(',')
                        .append(blank ? "" : Integer.toString(below));
                lines.append(isCoverage ? ",coverage\n" : ",flow\n");
            }
        }
        return lines.toString();
    }
}
