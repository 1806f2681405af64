package dev.nendo.audit;

import dev.nendo.audit.relation.Claim;
import dev.nendo.audit.relation.Equation.Linear;
import dev.nendo.audit.relation.Term;
import dev.nendo.audit.relation.Tested;
import dev.nendo.audit.relation.Tested.Form;
import dev.nendo.audit.repair.Effort;
import dev.nendo.audit.repair.LeastSets;
import dev.nendo.audit.repair.RepairModel;
import dev.nendo.audit.sheet.Amount;
import dev.nendo.number.Rational;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Slips in adding up: figures left out, counted twice or added with the wrong sign. Each is one with which the whole component holds. */
final class SumSlips {
    private static final int MOST_SETS = 5;

    private final List<Tested> component;
    private final List<List<Amount>> sets;
    private final Claim claim;
    private final Effort own;

    SumSlips(List<Tested> component, List<List<Amount>> sets, Claim claim, Effort own) {
        this.component = component;
        this.sets = sets;
        this.claim = claim;
        this.own = own;
    }

    /** Another sum that may have been made. */
    private record Slip(Tested made, Cause cause) {}

    List<Cause> causes() {
        Tested identity = claim.identity();
        if (identity.form() != Form.SUM || claim.isAlone() || identity.holds()) {
            return List.of();
        }
        List<Slip> slips = new ArrayList<>();
        negatives(identity, slips);
        single(identity, slips);
        claim.carryIn().filter(amount -> amount.value().signum() != 0).ifPresent(carried -> {
            Cause cause = CauseWords.notCarriedIn(carried);
            slips.add(new Slip(with(identity, Term.plus(carried), 0), cause));
            slips.add(new Slip(with(identity, Term.minus(carried), 0), cause));
        });
        return slips.stream().filter(this::explains).map(Slip::cause).toList();
    }

    private static void negatives(Tested identity, List<Slip> slips) {
        List<Term> terms = identity.sides().left();
        List<Term> negative = terms.stream().filter(SumSlips::isNegative).toList();
        boolean isPlain = terms.stream().noneMatch(Term::isSubtracted)
                && identity.sides().divisor().equals(Rational.ONE);
        if (!isPlain || negative.isEmpty() || negative.size() == terms.size()) {
            return;
        }
        List<Amount> amounts = negative.stream().map(Term::amount).toList();
        Rational one = identity.sides().divisor();
        List<Term> others = terms.stream().filter(term -> !isNegative(term)).toList();
        slips.add(new Slip(summed(identity, others, one), CauseWords.negativesLeftOut(amounts)));
        List<Term> unsigned = terms.stream()
                .map(term -> isNegative(term) ? Term.minus(term.amount()) : term)
                .toList();
        slips.add(new Slip(summed(identity, unsigned, one), CauseWords.signsLost(amounts)));
    }

    private static boolean isNegative(Term term) {
        return term.amount().value().signum() < 0;
    }

    private static void single(Tested identity, List<Slip> slips) {
        List<Term> terms = identity.sides().left();
        boolean isMean = !identity.sides().divisor().equals(Rational.ONE);
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            if (term.amount().value().signum() == 0 && !isMean) {
                continue;
            }
            if (terms.size() > 1) {
                List<Term> others = new ArrayList<>(terms);
                others.remove(i);
                slips.add(new Slip(summed(identity, others, divisor(identity, -1)), CauseWords.leftOut(term.amount())));
            }
            slips.add(new Slip(with(identity, term, 1), CauseWords.countedTwice(term.amount())));
        }
    }

    /** The number of figures of a mean changes with them. */
    private static Rational divisor(Tested identity, int more) {
        Rational divisor = identity.sides().divisor();
        return divisor.equals(Rational.ONE) ? divisor : divisor.plus(Rational.of(more));
    }

    private static Tested with(Tested identity, Term term, int more) {
        List<Term> terms = new ArrayList<>(identity.sides().left());
        terms.add(term);
        return summed(identity, terms, divisor(identity, more));
    }

    private static Tested summed(Tested identity, List<Term> terms, Rational divisor) {
        Tested.Sides sides = identity.sides();
        return new Tested(
                Form.SUM, new Tested.Sides(terms, sides.right(), divisor, sides.claimed()), identity.place(), true);
    }

    private boolean explains(Slip slip) {
        Tested.Sides sides = slip.made().sides();
        int divisor = sides.divisor().toDecimal(0, RoundingMode.HALF_UP).intValueExact();
        if (divisor < 1 || !new Linear(sides.left(), divisor, sides.claimed()).isSatisfied() || own.isSpent()) {
            return false;
        }
        List<Tested> identities = component.stream()
                .map(other -> other.equals(claim.identity()) ? slip.made() : other)
                .toList();
        RepairModel model = new RepairModel(identities);
        return othersOfSets().stream().anyMatch(others -> {
            BitSet freed = new BitSet();
            others.stream().mapToInt(model::cell).filter(cell -> cell >= 0).forEach(freed::set);
            return LeastSets.holds(model.component(), freed, own);
        });
    }

    /** What else must be changed along with the claimed figure: nothing where one change suffices. */
    private List<List<Amount>> othersOfSets() {
        Amount claimed = claim.identity().claimed().key();
        List<List<Amount>> others = sets.stream()
                .filter(figures -> figures.contains(claimed))
                .map(figures -> figures.stream().filter(f -> !f.equals(claimed)).toList())
                .limit(MOST_SETS)
                .toList();
        return others.isEmpty() ? List.of(List.of()) : others;
    }
}
