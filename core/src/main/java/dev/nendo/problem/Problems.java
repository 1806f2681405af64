package dev.nendo.problem;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/**
 * Collects problems while something is read, and keeps no more than a stated number of them; the rest are counted. An
 * error that comes when the collection is full takes the place of the last warning or note kept, so that errors are
 * never hidden behind warnings. Mutable and not thread-safe: one collector for each reading.
 */
public final class Problems {

    /** The number of problems kept where nothing else is said: 1,000. */
    public static final int DEFAULT_CAP = 1_000;

    private final int cap;
    private final List<Problem> kept = new ArrayList<>();
    private long added;
    private long errors;

    /** How many of those kept are no errors; with none of them left, no further error need look for one. */
    private int lesser;

    /**
     * Starts an empty collection.
     *
     * @param cap how many problems to keep, at least 1
     * @throws IllegalArgumentException if the cap is below 1
     */
    public Problems(int cap) {
        if (cap < 1) {
            throw new IllegalArgumentException("at least 1 problem must be kept: " + cap);
        }
        this.cap = cap;
    }

    /**
     * Adds a problem, or counts it when the collection is full.
     *
     * @param problem the problem
     */
    public void add(Problem problem) {
        Objects.requireNonNull(problem, "problem");
        added++;
        if (problem.isError()) {
            errors++;
        }
        if (kept.size() < cap || (problem.isError() && dropLastNonError())) {
            kept.add(problem);
            lesser += problem.isError() ? 0 : 1;
        }
    }

    /**
     * Adds several problems.
     *
     * @param problems the problems, in order
     */
    public void addAll(Collection<Problem> problems) {
        problems.forEach(this::add);
    }

    /** {@return the problems kept, in the order they came; a copy} */
    public List<Problem> list() {
        return List.copyOf(kept);
    }

    /** {@return how many problems were added but not kept} */
    public long omitted() {
        return added - kept.size();
    }

    /** {@return how many errors were added, kept or not} */
    public long errorCount() {
        return errors;
    }

    /** {@return true if an error was added, kept or not} */
    public boolean hasErrors() {
        return errors > 0;
    }

    private boolean dropLastNonError() {
        for (int i = kept.size() - 1; i >= 0 && lesser > 0; i--) {
            if (!kept.get(i).isError()) {
                kept.remove(i);
                lesser--;
                return true;
            }
        }
        return false;
    }
}
