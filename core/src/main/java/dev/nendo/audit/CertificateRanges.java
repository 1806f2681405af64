package dev.nendo.audit;

import dev.nendo.audit.Certificate.Cell;
import dev.nendo.audit.Certificate.Linear;
import dev.nendo.audit.Certificate.Model;
import dev.nendo.audit.Certificate.Part;
import dev.nendo.audit.Certificate.Quotient;
import dev.nendo.audit.Certificate.Term;
import dev.nendo.number.Rational;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The ranges of quantities while a certificate's argument is followed; part of the checker. */
final class CertificateRanges {
    private final Model model;
    private final @Nullable End[] lower;
    private final @Nullable End[] upper;

    private record End(Rational value, boolean isOpen) {}

    /** A sum that is at most 0, or below it. */
    record Row(Map<Integer, Rational> weights, Rational constant, boolean isStrict) {}

    private CertificateRanges(Model model, @Nullable End[] lower, @Nullable End[] upper) {
        this.model = model;
        this.lower = lower;
        this.upper = upper;
    }

    /** What some cells print. */
    CertificateRanges(Model model, List<Integer> cells) {
        this(
                model,
                new End[model.quantities().size()],
                new End[model.quantities().size()]);
        for (int q = 0; q < lower.length; q++) {
            lower[q] = model.quantities().get(q).isNeverNegative() ? new End(Rational.ZERO, false) : null;
        }
        for (int place : cells) {
            Cell cell = model.cells().get(place);
            bound(
                    cell.quantity(),
                    true,
                    new End(cell.range().lower(), cell.range().isLowerOpen()));
            bound(
                    cell.quantity(),
                    false,
                    new End(cell.range().upper(), cell.range().isUpperOpen()));
        }
    }

    CertificateRanges copy() {
        return new CertificateRanges(model, lower.clone(), upper.clone());
    }

    CertificateRanges with(int quantity, boolean isLower, Rational value) {
        CertificateRanges other = copy();
        other.bound(quantity, isLower, new End(value, false));
        return other;
    }

    private void bound(int quantity, boolean isLower, End end) {
        End own = end;
        if (model.quantities().get(quantity).isWhole()) {
            BigInteger near = isLower ? end.value().ceiling() : end.value().floor();
            boolean isNext = end.isOpen() && end.value().isInteger();
            BigInteger step = !isNext ? BigInteger.ZERO : isLower ? BigInteger.ONE : BigInteger.ONE.negate();
            own = new End(Rational.of(near.add(step), BigInteger.ONE), false);
        }
        @Nullable End[] ends = isLower ? lower : upper;
        End known = ends[quantity];
        int order = known == null ? 0 : own.value().compareTo(known.value());
        if (known == null || (isLower ? order > 0 : order < 0) || (order == 0 && own.isOpen())) {
            ends[quantity] = own;
        }
    }

    boolean isEmpty() {
        for (int q = 0; q < lower.length; q++) {
            End low = lower[q];
            End high = upper[q];
            int order = low == null || high == null ? -1 : low.value().compareTo(high.value());
            if (order > 0 || (order == 0 && low != null && high != null && (low.isOpen() || high.isOpen()))) {
                return true;
            }
        }
        return false;
    }

    /** An inequality of a relation as the ranges stand; empty if there is none. */
    Optional<Row> row(int relation, Part part) {
        TreeMap<Integer, Rational> weights = new TreeMap<>();
        Rational minus = Rational.of(-1);
        if (model.relations().get(relation) instanceof Linear linear) {
            boolean isKnown = part == Part.AT_MOST || (part == Part.AT_LEAST && !linear.isAtMost());
            Rational sign = part == Part.AT_MOST ? Rational.ONE : minus;
            add(weights, linear.terms(), sign);
            return isKnown ? Optional.of(new Row(weights, linear.constant().times(sign), false)) : Optional.empty();
        }
        Quotient quotient = (Quotient) model.relations().get(relation);
        if (part == Part.POSITIVE) {
            add(weights, quotient.denominator(), minus);
            return Optional.of(new Row(weights, Rational.ZERO, true));
        }
        boolean isMost = part == Part.AT_MOST;
        End rate = isMost ? upper[quotient.rate()] : lower[quotient.rate()];
        if (rate == null || CertificateCheck.isOfRate(part)) {
            return Optional.empty();
        }
        add(weights, quotient.numerator(), isMost ? Rational.ONE : minus);
        add(weights, quotient.denominator(), isMost ? rate.value().negated() : rate.value());
        return Optional.of(new Row(weights, Rational.ZERO, rate.isOpen()));
    }

    private static void add(Map<Integer, Rational> weights, List<Term> terms, Rational factor) {
        terms.forEach(term -> weights.merge(term.quantity(), term.weight().times(factor), Rational::plus));
        weights.values().removeIf(Rational::isZero);
    }

    /** The least a sum can be, without one of its quantities; null if nothing bounds it. */
    private @Nullable End least(Map<Integer, Rational> weights, Rational constant, int without) {
        Rational sum = constant;
        boolean isOpen = false;
        for (Map.Entry<Integer, Rational> term : weights.entrySet()) {
            int sign = term.getValue().signum();
            if (term.getKey() != without && sign != 0) {
                End end = sign > 0 ? lower[term.getKey()] : upper[term.getKey()];
                if (end == null) {
                    return null;
                }
                sum = sum.plus(end.value().times(term.getValue()));
                isOpen |= end.isOpen();
            }
        }
        return new End(sum, isOpen);
    }

    boolean excludes(Row row) {
        End least = least(row.weights(), row.constant(), -1);
        return least != null
                && (least.value().signum() > 0 || (least.value().isZero() && (least.isOpen() || row.isStrict())));
    }

    /** Takes what an inequality says of a quantity; nothing if it says nothing. */
    void narrow(int relation, Part part, int quantity) {
        if (CertificateCheck.isOfRate(part)) {
            rate(relation, part == Part.RATE_LOWEST, quantity);
            return;
        }
        row(relation, part).ifPresent(row -> {
            End others = least(row.weights(), row.constant(), quantity);
            Rational weight = row.weights().get(quantity);
            if (others != null && weight != null) {
                Rational value = others.value().negated().dividedBy(weight);
                bound(quantity, weight.signum() < 0, new End(value, others.isOpen() || row.isStrict()));
            }
        });
    }

    private void rate(int relation, boolean isLowest, int quantity) {
        if (!(model.relations().get(relation) instanceof Quotient quotient) || quotient.rate() != quantity) {
            return;
        }
        End above = extreme(quotient.numerator(), isLowest);
        if (above != null && above.value().isZero()) {
            bound(quantity, isLowest, above);
        } else if (above != null) {
            End below =
                    extreme(quotient.denominator(), isLowest == above.value().signum() < 0);
            if (below != null && below.value().signum() > 0) {
                bound(
                        quantity,
                        isLowest,
                        new End(above.value().dividedBy(below.value()), above.isOpen() || below.isOpen()));
            }
        }
    }

    private @Nullable End extreme(List<Term> terms, boolean isLowest) {
        TreeMap<Integer, Rational> weights = new TreeMap<>();
        add(weights, terms, isLowest ? Rational.ONE : Rational.of(-1));
        End least = least(weights, Rational.ZERO, -1);
        return least == null || isLowest ? least : new End(least.value().negated(), least.isOpen());
    }
}
