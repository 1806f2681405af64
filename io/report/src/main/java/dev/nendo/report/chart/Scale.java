package dev.nendo.report.chart;

import dev.nendo.number.Rational;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * An axis of values: its ends and the distance between the numbers written at it, all multiples of 1, 2 or 5 times a power of ten.
 *
 * @param lower the lower end
 * @param upper the upper end
 * @param step the distance between two numbers
 */
record Scale(BigDecimal lower, BigDecimal upper, BigDecimal step) {
    private static final Rational STEPS = Rational.of(3);
    private static final Rational MARGIN = Rational.of(12, 100);

    /** Ends at round numbers, with zero among them where bars begin there. */
    static Scale of(Collection<Rational> values, boolean fromZero) {
        Rational least = values.stream().reduce(Rational::min).orElse(Rational.ZERO);
        Rational most = values.stream().reduce(Rational::max).orElse(Rational.ZERO);
        Rational margin = least.equals(most)
                ? most.abs().times(MARGIN).max(Rational.ONE)
                : most.minus(least).times(MARGIN);
        Rational low = fromZero ? least.min(Rational.ZERO) : lower(least, margin);
        Rational high = fromZero ? most.plus(margin).max(Rational.ZERO) : most.plus(margin);
        BigDecimal step = roundStep(high.minus(low).dividedBy(STEPS));
        Rational width = Rational.of(step);
        return new Scale(
                new BigDecimal(low.dividedBy(width).floor()).multiply(step),
                new BigDecimal(high.dividedBy(width).ceiling()).multiply(step),
                step);
    }

    /** What is never negative is not drawn as if it could be. */
    private static Rational lower(Rational least, Rational margin) {
        Rational below = least.minus(margin);
        return least.signum() < 0 ? below : below.max(Rational.ZERO);
    }

    /** The least 1, 2 or 5 times a power of ten that is not below a distance. */
    private static BigDecimal roundStep(Rational least) {
        BigDecimal power = BigDecimal.ONE;
        while (Rational.of(power).compareTo(least) >= 0) {
            power = power.movePointLeft(1);
        }
        while (Rational.of(power.movePointRight(1)).compareTo(least) < 0) {
            power = power.movePointRight(1);
        }
        BigDecimal two = power.multiply(BigDecimal.valueOf(2));
        BigDecimal five = power.multiply(BigDecimal.valueOf(5));
        return Stream.of(two, five)
                .filter(step -> Rational.of(step).compareTo(least) >= 0)
                .findFirst()
                .orElse(power.movePointRight(1));
    }

    /** Where a value is between two pixels, one for each end. */
    Rational at(Rational value, Rational lowerPixel, Rational upperPixel) {
        Rational low = Rational.of(lower);
        Rational share = value.minus(low).dividedBy(Rational.of(upper).minus(low));
        return lowerPixel.plus(share.times(upperPixel.minus(lowerPixel)));
    }

    /** The round numbers from one end to the other. */
    List<BigDecimal> ticks() {
        return Stream.iterate(lower, tick -> tick.compareTo(upper) <= 0, tick -> tick.add(step))
                .map(BigDecimal::stripTrailingZeros)
                .toList();
    }

    /** A number as it is written at the axis, in groups of three digits. */
    static String label(BigDecimal number) {
        int decimals = Math.max(0, number.scale());
        return String.format(Locale.ROOT, "%,." + decimals + "f", number).replace('-', '−');
    }
}
