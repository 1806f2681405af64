package dev.nendo.evaluate.verdict;

import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Met;
import dev.nendo.kpi.Met.JudgedOn;
import dev.nendo.number.Quantity;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import java.util.Optional;

/**
 * Whether a target is met, on both bases, with what was compared.
 *
 * @param met on the basis that the definition chooses
 * @param exactly by the exact values
 * @param atPrinted at printed precision
 * @param reason why it is undecided
 * @param isKnownNotDone whether an activity is known not to have been done
 * @param compared what was compared with what; absent where nothing was
 */
public record TargetVerdict(
        Met met,
        Met exactly,
        Met atPrinted,
        Optional<Reason> reason,
        boolean isKnownNotDone,
        Optional<Compared> compared) {

    /**
     * What was compared.
     *
     * @param direction which side is good
     * @param reached what was reached, or at least
     * @param limit what it was compared with, in the same unit
     * @param precision the precision at which both are printed
     */
    public record Compared(Direction direction, Quantity reached, Quantity limit, PrintedPrecision precision) {}

    /**
     * Compares on both bases.
     *
     * @param compared what is compared
     * @param basis the basis that decides
     * @param onlyBounds why nothing is decided where the value is known within bounds only
     * @return the verdict; undecided where the printed figures leave either answer possible on both bases
     */
    public static TargetVerdict of(Compared compared, JudgedOn basis, Reason onlyBounds) {
        Met exactly = TargetComparison.met(
                compared.direction(),
                compared.reached().interval(),
                compared.limit().interval());
        Met printed = compared.precision().met(compared.direction(), compared.reached(), compared.limit());
        Met met = basis == JudgedOn.EXACT ? exactly : printed;
        boolean open = met == Met.DEPENDS_ON_ROUNDING && printed == Met.DEPENDS_ON_ROUNDING;
        return new TargetVerdict(
                open ? Met.UNDECIDED : met,
                exactly,
                printed,
                open ? Optional.of(onlyBounds) : Optional.empty(),
                false,
                Optional.of(compared));
    }

    /**
     * {@return no verdict}
     *
     * @param reason why there is none
     */
    public static TargetVerdict undecided(Reason reason) {
        return new TargetVerdict(
                Met.UNDECIDED, Met.UNDECIDED, Met.UNDECIDED, Optional.of(reason), false, Optional.empty());
    }

    /**
     * {@return a verdict without a comparison of two numbers}
     *
     * @param met what it is
     */
    public static TargetVerdict decided(Met met) {
        return new TargetVerdict(met, met, met, Optional.empty(), false, Optional.empty());
    }

    /** {@return the verdict on an activity that is known not to have been done} */
    public static TargetVerdict notDone() {
        return new TargetVerdict(Met.NOT_MET, Met.NOT_MET, Met.NOT_MET, Optional.empty(), true, Optional.empty());
    }

    /**
     * {@return the same, with what the period says that goes on}
     *
     * @param standing what it says
     */
    public TargetVerdict as(PartOfYear.Standing standing) {
        return standing.reason().isEmpty()
                ? this
                : new TargetVerdict(
                        standing.met(), standing.met(), standing.met(), standing.reason(), isKnownNotDone, compared);
    }

    /**
     * {@return of a limit for the whole period, while the period goes on, the share that is used: 60 of 150 is 2/5}
     *
     * @param standing what the period says
     */
    public Optional<Rational> limitUsed(PartOfYear.Standing standing) {
        boolean capped =
                standing.extent() == ComparedExtent.PART && standing.direction().isLowerBetter();
        return compared.filter(c -> capped)
                .flatMap(c -> c.limit().nominal().filter(l -> l.signum() > 0).flatMap(limit -> c.reached()
                        .nominal()
                        .filter(r -> r.signum() >= 0)
                        .map(r -> r.dividedBy(limit))));
    }

    /** {@return whether nothing was reached of at most nothing} */
    public boolean isNothingOfNothing() {
        return compared.filter(c -> c.direction().isLowerBetter())
                .filter(c -> isZero(c.reached()) && isZero(c.limit()))
                .isPresent();
    }

    private static boolean isZero(Quantity quantity) {
        return quantity.isExact() && quantity.interval().lower().isZero();
    }
}
