package dev.nendo.io.csv;

import java.util.Locale;

/** What a policy gives a label for. */
enum PolicyUse {
    /** A band of the ratio. */
    BAND,
    /** Where there is no ratio. */
    WITHOUT_RATIO,
    /** For part of a period against the whole of it. */
    UNDER_WAY,
    /** In a year that is not graded. */
    NOT_GRADED,
    /** Where a finding is stated. */
    FINDING;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
