package dev.nendo.audit.repair;

import dev.nendo.number.Rational;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Looks for values of variables within their bounds, where some variables are sums of others.
 *
 * <p>Basic variables are written as sums of the others, whose values lie within their bounds; a basic one outside is exchanged for another, by
 * Bland's rule, until none is or none can be, which a row of the tableau then proves. Nothing is rounded; bounds that can't be reached are
 * bounds less something tiny.
 */
final class BoundedSimplex {
    private final Rational[][] rows;
    private final int[] basic;
    private final int[] others;
    private final Delta[] values;
    private final @Nullable Delta[] lower;
    private final @Nullable Delta[] upper;
    private final Effort effort;

    /**
     * A programme: variables come first, then one for each sum.
     *
     * @param sums the weights of each sum
     * @param lower the lower bounds of variables and sums
     * @param upper their upper bounds
     * @param near values to start at
     * @param effort what it may cost
     */
    BoundedSimplex(
            Rational[][] sums, @Nullable Delta[] lower, @Nullable Delta[] upper, Rational[] near, Effort effort) {
        int variables = near.length;
        this.rows = sums;
        this.lower = lower;
        this.upper = upper;
        this.effort = effort;
        this.others = new int[variables];
        Arrays.setAll(others, j -> j);
        this.basic = new int[sums.length];
        Arrays.setAll(basic, i -> variables + i);
        this.values = new Delta[variables + sums.length];
        for (int j = 0; j < variables; j++) {
            values[j] = within(Delta.of(near[j]), lower[j], upper[j]);
        }
        for (int i = 0; i < sums.length; i++) {
            Delta sum = Delta.ZERO;
            for (int j = 0; j < variables; j++) {
                sum = sums[i][j].isZero() ? sum : sum.plus(values[j].times(sums[i][j]));
            }
            values[variables + i] = sum;
        }
    }

    private static Delta within(Delta value, @Nullable Delta low, @Nullable Delta high) {
        if (low != null && value.compareTo(low) < 0) {
            return low;
        }
        return high != null && value.compareTo(high) > 0 ? high : value;
    }

    /** What came of a search. */
    enum Answer {
        /** Values were found. */
        FEASIBLE,
        /** There are none. */
        INFEASIBLE,
        /** The effort was spent. */
        UNKNOWN
    }

    /** The row that proves that there are no values, and whether its basic variable is below its bounds. */
    private int provingRow = -1;

    private boolean isBelow;

    Answer solve() {
        while (true) {
            int row = firstOutside();
            if (row < 0) {
                return Answer.FEASIBLE;
            }
            Delta low = lower[basic[row]];
            Delta high = upper[basic[row]];
            boolean below = low != null && values[basic[row]].compareTo(low) < 0;
            int column = firstFree(row, below);
            if (column < 0) {
                provingRow = row;
                isBelow = below;
                return Answer.INFEASIBLE;
            }
            effort.spend((long) rows.length * others.length / 4 + 1);
            if (effort.isSpent()) {
                return Answer.UNKNOWN;
            }
            Delta bound = below ? low : high;
            exchange(row, column, bound == null ? values[basic[row]] : bound);
        }
    }

    private int firstOutside() {
        int found = -1;
        for (int i = 0; i < basic.length; i++) {
            int variable = basic[i];
            Delta inside = within(values[variable], lower[variable], upper[variable]);
            if (!inside.equals(values[variable]) && (found < 0 || variable < basic[found])) {
                found = i;
            }
        }
        return found;
    }

    /** A variable that can take the row's basic one back towards its bounds. */
    private int firstFree(int row, boolean below) {
        int found = -1;
        for (int j = 0; j < others.length; j++) {
            int sign = rows[row][j].signum();
            if (sign != 0 && canMove(others[j], sign > 0 == below) && (found < 0 || others[j] < others[found])) {
                found = j;
            }
        }
        return found;
    }

    private boolean canMove(int variable, boolean upward) {
        Delta bound = upward ? upper[variable] : lower[variable];
        return bound == null
                || (upward ? values[variable].compareTo(bound) < 0 : values[variable].compareTo(bound) > 0);
    }

    private void exchange(int row, int column, Delta target) {
        int leaving = basic[row];
        int entering = others[column];
        Delta move = target.minus(values[leaving]).times(rows[row][column].reciprocal());
        values[leaving] = target;
        values[entering] = values[entering].plus(move);
        for (int i = 0; i < rows.length; i++) {
            if (i != row && !rows[i][column].isZero()) {
                values[basic[i]] = values[basic[i]].plus(move.times(rows[i][column]));
            }
        }
        pivot(row, column);
        basic[row] = entering;
        others[column] = leaving;
    }

    private void pivot(int row, int column) {
        Rational[] own = rows[row];
        Rational inverse = own[column].reciprocal();
        Rational minus = inverse.negated();
        for (int j = 0; j < own.length; j++) {
            own[j] = j == column ? inverse : own[j].isZero() ? own[j] : own[j].times(minus);
        }
        for (int i = 0; i < rows.length; i++) {
            Rational factor = rows[i][column];
            if (i != row && !factor.isZero()) {
                rows[i][column] = Rational.ZERO;
                for (int j = 0; j < own.length; j++) {
                    if (!own[j].isZero()) {
                        rows[i][j] = rows[i][j].plus(factor.times(own[j]));
                    }
                }
            }
        }
    }

    /** By what the bounds of a variable are multiplied in the proof: above 0 for its upper bound, below 0 for its lower one. */
    Rational share(int variable) {
        Rational sign = isBelow ? Rational.ONE : Rational.of(-1);
        if (basic[provingRow] == variable) {
            return sign.negated();
        }
        for (int j = 0; j < others.length; j++) {
            if (others[j] == variable) {
                return rows[provingRow][j].times(sign);
            }
        }
        return Rational.ZERO;
    }

    /** The values found, the tiny part made small enough to keep all bounds. */
    Rational[] found(int variables) {
        Rational size = Rational.ONE;
        for (int v = 0; v < values.length; v++) {
            size = kept(lower[v], values[v], kept(values[v], upper[v], size));
        }
        Rational[] found = new Rational[variables];
        for (int j = 0; j < variables; j++) {
            found[j] = values[j].at(size);
        }
        return found;
    }

    private static Rational kept(@Nullable Delta less, @Nullable Delta more, Rational size) {
        if (less == null || more == null || less.tiny().compareTo(more.tiny()) <= 0) {
            return size;
        }
        return size.min(more.real().minus(less.real()).dividedBy(less.tiny().minus(more.tiny())));
    }
}
