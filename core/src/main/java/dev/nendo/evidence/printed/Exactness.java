package dev.nendo.evidence.printed;

import dev.nendo.kpi.Measure;
import dev.nendo.number.Interval;
import dev.nendo.number.Printed;
import dev.nendo.number.Quantity;
import dev.nendo.number.Rational;
import dev.nendo.number.RoundingRule;
import dev.nendo.number.Unit;
import dev.nendo.number.UnitKind;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a printed figure means: a point where it counts or adds, else the interval that its last digit leaves.
 *
 * <p>Exact is a whole number in a counter, in 円, or in a unit that nobody knows, if no figure next to it has decimals. Never exact are
 * quotients and means, rates, physical measures and whatever is scaled. Decimals that are all zero are none: 10.00件 is 10.
 *
 * @param stated whether the figures are exact, where their author says so
 * @param measure what is measured; empty for numerators and denominators, which count whatever the KPI is
 * @param isDerived whether the label names a quotient or a mean
 * @param hasDecimals whether some figure of the row has decimals
 * @param rule how they are rounded if they are
 */
record Exactness(
        Optional<Boolean> stated,
        Optional<Measure> measure,
        boolean isDerived,
        boolean hasDecimals,
        RoundingRule rule) {
    /** From so many significant digits on a number with decimals is a binary double written out, which is right to one digit less. */
    private static final int DIGITS_OF_A_DOUBLE = 16;

    private static final Pattern QUOTIENT_OR_MEAN = Pattern.compile("(率|比|平均|割合)(\\(.*\\)|（.*）)?$|当たり|あたり");

    /** {@return whether a label names a quotient or a mean, such as 1件当たり査定額 or 平均} */
    static boolean namesQuotientOrMean(String label) {
        return QUOTIENT_OR_MEAN.matcher(label.strip()).find();
    }

    /** {@return whether a number has decimals that are not all zero} */
    static boolean hasDecimals(Printed printed) {
        return printed.value().stripTrailingZeros().scale() > 0;
    }

    /** {@return what a figure means} */
    Quantity of(Printed printed) {
        boolean exact = stated.orElseGet(() -> isExact(printed));
        Interval interval = exact
                ? Interval.point(Rational.of(printed.value()))
                : isDouble(printed.value()) ? double15(printed.value()) : printed.interval(rule, false);
        boolean cut = printed.value().signum() >= 0 && neverNegative(printed.unit());
        return Quantity.of(printed, cut ? interval.cutAtZero().orElse(interval) : interval);
    }

    private boolean isExact(Printed printed) {
        boolean quotient = isDerived
                || measure.filter(m -> m.isRate() || m == Measure.AVERAGE).isPresent();
        return !quotient
                && !hasDecimals
                && !hasDecimals(printed)
                && printed.unit().canBeExact();
    }

    private static boolean isDouble(BigDecimal value) {
        return value.scale() > 0 && value.precision() >= DIGITS_OF_A_DOUBLE;
    }

    private static Interval double15(BigDecimal value) {
        int dropped = value.precision() - (DIGITS_OF_A_DOUBLE - 1);
        Rational half = Rational.of(BigDecimal.ONE.movePointLeft(value.scale() - dropped))
                .times(Rational.of(1, 2));
        Rational number = Rational.of(value);
        return Interval.closed(number.minus(half), number.plus(half));
    }

    private boolean neverNegative(Unit unit) {
        UnitKind kind = unit.kind();
        boolean never = measure.filter(m -> m.isRate() || m == Measure.STOCK).isPresent();
        return never || kind == UnitKind.COUNT || kind == UnitKind.RATE || kind == UnitKind.TIME;
    }
}
