package dev.nendo.bulk;

/** Sets of months in a long: bit 0 is the window's first month. */
final class Bits {
    /** As many months as a long has bits. */
    static final int MAX_MONTHS = Long.SIZE;

    /** Figures of so many bits, none negative, can be added up over that many months without leaving the longs. */
    static final int SAFE = Long.SIZE - 1 - 6;

    private Bits() {}

    /** The first so many months. */
    static long first(int months) {
        return months == Long.SIZE ? -1L : (1L << months) - 1;
    }

    static boolean has(long set, int index) {
        return (set >>> index & 1) != 0;
    }

    /** The index of the last month of a set, -1 of none. */
    static int last(long set) {
        return Long.SIZE - 1 - Long.numberOfLeadingZeros(set);
    }

    /** All months before the first one that is not in the set. */
    static long unbroken(long set) {
        return first(Long.numberOfTrailingZeros(~set));
    }
}
