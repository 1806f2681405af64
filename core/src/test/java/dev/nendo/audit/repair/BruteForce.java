package dev.nendo.audit.repair;

import dev.nendo.audit.repair.Constraint.Linear;
import dev.nendo.audit.repair.Constraint.Quotient;
import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * The least repair by trying all subsets of cells, each decided by Fourier–Motzkin elimination and enumeration of whole values: slow, simple, and
 * without any code of the search.
 */
final class BruteForce {
    private static final int MOST_VALUES = 10_000_000;

    private final Component component;

    BruteForce(Component component) {
        this.component = component;
    }

    /** A sum of weighted quantities and a constant (the last place) that is at most 0, or below it. */
    @SuppressWarnings("ArrayRecordComponent") // read and never compared
    private record Row(Rational[] weights, boolean isStrict) {}

    /** All sets of the least size, each as ascending indices; empty only if not even all cells suffice. */
    Set<String> leastSets() {
        int cells = component.cells().size();
        for (int size = 0; size <= cells; size++) {
            TreeSet<String> found = new TreeSet<>();
            for (long mask = 0; mask < 1L << cells; mask++) {
                if (Long.bitCount(mask) == size) {
                    BitSet freed = BitSet.valueOf(new long[] {mask});
                    if (holds(freed)) {
                        found.add(freed.toString());
                    }
                }
            }
            if (!found.isEmpty()) {
                return found;
            }
        }
        return new TreeSet<>();
    }

    boolean holds(BitSet freed) {
        for (int one = 0; one < component.cells().size(); one++) {
            for (int other = 0; other < one; other++) {
                PrintedCell a = component.cells().get(one);
                PrintedCell b = component.cells().get(other);
                if (!freed.get(one)
                        && !freed.get(other)
                        && a.quantity() == b.quantity()
                        && a.step().equals(b.step())
                        && !a.printed().equals(b.printed())) {
                    return false;
                }
            }
        }
        return isPossible(rows(freed));
    }

    private List<Row> rows(BitSet freed) {
        List<Row> rows = new ArrayList<>();
        int n = component.quantities().size();
        for (int q = 0; q < n; q++) {
            if (component.quantities().get(q).isNeverNegative()) {
                rows.add(bound(q, Rational.of(-1), Rational.ZERO, false));
            }
        }
        for (int c = 0; c < component.cells().size(); c++) {
            if (!freed.get(c)) {
                PrintedCell cell = component.cells().get(c);
                Interval range = cell.range();
                rows.add(bound(cell.quantity(), Rational.of(-1), range.lower(), range.isLowerOpen()));
                rows.add(bound(cell.quantity(), Rational.ONE, range.upper().negated(), range.isUpperOpen()));
            }
        }
        for (Constraint constraint : component.constraints()) {
            if (constraint instanceof Linear linear) {
                rows.add(row(linear.sum(), Rational.ONE, linear.sum(), Rational.ZERO, false));
                if (!linear.isAtMost()) {
                    rows.add(row(linear.sum(), Rational.of(-1), linear.sum(), Rational.ZERO, false));
                }
            } else if (constraint instanceof Quotient q) {
                rows.add(row(q.denominator(), Rational.of(-1), q.denominator(), Rational.ZERO, true));
                for (int c = 0; c < component.cells().size(); c++) {
                    PrintedCell cell = component.cells().get(c);
                    if (cell.quantity() == q.rate() && !freed.get(c)) {
                        Interval r = cell.range();
                        rows.add(row(
                                q.numerator(),
                                Rational.ONE,
                                q.denominator(),
                                r.upper().negated(),
                                r.isUpperOpen()));
                        rows.add(row(q.numerator(), Rational.of(-1), q.denominator(), r.lower(), r.isLowerOpen()));
                    }
                }
            }
        }
        return rows;
    }

    private Row bound(int quantity, Rational weight, Rational constant, boolean isStrict) {
        Rational[] weights = zeros();
        weights[quantity] = weight;
        weights[weights.length - 1] = constant;
        return new Row(weights, isStrict);
    }

    private Row row(Combination one, Rational a, Combination other, Rational b, boolean isStrict) {
        Rational[] weights = zeros();
        add(weights, one, a);
        add(weights, other, b);
        return new Row(weights, isStrict);
    }

    private static void add(Rational[] weights, Combination sum, Rational factor) {
        for (int i = 0; i < sum.size(); i++) {
            weights[sum.quantity(i)] =
                    weights[sum.quantity(i)].plus(sum.weight(i).times(factor));
        }
        weights[weights.length - 1] =
                weights[weights.length - 1].plus(sum.constant().times(factor));
    }

    private Rational[] zeros() {
        Rational[] zeros = new Rational[component.quantities().size() + 1];
        java.util.Arrays.fill(zeros, Rational.ZERO);
        return zeros;
    }

    /** Whether values satisfy all rows, whole where whole: whole quantities that are not fixed are tried one value after the other. */
    private boolean isPossible(List<Row> rows) {
        List<Row> rest = rows;
        int n = component.quantities().size();
        for (int q = 0; q < n; q++) {
            rest = eliminated(rest, q);
            if (isContradictory(rest)) {
                return false;
            }
        }
        for (int q = 0; q < n; q++) {
            if (component.quantities().get(q).isWhole()) {
                Interval range = range(alone(rows, q), q);
                if (!isFixed(rows, q) || !range.lower().isInteger()) {
                    return isPossibleWith(rows, q, range);
                }
            }
        }
        return true;
    }

