package dev.nendo.programs.cumulate;

import dev.nendo.fiscal.FiscalCalendar;
import dev.nendo.fiscal.Window;
import dev.nendo.series.GapPolicy;
import java.util.Optional;

/**
 * How observations are added up.
 *
 * @param calendar where fiscal years begin, and so where sums restart
 * @param window the months wanted, without holes; rows outside it are left out
 * @param gaps what to do after a month without a value
 * @param grouped whether the rows of a branch and KPI stand together, so that only one such group is held in memory
 * @param maxSeries how many series, each of a branch, KPI and fiscal year, may be held in memory
 */
public record CumulateOptions(
        FiscalCalendar calendar, Optional<Window> window, GapPolicy gaps, boolean grouped, long maxSeries) {
    /** What a series of twelve rates takes in memory, with ids of some twenty characters and room to spare. */
    private static final long BYTES = 1 << 10;

    /** {@return how many series fit into the heap there is: 524,288 into 512 MiB} */
    public static long seriesThatFit() {
        return Math.max(1, Runtime.getRuntime().maxMemory() / BYTES);
    }
}
