package dev.nendo.series;

/**
 * Running sums of whole numbers in longs where every month is plainly reported: most series, and so worth a road without objects. An
 * overflow is found by the signs of the terms; then the caller adds in big numbers.
 */
final class LongSums {
    private LongSums() {}

    static boolean canAdd(Form form) {
        return form.basis() == Basis.MONTHLY
                && form.words() == 1
                && form.scale() == 0
                && form.precision().isExact();
    }

    static Form cumulative(Form form) {
        return Form.of(Basis.CUMULATIVE, form.precision(), 0, 1, form.begin());
    }

    /** Adds up so many longs; false when a sum, or a state after them, is not plain. */
    static boolean add(long[] from, int offset, long[] into, int at, Form form, int size) {
        long sum = 0;
        long wrong = 0;
        for (int i = 0; i < size; i++) {
            long next = sum + from[offset + i];
            wrong |= (sum ^ next) & (from[offset + i] ^ next);
            sum = next;
            into[at + i] = sum;
        }
        long marks = 0;
        for (int i = offset + size; i < offset + form.length(size); i++) {
            marks |= from[i];
        }
        return wrong >= 0 && marks == 0;
    }
}
