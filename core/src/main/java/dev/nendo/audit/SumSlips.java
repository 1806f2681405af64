package dev.nendo.audit;

import dev.nendo.audit.Cause.Kind;
import dev.nendo.audit.Equation.Linear;
import dev.nendo.audit.Tested.Form;
import dev.nendo.audit.repair.Effort;
import dev.nendo.audit.repair.LeastSets;
import dev.nendo.number.Rational;
import dev.nendo.problem.Sentence;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** Slips in adding up: figures left out, counted twice or added with the wrong sign. Each is one with which the whole component holds. */
final class SumSlips {
    private final Located located;
    private final Claim claim;
    private final Effort own;

    SumSlips(Located located, Claim claim, Effort own) {
        this.located = located;
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
            Cause cause = cause(Kind.CARRY_IN_FORGOTTEN, carried, "が足されていない", "was not added");
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
        String texts =
                String.join("、", negative.stream().map(t -> t.amount().text()).toList());
        String english = texts.replace("、", ", ");
        List<Term> others = terms.stream().filter(term -> !isNegative(term)).toList();
        slips.add(new Slip(
                summed(identity, others, identity.sides().divisor()),
                new Cause(
                        Kind.NEGATIVES_LEFT_OUT,
                        Sentence.of(
                                "負の数 " + texts + " が足されていない", "the negative figures " + english + " were left out"))));
        List<Term> unsigned = terms.stream()
                .map(term -> isNegative(term) ? Term.minus(term.amount()) : term)
                .toList();
        slips.add(new Slip(
                summed(identity, unsigned, identity.sides().divisor()),
                new Cause(
                        Kind.SIGN_LOST,
                        Sentence.of(
                                "負の数 " + texts + " が正の数として足されている",
                                "the negative figures " + english + " were added without their signs"))));
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
                slips.add(new Slip(
                        summed(identity, others, divisor(identity, -1)),
                        cause(Kind.LEFT_OUT, term.amount(), "が足されていない", "was left out")));
            }
            slips.add(new Slip(
                    with(identity, term, 1),
                    cause(Kind.COUNTED_TWICE, term.amount(), "が二重に数えられている", "was counted twice")));
        }
    }

    private static Cause cause(Kind kind, Amount amount, String ja, String en) {
        Sentence figure = LocalisationWords.named(amount);
        return new Cause(kind, Sentence.of(figure.ja() + " " + ja, figure.en() + " " + en));
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
        List<Tested> identities = located.model().identities().stream()
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
        List<List<Amount>> others = located.sets().stream()
                .map(set -> set.changes().stream().map(Change::figure).toList())
                .filter(figures -> figures.contains(claimed))
                .map(figures -> figures.stream().filter(f -> !f.equals(claimed)).toList())
                .limit(Located.MOST_SUSPECTS)
                .toList();
        return others.isEmpty() ? List.of(List.of()) : others;
    }
}
