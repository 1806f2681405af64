package dev.nendo.audit;

import dev.nendo.audit.Equation.Linear;
import dev.nendo.audit.Equation.Quotient;
import dev.nendo.audit.Misprints.Suspected;
import dev.nendo.audit.Repair.Cause;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Every single cause that makes a broken claim hold, tried one by one.
 *
 * <p>A figure that another identity confirms is not called into question: only whether it was left out or counted twice.
 */
final class RepairSearch {
    private final List<Repair> repairs = new ArrayList<>();

    private RepairSearch() {}

    static List<Repair> of(Equation equation, Set<Object> confirmed, Optional<Amount> carryIn) {
        RepairSearch search = new RepairSearch();
        if (equation instanceof Linear linear) {
            search.counted(linear.terms(), terms -> new Linear(terms, linear.divisor(), linear.claimed()));
            if (linear.divisor() > 1) {
                search.meanOfOthers(linear);
            }
            carryIn.ifPresent(carried -> search.carryIn(linear, carried));
        } else if (equation instanceof Quotient of) {
            search.counted(of.numerator(), terms -> new Quotient(terms, of.denominator(), of.claimed()));
            search.counted(of.denominator(), terms -> new Quotient(of.numerator(), terms, of.claimed()));
        }
        search.repairs.addAll(Misprints.explaining(figures(equation, confirmed)));
        return List.copyOf(search.repairs);
    }

    private static List<Suspected> figures(Equation equation, Set<Object> confirmed) {
        List<Suspected> figures = new ArrayList<>();
        figures.add(new Suspected(equation.claimed(), equation.fitting(-1)));
        List<Amount> inputs = equation.inputs();
        for (int i = 0; i < inputs.size(); i++) {
            if (!confirmed.contains(inputs.get(i).key())) {
                figures.add(new Suspected(inputs.get(i), equation.fitting(i)));
            }
        }
        return figures;
    }

    /** A part that was not added, or added twice. */
    private void counted(List<Term> terms, Function<List<Term>, Equation> claim) {
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            if (term.amount().value().signum() == 0) {
                continue;
            }
            if (terms.size() > 1) {
                tried(claim.apply(without(terms, i)), Cause.LEFT_OUT, term.amount());
            }
            tried(claim.apply(with(terms, term)), Cause.COUNTED_TWICE, term.amount());
        }
    }

    /** A cell that took no part in a mean, or took part twice: the number of cells is then another too. */
    private void meanOfOthers(Linear mean) {
        List<Term> terms = mean.terms();
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            tried(new Linear(without(terms, i), mean.divisor() - 1, mean.claimed()), Cause.LEFT_OUT, term.amount());
            tried(
                    new Linear(with(terms, term), mean.divisor() + 1, mean.claimed()),
                    Cause.COUNTED_TWICE,
                    term.amount());
        }
    }

    private void carryIn(Linear linear, Amount carried) {
        if (carried.value().signum() != 0) {
            tried(
                    new Linear(with(linear.terms(), Term.plus(carried)), linear.divisor(), linear.claimed()),
                    Cause.CARRY_IN_FORGOTTEN,
                    carried);
            tried(
                    new Linear(with(linear.terms(), Term.minus(carried)), linear.divisor(), linear.claimed()),
                    Cause.CARRY_IN_FORGOTTEN,
                    carried);
        }
    }

    private void tried(Equation equation, Cause cause, Amount amount) {
        Repair repair = new Repair(cause, Misprints.named(amount), "");
        if (equation.isSatisfied() && !repairs.contains(repair)) {
            repairs.add(repair);
        }
    }

    private static List<Term> without(List<Term> terms, int index) {
        List<Term> others = new ArrayList<>(terms);
        others.remove(index);
        return others;
    }

    private static List<Term> with(List<Term> terms, Term more) {
        List<Term> all = new ArrayList<>(terms);
        all.add(more);
        return all;
    }
}
