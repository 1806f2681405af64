package dev.nendo.audit;

import dev.nendo.audit.Certificate.Argument;
import dev.nendo.audit.Certificate.Cases;
import dev.nendo.audit.Certificate.Cell;
import dev.nendo.audit.Certificate.Choice;
import dev.nendo.audit.Certificate.Conflict;
import dev.nendo.audit.Certificate.Digits;
import dev.nendo.audit.Certificate.Enough;
import dev.nendo.audit.Certificate.Identity;
import dev.nendo.audit.Certificate.Linear;
import dev.nendo.audit.Certificate.Model;
import dev.nendo.audit.Certificate.Multiple;
import dev.nendo.audit.Certificate.Part;
import dev.nendo.audit.Certificate.Proof;
import dev.nendo.audit.Certificate.Quotient;
import dev.nendo.audit.Certificate.Refutation;
import dev.nendo.audit.Certificate.Term;
import dev.nendo.audit.Certificate.Witness;
import dev.nendo.number.Rational;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Judges certificates by arithmetic alone: it shares no code with the search that made them.
 *
 * <p>It is not a search: a claim that is true but not shown is faulty too. Example: a certificate whose witness leaves a sum open gives "the
 * witness does not satisfy relation 2". Exact; nothing is rounded. Faults are answers, never exceptions. Thread-safe.
 */
public final class CertificateCheck {
    private final Certificate certificate;
    private final Model model;
    private final Witness witness;

    private CertificateCheck(Certificate certificate) {
        this.certificate = certificate;
        this.model = certificate.model();
        this.witness = certificate.witness();
    }

    /**
     * {@return the first fault of a certificate, or empty if it shows what it claims}
     *
     * @param certificate the certificate
     */
    public static Optional<String> fault(Certificate certificate) {
        try {
            return new CertificateCheck(certificate).fault();
        } catch (IndexOutOfBoundsException e) {
            return Optional.of("a place that does not exist is named: " + e.getMessage());
        }
    }

    private Optional<String> fault() {
        if (witness.weights().size() != model.cells().size()
                || witness.weights().stream().anyMatch(weight -> weight < 1)
                || witness.values().size() != model.quantities().size()) {
            return Optional.of("every cell must have a weight of at least 1, and every quantity a value");
        }
        for (int c = 0; c < certificate.conflicts().size(); c++) {
            Conflict conflict = certificate.conflicts().get(c);
            if (conflict.cells().isEmpty()
                    || !isRefuted(conflict, conflict.refutation(), new CertificateRanges(model, conflict.cells()))) {
                return Optional.of("conflict " + c + " is not refuted");
            }
        }
        long claimed = new HashSet<>(witness.cells())
                .stream().mapToLong(cell -> witness.weights().get(cell)).sum();
        if (!isProven(certificate.proof(), new HashSet<>(), claimed)) {
            return Optional.of("the proof does not reach the claimed weight " + claimed);
        }
        return witnessFault();
    }

    private boolean isRefuted(Conflict conflict, Refutation refutation, CertificateRanges ranges) {
        if (refutation instanceof Digits digits) {
            Cell one = model.cells().get(digits.one());
            Cell other = model.cells().get(digits.other());
            return conflict.cells().containsAll(List.of(digits.one(), digits.other())) && differ(one, other);
        } else if (refutation instanceof Cases cases) {
            Rational most = Rational.of(cases.most(), java.math.BigInteger.ONE);
            return model.quantities().get(cases.quantity()).isWhole()
                    && isRefuted(conflict, cases.below(), ranges.with(cases.quantity(), false, most))
                    && isRefuted(conflict, cases.above(), ranges.with(cases.quantity(), true, most.plus(Rational.ONE)));
        }
        Argument argument = (Argument) refutation;
        CertificateRanges narrowed = ranges.copy();
        argument.steps().forEach(step -> narrowed.narrow(step.relation(), step.part(), step.quantity()));
        return narrowed.isEmpty() || isExcluded(argument.multiples(), narrowed);
    }

    private static boolean differ(Cell one, Cell other) {
        return one.quantity() == other.quantity()
                && one.step().equals(other.step())
                && !one.printed().equals(other.printed());
    }

