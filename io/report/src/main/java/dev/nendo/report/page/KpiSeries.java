package dev.nendo.report.page;

import dev.nendo.evaluate.ActualValue;
import dev.nendo.evaluate.Evaluation;
import dev.nendo.evaluate.Evaluator;
import dev.nendo.evaluate.TargetValue;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Target;
import dev.nendo.number.Rational;
import dev.nendo.observation.TargetNeeds;
import dev.nendo.plan.ResolvedKpi;
import dev.nendo.report.chart.ChartData;
import dev.nendo.report.chart.ChartData.Line;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Finds the numbers of a KPI's chart by judging it as of each month. */
final class KpiSeries {
    private static final int LONGEST = 18;

    private final Evaluation evaluation;
    private final ResolvedKpi kpi;
    private final Evaluator evaluator;
    private final Optional<ResolvedKpi> before;
    private final List<YearMonth> months;
    private final NavigableMap<YearMonth, Rational> monthly = new TreeMap<>();
    private final NavigableMap<YearMonth, Rational> toDate = new TreeMap<>();
    private final NavigableMap<YearMonth, Rational> prior = new TreeMap<>();
    private final NavigableMap<YearMonth, Rational> target = new TreeMap<>();

    private KpiSeries(Evaluation evaluation, Evaluator evaluator, Optional<ResolvedKpi> before) {
        this.evaluation = evaluation;
        this.kpi = evaluation.source().orElseThrow();
        this.evaluator = evaluator;
        this.before = before;
        this.months = months(evaluation);
    }

    /** The numbers; the KPI of the plan a year earlier, if there is one, gives the year before where the plan itself does not. */
    static ChartData of(Evaluation evaluation, Evaluator evaluator, Optional<ResolvedKpi> before) {
        KpiSeries series = new KpiSeries(evaluation, evaluator, before);
        series.collect();
        return series.data();
    }

    private static List<YearMonth> months(Evaluation evaluation) {
        Window year = evaluation.year().window();
        YearMonth first = year.first();
        YearMonth last = year.last();
        for (Window window : Stream.concat(Stream.of(evaluation.targetWindow()), evaluation.actual().window().stream())
                .toList()) {
            first = window.first().isBefore(first) ? window.first() : first;
            last = window.last().isAfter(last) ? window.last() : last;
        }
        // A KPI with a lag ends before the year does: its own twelve months are the axis then.
        Window own = evaluation.targetWindow();
        boolean lagged = own.first().isBefore(year.first()) && own.last().isBefore(year.last());
        List<YearMonth> all = Window.of(first, lagged ? own.last() : last).months();
        return all.subList(0, Math.min(all.size(), LONGEST));
    }

    private void collect() {
        for (YearMonth month : months) {
            if (evaluation.asOf().filter(month::isAfter).isEmpty()) {
                toDate(month);
                if (isOfMonths()) {
                    value(evaluator.actual(kpi, 0, Window.month(month))).ifPresent(value -> monthly.put(month, value));
                }
            }
            if (!prior.containsKey(month)) {
                priorPlan(month).ifPresent(value -> prior.put(month, value));
            }
        }
        onlyNumber();
        growth();
        target();
    }

    private void toDate(YearMonth month) {
        ActualValue actual = evaluator.asOf(month).actual(kpi);
        if (reaches(actual, month)) {
            value(actual).ifPresent(value -> toDate.put(month, value));
            value(evaluator.actual(kpi, 1, actual.window().orElseThrow().minusYears(1)))
                    .ifPresent(value -> prior.put(month, value));
        }
    }

    /** A level is what it is at a month's end, and no month has one of its own. */
    private boolean isOfMonths() {
        return !kpi.measure().isAtPoint();
    }

    private boolean isAddedUp() {
        return kpi.measure().accrual().isSumLike();
    }

    private static boolean reaches(ActualValue actual, YearMonth month) {
        return actual.month().filter(month::equals).isPresent();
    }

    /** Of what only bounds are known there is no number to draw. */
    private static Optional<Rational> value(ActualValue actual) {
        return actual.nominal();
    }

    private static Optional<Rational> value(TargetValue target) {
        return target.subject() == Target.Subject.VALUE ? target.nominal() : Optional.empty();
    }

    private Optional<Rational> priorPlan(YearMonth month) {
        YearMonth then = month.minusYears(1);
        return before.map(earlier -> evaluator.asOf(then).actual(earlier))
                .filter(actual -> reaches(actual, then))
                .flatMap(KpiSeries::value);
    }

    /** Where no month's own number is printed, the growth of the number to date is it. */
    private void growth() {
        if (toDate.size() < 2 || monthly.size() > 1) {
            return;
        }
        // All that is known is the first month, which is also the first number to date.
        monthly.clear();
        if (!isAddedUp()) {
            return;
        }
        toDate.forEach((month, value) -> {
            Rational earlier = toDate.get(month.minusMonths(1));
            if (earlier != null) {
                monthly.put(month, value.minus(earlier));
            } else if (month.equals(toDate.firstKey())) {
                monthly.put(month, value);
            }
        });
    }

    /** A KPI known by one figure only has it at the end of its window, with the year before beside it. */
    private void onlyNumber() {
        YearMonth end = months.get(months.size() - 1);
        if (toDate.isEmpty()) {
            value(evaluation.actual())
                    .ifPresent(value -> toDate.put(evaluation.actual().month().orElse(end), value));
        }
        if (prior.isEmpty()) {
            evaluation.yearsOnYear().stream()
                    .filter(year -> year.yearsBack() == 1)
                    .flatMap(year -> value(year.previous()).stream())
                    .findFirst()
                    .ifPresent(value -> prior.put(toDate.isEmpty() ? end : toDate.lastKey(), value));
        }
    }

    /** A target is one number all year and a line from end to end, or it grows month by month. */
    private void target() {
        boolean grows = TargetNeeds.of(kpi.definition().target()).row().isPresent()
                || kpi.definition().phasing().isPresent();
        if (grows) {
            toDate.keySet()
                    .forEach(month -> value(evaluator.asOf(month).evaluate(kpi).target())
                            .ifPresent(value -> target.put(month, value)));
        } else {
            value(evaluation.target()).ifPresent(value -> months.forEach(month -> target.put(month, value)));
        }
    }

    private ChartData data() {
        Map<Line, NavigableMap<YearMonth, Rational>> lines = new EnumMap<>(Line.class);
        lines.put(Line.MONTHLY, monthly);
        lines.put(Line.TO_DATE, toDate);
        lines.put(Line.PRIOR, prior);
        lines.put(Line.TARGET, target);
        int decimals = evaluation
                .actual()
                .decimals()
                .or(() -> evaluation.target().decimals())
                .orElse(0);
        return new ChartData(months, lines, isAddedUp(), decimals, kpi.unit().symbol());
    }
}
