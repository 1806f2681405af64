package dev.nendo.io.csv;

import dev.nendo.problem.Problem;
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
     * Hears of a row that was rejected because of its numbers or flags, though its branch, KPI and month are known: the month was reported
     * on, but nothing is known of it. Does nothing unless overridden.
     *
     * @param observation the row without numbers, its state missing
     */
    default void rejected(Observation observation) {}
}
