package dev.nendo.evaluate.verdict;

/** What the rest of a period can do to a judgement. */
public enum Outlook {
    /** The period is over. */
    FINAL,
    /** The rest of the period can still change it. */
    OPEN,
    /** Met, and the rest of the period can't undo it. */
    ALREADY_MET,
    /** Not met, and the rest of the period can't undo it. */
    OUT_OF_REACH
}
