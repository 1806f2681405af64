package dev.nendo.audit.repair;

import dev.nendo.audit.repair.Constraint.Quotient;
import dev.nendo.audit.repair.Refutation.Argument;
import dev.nendo.audit.repair.Refutation.Cases;
import dev.nendo.number.Rational;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Decides whether true values fit all cells but some freed ones: by propagation, then linear programming, then cases of whole quantities. */
final class Refuter {
    /** The most cases of one refutation. */
    private static final int MOST_CASES = 1_000;

    /** The most cases where a conflict is only to be made smaller. */
    private static final int MOST_PROOF_CASES = 40;

    private final Component component;
    private final Occurrences occurrences;
    private final List<Rational> near;
    private final BitSet all = new BitSet();
    private int cases;

    Refuter(Component component) {
        this.component = component;
        this.occurrences = new Occurrences(component);
        this.near = new ArrayList<>();
        component.quantities().forEach(quantity -> near.add(Rational.ONE));
        component.cells().forEach(cell -> near.set(cell.quantity(), cell.printed()));
        all.set(0, component.constraints().size());
    }

    /**
     * What came of it: values that fit, or a conflict; neither where it could not be decided.
     *
     * @param values a value of each quantity
     * @param conflict cells that can't all be right
     */
    record Answer(@Nullable List<Rational> values, @Nullable Conflict conflict) {}

    /** A fixed quantity, or the case of a whole one. */
    private record Given(int quantity, boolean isLower, Rational value) {}

    /** What was found out about one case. */
    private record Found(@Nullable List<Rational> values, @Nullable Refuted refuted) {
        static final Found NOTHING = new Found(null, null);
    }

    private record Refuted(BitSet cells, BitSet levels, Refutation refutation) {}

    Answer decide(BitSet freed, Effort effort) {
        cases = 0;
        Found found = solve(freed, all, effort, false);
        Refuted refuted = found.refuted();
        return new Answer(found.values(), refuted == null ? null : new Conflict(refuted.cells(), refuted.refutation()));
    }

    /** A refutation by some constraints alone, or null. */
    @Nullable
    Conflict refute(BitSet freed, BitSet constraints, Effort effort) {
        cases = 0;
        Refuted refuted = solve(freed, constraints, effort, true).refuted();
        return refuted == null ? null : new Conflict(refuted.cells(), refuted.refutation());
    }

    private Bounds bounds(BitSet freed, List<Given> given) {
        Bounds bounds = new Bounds(component, freed);
        for (int level = 0; level < given.size(); level++) {
            Given one = given.get(level);
            bounds.tighten(one.quantity(), one.isLower(), End.ofCase(level, one.value()));
        }
        return bounds;
    }

    private Found solve(BitSet freed, BitSet active, Effort effort, boolean isProofOnly) {
        Search search = new Search(freed, active, effort, isProofOnly);
        return rest(search, List.of(), relaxed(search, List.of()));
    }

    /** What is asked: which cells are freed, which constraints count, and whether only a refutation is wanted. */
    private record Search(BitSet freed, BitSet active, Effort effort, boolean isProofOnly) {}

    /** What is known of a case while whole quantities may be any number: what was found, or a whole one with a fraction. */
    private record Relaxed(Found found, int fraction, Rational value) {
        static Relaxed of(Found found) {
            return new Relaxed(found, -1, Rational.ZERO);
        }

        boolean isOpen() {
            return fraction >= 0;
        }
    }

    private Relaxed relaxed(Search search, List<Given> given) {
        Effort effort = search.effort();
        if (effort.isSpent() || cases++ > (search.isProofOnly() ? MOST_PROOF_CASES : MOST_CASES)) {
            return Relaxed.of(Found.NOTHING);
        }
        Bounds bounds = bounds(search.freed(), given);
        Propagation.Contradiction broken =
                new Propagation(component, occurrences, search.active(), bounds, effort).run();
        if (broken != null) {
            Trace trace = Trace.of(broken.ends());
            return Relaxed.of(new Found(
                    null, new Refuted(trace.cells(), trace.cases(), new Argument(trace.steps(), broken.multiples()))));
        }
        Programme.Result result = new Programme(component, bounds, search.active()).solve(near, effort);
        if (!result.multiples().isEmpty()) {
            return Relaxed.of(new Found(null, combined(result, bounds)));
        }
        List<Rational> values = result.values();
        if (values == null) {
            return Relaxed.of(Found.NOTHING);
        }
        int fraction = fraction(values);
        if (fraction >= 0) {
            return new Relaxed(Found.NOTHING, fraction, values.get(fraction));
        }
        return Relaxed.of(search.isProofOnly() ? Found.NOTHING : witness(search.freed(), given, values, effort));
    }

