package dev.nendo.problem;

/**
 * How many rows (lines of data, without the header) a reading met, and what became of them. Nothing is dropped
 * silently: {@code read = used + rejected}, for example 12 = 10 + 2. Immutable and thread-safe.
 *
 * @param read rows read
 * @param used rows whose data are in the value
 * @param rejected rows left out, each with a problem
 */
public record RowCounts(long read, long used, long rejected) {

    private static final RowCounts NONE = new RowCounts(0, 0, 0);

    /**
     * Checks that the counts add up.
     *
     * @param read rows read
     * @param used rows used
     * @param rejected rows left out
     * @throws IllegalArgumentException if a count is negative or the sum is wrong
     */
    public RowCounts {
        if (used < 0 || rejected < 0 || read - used != rejected) {
            throw new IllegalArgumentException("rows read must be rows used plus rows rejected, none negative: " + read
                    + " = " + used + " + " + rejected);
        }
    }

    /** {@return no rows, for formats that have none} */
    public static RowCounts none() {
        return NONE;
    }

    /**
     * Counts rows.
     *
     * @param used rows used
     * @param rejected rows rejected
     * @return the counts with their sum
     */
    public static RowCounts of(long used, long rejected) {
        return new RowCounts(Math.addExact(used, rejected), used, rejected);
    }

    /**
     * Adds the counts of another part.
     *
     * @param other the other counts
     * @return the sums
     */
    public RowCounts plus(RowCounts other) {
        return of(Math.addExact(used, other.used), Math.addExact(rejected, other.rejected));
    }
}
