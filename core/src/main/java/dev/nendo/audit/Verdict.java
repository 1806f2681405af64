package dev.nendo.audit;

/**
 * What came of checking one identity between printed figures.
 *
 * <p>It is not a severity: a consistent identity may still be strained. A total of 234 over cells that sum to 231 is
 * {@link #INCONSISTENT}. Constants are immutable; files write them by name.
 */
public enum Verdict {
    /** Some true values that the printed figures stand for satisfy the identity. */
    CONSISTENT,
    /** No true values do: a printed figure is wrong. */
    INCONSISTENT,
    /** It can't be said: a figure is missing, or population, window, source or denominator differ. */
    NOT_CHECKABLE
}
