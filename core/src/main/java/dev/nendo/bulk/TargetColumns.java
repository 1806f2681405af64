package dev.nendo.bulk;

import dev.nendo.internal.Checks;
import dev.nendo.kpi.AchievementConvention;
import dev.nendo.kpi.Direction;
import dev.nendo.number.Rational;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * The targets of many series side by side, one each: a fixed exact number and which side of it is good.
 *
 * <p>It has no phasing, no conditions and no targets that follow from other years; those are judged one by one. A rate's target is a
 * ratio, 96.9 % being 969/1000; any other is in the unit of the figures. Series are counted from 0, in the order of adding. Rounding:
 * none. Immutable and thread-safe.
 */
public final class TargetColumns {
    /** What a target in columns may be, in the order in which {@link Judge} knows them. */
    private static final List<Direction> SIDES =
            List.of(Direction.AT_LEAST, Direction.AT_MOST, Direction.LESS_THAN, Direction.EQUAL);

    /** In the place of a denominator that there is none; negative, so that one look at all signs finds it. */
    static final long NONE = -1;

    private final long[] above;
    private final long[] below;
    private final byte[] directions;
    private final AchievementConvention convention;
    private final List<Rational> wide;

    private TargetColumns(Builder builder) {
        this.above = Arrays.copyOf(builder.above, builder.size);
        this.below = Arrays.copyOf(builder.below, builder.size);
        this.directions = Arrays.copyOf(builder.directions, builder.size);
        this.convention = builder.convention;
        this.wide = List.copyOf(builder.wide);
    }

    /**
     * Starts targets.
     *
     * @return a builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return how many series they are for} */
    public int size() {
        return above.length;
    }

    /**
     * The number of a target.
     *
     * @param series from 0
     * @return the number; empty where none is stated
     */
    public Optional<Rational> target(int series) {
        if (directions[series] < 0) {
            return Optional.empty();
        }
        return Optional.of(
                below[series] < 0 ? wide.get((int) above[series]) : Rational.of(above[series], below[series]));
    }

    /**
     * Which side is good.
     *
     * @param series from 0
     * @return the direction; empty where no target is stated
     */
    public Optional<Direction> direction(int series) {
        return directions[series] < 0 ? Optional.empty() : Optional.of(SIDES.get(directions[series]));
    }

    /** {@return how the achievement of lower-is-better targets is computed} */
    public AchievementConvention achievement() {
        return convention;
    }

    /** The numbers of the directions, -1 without a target, not to be written to. */
    byte[] sides() {
        return directions;
    }

    boolean isAtLeast(int series) {
        return directions[series] == 0;
    }

    /** The numerators in lowest terms, not to be written to. */
    long[] above() {
        return above;
    }

    /** The denominators, {@link #NONE} where there is no target or one that does not fit into longs, not to be written to. */
    long[] below() {
        return below;
    }

    /**
     * The number of targets.
     *
     * @return such as {@code 47 targets}
     */
    @Override
    public String toString() {
        return size() + " targets";
    }

    /** Collects targets in the order of the series; not thread-safe. */
    public static final class Builder {
        private long[] above = new long[16];
        private long[] below = new long[16];
        private byte[] directions = new byte[16];
        private int size;
        private AchievementConvention convention = AchievementConvention.TARGET_OVER_ACTUAL;
        private final List<Rational> wide = new ArrayList<>();

        private Builder() {}

        /**
         * Adds the next series' target.
         *
         * @param direction which side is good
         * @param target the number
         * @return this builder
         * @throws IllegalArgumentException when the direction is an activity, which has no number, or a part of the fraction has more
         *     than 50 digits
         */
        public Builder add(Direction direction, Rational target) {
            if (Products.fitsLong(target.numerator()) && Products.fitsLong(target.denominator())) {
                return put(
                        direction,
                        target.numerator().longValueExact(),
                        target.denominator().longValueExact());
            }
            Checks.argument(
                    isShort(target.numerator()) && isShort(target.denominator()),
                    () -> "a target is a fraction of at most " + ColumnsBuilder.MAX_DIGITS + " digits each: " + target);
            wide.add(target);
            return put(direction, wide.size() - 1L, NONE);
        }

        /**
         * Adds the next series' target as a fraction, which need not be in lowest terms.
         *
         * @param direction which side is good
         * @param numerator any number
         * @param denominator above 0
         * @return this builder
         * @throws IllegalArgumentException when the direction is an activity, or the denominator is not above 0
         */
        public Builder add(Direction direction, long numerator, long denominator) {
            Checks.argument(denominator > 0, () -> "the denominator of a target is above 0: " + denominator);
            return put(direction, numerator, denominator);
        }

        /**
         * Adds a series without a target, which then can't be judged.
         *
         * @return this builder
         */
        public Builder addNone() {
            put(Direction.AT_LEAST, 0, NONE);
            directions[size - 1] = -1;
            return this;
        }

        /**
         * Chooses how the achievement of lower-is-better targets is computed; target over actual, if not said.
         *
         * @param wanted the convention, for all targets
         * @return this builder
         */
        public Builder achievement(AchievementConvention wanted) {
            convention = Objects.requireNonNull(wanted);
            return this;
        }

        private static boolean isShort(BigInteger value) {
            return new BigDecimal(value).precision() <= ColumnsBuilder.MAX_DIGITS;
        }

        private Builder put(Direction direction, long numerator, long denominator) {
            Checks.argument(
                    SIDES.contains(direction),
                    () -> "a target in columns is at-least, at-most, less-than or equal: " + direction.id());
            if (size == above.length) {
                above = Arrays.copyOf(above, size * 2);
                below = Arrays.copyOf(below, size * 2);
                directions = Arrays.copyOf(directions, size * 2);
            }
            above[size] = numerator;
            below[size] = denominator;
            directions[size++] = (byte) SIDES.indexOf(direction);
            return this;
        }

        /**
         * Builds the targets.
         *
         * @return the targets
         */
        public TargetColumns build() {
            return new TargetColumns(this);
        }
    }
}