    private List<Row> alone(List<Row> rows, int quantity) {
        List<Row> own = rows;
        for (int other = 0; other < component.quantities().size(); other++) {
            own = other == quantity ? own : eliminated(own, other);
        }
        return own;
    }

    private boolean isPossibleWith(List<Row> rows, int quantity, Interval range) {
        BigInteger to = range.upper().floor();
        for (BigInteger v = range.lower().ceiling(); v.compareTo(to) <= 0; v = v.add(BigInteger.ONE)) {
            Rational value = Rational.of(v, BigInteger.ONE);
            if (range.contains(value)) {
                List<Row> fixed = new ArrayList<>(rows);
                fixed.add(bound(quantity, Rational.ONE, value.negated(), false));
                fixed.add(bound(quantity, Rational.of(-1), value, false));
                if (isPossible(fixed)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether rows of its own say exactly what a quantity is. */
    private static boolean isFixed(List<Row> rows, int quantity) {
        List<Row> own = rows.stream().filter(row -> isAlone(row, quantity)).toList();
        return own.stream().filter(row -> row.weights[quantity].signum() > 0).anyMatch(high -> own.stream()
                .anyMatch(low -> low.weights[quantity].signum() < 0
                        && value(low, quantity).equals(value(high, quantity))));
    }

    private static boolean isAlone(Row row, int quantity) {
        for (int q = 0; q + 1 < row.weights.length; q++) {
            if ((q == quantity) == row.weights[q].isZero()) {
                return false;
            }
        }
        return true;
    }

    private static Rational value(Row row, int quantity) {
        return row.weights[row.weights.length - 1].negated().dividedBy(row.weights[quantity]);
    }

    private static Interval range(List<Row> rows, int quantity) {
        Rational low = Rational.of(-MOST_VALUES);
        Rational high = Rational.of(MOST_VALUES);
        boolean lowOpen = false;
        boolean highOpen = false;
        for (Row row : rows) {
            int sign = row.weights[quantity].signum();
            if (sign != 0) {
                Rational value = value(row, quantity);
                int order = value.compareTo(sign > 0 ? high : low) * sign;
                if (sign > 0 && order < 0) {
                    high = value;
                    highOpen = row.isStrict;
                } else if (sign > 0 && order == 0) {
                    highOpen |= row.isStrict;
                } else if (sign < 0 && order < 0) {
                    low = value;
                    lowOpen = row.isStrict;
                } else if (sign < 0 && order == 0) {
                    lowOpen |= row.isStrict;
                }
            }
        }
        return Interval.of(low, lowOpen, high, highOpen);
    }

    private static List<Row> eliminated(List<Row> rows, int quantity) {
        Row equation = equation(rows, quantity);
        Set<List<Rational>> seen = new HashSet<>();
        List<Row> rest = new ArrayList<>();
        for (Row row : rows) {
            Rational weight = row.weights[quantity];
            if (weight.isZero()) {
                add(row, rest, seen);
            } else if (equation != null) {
                Rational factor = weight.dividedBy(equation.weights[quantity]).negated();
                add(new Row(plus(row.weights, equation.weights, factor), row.isStrict), rest, seen);
            }
        }
        if (equation == null) {
            for (Row high : rows) {
                for (Row low : rows) {
                    if (high.weights[quantity].signum() > 0 && low.weights[quantity].signum() < 0) {
                        Rational factor = high.weights[quantity]
                                .dividedBy(low.weights[quantity])
                                .negated();
                        add(
                                new Row(plus(high.weights, low.weights, factor), high.isStrict || low.isStrict),
                                rest,
                                seen);
                    }
                }
            }
        }
        return rest;
    }

    private static Rational[] plus(Rational[] one, Rational[] other, Rational factor) {
        Rational[] sum = new Rational[one.length];
        for (int i = 0; i < sum.length; i++) {
            sum[i] = other[i].isZero() ? one[i] : one[i].plus(other[i].times(factor));
        }
        return sum;
    }

    private static void add(Row row, List<Row> rest, Set<List<Rational>> seen) {
        List<Rational> key = new ArrayList<>(List.of(row.weights));
        key.add(row.isStrict ? Rational.ONE : Rational.ZERO);
        if (!isTrivial(row) && seen.add(key)) {
            rest.add(row);
        }
    }

    /** A row whose opposite is there too, so that it is an equation in the quantity. */
    private static @Nullable Row equation(List<Row> rows, int quantity) {
        for (Row one : rows) {
            for (Row other : rows) {
                if (!one.isStrict && !other.isStrict && one.weights[quantity].signum() > 0 && isOpposite(one, other)) {
                    return one;
                }
            }
        }
        return null;
    }

    private static boolean isOpposite(Row one, Row other) {
        for (int i = 0; i < one.weights.length; i++) {
            if (!one.weights[i].equals(other.weights[i].negated())) {
                return false;
            }
        }
        return true;
    }

    private static boolean isTrivial(Row row) {
        for (int q = 0; q + 1 < row.weights.length; q++) {
            if (!row.weights[q].isZero()) {
                return false;
            }
        }
        return !isContradictory(List.of(row));
    }

    private static boolean isContradictory(List<Row> rows) {
        return rows.stream().anyMatch(row -> {
            int sign = row.weights[row.weights.length - 1].signum();
            boolean isConstant = true;
            for (int q = 0; q + 1 < row.weights.length; q++) {
                isConstant &= row.weights[q].isZero();
            }
            return isConstant && (sign > 0 || (sign == 0 && row.isStrict));
        });
    }
}
