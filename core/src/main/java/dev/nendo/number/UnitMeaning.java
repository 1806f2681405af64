package dev.nendo.number;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What a unit symbol means: an amount, or an amount per another one. */
final class UnitMeaning {
    private final UnitSide above;
    /** What stands below the slash, or null. */
    private final @Nullable UnitSide below;

    private final boolean inCells;

    private UnitMeaning(UnitSide above, @Nullable UnitSide below, boolean inCells) {
        this.above = above;
        this.below = below;
        this.inCells = inCells;
    }

    static UnitMeaning of(UnitSide side) {
        return new UnitMeaning(side, null, side.isKnown());
    }

    static UnitMeaning per(UnitSide above, UnitSide below) {
        return new UnitMeaning(above, below, above.isKnown() && below.isKnown());
    }

    UnitMeaning outsideCells() {
        return new UnitMeaning(above, below, false);
    }

    /** Whether the symbol may follow a figure in a cell; 以上 and the like make a threshold instead. */
    boolean inCells() {
        return inCells;
    }

    UnitKind kind() {
        return below == null ? above.kind() : UnitKind.PER_UNIT;
    }

    boolean isKnown() {
        return above.isKnown() && (below == null || below.isKnown());
    }

    /** How many of {@link #base} one is; of what stands below the slash only powers of ten have a decimal. */
    BigDecimal scale() {
        return below == null || !dividesTen(below.scale())
                ? above.scale()
                : above.scale().divide(below.scale());
    }

    String base() {
        if (below == null) {
            return above.base();
        }
        String number = dividesTen(below.scale()) ? "" : below.scale().toPlainString();
        return above.base() + "/" + number + below.base();
    }

    /** Whether a whole number in this unit is something counted or added up: no rate, quotient, physical measure or scaled amount. */
    boolean canBeExact() {
        boolean adds = above.kind() == UnitKind.COUNT || above.kind() == UnitKind.MONEY || !above.isKnown();
        return below == null && adds && !above.isScaled() && !UnitTable.isQuotientByName(above);
    }

    Optional<Rational> factorTo(UnitMeaning other) {
        if (below == null && other.below == null) {
            return above.factorTo(other.above);
        }
        if (below != null && other.below != null) {
            Optional<Rational> perSide = other.below.factorTo(below);
            return above.factorTo(other.above).flatMap(amount -> perSide.map(amount::times));
        }
        return below == null ? other.toShare(this).map(Rational::reciprocal) : toShare(other);
    }

    /** A quotient of equal things is a share: 人/千人 in ‰. Money and time per unit are said without the unit as well: 円 for 円/件. */
    private Optional<Rational> toShare(UnitMeaning amount) {
        if (below == null) {
            return Optional.empty();
        }
        if (amount.kind() == UnitKind.RATE) {
            return above.cancels(below)
                    ? Optional.of(above.total().dividedBy(below.total()).dividedBy(amount.above.total()))
                    : Optional.empty();
        }
        boolean isSaidAlone = amount.kind() == UnitKind.MONEY || amount.kind() == UnitKind.TIME;
        return isSaidAlone
                ? above.factorTo(amount.above).map(factor -> factor.dividedBy(Rational.of(below.scale())))
                : Optional.empty();
    }

    /** By what a quotient of bare numbers, this by a divisor, is multiplied to be in a unit. */
    Optional<Rational> quotientFactor(UnitMeaning divisor, UnitMeaning wanted) {
        boolean isRate = wanted.kind() == UnitKind.RATE;
        if (below != null || divisor.below != null) {
            return isRate ? factorTo(divisor).map(factor -> factor.dividedBy(wanted.above.total())) : Optional.empty();
        }
        UnitSide dividend = above;
        if (wanted.below != null) {
            Optional<Rational> perSide = wanted.below.factorTo(divisor.above.asBelow());
            return dividend.factorTo(wanted.above).flatMap(amount -> perSide.map(amount::times));
        }
        if (isRate) {
            return dividend.cancels(divisor.above)
                    ? Optional.of(
                            dividend.total().dividedBy(divisor.above.total()).dividedBy(wanted.above.total()))
                    : Optional.empty();
        }
        return dividend.factorTo(wanted.above).map(amount -> amount.dividedBy(Rational.of(divisor.above.scale())));
    }

    /** The quotient of bare numbers as a bare number: hours by minutes scaled, 千円 by 件 in 円. */
    Optional<Rational> bareFactor(UnitMeaning divisor) {
        return factorTo(divisor).or(() -> Optional.of(Rational.of(scale()).dividedBy(Rational.of(divisor.scale()))));
    }

    /** What a bare number over a divisor is taken for where this is wanted: the base of the amount, or for a rate the same thing. */
    UnitMeaning bareDividend(UnitMeaning divisor) {
        return of(kind() == UnitKind.RATE ? divisor.above.unscaled() : above.unscaled());
    }

    UnitMeaning bareDivisor(UnitMeaning dividend) {
        if (below != null) {
            return of(below.unscaled());
        }
        return of(kind() == UnitKind.RATE ? dividend.above.unscaled() : UnitSide.counter("", ""));
    }

    private static boolean dividesTen(BigDecimal scale) {
        return scale.stripTrailingZeros().unscaledValue().equals(BigInteger.ONE);
    }
}
