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
import dev.nendo.audit.Certificate.Step;
import dev.nendo.audit.Certificate.Term;
import dev.nendo.audit.Certificate.Witness;
import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import java.math.BigInteger;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

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
            return Optional.ofNullable(new CertificateCheck(certificate).fault());
        } catch (IndexOutOfBoundsException e) {
            return Optional.of("a place that does not exist is named: " + e.getMessage());
        }
    }

    private @Nullable String fault() {
        if (witness.weights().size() != model.cells().size()
                || witness.weights().stream().anyMatch(weight -> weight < 1)
                || witness.values().size() != model.quantities().size()) {
            return "every cell must have a weight of at least 1, and every quantity a value";
        }
        for (Conflict conflict : certificate.conflicts()) {
            if (!isRefuted(conflict, conflict.refutation(), Ranges.of(model, conflict.cells()))) {
                return "conflict " + certificate.conflicts().indexOf(conflict) + " is not refuted";
            }
        }
        Set<Integer> changed = Set.copyOf(witness.cells());
        long claimed = changed.stream().mapToLong(witness.weights()::get).sum();
        return isProven(certificate.proof(), Set.of(), claimed)
                ? witnessFault()
                : "the proof does not reach the claimed weight " + claimed;
    }

    private boolean isRefuted(Conflict conflict, Refutation refutation, Ranges ranges) {
        if (refutation instanceof Digits digits) {
            return conflict.cells().containsAll(List.of(digits.one(), digits.other()))
                    && differ(model.cells().get(digits.one()), model.cells().get(digits.other()));
        } else if (refutation instanceof Cases cases) {
            End most = new End(Rational.of(cases.most(), BigInteger.ONE), false);
            End next = new End(most.value().plus(Rational.ONE), false);
            return model.quantities().get(cases.quantity()).isWhole()
                    && isRefuted(conflict, cases.below(), ranges.copy().bound(cases.quantity(), false, most))
                    && isRefuted(conflict, cases.above(), ranges.copy().bound(cases.quantity(), true, next));
        }
        Ranges narrowed = ranges.copy();
        ((Argument) refutation).steps().forEach(narrowed::narrow);
        return narrowed.isEmpty() || narrowed.isExcluded(((Argument) refutation).multiples());
    }

    private static boolean differ(Cell a, Cell b) {
        return a.quantity() == b.quantity()
                && a.step().equals(b.step())
                && !a.printed().equals(b.printed());
    }

    private boolean isProven(Proof proof, Set<Integer> chosen, long claimed) {
        Set<Integer> taken = new HashSet<>(chosen);
        if (proof instanceof Enough enough) {
            long weight = chosen.stream().mapToLong(witness.weights()::get).sum();
            for (int place : enough.conflicts()) {
                List<Integer> cells = certificate.conflicts().get(place).cells();
                boolean isApart = Collections.disjoint(cells, taken) && taken.addAll(cells);
                if (!isApart) {
                    return false;
                }
                weight += cells.stream().mapToLong(witness.weights()::get).min().orElse(0);
            }
            return weight >= claimed;
        }
        Choice choice = (Choice) proof;
        List<Integer> cells = certificate.conflicts().get(choice.conflict()).cells();
        boolean isProven = choice.choices().size() == cells.size() && Collections.disjoint(cells, chosen);
        for (int i = 0; isProven && i < cells.size(); i++) {
            taken.add(cells.get(i));
            isProven = isProven(choice.choices().get(i), taken, claimed);
            taken.remove(cells.get(i));
        }
        return isProven;
    }

    private @Nullable String witnessFault() {
        for (int q = 0; q < model.quantities().size(); q++) {
            Rational value = witness.values().get(q);
            if ((model.quantities().get(q).isWhole() && !value.isInteger())
                    || (model.quantities().get(q).isNeverNegative() && value.signum() < 0)) {
                return "the witness gives quantity " + q + " an impossible value: " + value;
            }
        }
        for (int c = 0; c < model.cells().size(); c++) {
            Cell cell = model.cells().get(c);
            boolean isKept = !witness.cells().contains(c);
            if (isKept && !cell.range().contains(witness.values().get(cell.quantity()))) {
                return "the witness does not keep cell " + c;
            }
            for (int other = 0; isKept && other < c; other++) {
                if (differ(cell, model.cells().get(other)) && !witness.cells().contains(other)) {
                    return "the witness leaves cells " + other + " and " + c + " with different digits";
                }
            }
        }
        for (int r = 0; r < model.relations().size(); r++) {
            if (!holds(model.relations().get(r))) {
                return "the witness does not satisfy relation " + r;
            }
        }
        return null;
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

    private record End(Rational value, boolean isOpen) {}

    /** A sum that is at most 0, or below it. */
    private record Row(TreeMap<Integer, Rational> weights, Rational constant, boolean isStrict) {
        Row plus(List<Term> terms, Rational factor) {
            terms.forEach(t -> weights.merge(t.quantity(), t.weight().times(factor), Rational::plus));
            return this;
        }

        Row plus(Row other, Rational factor) {
            other.weights.forEach((q, w) -> weights.merge(q, w.times(factor), Rational::plus));
            return new Row(weights, constant.plus(other.constant.times(factor)), isStrict || other.isStrict);
        }
    }

    /** The ranges of quantities while an argument is followed. */
    private record Ranges(Model model, TreeMap<Integer, End> lower, TreeMap<Integer, End> upper) {
        static Ranges of(Model model, List<Integer> cells) {
            Ranges ranges = new Ranges(model, new TreeMap<>(), new TreeMap<>());
            IntStream.range(0, model.quantities().size())
                    .filter(q -> model.quantities().get(q).isNeverNegative())
                    .forEach(q -> ranges.lower.put(q, new End(Rational.ZERO, false)));
            cells.stream().map(model.cells()::get).forEach(cell -> {
                Interval range = cell.range();
                ranges.bound(cell.quantity(), true, new End(range.lower(), range.isLowerOpen()));
                ranges.bound(cell.quantity(), false, new End(range.upper(), range.isUpperOpen()));
            });
            return ranges;
        }

        Ranges copy() {
            return new Ranges(model, new TreeMap<>(lower), new TreeMap<>(upper));
        }

        Ranges bound(int quantity, boolean isLower, End end) {
            End own = end;
            if (model.quantities().get(quantity).isWhole()) {
                BigInteger near = isLower ? end.value().ceiling() : end.value().floor();
                BigInteger step =
                        BigInteger.valueOf(!end.isOpen() || !end.value().isInteger() ? 0 : isLower ? 1 : -1);
                own = new End(Rational.of(near.add(step), BigInteger.ONE), false);
            }
            (isLower ? lower : upper).merge(quantity, own, (known, next) -> {
                int order = isLower
                        ? next.value().compareTo(known.value())
                        : known.value().compareTo(next.value());
                return order > 0 || (order == 0 && next.isOpen()) ? next : known;
            });
            return this;
        }

        boolean isEmpty() {
            return lower.entrySet().stream().anyMatch(low -> {
                End high = upper.get(low.getKey());
                int order = high == null ? -1 : low.getValue().value().compareTo(high.value());
                return order > 0
                        || (order == 0 && high != null && (low.getValue().isOpen() || high.isOpen()));
            });
        }

        /** An inequality of a relation as the ranges are; null if there is none. */
        private @Nullable Row row(int relation, Part part) {
            Rational sign = part == Part.AT_MOST ? Rational.ONE : Rational.of(-1);
            if (model.relations().get(relation) instanceof Linear linear) {
                boolean isKnown = part == Part.AT_MOST || (part == Part.AT_LEAST && !linear.isAtMost());
                Row row = new Row(new TreeMap<>(), linear.constant().times(sign), false);
                return isKnown ? row.plus(linear.terms(), sign) : null;
            }
            Quotient quotient = (Quotient) model.relations().get(relation);
            if (part == Part.POSITIVE) {
                return new Row(new TreeMap<>(), Rational.ZERO, true).plus(quotient.denominator(), sign);
            }
            End rate = (part == Part.AT_MOST ? upper : lower).get(quotient.rate());
            return rate == null || (part != Part.AT_MOST && part != Part.AT_LEAST)
                    ? null
                    : new Row(new TreeMap<>(), Rational.ZERO, rate.isOpen())
                            .plus(quotient.numerator(), sign)
                            .plus(quotient.denominator(), rate.value().times(sign.negated()));
        }

        /** The least a sum can be, without one of its quantities; null if nothing bounds it. */
        private @Nullable End least(Row row, int without) {
            Rational sum = row.constant();
            boolean isOpen = row.isStrict();
            for (var term : row.weights().entrySet()) {
                if (term.getKey() != without && !term.getValue().isZero()) {
                    End end = (term.getValue().signum() > 0 ? lower : upper).get(term.getKey());
                    if (end == null) {
                        return null;
                    }
                    sum = sum.plus(end.value().times(term.getValue()));
                    isOpen |= end.isOpen();
                }
            }
            return new End(sum, isOpen);
        }

        /** Whether inequalities that must hold add up to one that the ranges exclude. */
        boolean isExcluded(List<Multiple> multiples) {
            Row sum = new Row(new TreeMap<>(), Rational.ZERO, false);
            for (Multiple multiple : multiples) {
                Row row = row(multiple.relation(), multiple.part());
                if (row == null || multiple.factor().signum() <= 0) {
                    return false;
                }
                sum = sum.plus(row, multiple.factor());
            }
            End least = least(sum, -1);
            return least != null
                    && (least.value().signum() > 0 || (least.value().isZero() && least.isOpen()));
        }

        /** Takes what an inequality says of a quantity; nothing if it says nothing. */
        void narrow(Step step) {
            Row row = row(step.relation(), step.part());
            if (row != null) {
                End others = least(row, step.quantity());
                Rational weight = row.weights().get(step.quantity());
                if (others != null && weight != null && !weight.isZero()) {
                    End end = new End(others.value().negated().dividedBy(weight), others.isOpen());
                    bound(step.quantity(), weight.signum() < 0, end);
                }
            } else if (model.relations().get(step.relation()) instanceof Quotient quotient
                    && quotient.rate() == step.quantity()
                    && (step.part() == Part.RATE_LOWEST || step.part() == Part.RATE_HIGHEST)) {
                rate(quotient, step.part() == Part.RATE_LOWEST);
            }
        }

        private void rate(Quotient quotient, boolean isLowest) {
            End above = extreme(quotient.numerator(), isLowest);
            boolean isNegative = above != null && above.value().signum() < 0;
            End below = extreme(quotient.denominator(), isLowest == isNegative);
            if (above != null && above.value().isZero()) {
                bound(quotient.rate(), isLowest, above);
            } else if (above != null && below != null && below.value().signum() > 0) {
                End end = new End(above.value().dividedBy(below.value()), above.isOpen() || below.isOpen());
                bound(quotient.rate(), isLowest, end);
            }
        }

        private @Nullable End extreme(List<Term> terms, boolean isLowest) {
            Row row = new Row(new TreeMap<>(), Rational.ZERO, false)
                    .plus(terms, isLowest ? Rational.ONE : Rational.of(-1));
            End least = least(row, -1);
            return least == null || isLowest ? least : new End(least.value().negated(), least.isOpen());
        }
    }
}
