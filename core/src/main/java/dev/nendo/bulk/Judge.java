package dev.nendo.bulk;

import dev.nendo.bulk.SeriesColumns.Cells;
import dev.nendo.bulk.SeriesColumns.Masks;
import dev.nendo.evaluate.Evaluation;
import dev.nendo.evaluate.Met;
import dev.nendo.number.Reason;
import java.util.List;

/** Compares every series with its target, one byte each. */
final class Judge {
    static final byte MET = 1;
    static final byte NOT_MET = 2;
    /** Codes from here on are reasons why a series is undecided, in their order. */
    static final byte REASONS = 16;

    private static final List<Reason> ALL_REASONS = List.of(Reason.values());

    /** For at-least, at-most, less-than and equal, a bit for each comparison that meets: 1 below the target, 2 equal, 4 above. */
    static final int[] MEETING = {2 | 4, 1 | 2, 1, 2};

    private final Judgements.Basis basis;
    private final CumulativeColumns results;
    private final Masks masks;
    private final int months;
    private final long visible;
    private final int shift;

    Judge(Judgements.Basis basis) {
        this.basis = basis;
        this.results = basis.results();
        Cells cells = results.columns().cells();
        this.masks = results.columns().masks();
        this.months = cells.months();
        this.visible = Bits.first(basis.months());
        this.shift = results.shift();
    }

    static Met met(byte code) {
        return code == MET ? Met.MET : code == NOT_MET ? Met.NOT_MET : Met.UNDECIDED;
    }

    static Reason reason(byte code) {
        return ALL_REASONS.get(code - REASONS);
    }

    private static byte code(Reason reason) {
        return (byte) (REASONS + ALL_REASONS.indexOf(reason));
    }

    byte[] codes() {
        byte[] codes = new byte[results.size()];
        long[] known = masks.known();
        long[] tops = results.above();
        long[] bottoms = results.below();
        TargetColumns targets = basis.targets();
        long[] limits = targets.above();
        long[] parts = targets.below();
        // Series that are reported through the last month used: nearly all, and of those nothing else need be asked.
        boolean quick = visible != 0 && shift == 0 && bottoms.length > 0 && !results.hasWide();
        int last = Bits.last(visible);
        for (int i = 0; i < codes.length; i++) {
            int at = i * months + last;
            int side = targets.side(i);
            boolean plain = quick && (~known[i] & visible) == 0 && side >= 0 && parts[i] > 0 && bottoms[at] > 0;
            codes[i] = plain ? code(side, Products.compare(tops[at], parts[i], limits[i], bottoms[at])) : one(i);
        }
        return codes;
    }

    private byte one(int series) {
        int last = Bits.last(masks.known()[series] & visible);
        int side = basis.targets().side(series);
        long part = basis.targets().below()[series];
        boolean plain = last >= 0
                && side >= 0
                && shift == 0
                && part > 0
                && !results.isWide(series)
                && Bits.has(results.known(series), last);
        if (plain) {
            long bottom = results.denominator(series, last + 1);
            if (bottom > 0) {
                long top = results.numerator(series, last + 1);
                return code(side, Products.compare(top, part, basis.targets().above()[series], bottom));
            }
        }
        return slowly(series, last);
    }

    private static byte code(int side, int comparison) {
        // MET is 1 and NOT_MET is 2.
        return (byte) (NOT_MET - (MEETING[side] >>> (comparison + 1) & 1));
    }

    private byte slowly(int series, int last) {
        if (results.isWide(series)) {
            Evaluation one = OneKpi.evaluate(basis, series);
            return one.met() == Met.MET
                    ? MET
                    : one.met() == Met.NOT_MET ? NOT_MET : code(one.reason().orElseThrow());
        }
        if (basis.targets().side(series) < 0) {
            return code(Reason.TARGET_NOT_STATED);
        }
        return last >= 0 && Bits.has(results.known(series), last)
                ? exactly(series, last)
                : code(absence(basis, series, last));
    }

    /** Why there are no to-date figures at the last month, of which -1 says that there is none. */
    static Reason absence(Judgements.Basis basis, int series, int last) {
        long visible = Bits.first(basis.months());
        if ((basis.results().columns().masks().suppressed(series) & visible) != 0) {
            return Reason.SUPPRESSED;
        }
        if (last >= 0) {
            return Reason.GAP;
        }
        return visible == 0 ? Reason.NO_DATA_YET : Reason.MISSING_ACTUAL;
    }

    /** With numbers at different scales, beyond longs, or with a denominator that is not above 0. */
    private byte exactly(int series, int last) {
        return results.value(series, last + 1)
                .map(value -> code(
                        basis.targets().side(series),
                        Integer.signum(
                                value.compareTo(basis.targets().target(series).orElseThrow()))))
                .value()
                .orElseGet(() -> code(results.value(series, last + 1).reason().orElseThrow()));
    }
}
