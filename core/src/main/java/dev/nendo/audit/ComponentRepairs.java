package dev.nendo.audit;

import dev.nendo.audit.ComponentRepair.ChangedCell;
import dev.nendo.audit.ComponentRepair.Extent;
import dev.nendo.audit.ComponentRepair.RepairSet;
import dev.nendo.audit.repair.Component;
import dev.nendo.audit.repair.Effort;
import dev.nendo.audit.repair.Fitting;
import dev.nendo.audit.repair.LeastRepair;
import dev.nendo.audit.repair.LeastSets;
import dev.nendo.number.Interval;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;

/** Looks for the least repair of every component of a plan in which an identity does not hold. */
final class ComponentRepairs {
    private static final int SHOWN_SETS = 100;
    private static final int MOST_SETS = 1_000;
    private static final int SHOWN_VALUES = 9;
    private static final long MOST_STEPS = 1_000_000;
    private static final long STEPS = 4_000_000;
    private static final long STEPS_A_ROW = 500;

    private final Spots spots;
    private final Effort effort;

    private ComponentRepairs(Spots spots, Effort effort) {
        this.spots = spots;
        this.effort = effort;
    }

    static List<ComponentRepair> of(Sheet sheet, List<Tested> tested, Effort effort) {
        if (tested.stream().allMatch(Tested::holds)) {
            return List.of();
        }
        Spots spots = new Spots(sheet);
        ComponentRepairs repairs = new ComponentRepairs(spots, effort);
        List<Tested> known = tested.stream()
                .filter(identity -> identity.figures().allMatch(spots::isPrinted))
                .toList();
        return components(known).stream()
                .filter(component -> !component.stream().allMatch(Tested::holds))
                .flatMap(component -> repairs.repair(new RepairModel(component)).stream())
                .toList();
    }

    /** The identities, those together that share figures directly or by others. */
    private static List<List<Tested>> components(List<Tested> tested) {
        IdentityHashMap<Amount, Amount> parents = new IdentityHashMap<>();
        for (Tested identity : tested) {
            Amount first = root(identity.claimed().key(), parents);
            identity.figures().forEach(figure -> {
                Amount other = root(figure.key(), parents);
                if (other != first) {
                    parents.put(other, first);
                }
            });
        }
        IdentityHashMap<Amount, List<Tested>> components = new IdentityHashMap<>();
        List<List<Tested>> all = new ArrayList<>();
        for (Tested identity : tested) {
            components
                    .computeIfAbsent(root(identity.claimed().key(), parents), k -> {
                        List<Tested> component = new ArrayList<>();
                        all.add(component);
                        return component;
                    })
                    .add(identity);
        }
        return all;
    }

    private static Amount root(Amount figure, IdentityHashMap<Amount, Amount> parents) {
        Amount root = figure;
        Amount parent = parents.get(root);
        while (parent != null) {
            root = parent;
            parent = parents.get(root);
        }
        return root;
    }

    private Optional<ComponentRepair> repair(RepairModel model) {
        Component component = model.component();
        long[] weights = new long[component.cells().size()];
        Arrays.fill(weights, 1);
        if (effort.isSpent()) {
            return Optional.of(unsearched(weights.length));
        }
        Effort own = effort.part(MOST_STEPS);
        Optional<LeastRepair> found = LeastSets.of(component, weights, MOST_SETS, own);
        Optional<ComponentRepair> repair = found.filter(least -> !least.isUnneeded())
                .map(least -> new ComponentRepair(
                        new Extent(weights.length, least.atLeast(), least.atMost(), least.isProven()),
                        least.sets().stream()
                                .limit(SHOWN_SETS)
                                .map(set -> set(model, component, set, own))
                                .toList(),
                        Math.max(0, least.sets().size() - SHOWN_SETS),
                        Certificates.of(component, weights, least)));
        boolean isCut = found.isEmpty() && own.isSpent();
        effort.returned(own);
        return isCut ? Optional.of(unsearched(weights.length)) : repair;
    }

    /** A component that was not searched, since the effort was spent: some cell is wrong. */
    private static ComponentRepair unsearched(int figures) {
        return new ComponentRepair(new Extent(figures, 1, figures, false), List.of(), 0, Optional.empty());
    }

    private RepairSet set(RepairModel model, Component component, LeastRepair.RepairSet set, Effort own) {
        return new RepairSet(set.cells().stream()
                .map(cell -> {
                    Amount figure = model.figures().get(cell);
                    Spots.Where where = spots.where(figure, model.place(cell));
                    return new ChangedCell(
                            where.place(), where.column(), figure.text(), fits(figure, component, set, cell, own));
                })
                .toList());
    }

    private static List<String> fits(
            Amount figure, Component component, LeastRepair.RepairSet set, int cell, Effort own) {
        if (own.isSpent()) {
            return List.of();
        }
        return Fitting.of(component, set, cell, steps -> meaning(figure, steps), own)
                .map(fitting -> texts(figure, fitting))
                .orElse(List.of());
    }

    private static Optional<Interval> meaning(Amount figure, BigInteger steps) {
        BigDecimal value = new BigDecimal(steps, figure.value().scale());
        return figure.isNeverNegative() && value.signum() < 0
                ? Optional.empty()
                : Optional.of(figure.reading(value).range());
    }

    private static List<String> texts(Amount figure, Fitting fitting) {
        Optional<BigDecimal> lowest = fitting.lowest()
                .map(steps -> new BigDecimal(steps, figure.value().scale()));
        Optional<BigDecimal> highest = fitting.highest()
                .map(steps -> new BigDecimal(steps, figure.value().scale()));
        if (fitting.lowest().isPresent() && fitting.highest().isPresent()) {
            BigInteger first = fitting.lowest().get();
            BigInteger count = fitting.highest().get().subtract(first).add(BigInteger.ONE);
            if (count.compareTo(BigInteger.valueOf(SHOWN_VALUES)) <= 0) {
                List<String> values = new ArrayList<>();
                for (int i = 0; i < count.intValueExact(); i++) {
                    BigDecimal value = new BigDecimal(
                            first.add(BigInteger.valueOf(i)), figure.value().scale());
                    values.add(PrintedStyle.like(figure.text(), value));
                }
                return values;
            }
        }
        return List.of(lowest.map(v -> PrintedStyle.like(figure.text(), v)).orElse("") + "～"
                + highest.map(v -> PrintedStyle.like(figure.text(), v)).orElse(""));
    }

    /** How many steps an audit of so many rows may take: what 2 s and 0.5 ms a row allow. */
    static Effort effort(long rows) {
        return new Effort(STEPS + STEPS_A_ROW * rows);
    }
}
