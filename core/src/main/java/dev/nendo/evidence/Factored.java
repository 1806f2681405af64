package dev.nendo.evidence;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Indicator.Factor;
import dev.nendo.number.Quantity;
import dev.nendo.number.Rational;
import java.time.YearMonth;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Multiplies what was computed from counts by the factor of the definition, such as 1,000 or 12/months.
 *
 * <p>What is printed in the KPI's own unit has been multiplied by its publisher already. A plain number that the unit states too, as 人口10万対
 * does, is applied once.
 *
 * @param factor the factor
 * @param year the fiscal year that the value is of
 */
record Factored(Factor factor, FiscalYear year) {

    /** The value times the factor; the value itself where nothing was computed. */
    EvidenceValue of(EvidenceValue value, boolean isRate) {
        boolean isComputed = value.parts().isPresent() || !isRate;
        if (!isComputed || value.window().isEmpty() || !value.isKnown()) {
            return value;
        }
        Rational times = over(value, value.window().get());
        EvidenceValue.Builder builder = EvidenceValue.builder().from(value);
        builder.value(value.value().map(quantity -> quantity.times(times)))
                .lowerBound(value.lowerBound().map(bound -> bound.times(times)))
                .parts(value.parts().map(p -> new Parts(p.numerator().times(times), p.denominator())))
                .printed(Optional.empty())
                .monthly(monthly(value));
        value.value()
                .value()
                .map(quantity -> quantity.times(times))
                .ifPresent(quantity -> builder.addStep(
                        new Calculation(EvidenceWords.ACTUAL, EvidenceWords.timesFactor(factor, times), quantity)));
        return builder.build();
    }

    private NavigableMap<YearMonth, Quantity> monthly(EvidenceValue value) {
        NavigableMap<YearMonth, Quantity> months = new TreeMap<>();
        value.monthly()
                .forEach((month, quantity) -> months.put(month, quantity.times(over(value, Window.month(month)))));
        return months;
    }

    private Rational over(EvidenceValue value, Window months) {
        Rational all = factor.over(months, year);
        boolean isInUnit = value.parts()
                .filter(p -> p.factor(value.unit()).equals(factor.number()))
                .isPresent();
        return isInUnit ? all.dividedBy(factor.number()) : all;
    }
}
