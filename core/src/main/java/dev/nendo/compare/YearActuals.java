package dev.nendo.compare;

import dev.nendo.fiscal.Window;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * All branches over the same months of one year.
 *
 * @param yearsBack how many years before the year compared
 * @param actuals the branches by code
 * @param month the month up to which
 * @param common the month that an actual must reach to take part; empty where each branch has its own
 * @param usual the months that most branches cover in the year compared, so many years back
 */
record YearActuals(
        int yearsBack,
        List<BranchActual> actuals,
        YearMonth month,
        Optional<YearMonth> common,
        Optional<Window> usual) {}
