package dev.nendo.audit.relation;

import dev.nendo.audit.sheet.Show;
import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import java.util.Optional;

/**
 * The denominators that a count and its rate leave possible: n / rate, all of them above 0, perhaps without an upper end.
 *
 * @param lower the lower end
 * @param lowerOpen whether the lower end itself is not possible
 * @param upper the upper end, if there is one
 * @param upperOpen whether the upper end itself is not possible
 */
public record DenominatorRange(Rational lower, boolean lowerOpen, Optional<Rational> upper, boolean upperOpen) {
    private static final DenominatorRange ANY = new DenominatorRange(Rational.ZERO, true, Optional.empty(), true);

    /** The denominators that fit, or empty if none does; both are ranges of values not below 0. */
    public static Optional<DenominatorRange> of(Interval count, Interval rate) {
        if (count.upper().isZero()) {
            return rate.contains(Rational.ZERO) ? Optional.of(ANY) : Optional.empty();
        }
        if (rate.upper().signum() <= 0) {
            return count.contains(Rational.ZERO) && rate.contains(Rational.ZERO) ? Optional.of(ANY) : Optional.empty();
        }
        if (count.contains(Rational.ZERO) && rate.contains(Rational.ZERO)) {
            return Optional.of(ANY);
        }
        Rational low = count.lower().max(Rational.ZERO);
        boolean lowOpen = count.isLowerOpen() || rate.isUpperOpen() || low.isZero();
        Optional<Rational> high =
                rate.lower().signum() > 0 ? Optional.of(count.upper().dividedBy(rate.lower())) : Optional.empty();
        return Optional.of(new DenominatorRange(
                low.dividedBy(rate.upper()), lowOpen, high, count.isUpperOpen() || rate.isLowerOpen()));
    }

    public Optional<DenominatorRange> intersect(DenominatorRange other) {
        int low = lower.compareTo(other.lower);
        DenominatorRange floor = low > 0 || (low == 0 && lowerOpen) ? this : other;
        int high = compareUpper(other);
        DenominatorRange ceiling = high < 0 || (high == 0 && upperOpen) ? this : other;
        DenominatorRange common = new DenominatorRange(floor.lower, floor.lowerOpen, ceiling.upper, ceiling.upperOpen);
        return common.isEmpty() ? Optional.empty() : Optional.of(common);
    }

    public DenominatorRange plus(DenominatorRange other) {
        return new DenominatorRange(
                lower.plus(other.lower),
                lowerOpen || other.lowerOpen,
                upper.flatMap(high -> other.upper.map(high::plus)),
                upperOpen || other.upperOpen);
    }

    private int compareUpper(DenominatorRange other) {
        if (upper.isEmpty() || other.upper.isEmpty()) {
            return Boolean.compare(upper.isEmpty(), other.upper.isEmpty());
        }
        return upper.get().compareTo(other.upper.get());
    }

    private boolean isEmpty() {
        int order = upper.map(lower::compareTo).orElse(-1);
        return order > 0 || (order == 0 && (lowerOpen || upperOpen));
    }

    public boolean containsInteger() {
        return upper.map(high -> Interval.of(lower, lowerOpen, high, upperOpen).hasInteger())
                .orElse(true);
    }

    public String text() {
        return upper.map(high -> Show.range(Interval.of(lower, lowerOpen, high, upperOpen), Rational.ONE))
                .orElseGet(() -> (lowerOpen ? "(" : "[") + Show.value(lower) + ", ∞)");
    }
}
