package dev.nendo.audit.repair;

import dev.nendo.audit.relation.Term;
import dev.nendo.audit.relation.Tested;
import dev.nendo.audit.relation.Tested.Form;
import dev.nendo.audit.sheet.Amount;
import dev.nendo.audit.sheet.PrintedPlace;
import dev.nendo.number.Rational;
import dev.nendo.number.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** Identities that share figures, as quantities, cells and constraints for the search. A figure that is not printed is a quantity without a cell. */
public final class RepairModel {
    private final List<Tested> identities;
    private final List<Amount> figures = new ArrayList<>();
    private final List<Amount> views = new ArrayList<>();
    private final List<PrintedPlace> places = new ArrayList<>();
    private final IdentityHashMap<Amount, Integer> cells = new IdentityHashMap<>();
    private final IdentityHashMap<Amount, Integer> quantities = new IdentityHashMap<>();
    private final Component component;

    public RepairModel(List<Tested> identities) {
        this.identities = identities;
        identities.forEach(identity -> take(identity.claimed(), identity.place()));
        identities.forEach(identity -> identity.figures().forEach(figure -> take(figure, identity.place())));
        this.component = made();
    }

    private void take(Amount figure, PrintedPlace place) {
        if (figure.isPrinted() && cells.putIfAbsent(figure.key(), figures.size()) == null) {
            figures.add(figure.key());
            views.add(figure);
            places.add(place);
        }
    }

    /** Whether two figures that must be the same are read on the scales on which they are printed. */
    private static boolean isOneQuantity(Tested identity) {
        return identity.form() == Form.SAME
                && identity.figures().allMatch(f -> factor(f).equals(Rational.ONE));
    }

    /** What a figure as an identity reads it is of the figure as it is printed. */
    private static Rational factor(Amount figure) {
        return figure.scale().dividedBy(figure.key().scale());
    }

    /** The printed figures, by cell. */
    public List<Amount> figures() {
        return figures;
    }

    /** A figure as the first identity that claims or uses it names it. */
    public Amount view(int cell) {
        return views.get(cell);
    }

    /** Where the identity is that first uses a figure, one that claims it before others. */
    public PrintedPlace place(int cell) {
        return places.get(cell);
    }

    /** The cell of a figure, or -1 if it has none here. */
    public int cell(Amount figure) {
        return cells.getOrDefault(figure.key(), -1);
    }

    public List<Tested> identities() {
        return identities;
    }

    public Component component() {
        return component;
    }

    private Component made() {
        int[] same = new int[figures.size()];
        Arrays.setAll(same, cell -> cell);
        identities.stream().filter(RepairModel::isOneQuantity).forEach(identity -> merge(identity, same));
        Map<Integer, Integer> numbers = new HashMap<>();
        for (int cell = 0; cell < same.length; cell++) {
            numbers.putIfAbsent(same[cell], numbers.size());
            quantities.put(figures.get(cell), Objects.requireNonNull(numbers.get(same[cell])));
        }
        List<Amount> hidden = new ArrayList<>();
        identities.forEach(identity -> identity.figures().map(Amount::key).forEach(figure -> {
            if (quantities.putIfAbsent(figure, numbers.size() + hidden.size()) == null) {
                hidden.add(figure);
            }
        }));
        List<Variable> all = new ArrayList<>(List.of(printed(numbers.size())));
        hidden.forEach(figure -> all.add(new Variable(isWhole(figure), figure.isNeverNegative())));
        List<PrintedCell> printed = figures.stream()
                .map(figure ->
                        new PrintedCell(quantity(figure), figure.range(), figure.nominal(), figure.unitInLastPlace()))
                .toList();
        List<Constraint> constraints = identities.stream()
                .filter(identity -> !isOneQuantity(identity))
                .map(this::constraint)
                .toList();
        return new Component(all, printed, constraints);
    }

    private void merge(Tested identity, int[] same) {
        int[] pair = identity.figures()
                .mapToInt(figure -> same[Objects.requireNonNull(cells.get(figure.key()))])
                .toArray();
        for (int cell = 0; cell < same.length; cell++) {
            same[cell] = same[cell] == pair[1] ? pair[0] : same[cell];
        }
    }

    private Variable[] printed(int count) {
        Set<Unit> signed = figures.stream()
                .filter(figure -> figure.value().signum() < 0)
                .map(Amount::unit)
                .collect(Collectors.toSet());
        Variable[] printed = new Variable[count];
        for (Amount figure : figures) {
            Variable known = printed[quantity(figure)];
            boolean isWhole = isWhole(figure) || (known != null && known.isWhole());
            // A row of changes prints negative counts; what may be negative in one cell of a unit may be in the others.
            boolean isNeverNegative = figure.isNeverNegative()
                    && !signed.contains(figure.unit())
                    && (known == null || known.isNeverNegative());
            printed[quantity(figure)] = new Variable(isWhole, isNeverNegative);
        }
        return printed;
    }

    private int quantity(Amount figure) {
        return Objects.requireNonNull(quantities.get(figure.key()));
    }

    private static boolean isWhole(Amount figure) {
        return figure.isExact() && figure.value().scale() <= 0 && figure.scale().isInteger();
    }

    private Constraint constraint(Tested identity) {
        Tested.Sides sides = identity.sides();
        Amount claimed = sides.claimed();
        if (identity.form() == Form.QUOTIENT) {
            return new Constraint.Quotient(
                    sum(sides.left(), factor(claimed).reciprocal()),
                    sum(sides.right(), Rational.ONE),
                    quantity(claimed));
        }
        Map<Integer, Rational> weights = weights(sides.left(), Rational.ONE);
        weights.merge(quantity(claimed), factor(claimed).times(sides.divisor()).negated(), Rational::plus);
        return new Constraint.Linear(Combination.of(weights, Rational.ZERO), identity.form() == Form.AT_MOST);
    }

    private Combination sum(List<Term> terms, Rational factor) {
        return Combination.of(weights(terms, factor), Rational.ZERO);
    }

    private Map<Integer, Rational> weights(List<Term> terms, Rational factor) {
        Map<Integer, Rational> weights = new HashMap<>();
        for (Term term : terms) {
            Rational weight = factor(term.amount()).times(factor);
            weights.merge(quantity(term.amount()), term.isSubtracted() ? weight.negated() : weight, Rational::plus);
        }
        return weights;
    }
}
