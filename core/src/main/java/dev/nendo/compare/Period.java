package dev.nendo.compare;

import dev.nendo.fiscal.Window;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * All branches over the same months of one year.
 *
 * @param yearsBack how many years before the year compared
 * @param readings the branches by code
 * @param month the month up to which
 * @param usual the months that most branches cover in the year compared, so many years back
 */
record Period(int yearsBack, List<Reading> readings, YearMonth month, Optional<Window> usual) {}
