package dev.nendo.bulk;

import dev.nendo.evaluate.Evaluation;
import dev.nendo.evaluate.verdict.ComparedExtent;
import dev.nendo.kpi.Met;
import dev.nendo.number.Outcome;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import java.util.List;

/** Compares every series with its target, one byte each. */
final class Judge {
    private static final byte LEFT = 0;

    static final byte MET = 1;
    static final byte NOT_MET = 2;
    /** Codes from here on are reasons why a series is undecided, in their order. */
    static final byte REASONS = 16;

    /** The bits that factors below 2^31 lack, and {@link Latest#NONE} and {@link TargetColumns#NONE} do not. */
    private static final long LARGE_OR_NONE = -1L << 31;

    private static final List<Reason> ALL_REASONS = List.of(Reason.values());

    /**
     * For at-least, at-most, less-than and equal, four bits each, from the lowest; one for each comparison that meets: 1 below the target, 2
     * equal, 4 above.
     */
    private static final int MEETING = (2 | 4) | (1 | 2) << 4 | 1 << 8 | 2 << 12;

    private static final byte EQUAL = 3;

    private final Judgements.Basis basis;
    private final Latest results;

    Judge(Judgements.Basis basis) {
        this.basis = basis;
        this.results = basis.results();
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
        byte[] codes = new byte[results.tops().length];
        boolean isComplete = results.shift() == 0 && compare(codes, results.tops(), results.bottoms(), basis.targets());
        for (int i = 0; i < codes.length && !isComplete; i++) {
            codes[i] = codes[i] == LEFT ? slowly(i) : codes[i];
        }
        awaitEqual(codes);
        return codes;
    }

    /** Of an amount that is to be equal, part of a period says nothing yet, unless it is more already. */
    private void awaitEqual(byte[] codes) {
        if (ComparedExtent.ofOpen(results.way().measure(), ComparedExtent.Cut.NONE) != ComparedExtent.PART) {
            return;
        }
        byte[] sides = basis.targets().sides();
        for (int i = 0; i < codes.length; i++) {
            boolean awaits =
                    sides[i] == EQUAL && codes[i] < REASONS && OpenPeriod.extent(results, i) == ComparedExtent.PART;
            codes[i] = awaits ? evaluated(i) : codes[i];
        }
    }

    private byte evaluated(int series) {
        Evaluation one = SeriesKpi.evaluate(basis, series);
        return one.met() == Met.MET
                ? MET
                : one.met() == Met.NOT_MET ? NOT_MET : code(one.reason().orElseThrow());
    }

    /** Compares what there is in longs; false when something is left. The loop calls nothing else, or it would take twice the time. */
    private static boolean compare(byte[] codes, long[] tops, long[] bottoms, TargetColumns targets) {
        long[] limits = targets.above();
        long[] parts = targets.below();
        byte[] sides = targets.sides();
        boolean isComplete = true;
        for (int i = 0; i < codes.length; i++) {
            long top = tops[i];
            long bottom = bottoms[i];
            long limit = limits[i];
            long part = parts[i];
            // Nearly all are counts below 2^31, of which nothing else need be asked; one question answers for all four.
            if (((top | limit | bottom | part) & LARGE_OR_NONE) == 0) {
                long difference = top * part - limit * bottom;
                // For at least, the most frequent side, the sign says it all: MET is 1 and NOT_MET is 2.
                codes[i] = sides[i] == 0 ? (byte) (MET + (difference >>> 63)) : code(sides[i], Long.signum(difference));
            } else if ((bottom | part) > 0) {
                codes[i] = code(sides[i], Products.compare(top, part, limit, bottom));
            } else {
                isComplete = false;
            }
        }
        return isComplete;
    }

    private static byte code(int side, int comparison) {
        // MET is 1 and NOT_MET is 2.
        return (byte) (NOT_MET - (MEETING >>> (side * 4 + comparison + 1) & 1));
    }

    private byte slowly(int series) {
        if (results.isWide(series)) {
            return evaluated(series);
        }
        if (basis.targets().sides()[series] < 0) {
            return code(Reason.TARGET_NOT_STATED);
        }
        if (results.isKnown(series)) {
            return exactly(series);
        }
        Reason absence = absence(results, series);
        // What can only grow may be decided in spite of a gap.
        return isGap(absence) && growsOnly() ? evaluated(series) : code(absence);
    }

    private boolean growsOnly() {
        return results.way().measure().accrual().isBoundedBelow();
    }

    private static boolean isGap(Reason absence) {
        return absence == Reason.GAP || absence == Reason.SUPPRESSED;
    }

    /** Why there are no to-date figures at the last month. */
    static Reason absence(Latest results, int series) {
        long visible = results.reach().visible();
        long suppressed = results.columns().masks().suppressed(series) & visible;
        int last = results.reach().last(series);
        if (last >= 0) {
            // What is withheld after the last figure is not why the months up to it have no sum.
            return (suppressed & -1L >>> (Long.SIZE - 1 - last)) != 0 ? Reason.SUPPRESSED : Reason.GAP;
        }
        return suppressed != 0 ? Reason.SUPPRESSED : visible == 0 ? Reason.NO_DATA_YET : Reason.MISSING_ACTUAL;
    }

    /** With numbers at different scales, beyond longs, or with a denominator that is not above 0. */
    private byte exactly(int series) {
        Outcome<Rational> value = results.value(series);
        return value.map(exact -> code(
                        basis.targets().sides()[series],
                        Integer.signum(
                                exact.compareTo(basis.targets().target(series).orElseThrow()))))
                .value()
                .orElseGet(() -> code(value.reason().orElseThrow()));
    }
}
