package dev.nendo.evidence;

import dev.nendo.evidence.Extent.Existence;
import dev.nendo.fiscal.FiscalYear;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.KpiNumbers;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.Phasing;
import dev.nendo.kpi.Target;
import dev.nendo.number.RoundingRule;
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

/**
 * The evidence for a KPI that is given by its numbers: no plan, row or cell.
 *
 * <p>Numbers are exact, but for a rate given as one number, which is good to the last decimal of its series. Immutable and thread-safe.
 */
public final class NumberEvidence implements Evidence {
    private static final String TARGETS = "monthly targets";

    private final KpiDefinition definition;
    private final Measure measure;
    private final KpiNumbers numbers;
    private final Unit unit;

    private NumberEvidence(KpiDefinition definition, Measure measure, KpiNumbers numbers) {
        this.definition = definition;
        this.measure = measure;
        this.numbers = numbers;
        this.unit = definition
                .unit()
                .filter(u -> !u.equals(Unit.NONE))
                .or(() -> TargetNeeds.of(definition.target()).unit())
                .orElse(Unit.NONE);
    }

    /**
     * {@return the evidence for a KPI}
     *
     * @param definition the definition
     * @param numbers its numbers
     * @throws IllegalArgumentException if the two do not go together; the message ends with the definition's id
     */
    public static NumberEvidence of(KpiDefinition definition, KpiNumbers numbers) {
        Measure measure = NumberChecks.measure(definition, numbers);
        return new NumberEvidence(withBenchmarks(withMonthlyTargets(definition, numbers), numbers), measure, numbers);
    }

    /** What others reached is shown when it is given, whether or not the definition names it. */
    private static KpiDefinition withBenchmarks(KpiDefinition definition, KpiNumbers numbers) {
        return definition.benchmarks().containsAll(numbers.benchmarks().keySet())
                ? definition
                : KpiDefinition.builder()
                        .from(definition)
                        .benchmarks(numbers.benchmarks().keySet())
                        .build();
    }

    /** Beside a target of its own, monthly targets spread it over the months; without one they are the target. */
    private static KpiDefinition withMonthlyTargets(KpiDefinition definition, KpiNumbers numbers) {
        if (numbers.monthlyTargets().isEmpty()) {
            return definition;
        }
        TargetNeeds needs = TargetNeeds.of(definition.target());
        KpiDefinition.Builder kpi = KpiDefinition.builder().from(definition);
        return needs.none().isEmpty() && needs.row().isEmpty()
                ? kpi.phasing(Phasing.monthlyTargets(TARGETS)).build()
                : kpi.target(Target.monthly(TARGETS)).build();
    }

    @Override
    public KpiDefinition definition() {
        return definition;
    }

    @Override
    public Measure measure() {
        return measure;
    }

    @Override
    public Optional<Direction> direction() {
        return definition.direction();
    }

    @Override
    public Unit unit() {
        return unit;
    }

    @Override
    public Optional<Unit> unlikeUnit() {
        return TargetNeeds.of(definition.target()).unit().filter(stated -> stated.factorTo(unit)
                .isEmpty());
    }

    @Override
    public FiscalYear year() {
        return numbers.year();
    }

    @Override
    public RoundingRule rounding() {
        return definition.rounding().orElse(RoundingRule.UNKNOWN);
    }

    @Override
    public Existence existence() {
        return Existence.ALWAYS;
    }

    @Override
    public List<Given> given() {
        List<Given> given = new ArrayList<>();
        numbers.years()
                .forEach((back, series) -> given.add(new Given(back, applicable(series), material(series, back))));
        return given;
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

    private Material.Series material(KpiNumbers.Series series, int yearsBack) {
        Optional<QuantitySeries> weights = numbers.weights()
                .filter(w -> yearsBack == 0)
                .map(w -> NumberSeries.exact("weights", measure, Unit.NONE, w));
        return series.match(
                values -> new Material.Series(
                        Optional.of(values(definition.id(), values)), Optional.empty(), weights, Optional.empty()),
                rates -> new Material.Series(
                        Optional.empty(),
                        Optional.of(NumberSeries.exact("numerator", measure, Unit.NONE, rates.numerator())),
                        Optional.of(NumberSeries.exact("denominator", measure, Unit.NONE, rates.denominator())),
                        Optional.empty()));
    }

    private QuantitySeries values(String id, MonthlySeries values) {
        Declared declared = Declared.of(definition);
        if (isDeclared(declared)) {
            return NumberSeries.declared(id, measure, unit, values, declared);
        }
        return measure.isRate()
                ? NumberSeries.rounded(id, measure, unit, values, rounding())
                : NumberSeries.exact(id, measure, unit, values);
    }

    /** Whether an author says how exact the numbers are. */
    private static boolean isDeclared(Declared declared) {
        return declared.exact().isPresent()
                || declared.precision().isPresent()
                || declared.share().isPresent();
    }

    @Override
    public Optional<YearMonth> lastDatum() {
        return numbers.years().values().stream()
                .flatMap(series -> series.match(
                        (MonthlySeries values) -> values.latest().stream(),
                        (RateSeries rates) -> rates.numerator().latest().stream()))
                .map(MonthlySeries.Point::month)
                .max(YearMonth::compareTo);
    }

    @Override
    public boolean canBeNegative() {
        return Falling.canBeNegative(unit, given());
    }

    @Override
    public Optional<EvidenceValue> summed(
            Question question, int yearsBack, Optional<Window> months, Optional<YearMonth> until) {
        KpiNumbers.Series series = numbers.years().get(yearsBack);
        Window usual = actualWindow().minusYears(yearsBack);
        boolean fromTheStart = months.filter(m -> !m.first().equals(usual.first()) || m.size() == 1)
                .isEmpty();
        if (series == null || !fromTheStart || isDeclared(Declared.of(definition))) {
            return Optional.empty();
        }
        Optional<YearMonth> last = months.map(Window::last)
                .filter(m -> until.filter(m::isAfter).isEmpty())
                .or(() -> until);
        return new NumberSums(question, usual, last)
                .of(series, () -> YearEvidence.read(question, yearsBack, months, until))
                // Of months that are stated each must be there.
                .filter(sum -> months.isEmpty() || sum.window().equals(months));
    }

    @Override
    public Optional<QuantitySeries> planned(String id) {
        return numbers.monthlyTargets().map(targets -> NumberSeries.exact(id, measure, unit, targets));
    }

    @Override
    public Optional<QuantitySeries> benchmarkSeries(String id) {
        return Optional.ofNullable(numbers.benchmarks().get(id))
                .map(series -> series.match(
                        values -> values(id, values), rates -> NumberSeries.toDate(id, measure, unit, rates)));
    }

    @Override
    public Optional<StatedFigure> benchmarkFigure(String id) {
        return Optional.empty();
    }
}
