package dev.nendo.evidence;

import dev.nendo.evidence.QuantitySeries.Kind;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Measure;
import dev.nendo.number.Interval;
import dev.nendo.number.Outcome;
import dev.nendo.number.Printed;
import dev.nendo.number.Quantity;
import dev.nendo.number.Rational;
import dev.nendo.number.RoundingRule;
import dev.nendo.number.Unit;
import dev.nendo.series.Accumulation;
import dev.nendo.series.Basis;
import dev.nendo.series.GapPolicy;
import dev.nendo.series.MonthState;
import dev.nendo.series.MonthlySeries;
import dev.nendo.series.Rate;
import dev.nendo.series.RateSeries;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.function.BiFunction;

/** Makes series of quantities of series of numbers. */
final class NumberSeries {
    private static final int MOST_DIGITS = 50;

    private NumberSeries() {}

    /** Numbers in a unit, as exact as they are said to be. */
    static QuantitySeries exact(String id, Measure measure, Unit unit, MonthlySeries numbers) {
        return of(id, measure, unit, numbers, (series, month) -> known(series, month, unit));
    }

    /** Rates each given as one number, which is good to the last decimal of its series; no such rate is negative by rounding. */
    static QuantitySeries rounded(String id, Measure measure, Unit unit, MonthlySeries rates, RoundingRule rule) {
        if (!rates.precision().isExact()) {
            return exact(id, measure, unit, rates);
        }
        BigDecimal last = BigDecimal.ONE.movePointLeft(rates.scale());
        return of(id, measure, unit, rates, (series, month) -> {
            BigDecimal value =
                    series.at(month).value().orElseThrow().toDecimal(series.scale(), RoundingMode.UNNECESSARY);
            Interval interval = rule.interval(value, last);
            Interval cut = value.signum() < 0 ? interval : interval.cutAtZero().orElse(interval);
            return of(value, cut, unit);
        });
    }

    /** Numbers of which an author declares how exact they are; what is no count and not declared exact is good to its last decimal. */
    static QuantitySeries declared(String id, Measure measure, Unit unit, MonthlySeries numbers, Declared declared) {
        if (!numbers.precision().isExact()) {
            return exact(id, measure, unit, numbers);
        }
        RoundingRule rule = declared.rounding().orElse(RoundingRule.UNKNOWN);
        boolean rounded = declared.exact()
                .map(isExact -> !isExact)
                .orElse(measure.isRate() || declared.precision().isPresent());
        BigDecimal last = BigDecimal.ONE.movePointLeft(numbers.scale());
        return of(id, measure, unit, numbers, (series, month) -> {
            BigDecimal value =
                    series.at(month).value().orElseThrow().toDecimal(series.scale(), RoundingMode.UNNECESSARY);
            Interval own = rounded
                    ? Declared.interval(value, declared.precision().orElse(last), rule)
                    : Interval.point(Rational.of(value));
            Interval interval = declared.whole(value, unit)
                    .flatMap(whole -> own.intersect(Interval.closed(own.lower().min(whole), whole)))
                    .orElse(own);
            boolean cut = measure.isRate() && value.signum() >= 0;
            return of(value, cut ? interval.cutAtZero().orElse(interval) : interval, unit);
        });
    }

    private static Quantity of(BigDecimal value, Interval interval, Unit unit) {
        return value.precision() + value.scale() > MOST_DIGITS
                ? Quantity.of(Rational.of(value), interval, unit)
                : Quantity.of(Printed.of(value, unit), interval);
    }

    /** What others reached to date, known by its numerators and denominators. */
    static QuantitySeries toDate(String id, Measure measure, Unit unit, RateSeries rates) {
        QuantitySeries.Builder series = QuantitySeries.builder()
                .id(id)
                .kind(measure.isAtPoint() ? Kind.AT_POINT : Kind.CUMULATIVE)
                .unit(unit);
        for (YearMonth month : rates.window().months()) {
            MonthState state = rates.state(month);
            if (state != MonthState.NOT_APPLICABLE) {
                Outcome<Quantity> value = accumulated(measure, rates, month)
                        .flatMap(Rate::value)
                        .flatMap(ratio -> Quantity.exact(ratio, Unit.NONE)
                                .dividedBy(Quantity.exact(Rational.ONE, Unit.NONE), unit));
                Datum datum = value.value()
                        .map(quantity -> Datum.of(MonthState.REPORTED, quantity))
                        .orElseGet(() -> Datum.without(MonthState.MISSING, ""));
                series.addPoint(new Point(Window.month(month), datum));
            }
        }
        return series.build();
    }

    private static Outcome<Rate> accumulated(Measure measure, RateSeries rates, YearMonth month) {
        if (measure.accrual().isOverPopulation()) {
            return Accumulation.coverage(rates, month, GapPolicy.ABSENT).value();
        }
        return measure.isAtPoint()
                ? Accumulation.rateOfStocks(rates, month).value()
                : Accumulation.rateOfFlows(rates, month, GapPolicy.ABSENT).value();
    }

    private static Quantity known(MonthlySeries series, YearMonth month, Unit unit) {
        Rational value = series.at(month).value().orElseThrow();
        return series.precision().isExact()
                ? Quantity.exact(value, unit)
                : Quantity.of(value, series.intervalAt(month).value().orElseThrow(), unit);
    }

    private static QuantitySeries of(
            String id,
            Measure measure,
            Unit unit,
            MonthlySeries numbers,
            BiFunction<MonthlySeries, YearMonth, Quantity> meaning) {
        QuantitySeries.Builder series = QuantitySeries.builder()
                .id(id)
                .kind(kind(numbers.basis(), measure))
                .unit(unit);
        for (YearMonth month : numbers.window().months()) {
            MonthState state = numbers.state(month);
            if (state != MonthState.NOT_APPLICABLE) {
                Datum datum = state.hasValue()
                        ? Datum.of(state, meaning.apply(numbers, month))
                        : Datum.without(state, state == MonthState.SUPPRESSED ? "x" : "");
                series.addPoint(new Point(numbers.block(month), datum));
            }
        }
        return series.build();
    }

    private static Kind kind(Basis basis, Measure measure) {
        if (basis == Basis.CUMULATIVE) {
            return Kind.CUMULATIVE;
        }
        return measure.isAtPoint() ? Kind.AT_POINT : Kind.MONTHLY;
    }
}