    /** Whether inequalities that must hold add up to one that the ranges exclude. */
    private static boolean isExcluded(List<Multiple> multiples, CertificateRanges ranges) {
        TreeMap<Integer, Rational> weights = new TreeMap<>();
        Rational constant = Rational.ZERO;
        boolean isStrict = false;
        for (Multiple multiple : multiples) {
            Optional<CertificateRanges.Row> row = ranges.row(multiple.relation(), multiple.part());
            if (row.isEmpty() || multiple.factor().signum() <= 0) {
                return false;
            }
            row.get().weights().forEach((q, w) -> weights.merge(q, w.times(multiple.factor()), Rational::plus));
            constant = constant.plus(row.get().constant().times(multiple.factor()));
            isStrict |= row.get().isStrict();
        }
        return ranges.excludes(new CertificateRanges.Row(weights, constant, isStrict));
    }

    private boolean isProven(Proof proof, Set<Integer> chosen, long claimed) {
        long weight =
                chosen.stream().mapToLong(cell -> witness.weights().get(cell)).sum();
        if (proof instanceof Enough enough) {
            Set<Integer> taken = new HashSet<>(chosen);
            for (int place : enough.conflicts()) {
                List<Integer> cells = certificate.conflicts().get(place).cells();
                if (cells.stream().anyMatch(taken::contains)) {
                    return false;
                }
                taken.addAll(cells);
                weight += cells.stream().mapToLong(witness.weights()::get).min().orElse(0);
            }
            return weight >= claimed;
        }
        Choice choice = (Choice) proof;
        List<Integer> cells = certificate.conflicts().get(choice.conflict()).cells();
        if (choice.choices().size() != cells.size() || cells.stream().anyMatch(chosen::contains)) {
            return false;
        }
        for (int i = 0; i < cells.size(); i++) {
            Set<Integer> more = new HashSet<>(chosen);
            more.add(cells.get(i));
            if (!isProven(choice.choices().get(i), more, claimed)) {
                return false;
            }
        }
        return true;
    }

    private Optional<String> witnessFault() {
        for (int q = 0; q < model.quantities().size(); q++) {
            Rational value = witness.values().get(q);
            if ((model.quantities().get(q).isWhole() && !value.isInteger())
                    || (model.quantities().get(q).isNeverNegative() && value.signum() < 0)) {
                return Optional.of("the witness gives quantity " + q + " an impossible value: " + value);
            }
        }
        for (int c = 0; c < model.cells().size(); c++) {
            Cell cell = model.cells().get(c);
            if (!witness.cells().contains(c)
                    && !cell.range().contains(witness.values().get(cell.quantity()))) {
                return Optional.of("the witness does not keep cell " + c);
            }
            for (int other = 0; other < c; other++) {
                if (differ(cell, model.cells().get(other))
                        && !witness.cells().contains(c)
                        && !witness.cells().contains(other)) {
                    return Optional.of("the witness leaves cells " + other + " and " + c + " with different digits");
                }
            }
        }
        for (int r = 0; r < model.relations().size(); r++) {
            if (!holds(model.relations().get(r))) {
                return Optional.of("the witness does not satisfy relation " + r);
            }
        }
        return Optional.empty();
    }

    private boolean holds(Identity relation) {
        if (relation instanceof Linear linear) {
            int sign = sum(linear.terms()).plus(linear.constant()).signum();
            return linear.isAtMost() ? sign <= 0 : sign == 0;
        }
        Quotient quotient = (Quotient) relation;
        Rational below = sum(quotient.denominator());
        return below.signum() > 0
                && below.times(witness.values().get(quotient.rate())).equals(sum(quotient.numerator()));
    }

    private Rational sum(List<Term> terms) {
        return terms.stream()
                .map(term -> witness.values().get(term.quantity()).times(term.weight()))
                .reduce(Rational.ZERO, Rational::plus);
    }

    /** Whether a part is one of a quotient's bounds on its rate. */
    static boolean isOfRate(Part part) {
        return part == Part.RATE_LOWEST || part == Part.RATE_HIGHEST;
    }
}
