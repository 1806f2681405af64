package dev.nendo.bulk;

import java.math.BigInteger;

/** A sum of longs in 128 bits, which more longs than can ever be added do not fill; merges in any order. */
final class ExactSum {
    private long high;
    private long low;

    void add(long value) {
        add(value >> 63, value);
    }

    void add(ExactSum other) {
        add(other.high, other.low);
    }

    private void add(long otherHigh, long otherLow) {
        long sum = low + otherLow;
        // The carry of an unsigned addition.
        long carry = ((low & otherLow) | ((low | otherLow) & ~sum)) >>> 63;
        high += otherHigh + carry;
        low = sum;
    }

    BigInteger value() {
        BigInteger unsigned = BigInteger.valueOf(low);
        if (low < 0) {
            unsigned = unsigned.add(BigInteger.ONE.shiftLeft(Long.SIZE));
        }
        return BigInteger.valueOf(high).shiftLeft(Long.SIZE).add(unsigned);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ExactSum that && high == that.high && low == that.low;
    }

    @Override
    public int hashCode() {
        return Long.hashCode(high * 31 + low);
    }

    @Override
    public String toString() {
        return value().toString();
    }
}
