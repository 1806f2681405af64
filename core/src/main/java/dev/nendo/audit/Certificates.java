package dev.nendo.audit;

import dev.nendo.audit.Certificate.Model;
import dev.nendo.audit.Certificate.Part;
import dev.nendo.audit.Certificate.Term;
import dev.nendo.audit.Certificate.Witness;
import dev.nendo.audit.repair.Combination;
import dev.nendo.audit.repair.Component;
import dev.nendo.audit.repair.Conflict;
import dev.nendo.audit.repair.Constraint;
import dev.nendo.audit.repair.LeastRepair;
import dev.nendo.audit.repair.LeastRepair.RepairSet;
import dev.nendo.audit.repair.Proof;
import dev.nendo.audit.repair.Refutation;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Writes what a search found as data that anybody can check. */
final class Certificates {
    private Certificates() {}

    /** The certificate of a proven repair. */
    static Optional<Certificate> of(Component component, long[] weights, LeastRepair repair) {
        if (!repair.isProven() || repair.sets().isEmpty()) {
            return Optional.empty();
        }
        RepairSet first = repair.sets().get(0);
        List<Long> costs = Arrays.stream(weights).boxed().toList();
        return repair.evidence()
                .proof()
                .map(proof -> new Certificate(
                        model(component),
                        repair.evidence().conflicts().stream()
                                .map(Certificates::conflict)
                                .toList(),
                        proof(proof),
                        new Witness(costs, first.cells(), first.values())));
    }

    private static Model model(Component component) {
        return new Model(
                component.quantities().stream()
                        .map(q -> new Certificate.Quantity(q.isWhole(), q.isNeverNegative()))
                        .toList(),
                component.cells().stream()
                        .map(c -> new Certificate.Cell(c.quantity(), c.range(), c.printed(), c.step()))
                        .toList(),
                component.constraints().stream().map(Certificates::relation).toList());
    }

    private static Certificate.Identity relation(Constraint constraint) {
        if (constraint instanceof Constraint.Linear linear) {
            return new Certificate.Linear(terms(linear.sum()), linear.sum().constant(), linear.isAtMost());
        }
        Constraint.Quotient quotient = (Constraint.Quotient) constraint;
        return new Certificate.Quotient(terms(quotient.numerator()), terms(quotient.denominator()), quotient.rate());
    }

    private static List<Term> terms(Combination sum) {
        return IntStream.range(0, sum.size())
                .mapToObj(i -> new Term(sum.quantity(i), sum.weight(i)))
                .toList();
    }

    private static Certificate.Conflict conflict(Conflict conflict) {
        return new Certificate.Conflict(conflict.cells().stream().boxed().toList(), refutation(conflict.refutation()));
    }

    private static Certificate.Refutation refutation(Refutation refutation) {
        if (refutation instanceof Refutation.Digits digits) {
            return new Certificate.Digits(digits.one(), digits.other());
        } else if (refutation instanceof Refutation.Cases cases) {
            return new Certificate.Cases(
                    cases.quantity(), cases.most(), refutation(cases.below()), refutation(cases.above()));
        }
        Refutation.Argument argument = (Refutation.Argument) refutation;
        return new Certificate.Argument(
                argument.steps().stream()
                        .map(s -> new Certificate.Step(s.constraint(), part(s.part()), s.quantity()))
                        .toList(),
                argument.multiples().stream()
                        .map(m -> new Certificate.Multiple(m.constraint(), part(m.part()), m.factor()))
                        .toList());
    }

    private static Part part(Refutation.Part part) {
        return Part.valueOf(part.name());
    }

    private static Certificate.Proof proof(Proof proof) {
        if (proof instanceof Proof.Enough enough) {
            return new Certificate.Enough(enough.conflicts());
        }
        Proof.Choice choice = (Proof.Choice) proof;
        return new Certificate.Choice(
                choice.conflict(),
                choice.choices().stream().map(Certificates::proof).toList());
    }
}
