package dev.nendo.programs.sample;

import java.util.SplittableRandom;

/**
 * Numbers that look drawn and are not: the same seed and name give the same number, whatever else is asked before.
 *
 * @param seed the seed of the whole sample
 */
record Dice(long seed) {
    /** A whole number from {@code from} to {@code to}, both included. */
    long roll(String name, long from, long to) {
        // String.hashCode is specified, so that a sample is the same on every Java.
        return new SplittableRandom(seed * 1_000_003L + name.hashCode()).nextLong(from, to + 1);
    }

    boolean oneIn(int count, String name) {
        return roll(name, 1, count) == 1;
    }
}
