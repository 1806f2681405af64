package dev.nendo.audit.repair;

import dev.nendo.audit.repair.Refutation.Multiple;
import dev.nendo.audit.repair.Refutation.Part;
import dev.nendo.number.Rational;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The constraints as they stand under bounds, as a linear programme over the quantities that are not fixed. */
final class Programme {
    private final Component component;
    private final Bounds bounds;
    private final Map<Integer, Integer> columns = new HashMap<>();
    private final List<Integer> quantities = new ArrayList<>();
    private final List<Sum> sums = new ArrayList<>();

    /** One sum that is bounded above, below or both, each by an inequality. */
    private record Sum(Row upper, @Nullable Row lower) {}

    Programme(Component component, Bounds bounds, BitSet active) {
        this.component = component;
        this.bounds = bounds;
        active.stream().forEach(constraint -> {
            List<Row> rows = Row.of(component, constraint, bounds);
            boolean isEquation = rows.size() == 2
                    && rows.get(0).part() == Part.AT_MOST
                    && rows.get(1).part() == Part.AT_LEAST;
            if (isEquation) {
                add(new Sum(rows.get(0), rows.get(1)));
            } else {
                rows.stream().filter(row -> !isImplied(row)).forEach(row -> add(new Sum(row, null)));
            }
        });
    }

    private void add(Sum sum) {
        Combination terms = sum.upper().sum();
        boolean isOpen = false;
        for (int i = 0; i < terms.size(); i++) {
            int quantity = terms.quantity(i);
            if (!bounds.isFixed(quantity)) {
                isOpen = true;
                if (columns.putIfAbsent(quantity, quantities.size()) == null) {
                    quantities.add(quantity);
                }
            }
        }
        if (isOpen) {
            sums.add(sum);
        }
    }

    /** Whether the bounds alone keep an inequality. */
    private boolean isImplied(Row row) {
        Rational most = row.sum().constant();
        boolean isOpen = false;
        for (int i = 0; i < row.sum().size(); i++) {
            Rational weight = row.sum().weight(i);
            End end = bounds.least(row.sum().quantity(i), weight.negated());
            if (end == null) {
                return false;
            }
            most = most.plus(end.value().times(weight));
            isOpen |= end.isOpen();
        }
        return most.signum() < 0 || (most.isZero() && (isOpen || !row.isStrict()));
    }

    /** What came of it: values of all quantities, or multiples of inequalities that add up to an impossible one, or neither. */
    record Result(@Nullable List<Rational> values, List<Multiple> multiples, List<Row> used) {}

    Result solve(List<Rational> near, Effort effort) {
        int variables = quantities.size();
        int all = variables + sums.size();
        @Nullable Delta[] lower = new Delta[all];
        @Nullable Delta[] upper = new Delta[all];
        Rational[] start = new Rational[variables];
        for (int j = 0; j < variables; j++) {
            int quantity = quantities.get(j);
            End low = bounds.lower(quantity);
            End high = bounds.upper(quantity);
            lower[j] = low == null ? null : Delta.of(low.value(), low.isOpen(), true);
            upper[j] = high == null ? null : Delta.of(high.value(), high.isOpen(), false);
            start[j] = near.get(quantity);
        }
        Rational[][] weights = new Rational[sums.size()][variables];
        for (int i = 0; i < sums.size(); i++) {
            Rational rest = fill(weights[i], sums.get(i).upper().sum());
            upper[variables + i] = Delta.of(rest.negated(), sums.get(i).upper().isStrict(), false);
            lower[variables + i] = sums.get(i).lower() == null ? null : Delta.of(rest.negated());
        }
        effort.spend((long) variables * sums.size() / 4 + 1);
        BoundedSimplex simplex = new BoundedSimplex(weights, lower, upper, start, effort);
        return switch (simplex.solve()) {
            case FEASIBLE -> new Result(values(simplex.found(variables), near), List.of(), List.of());
            case INFEASIBLE -> proof(simplex, variables);
            case UNKNOWN -> new Result(null, List.of(), List.of());
        };
    }

    /** The weights of the quantities that are not fixed; returns what the fixed ones add up to. */
    private Rational fill(Rational[] weights, Combination sum) {
        java.util.Arrays.fill(weights, Rational.ZERO);
        Rational rest = sum.constant();
        for (int i = 0; i < sum.size(); i++) {
            Integer column = columns.get(sum.quantity(i));
            End fixed = bounds.lower(sum.quantity(i));
            if (column != null) {
                weights[column] = sum.weight(i);
            } else if (fixed != null) {
                rest = rest.plus(sum.weight(i).times(fixed.value()));
            }
        }
        return rest;
    }

    private Result proof(BoundedSimplex simplex, int variables) {
        List<Multiple> multiples = new ArrayList<>();
        List<Row> used = new ArrayList<>();
        for (int i = 0; i < sums.size(); i++) {
            Rational share = simplex.share(variables + i);
            Row row = share.signum() > 0 ? sums.get(i).upper() : sums.get(i).lower();
            if (!share.isZero() && row != null) {
                multiples.add(new Multiple(row.constraint(), row.part(), share.abs()));
                used.add(row);
            }
        }
        return new Result(null, multiples, used);
    }

    private List<Rational> values(Rational[] found, List<Rational> near) {
        List<Rational> values = new ArrayList<>();
        for (int q = 0; q < component.quantities().size(); q++) {
            Integer column = columns.get(q);
            values.add(column == null ? any(q, near.get(q)) : found[column]);
        }
        return values;
    }

    /** A value within the bounds, the given one if it can be. */
    private Rational any(int quantity, Rational near) {
        End low = bounds.lower(quantity);
        End high = bounds.upper(quantity);
        boolean isWhole = component.quantities().get(quantity).isWhole();
        Rational value = isWhole ? Rational.of(near.floor(), java.math.BigInteger.ONE) : near;
        if (low != null && isOutside(low.value(), value, low.isOpen())) {
            return !low.isOpen() ? low.value() : high == null ? low.value().plus(Rational.ONE) : mid(low, high);
        }
        if (high != null && isOutside(value, high.value(), high.isOpen())) {
            return !high.isOpen() ? high.value() : low == null ? high.value().minus(Rational.ONE) : mid(low, high);
        }
        return value;
    }

    private static boolean isOutside(Rational less, Rational more, boolean isOpen) {
        int order = less.compareTo(more);
        return order > 0 || (order == 0 && isOpen);
    }

    private static Rational mid(End low, End high) {
        return low.value().plus(high.value()).dividedBy(Rational.of(2));
    }
}
