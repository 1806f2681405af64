package dev.nendo.bulk;

import dev.nendo.evaluate.verdict.Extent;

/** Tells series that end before their window does, whose values are compared with the target of the whole of it. */
final class OpenPeriod {
    private OpenPeriod() {}

    static Extent extent(Latest results, int series) {
        int last = results.reach().last(series);
        return extent(results, last >= 0 && last < results.columns().window().size() - 1);
    }

    static Extent extent(Latest results, boolean isOpen) {
        return isOpen ? Extent.ofOpen(results.way().measure(), Extent.Cut.NONE) : Extent.WHOLE;
    }
}
