package dev.nendo.audit;

import dev.nendo.audit.Tested.Form;
import dev.nendo.audit.repair.Combination;
import dev.nendo.audit.repair.Component;
import dev.nendo.audit.repair.Constraint;
import dev.nendo.audit.repair.PrintedCell;
import dev.nendo.audit.repair.Quantity;
import dev.nendo.number.Rational;
import dev.nendo.number.Unit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Identities that share figures, as quantities, cells and constraints for the search. */
final class RepairModel {
    private final List<Tested> identities;
    private final List<Amount> figures = new ArrayList<>();
    private final List<FindingPlace> places = new ArrayList<>();
    private final IdentityHashMap<Amount, Integer> cells = new IdentityHashMap<>();
    private final int[] quantityOf;

    RepairModel(List<Tested> identities) {
        this.identities = identities;
        identities.forEach(identity -> take(identity.claimed(), identity.place()));
        identities.forEach(identity -> identity.figures().forEach(figure -> take(figure, identity.place())));
        this.quantityOf = new int[figures.size()];
        for (int cell = 0; cell < quantityOf.length; cell++) {
            quantityOf[cell] = cell;
        }
        identities.stream().filter(RepairModel::isOneQuantity).forEach(this::merge);
    }

    private void take(Amount figure, FindingPlace place) {
        if (cells.putIfAbsent(figure.key(), figures.size()) == null) {
            figures.add(figure.key());
            places.add(place);
        }
    }

    /** Whether two figures that must be the same are read on the scales on which they are printed. */
    private static boolean isOneQuantity(Tested identity) {
        return identity.form() == Form.SAME
                && identity.figures().allMatch(f -> factor(f).equals(Rational.ONE));
    }

    /** What a figure as an identity reads it is of the figure as it stands. */
    private static Rational factor(Amount figure) {
        return figure.scale().dividedBy(figure.key().scale());
    }

    private void merge(Tested identity) {
        int[] pair = identity.figures().mapToInt(this::quantity).toArray();
        for (int cell = 0; cell < quantityOf.length; cell++) {
            quantityOf[cell] = quantityOf[cell] == pair[1] ? pair[0] : quantityOf[cell];
        }
    }

    private int quantity(Amount figure) {
        return quantityOf[Objects.requireNonNull(cells.get(figure.key()))];
    }

    List<Amount> figures() {
        return figures;
    }

    /** Where the identity stands that first uses a figure, one that claims it before others. */
    FindingPlace place(int cell) {
        return places.get(cell);
    }

    Component component() {
        Map<Integer, Integer> numbers = new HashMap<>();
        for (int quantity : quantityOf) {
            numbers.putIfAbsent(quantity, numbers.size());
        }
        Set<Unit> signed = figures.stream()
                .filter(figure -> figure.value().signum() < 0)
                .map(Amount::unit)
                .collect(Collectors.toSet());
        Quantity[] quantities = new Quantity[numbers.size()];
        List<PrintedCell> printed = new ArrayList<>();
        for (int cell = 0; cell < figures.size(); cell++) {
            Amount figure = figures.get(cell);
            int number = Objects.requireNonNull(numbers.get(quantityOf[cell]));
            Quantity known = quantities[number];
            boolean isWhole = isWhole(figure) || (known != null && known.isWhole());
            // A row of changes prints negative counts; what may be negative in one cell of a unit may be in the others.
            boolean isNeverNegative = figure.isNeverNegative()
                    && !signed.contains(figure.unit())
                    && (known == null || known.isNeverNegative());
            quantities[number] = new Quantity(isWhole, isNeverNegative);
            printed.add(
                    new PrintedCell(number, figure.range(), SameQuantity.nominal(figure), figure.unitInLastPlace()));
        }
        List<Constraint> constraints = identities.stream()
                .filter(identity -> !isOneQuantity(identity))
                .map(identity -> constraint(identity, numbers))
                .toList();
        return new Component(List.of(quantities), printed, constraints);
    }

    private static boolean isWhole(Amount figure) {
        return figure.isExact() && figure.value().scale() <= 0 && figure.scale().isInteger();
    }

    private Constraint constraint(Tested identity, Map<Integer, Integer> numbers) {
        Tested.Sides sides = identity.sides();
        Amount claimed = sides.claimed();
        if (identity.form() == Form.QUOTIENT) {
            Rational factor = factor(claimed);
            return new Constraint.Quotient(
                    sum(sides.left(), numbers, factor.reciprocal()),
                    sum(sides.right(), numbers, Rational.ONE),
                    Objects.requireNonNull(numbers.get(quantity(claimed))));
        }
        Map<Integer, Rational> weights = new HashMap<>();
        add(weights, sides.left(), numbers, Rational.ONE);
        weights.merge(
                Objects.requireNonNull(numbers.get(quantity(claimed))),
                factor(claimed).times(Rational.of(-sides.divisor())),
                Rational::plus);
        return new Constraint.Linear(Combination.of(weights, Rational.ZERO), identity.form() == Form.AT_MOST);
    }

    private Combination sum(List<Term> terms, Map<Integer, Integer> numbers, Rational factor) {
        Map<Integer, Rational> weights = new HashMap<>();
        add(weights, terms, numbers, factor);
        return Combination.of(weights, Rational.ZERO);
    }

    private void add(Map<Integer, Rational> weights, List<Term> terms, Map<Integer, Integer> numbers, Rational factor) {
        for (Term term : terms) {
            Rational weight = factor(term.amount()).times(factor);
            weights.merge(
                    Objects.requireNonNull(numbers.get(quantity(term.amount()))),
                    term.isSubtracted() ? weight.negated() : weight,
                    Rational::plus);
        }
    }
}
