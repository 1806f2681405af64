package dev.nendo.audit;

import dev.nendo.audit.ValueSlips.Slip;
import dev.nendo.audit.repair.Component;
import dev.nendo.audit.repair.Effort;
import dev.nendo.audit.repair.Fitting;
import dev.nendo.audit.repair.LeastRepair;
import dev.nendo.audit.repair.LeastSets;
import dev.nendo.audit.repair.RepairModel;
import dev.nendo.audit.sheet.Amount;
import dev.nendo.audit.sheet.FigurePlaces;
import dev.nendo.audit.sheet.PrintedStyle;
import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A least set of cells: what fits in each, and the slips that explain all of them together. */
final class ChangedSet {
    private static final int SHOWN_VALUES = 9;
    private static final int NO_CAUSE = Integer.MAX_VALUE;

    private final RepairModel model;
    private final Effort own;
    private final List<Change> changes = new ArrayList<>();
    private final List<Optional<Fitting>> fitting = new ArrayList<>();
    private List<Cause> causes = List.of();

    ChangedSet(RepairModel model, FigurePlaces spots, LeastRepair.RepairSet set, Effort own) {
        this.model = model;
        this.own = own;
        for (int cell : set.cells()) {
            Amount figure = model.figures().get(cell);
            Optional<Fitting> fits = own.isSpent()
                    ? Optional.empty()
                    : Fitting.of(model.component(), set, cell, steps -> meaning(figure, decimal(figure, steps)), own);
            fitting.add(fits);
            List<String> texts = fits.map(f -> texts(figure, f)).orElse(List.of());
            changes.add(new Change(cell, model.view(cell), spots.cell(figure), texts));
        }
    }

    List<Change> changes() {
        return changes;
    }

    List<Cause> causes() {
        return causes;
    }

    /** Sets with slips of a pattern come first, then those with swapped digits, then those with one other digit. */
    int rank() {
        return causes.stream()
                .map(Cause::kind)
                .min(Comparator.naturalOrder())
                .map(Enum::ordinal)
                .orElse(NO_CAUSE);
    }

    private static BigDecimal decimal(Amount figure, BigInteger steps) {
        return new BigDecimal(steps, figure.value().scale());
    }

    private static Optional<Interval> meaning(Amount figure, BigDecimal value) {
        return figure.isNeverNegative() && value.signum() < 0
                ? Optional.empty()
                : Optional.of(figure.reading(value).range());
    }

    private static List<String> texts(Amount figure, Fitting fitting) {
        Optional<BigDecimal> lowest = fitting.lowest().map(steps -> decimal(figure, steps));
        Optional<BigDecimal> highest = fitting.highest().map(steps -> decimal(figure, steps));
        if (fitting.lowest().isPresent() && fitting.highest().isPresent()) {
            BigInteger first = fitting.lowest().get();
            BigInteger count = fitting.highest().get().subtract(first).add(BigInteger.ONE);
            if (count.compareTo(BigInteger.valueOf(SHOWN_VALUES)) <= 0) {
                List<String> values = new ArrayList<>();
                for (int i = 0; i < count.intValueExact(); i++) {
                    values.add(PrintedStyle.like(figure.text(), decimal(figure, first.add(BigInteger.valueOf(i)))));
                }
                return values;
            }
        }
        return List.of(lowest.map(v -> PrintedStyle.like(figure.text(), v)).orElse("") + "～"
                + highest.map(v -> PrintedStyle.like(figure.text(), v)).orElse(""));
    }

    /** One explanation of one cell: the slip undone, or nothing where the cell repeats something that is not its own. */
    private record Explained(int cell, Optional<BigDecimal> value, Cause cause) {}

    /** Looks for slips; those of one digit only where few cells may be wrong, since a digit can be found for almost any. */
    void explain(boolean isFew) {
        List<List<Explained>> each = new ArrayList<>();
        for (int i = 0; i < changes.size(); i++) {
            each.add(explained(i, isFew));
        }
        List<Cause> found = new ArrayList<>();
        if (each.size() == 1) {
            each.get(0).stream()
                    .filter(one -> holds(List.of(one)))
                    .map(Explained::cause)
                    .forEach(found::add);
        } else if (each.stream().noneMatch(List::isEmpty)) {
            List<Explained> first = each.stream().map(list -> list.get(0)).toList();
            if (holds(first)) {
                found.add(
                        CauseWords.together(first.stream().map(Explained::cause).toList()));
            }
        }
        causes = List.copyOf(found);
    }

    private List<Explained> explained(int index, boolean isFew) {
        Change change = changes.get(index);
        List<Explained> found = new ArrayList<>();
        if (own.isSpent()) {
            return found;
        }
        RepeatedFigures.causes(change, model)
                .forEach(cause -> found.add(new Explained(change.cell(), Optional.empty(), cause)));
        for (Slip slip : ValueSlips.of(change.figure())) {
            boolean isMeant = isFew || slip.kind() != Cause.Kind.DIGIT_CHANGED;
            if (isMeant
                    && fitting.get(index)
                            .filter(f -> isWithin(change, f, slip.value()))
                            .isPresent()) {
                found.add(
                        new Explained(change.cell(), Optional.of(slip.value()), CauseWords.slip(change.view(), slip)));
            }
        }
        return found;
    }

    /** Whether a value fits where not too many do: within a wide range some slip is found by chance. */
    private static boolean isWithin(Change change, Fitting fitting, BigDecimal value) {
        if (fitting.lowest().isEmpty() || fitting.highest().isEmpty()) {
            return false;
        }
        Amount figure = change.figure();
        BigInteger low = fitting.lowest().get();
        BigInteger high = fitting.highest().get();
        BigInteger others = high.subtract(low).multiply(BigInteger.TEN);
        BigInteger largest = figure.value().unscaledValue().abs().max(low.abs()).max(high.abs());
        return others.compareTo(largest) <= 0
                && value.compareTo(decimal(figure, low)) >= 0
                && value.compareTo(decimal(figure, high)) <= 0;
    }

    /** Whether the whole component holds with all slips undone; cells that are only known to be wrong may be anything. */
    private boolean holds(List<Explained> all) {
        Component component = model.component();
        BitSet freed = new BitSet();
        for (Explained one : all) {
            Amount figure = model.figures().get(one.cell());
            if (one.value().isEmpty()) {
                freed.set(one.cell());
            } else {
                Optional<Interval> meant = meaning(figure, one.value().get());
                if (meant.isEmpty()) {
                    return false;
                }
                Rational nominal = Rational.of(one.value().get()).times(figure.scale());
                component = component.with(one.cell(), meant.get(), nominal);
            }
        }
        return LeastSets.holds(component, freed, own);
    }
}