    private static Refuted combined(Programme.Result result, Bounds bounds) {
        Combination sum = Combination.of(Map.of(), Rational.ZERO);
        List<End> ends = new ArrayList<>();
        for (int i = 0; i < result.used().size(); i++) {
            Row row = result.used().get(i);
            sum = sum.plus(row.sum(), result.multiples().get(i).factor());
            if (row.rate() != null) {
                ends.add(row.rate());
            }
        }
        for (int i = 0; i < sum.size(); i++) {
            End end = bounds.least(sum.quantity(i), sum.weight(i));
            if (end != null) {
                ends.add(end);
            }
        }
        Trace trace = Trace.of(ends);
        return new Refuted(trace.cells(), trace.cases(), new Argument(trace.steps(), result.multiples()));
    }

    /** A whole quantity with a value that is not whole, or -1. */
    private int fraction(List<Rational> values) {
        for (int q = 0; q < values.size(); q++) {
            if (component.quantities().get(q).isWhole() && !values.get(q).isInteger()) {
                return q;
            }
        }
        return -1;
    }

    /** Looks at both cases of the quantity before it looks into either: often one of them has a solution at once. */
    private Found rest(Search search, List<Given> given, Relaxed relaxed) {
        if (!relaxed.isOpen()) {
            return relaxed.found();
        }
        int quantity = relaxed.fraction();
        BigInteger most = relaxed.value().floor();
        int level = given.size();
        List<Given> lowCase = with(given, new Given(quantity, false, Rational.of(most, BigInteger.ONE)));
        List<Given> highCase =
                with(given, new Given(quantity, true, Rational.of(most.add(BigInteger.ONE), BigInteger.ONE)));
        Relaxed lowRelaxed = relaxed(search, lowCase);
        Relaxed highRelaxed = relaxed(search, highCase);
        if (highRelaxed.found().values() != null) {
            return highRelaxed.found();
        }
        Found below = rest(search, lowCase, lowRelaxed);
        Refuted low = below.refuted();
        if (below.values() != null || (low != null && !low.levels().get(level))) {
            return below;
        }
        if (low == null && search.isProofOnly()) {
            return Found.NOTHING;
        }
        Found above = rest(search, highCase, highRelaxed);
        Refuted high = above.refuted();
        if (above.values() != null || (high != null && !high.levels().get(level))) {
            return above;
        }
        if (low == null || high == null) {
            return Found.NOTHING;
        }
        BitSet cells = (BitSet) low.cells().clone();
        cells.or(high.cells());
        BitSet levels = (BitSet) low.levels().clone();
        levels.or(high.levels());
        levels.clear(level);
        return new Found(
                null, new Refuted(cells, levels, new Cases(quantity, most, low.refutation(), high.refutation())));
    }

    private static List<Given> with(List<Given> given, Given... more) {
        List<Given> all = new ArrayList<>(given);
        all.addAll(List.of(more));
        return List.copyOf(all);
    }

    /** The values made complete by the rates that follow; where a rate is needed elsewhere too, tried once with it and once as it is. */
    private Found witness(BitSet freed, List<Given> given, List<Rational> values, Effort effort) {
        List<Rational> completed = completed(values);
        if (component.holds(completed, freed)) {
            return new Found(completed, null);
        }
        for (List<Rational> rates : List.of(completed, values)) {
            List<Given> fixed = new ArrayList<>(given);
            for (Constraint constraint : component.constraints()) {
                if (constraint instanceof Quotient quotient && occurrences.isShared(quotient.rate())) {
                    Rational rate = rates.get(quotient.rate());
                    fixed.add(new Given(quotient.rate(), true, rate));
                    fixed.add(new Given(quotient.rate(), false, rate));
                }
            }
            Bounds bounds = bounds(freed, fixed);
            if (fixed.size() > given.size()
                    && new Propagation(component, occurrences, all, bounds, effort).run() == null) {
                List<Rational> again = new Programme(component, bounds, all)
                        .solve(near, effort)
                        .values();
                if (again != null && component.holds(completed(again), freed)) {
                    return new Found(completed(again), null);
                }
            }
        }
        return Found.NOTHING;
    }

    private List<Rational> completed(List<Rational> values) {
        List<Rational> completed = new ArrayList<>(values);
        for (Constraint constraint : component.constraints()) {
            if (constraint instanceof Quotient quotient) {
                Rational below = quotient.denominator().at(completed);
                if (below.signum() > 0) {
                    completed.set(
                            quotient.rate(), quotient.numerator().at(completed).dividedBy(below));
                }
            }
        }
        return List.copyOf(completed);
    }
}
