package dev.nendo.bulk;

import dev.nendo.evaluate.verdict.ComparedExtent;

/** Tells series that end before their window does, whose values are compared with the target of the whole of it. */
final class OpenPeriod {
    private OpenPeriod() {}

    static ComparedExtent extent(Latest results, int series) {
        int last = results.reach().last(series);
        return extent(results, last >= 0 && last < results.columns().window().size() - 1);
    }

    static ComparedExtent extent(Latest results, boolean isOpen) {
        return isOpen ? ComparedExtent.ofOpen(results.way().measure(), ComparedExtent.Cut.NONE) : ComparedExtent.WHOLE;
    }
}
