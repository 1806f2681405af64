package dev.nendo.bulk;

/** An array of longs that takes half the memory as long as none of them needs more than 32 bits, as those of most reports do not. */
final class NarrowLongs {
    private static final int[] NONE = {};

    private int[] narrow;

    /** Empty until a number needs more than 32 bits; then all of them are here. */
    private long[] wide = {};

    NarrowLongs(int size) {
        narrow = new int[size];
    }

    long get(int index) {
        return wide.length == 0 ? narrow[index] : wide[index];
    }

    void set(int index, long number) {
        if (wide.length == 0 && number == (int) number) {
            narrow[index] = (int) number;
        } else {
            widen();
            wide[index] = number;
        }
    }

    private void widen() {
        if (wide.length == 0) {
            long[] all = new long[narrow.length];
            for (int i = 0; i < all.length; i++) {
                all[i] = narrow[i];
            }
            wide = all;
            narrow = NONE;
        }
    }
}
