package dev.nendo.io.csv;

import dev.nendo.problem.Problem;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Takes the rows of an observations file as they are read; one row at a time, so that the size of the file does not matter.
 *
 * <p>It is called from the thread that reads, in the order of the file; what it throws stops the reading. Example: a sink that counts
 * duplicates returns a problem for each, and the reading then counts that row as rejected.
 */
@FunctionalInterface
public interface ObservationSink {

    /**
     * Takes a row.
     *
     * @param observation the row
     * @return empty if it was used, or why it can't be
     */
    Optional<Problem> accept(Observation observation);

    /**
     * Takes a row that is nothing but a rate of one month: a whole numerator and denominator written plainly, and no flag, basis, measure
     * or fiscal year. Nearly all rows of a large file are such, and no object is made for one. Takes none unless overridden.
     *
     * @param branch the id of the branch; the same string as in the row before, where the text is the same
     * @param kpi the id of the KPI; likewise
     * @param month the month, in the fiscal year that contains it
     * @param numerator the numerator, 0 or more
     * @param denominator the denominator, 0 or more
     * @return true if it was used; false for it to come to {@link #accept} as an observation, as every other row does
     */
    default boolean takes(String branch, String kpi, YearMonth month, long numerator, long denominator) {
        return false;
    }

    /**
     * Hears of a row that was rejected because of its numbers or flags, though its branch, KPI and month are known: the month was reported
     * on, but nothing is known of it. Does nothing unless overridden.
     *
     * @param observation the row without numbers, its state missing
     */
    default void rejected(Observation observation) {}
}
