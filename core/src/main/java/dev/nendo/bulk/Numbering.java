package dev.nendo.bulk;

import java.util.Arrays;

/** Numbers keys from 0 in the order in which they appear. A key and its number lie side by side, so that finding one costs one wait. */
final class Numbering {
    private static final int FIRST_SLOTS = 1 << 10;
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long[] keys = new long[FIRST_SLOTS];
    private int size;
    /** Twice as many longs as slots: a key, and its number plus 1; 0 is an empty slot. */
    private long[] table = new long[2 * FIRST_SLOTS];

    private int shift = Long.numberOfLeadingZeros(FIRST_SLOTS - 1L);
    private long lastKey;
    private int lastNumber = -1;

    int size() {
        return size;
    }

    long key(int number) {
        return keys[number];
    }

    /** The number of a key, a new one when it was not seen before. */
    int of(long key) {
        // Sorted observations ask for the same series again and again.
        if (key != lastKey || lastNumber < 0) {
            lastKey = key;
            lastNumber = find(key);
        }
        return lastNumber;
    }

    /** Asks memory for the slots of keys that will be looked up soon, all at once, instead of waiting for each in turn. */
    long touch(long[] some, int from, int to) {
        long touched = 0;
        long before = lastKey;
        for (int i = from; i < to; i++) {
            if (some[i] != before) {
                before = some[i];
                touched ^= table[slot(before)];
            }
        }
        return touched;
    }

    private int find(long key) {
        int mask = table.length - 1;
        int at = slot(key);
        while (table[at + 1] != 0 && table[at] != key) {
            at = (at + 2) & mask;
        }
        return table[at + 1] != 0 ? (int) table[at + 1] - 1 : begin(key, at);
    }

    /** Mixed twice: keys made of a branch and a KPI differ in few bits, and would crowd. */
    private int slot(long key) {
        long once = key * GOLDEN;
        return (int) (((once ^ (once >>> Integer.SIZE)) * GOLDEN) >>> shift) * 2;
    }

    private int begin(long key, int at) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, size * 2);
        }
        keys[size++] = key;
        table[at] = key;
        table[at + 1] = size;
        if (size * 4 > table.length) {
            grow();
        }
        return size - 1;
    }

    private void grow() {
        table = new long[table.length * 2];
        shift--;
        int mask = table.length - 1;
        for (int i = 0; i < size; i++) {
            int at = slot(keys[i]);
            while (table[at + 1] != 0) {
                at = (at + 2) & mask;
            }
            table[at] = keys[i];
            table[at + 1] = i + 1L;
        }
    }
}
