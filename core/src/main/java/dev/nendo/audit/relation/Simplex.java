package dev.nendo.audit.relation;

import dev.nendo.number.Rational;
import java.util.Arrays;
import java.util.function.IntPredicate;

/**
 * A linear programme over exact rationals: non-negative variables x with A·x ≤ b.
 *
 * <p>Kept as a dictionary: each basic variable is its row's constant less a combination of the variables outside the basis. Pivots follow
 * Bland's rule, so that it ends; nothing is rounded, so that a limit is met exactly or not at all.
 */
public final class Simplex {
    private static final int WORD = 32;

    private final Rational[][] rows;
    private final Rational[] constants;
    private final int[] basic;
    private final int[] free;
    private Rational[] costs;

    private final SearchBudget budget;

    /** Variables are numbered as the columns of the matrix; slack variables follow them. */
    public Simplex(Rational[][] matrix, Rational[] limits, SearchBudget budget) {
        this.budget = budget;
        int variables = matrix[0].length;
        rows = Arrays.stream(matrix).map(Rational[]::clone).toArray(Rational[][]::new);
        constants = limits.clone();
        free = new int[variables];
        Arrays.setAll(free, j -> j);
        basic = new int[rows.length];
        Arrays.setAll(basic, i -> variables + i);
        costs = new Rational[variables];
    }

    /** Makes a variable as small as the constraints allow; false if nothing satisfies them. */
    public boolean minimise(int variable) {
        costs = costOf(variable, Rational.ONE);
        while (true) {
            int row = firstNegativeRow();
            if (row < 0) {
                return true;
            }
            int column = cheapestColumn(row);
            if (column < 0) {
                return false;
            }
            pivot(row, column);
        }
    }

    /**
     * Makes a variable as large as the constraints allow; bounded by them.
     *
     * @param stayAtMinimum whether what was minimised is to stay as small as it is
     */
    public Rational maximise(int variable, boolean stayAtMinimum) {
        Rational[] minimised = costs;
        boolean[] held = new boolean[free.length];
        for (int j = 0; j < free.length; j++) {
            held[j] = stayAtMinimum && minimised[j].signum() > 0;
        }
        costs = costOf(variable, Rational.of(-1));
        int column = firstColumn(j -> !held[j] && costs[j].signum() < 0);
        while (column >= 0) {
            pivot(tightestRow(column), column);
            column = firstColumn(j -> !held[j] && costs[j].signum() < 0);
        }
        return value(variable);
    }

    public Rational value(int variable) {
        for (int i = 0; i < basic.length; i++) {
            if (basic[i] == variable) {
                return constants[i];
            }
        }
        return Rational.ZERO;
    }

    private Rational[] costOf(int variable, Rational weight) {
        Rational[] cost = new Rational[free.length];
        Arrays.fill(cost, Rational.ZERO);
        for (int j = 0; j < free.length; j++) {
            if (free[j] == variable) {
                cost[j] = weight;
            }
        }
        for (int i = 0; i < basic.length; i++) {
            if (basic[i] == variable) {
                for (int j = 0; j < free.length; j++) {
                    cost[j] = rows[i][j].times(weight).negated();
                }
            }
        }
        return cost;
    }

    private int firstNegativeRow() {
        int found = -1;
        for (int i = 0; i < basic.length; i++) {
            if (constants[i].signum() < 0 && (found < 0 || basic[i] < basic[found])) {
                found = i;
            }
        }
        return found;
    }

    private int cheapestColumn(int row) {
        int found = -1;
        Rational least = Rational.ZERO;
        for (int j = 0; j < free.length; j++) {
            if (rows[row][j].signum() < 0) {
                Rational price = costs[j].dividedBy(rows[row][j].negated());
                int order = found < 0 ? -1 : price.compareTo(least);
                if (order < 0 || (order == 0 && free[j] < free[found])) {
                    found = j;
                    least = price;
                }
            }
        }
        return found;
    }

    private int firstColumn(IntPredicate wanted) {
        int found = -1;
        for (int j = 0; j < free.length; j++) {
            if (wanted.test(j) && (found < 0 || free[j] < free[found])) {
                found = j;
            }
        }
        return found;
    }

    private int tightestRow(int column) {
        int found = -1;
        Rational least = Rational.ZERO;
        for (int i = 0; i < basic.length; i++) {
            if (rows[i][column].signum() > 0) {
                Rational room = constants[i].dividedBy(rows[i][column]);
                int order = found < 0 ? -1 : room.compareTo(least);
                if (order < 0 || (order == 0 && basic[i] < basic[found])) {
                    found = i;
                    least = room;
                }
            }
        }
        if (found < 0) {
            throw new IllegalStateException("the constraints must bound what is maximised: variable " + free[column]);
        }
        return found;
    }

    private void pivot(int row, int column) {
        budget.spend((long) rows.length * free.length * weight(row));
        Rational inverse = rows[row][column].reciprocal();
        Rational[] pivotRow = rows[row];
        for (int j = 0; j < pivotRow.length; j++) {
            pivotRow[j] = j == column ? inverse : pivotRow[j].times(inverse);
        }
        constants[row] = constants[row].times(inverse);
        for (int i = 0; i < rows.length; i++) {
            if (i != row && !rows[i][column].isZero()) {
                Rational factor = rows[i][column];
                subtract(rows[i], pivotRow, factor, column);
                constants[i] = constants[i].minus(factor.times(constants[row]));
            }
        }
        if (!costs[column].isZero()) {
            subtract(costs, pivotRow, costs[column], column);
        }
        int leaving = basic[row];
        basic[row] = free[column];
        free[column] = leaving;
    }

    /** How much longer an operation takes on the fractions of a row than on such as fit in machine words. */
    private int weight(int row) {
        int bits = 0;
        for (Rational entry : rows[row]) {
            bits = Math.max(
                    bits, entry.numerator().bitLength() + entry.denominator().bitLength());
        }
        int words = bits / WORD;
        return 1 + words + words * words;
    }

    /** Takes a multiple of the pivot's row off another; the pivot's own column only ever holds its inverse. */
    private static void subtract(Rational[] from, Rational[] pivotRow, Rational factor, int column) {
        for (int j = 0; j < from.length; j++) {
            if (j == column) {
                from[j] = factor.times(pivotRow[j]).negated();
            } else if (!pivotRow[j].isZero()) {
                from[j] = from[j].minus(factor.times(pivotRow[j]));
            }
        }
    }
}
