package dev.nendo.compare;

import dev.nendo.evaluate.ActualValue;
import dev.nendo.evaluate.Evaluation;
import dev.nendo.fiscal.FiscalYear;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Indicator;
import dev.nendo.kpi.Measure;
import dev.nendo.number.Outcome;
import dev.nendo.number.Quantity;
import dev.nendo.number.Reason;
import dev.nendo.number.Unit;
import dev.nendo.plan.ResolvedKpi;
import dev.nendo.problem.Sentence;
import dev.nendo.series.Accrual;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What is compared: the indicator, or what most definitions of an id without one say. */
record Subject(
        String id,
        Sentence name,
        Measure measure,
        Unit unit,
        Optional<Direction> direction,
        FiscalYear year,
        int decimals,
        RoundingMode rounding) {

    static Subject of(String id, FiscalYear year, List<ResolvedKpi> kpis, List<ActualValue> actuals) {
        Optional<Indicator> indicator =
                kpis.stream().flatMap(k -> k.indicator().stream()).findFirst();
        List<Direction> directions =
                kpis.stream().flatMap(k -> k.direction().stream()).distinct().toList();
        return new Subject(
                id,
                indicator
                        .map(Indicator::name)
                        .orElseGet(() -> mostCommon(kpis, k -> k.definition().name(), Sentence::ja)),
                indicator.map(Indicator::measure).orElseGet(() -> mostCommon(kpis, ResolvedKpi::measure, Measure::id)),
                indicator
                        .map(Indicator::unit)
                        .filter(unit -> !unit.equals(Unit.NONE))
                        .orElseGet(() -> mostCommon(actuals, ActualValue::unit, Unit::symbol)),
                indicator
                        .flatMap(Indicator::direction)
                        .or(() -> directions.size() == 1 ? Optional.of(directions.get(0)) : Optional.empty()),
                year,
                decimals(kpis, actuals),
                mostCommon(kpis, k -> k.definition().display().rounding(), RoundingMode::name));
    }

    private static int decimals(List<ResolvedKpi> kpis, List<ActualValue> actuals) {
        return kpis.stream()
                .flatMap(k -> k.definition().decimals().stream())
                .max(Comparator.naturalOrder())
                .or(() -> actuals.stream().flatMap(a -> a.decimals().stream()).max(Comparator.naturalOrder()))
                .orElseGet(() -> kpis.get(0).measure().isRate() ? 1 : 0);
    }

    /** What most say; of what equally many say, the first by name, so that the order of branches does not matter. */
    static <T, V> V mostCommon(List<T> all, Function<T, V> property, Function<V, String> name) {
        Map<String, List<V>> groups =
                all.stream().map(property).collect(Collectors.groupingBy(name, TreeMap::new, Collectors.toList()));
        return groups.values().stream()
                .reduce((one, other) -> other.size() > one.size() ? other : one)
                .orElseThrow()
                .get(0);
    }

    /** Levels are read at a month, whatever months lead up to it. */
    boolean isLevel() {
        return measure.isAtPoint();
    }

    boolean isRate() {
        return measure.isRate();
    }

    boolean isAverage() {
        return measure.accrual().branches() == Accrual.Branches.WEIGHTED;
    }

    Unit differenceUnit() {
        return Digits.differenceUnit(unit);
    }

    /** What an actual comes to in the common unit, if it measures the same thing and its value is more than bounds. */
    Outcome<Quantity> value(ResolvedKpi kpi, ActualValue actual) {
        boolean alike = kpi.measure() == measure || (kpi.measure().isRate() && measure.isRate());
        if (!alike) {
            return Outcome.absent(Reason.NOT_ASSESSABLE);
        }
        return value(actual);
    }

    private Outcome<Quantity> value(ActualValue actual) {
        // A sum over a gap is known only from below, and can't be ranked.
        return actual.value().flatMap(known -> {
            if (!known.isBounded()) {
                return Outcome.absent(Reason.GAP);
            }
            return known.nominal().isPresent()
                    ? known.in(unit)
                    : Outcome.absent(isRate() ? Reason.PUBLISHED_ONLY : Reason.NOT_ADDITIVE);
        });
    }

    /** A figure of others as the evaluation gives it, in the common unit. */
    BranchBenchmark benchmark(Evaluation.Benchmark benchmark, Outcome<Quantity> mine) {
        ActualValue theirs = benchmark.value();
        Outcome<Quantity> value = value(theirs);
        return new BranchBenchmark(benchmark.label(), theirs.window(), value, difference(mine, value));
    }

    /** How far one value is above another, rates in % in points. */
    Outcome<Quantity> difference(Outcome<Quantity> value, Outcome<Quantity> other) {
        return value.combine(other, Quantity::minus).map(apart -> apart.withUnit(differenceUnit()));
    }
}
