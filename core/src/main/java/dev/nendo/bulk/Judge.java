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
        long[] tops = results.above();
        long[] bottoms = results.below();
        TargetColumns targets = basis.targets();
        long[] limits = targets.above();
        long[] parts = targets.below();
        for (int i = 0; i < codes.length; i++) {
            long seen = masks.known()[i] & visible;
            int last = Bits.last(seen);
            int side = targets.side(i);
            int at = i * months + last;
            boolean plain = last >= 0
                    && side >= 0
                    && shift == 0
                    && parts[i] > 0
                    && !results.isWide(i)
                    && Bits.has(results.known(i), last);
            long bottom = !plain ? 0 : bottoms.length == 0 ? 1 : bottoms[at];
            codes[i] =
                    bottom > 0 ? code(side, Products.compare(tops[at], parts[i], limits[i], bottom)) : slowly(i, last);
        }
        return codes;
    }

    private static byte code(int side, int comparison) {
        return (MEETING[side] >>> (comparison + 1) & 1) != 0 ? MET : NOT_MET;
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
