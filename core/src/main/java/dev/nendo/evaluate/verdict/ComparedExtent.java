package dev.nendo.evaluate.verdict;

import dev.nendo.kpi.Measure;
import dev.nendo.series.Accrual;

/** What an actual covers of what it is compared with. */
public enum ComparedExtent {
    /** The period is over. */
    WHOLE,
    /** A level to date, compared with the target itself. */
    LEVEL,
    /** A stock to date, compared with the target itself. */
    STOCK,
    /** An amount or a stock to date, compared with the plan to date. */
    PHASED,
    /** An amount to date, compared with the same months of last year. */
    LIKE_FOR_LIKE,
    /** An amount to date, compared with the target of the whole period. */
    PART,
    /** The month of the target has not come. */
    POINT;

    /** How the target was cut to the months of the actual, if it was. */
    public enum Cut {
        /** It was not. */
        NONE,
        /** To the plan to date. */
        PHASED,
        /** To the same months of last year. */
        LIKE_FOR_LIKE
    }

    /**
     * {@return the extent of a value in a period that goes on}
     *
     * @param measure what is measured
     * @param cut how the target was cut
     */
    public static ComparedExtent ofOpen(Measure measure, Cut cut) {
        Accrual accrual = measure.accrual();
        if (!accrual.canBePhased()) {
            return LEVEL;
        }
        return switch (cut) {
            case PHASED -> PHASED;
            case LIKE_FOR_LIKE -> accrual.isStock() ? STOCK : LIKE_FOR_LIKE;
            case NONE -> accrual.isStock() ? STOCK : PART;
        };
    }
}
