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
 */
public record CumulateOptions(FiscalCalendar calendar, Optional<Window> window, GapPolicy gaps, boolean grouped) {}
