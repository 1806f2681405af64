package dev.nendo.bulk;

import dev.nendo.evaluate.Evaluator;
import dev.nendo.fiscal.FiscalYear;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.AchievementConvention;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.KpiNumbers;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.Met.JudgedOn;
import dev.nendo.number.Rational;
import dev.nendo.number.Unit;
import dev.nendo.observation.CatalogMatch;
import dev.nendo.observation.KpiCatalog;
import dev.nendo.observation.Observations;
import dev.nendo.observation.TargetNeeds;
import dev.nendo.policy.StatusPolicies;
import dev.nendo.series.Basis;
import dev.nendo.series.GapPolicy;
import dev.nendo.series.MonthState;
import dev.nendo.series.MonthlySeries;
import dev.nendo.series.RateSeries;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Sorts the KPIs of a catalog into columns by measure, and leaves what columns can't judge to the evaluator. */
final class CatalogColumns {
    private static final Set<Direction> SIDES =
            Set.of(Direction.AT_LEAST, Direction.AT_MOST, Direction.LESS_THAN, Direction.EQUAL);
    private static final Unit PERCENT = Unit.of("%");

    private final FiscalYear year;
    private final Evaluator evaluator;
    private final Map<Measure, Group> groups = new EnumMap<>(Measure.class);
    private final Map<Integer, CatalogJudgements.Verdict> single = new HashMap<>();

    /** KPIs of one measure; their numbers in the order of the catalog. */
    private static final class Group {
        private final ColumnsBuilder columns;
        private final TargetColumns.Builder targets = TargetColumns.builder();
        private final Map<Integer, Integer> places = new HashMap<>();

        Group(Window window) {
            columns = SeriesColumns.builder(window);
        }
    }

    private CatalogColumns(FiscalYear year, Evaluator evaluator) {
        this.year = year;
        this.evaluator = evaluator;
    }

    static CatalogJudgements judge(
            KpiCatalog catalog, Observations observations, FiscalYear year, Optional<YearMonth> asOf) {
        Evaluator evaluator = asOf.map(Evaluator.standard()::asOf).orElseGet(Evaluator::standard);
        CatalogMatch match = CatalogMatch.of(catalog, observations, year, asOf);
        CatalogColumns sorted = new CatalogColumns(year, evaluator);
        int index = 0;
        for (CatalogMatch.Case one : match.cases()) {
            sorted.add(index++, one, match);
        }
        BulkEvaluator bulk = asOf.map(BulkEvaluator.standard()::asOf).orElseGet(BulkEvaluator::standard);
        Map<Integer, CatalogJudgements.Place> placed = new HashMap<>();
        sorted.groups.forEach((measure, group) -> {
            Judgements judged = bulk.evaluate(group.columns.build(), measure, GapPolicy.ABSENT, group.targets.build());
            group.places.forEach((at, series) -> placed.put(at, new CatalogJudgements.Place(judged, series)));
        });
        return new CatalogJudgements(match, evaluator, sorted.single, placed);
    }

    private void add(int index, CatalogMatch.Case one, CatalogMatch match) {
        KpiDefinition kpi = one.definition();
        Optional<Rational> limit = limit(kpi);
        Optional<KpiNumbers.Series> plain = limit.isPresent()
                ? Optional.of(match.thisYear(one)).filter(series -> isPlain(series, kpi))
                : Optional.empty();
        if (plain.isEmpty()) {
            single.put(index, CatalogJudgements.Verdict.of(evaluator.evaluate(one.branch(), kpi, match.numbers(one))));
            return;
        }
        Group group = groups.computeIfAbsent(kpi.measure().orElseThrow(), m -> new Group(year.window()));
        group.places.put(index, group.places.size());
        group.targets.add(kpi.direction().orElseThrow(), limit.get());
        plain.get().match(group.columns::add, group.columns::add);
    }

    /** The number that columns can compare with, if the definition asks for nothing else: a rate's as a ratio. */
    private static Optional<Rational> limit(KpiDefinition kpi) {
        boolean asks = kpi.phasing().isPresent()
                || kpi.targetWindow().isPresent()
                || kpi.policy().filter(id -> !id.equals(StatusPolicies.DEFAULT)).isPresent()
                || kpi.judgedOn() != JudgedOn.EXACT
                || kpi.absent() != KpiDefinition.Absent.MISSING
                || kpi.exact().isPresent()
                || kpi.precision().isPresent()
                || kpi.share().isPresent()
                || kpi.factor().isPresent()
                || kpi.zeroByZero().isPresent()
                || kpi.achievement() != AchievementConvention.TARGET_OVER_ACTUAL
                || kpi.direction().filter(SIDES::contains).isEmpty()
                || kpi.measure().filter(Way::canAccumulate).isEmpty();
        return asks
                ? Optional.empty()
                : TargetNeeds.of(kpi.target()).fixed().flatMap(fixed -> {
                    Unit unit = kpi.unit().orElse(Unit.NONE);
                    boolean same =
                            fixed.unit().equals(Unit.NONE) || fixed.unit().equals(unit);
                    Rational value = Rational.of(fixed.value());
                    boolean rate = kpi.measure().filter(Measure::isRate).isPresent();
                    if (!same || fixed.isApproximate() || (rate && !unit.equals(PERCENT))) {
                        return Optional.empty();
                    }
                    return Optional.of(rate ? value.dividedBy(Rational.of(100)) : value);
                });
    }

    private static boolean isPlain(KpiNumbers.Series series, KpiDefinition kpi) {
        boolean rate = kpi.measure().filter(Measure::isRate).isPresent();
        return series.isRate() == rate
                && series.match(
                        CatalogColumns::isPlain,
                        (RateSeries rates) -> isPlain(rates.numerator()) && isPlain(rates.denominator()));
    }

    private static boolean isPlain(MonthlySeries numbers) {
        return numbers.basis() == Basis.MONTHLY
                && numbers.precision().isExact()
                && numbers.window().months().stream()
                        .noneMatch(month -> numbers.state(month) == MonthState.NOT_APPLICABLE);
    }
}
