package dev.nendo.series;

import java.math.BigInteger;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What the values of a series have in common; series of one form share it, so that it costs them no memory.
 *
 * @param words how many longs hold one unscaled value
 * @param begin the first month of the first block, or null when each value stands for a single month
 */
record Form(Basis basis, Precision precision, int scale, int words, @Nullable YearMonth begin) {
    private static final int COMMON_SCALES = 7;
    private static final List<Form> COMMON_MONTHLY = common(Basis.MONTHLY);
    private static final List<Form> COMMON_CUMULATIVE = common(Basis.CUMULATIVE);

    private static List<Form> common(Basis basis) {
        return IntStream.range(0, COMMON_SCALES)
                .mapToObj(scale -> new Form(basis, Precision.exact(), scale, 1, null))
                .toList();
    }

    static Form of(Basis basis, Precision precision, int scale, int words, @Nullable YearMonth begin) {
        if (begin == null && words == 1 && scale < COMMON_SCALES && precision.isExact()) {
            return (basis == Basis.MONTHLY ? COMMON_MONTHLY : COMMON_CUMULATIVE).get(scale);
        }
        return new Form(basis, precision, scale, words, begin);
    }

    /** One instance for equal forms. */
    Form shared(Form other) {
        return equals(other) ? other : this;
    }

    /** How many longs the values and states of so many months take. */
    int length(int months) {
        return months * words + Packed.stateWords(months);
    }

    static int wordsFor(BigInteger unscaled) {
        return unscaled.bitLength() / Long.SIZE + 1;
    }

    boolean sameBlocks(Form other) {
        return Objects.equals(begin, other.begin);
    }
}
