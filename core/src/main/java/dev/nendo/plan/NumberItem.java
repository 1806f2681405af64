package dev.nendo.plan;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.fiscal.Window;
import dev.nendo.internal.Checks;
import dev.nendo.kpi.Actual;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.KpiNumbers;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.Phasing;
import dev.nendo.kpi.PrintedRow.Role;
import dev.nendo.kpi.Target;
import dev.nendo.number.Unit;
import dev.nendo.observation.NumberChecks;
import dev.nendo.observation.TargetNeeds;
import dev.nendo.series.MonthState;
import dev.nendo.series.MonthlySeries;
import dev.nendo.series.RateSeries;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A KPI and its numbers as an item of a plan: rows of numbers, and the definition that names them. */
final class NumberItem {
    private final KpiDefinition given;
    private final Measure measure;
    private final KpiNumbers numbers;
    private final PlanItem.Builder item;
    private final KpiDefinition.Builder kpi;

    private NumberItem(String number, KpiDefinition given, KpiNumbers numbers) {
        this.given = given;
        this.measure = NumberChecks.measure(given, numbers);
        this.numbers = numbers;
        this.item = PlanItem.builder().number(number).title(given.name().ja());
        this.kpi = KpiDefinition.builder().from(given);
    }

    /**
     * {@return the item}
     *
     * @param number its number in the plan
     * @param definition the definition, without rows
     * @param numbers its numbers
     * @throws IllegalArgumentException if the two do not go together; the message ends with the definition's id
     */
    static PlanItem of(String number, KpiDefinition definition, KpiNumbers numbers) {
        return new NumberItem(number, definition, numbers).build();
    }

    private PlanItem build() {
        numbers.years().forEach((back, series) -> {
            FiscalYear year = numbers.year().minusYears(back);
            String id = given.id() + (back == 0 ? "" : "." + year);
            kpi.addActual(new Actual.Observed(back, applicable(series), actual(id, year, series, back)));
        });
        numbers.monthlyTargets().ifPresent(this::addMonthlyTargets);
        numbers.benchmarks().forEach(this::addBenchmark);
        return item.addKpi(kpi.build()).build();
    }

    private Actual actual(String id, FiscalYear year, KpiNumbers.Series series, int back) {
        return series.match(
                values -> {
                    add(id, Role.VALUE, year, values);
                    Optional<MonthlySeries> weights = numbers.weights().filter(w -> back == 0);
                    weights.ifPresent(w -> addCounts(id + ".weight", Role.DENOMINATOR, year, w));
                    return weights.isPresent()
                            ? new Actual.Rows(
                                    Optional.of(id), Optional.empty(), Optional.of(id + ".weight"), Optional.empty())
                            : Actual.row(id);
                },
                rates -> {
                    addCounts(id + ".numerator", Role.NUMERATOR, year, rates.numerator());
                    addCounts(id + ".denominator", Role.DENOMINATOR, year, rates.denominator());
                    return Actual.ratioOfRows(id + ".numerator", id + ".denominator");
                });
    }

    /** A month that the KPI does not concern is not expected, so that the others are all that was observed. */
    private static Optional<Window> applicable(KpiNumbers.Series series) {
        List<YearMonth> months = new ArrayList<>(series.window().months());
        boolean all = !months.removeIf(month -> state(series, month) == MonthState.NOT_APPLICABLE);
        return all || months.isEmpty() ? Optional.empty() : Optional.of(Window.ofMonths(months));
    }

    private static MonthState state(KpiNumbers.Series series, YearMonth month) {
        return series.match((MonthlySeries values) -> values.state(month), (RateSeries rates) -> rates.state(month));
    }

    /** A rate given as one number is good to its last decimal only; all other numbers are exact. */
    private void add(String id, Role role, FiscalYear year, MonthlySeries values) {
        boolean rate = measure.isRate();
        boolean exact = !rate && values.precision().isExact();
        boolean declared = given.exact().isPresent() || given.precision().isPresent();
        item.addRow(NumberRows.row(
                id,
                rate && role == Role.VALUE ? Role.RATE : role,
                year,
                measure,
                given.unit().orElse(Unit.NONE),
                exact && !declared ? Optional.of(true) : rate || declared ? Optional.empty() : Optional.of(false),
                values));
    }

    private void addCounts(String id, Role role, FiscalYear year, MonthlySeries counts) {
        boolean exact = counts.precision().isExact();
        item.addRow(NumberRows.row(id, role, year, measure, Unit.NONE, Optional.of(exact), counts));
    }

    /** Beside a target of their own they spread it over the months; without one they are the target. */
    private void addMonthlyTargets(MonthlySeries targets) {
        String id = given.id() + ".target";
        item.addRow(NumberRows.row(
                id, Role.TARGET, numbers.year(), measure, given.unit().orElse(Unit.NONE), Optional.of(true), targets));
        TargetNeeds needs = TargetNeeds.of(given.target());
        boolean own = needs.none().isEmpty() && needs.row().isEmpty();
        if (own) {
            kpi.phasing(Phasing.monthlyTargets(id));
        } else {
            kpi.target(Target.monthly(id));
        }
    }

    private void addBenchmark(String id, KpiNumbers.Series series) {
        Checks.argument(!series.isRate(), () -> "a benchmark is one number a month: " + id);
        series.match(
                values -> {
                    add(id, Role.BENCHMARK, numbers.year(), values);
                    return id;
                },
                rates -> id);
        if (!given.benchmarks().contains(id)) {
            kpi.addBenchmark(id);
        }
    }
}
