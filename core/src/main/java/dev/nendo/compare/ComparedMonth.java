package dev.nendo.compare;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * Up to which month branches are compared.
 *
 * <p>Branches report at different speeds, and 1,200 of twelve months is not comparable with 990 of nine. Unless told otherwise, all are
 * taken up to {@link #COMMON}: of ten branches of which nine have reached June, all nine to June, and the tenth is listed without a rank. It
 * is not the last month whose data may be used, which is {@link Comparer#asOf}. No rounding. Immutable and thread-safe; equal by kind and
 * month.
 *
 * @param kind how the month is found
 * @param month the month, of {@link Kind#STATED} only
 */
public record ComparedMonth(Kind kind, Optional<YearMonth> month) {
    /** The latest month that at least nine tenths of the branches with data have reached; all of them, if fewer than ten. */
    public static final ComparedMonth COMMON = new ComparedMonth(Kind.COMMON, Optional.empty());

    /** The latest month that every branch with data has reached. */
    public static final ComparedMonth ALL = new ComparedMonth(Kind.ALL, Optional.empty());

    /** Each branch's own last month; branches that cover other months than most are marked. */
    public static final ComparedMonth OWN = new ComparedMonth(Kind.OWN, Optional.empty());

    private static final int TENTHS = 10;
    private static final int NEEDED_TENTHS = 9;

    /** How the month is found. */
    public enum Kind {
        /** By nine tenths of the branches. */
        COMMON,
        /** By all branches. */
        ALL,
        /** By each branch for itself. */
        OWN,
        /** Given by the user. */
        STATED
    }

    /**
     * Checks that a month is given where it is to be.
     *
     * @param kind how the month is found
     * @param month the month
     * @throws IllegalArgumentException if a stated month is missing, or one is given that is not used
     */
    public ComparedMonth {
        if (month.isPresent() != (kind == Kind.STATED)) {
            throw new IllegalArgumentException(
                    "a month is given for STATED and for no other kind: " + kind + " " + month);
        }
    }

    /**
     * A month given by the user.
     *
     * @param month the month
     * @return that month
     */
    public static ComparedMonth of(YearMonth month) {
        return new ComparedMonth(Kind.STATED, Optional.of(month));
    }

    /** The month up to which all are compared, by their last reported ones; empty where each has its own, or none has data. */
    Optional<YearMonth> among(List<YearMonth> lasts) {
        int needed = kind == Kind.ALL || lasts.size() < TENTHS
                ? lasts.size()
                : (lasts.size() * NEEDED_TENTHS + TENTHS - 1) / TENTHS;
        return switch (kind) {
            case STATED -> month;
            case OWN -> Optional.empty();
            case COMMON, ALL ->
                lasts.stream()
                        .sorted(Comparator.reverseOrder())
                        .skip(Math.max(0, needed - 1L))
                        .findFirst();
        };
    }
}
