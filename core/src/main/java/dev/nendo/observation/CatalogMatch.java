package dev.nendo.observation;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.KpiNumbers;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.Target;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.number.Unit;
import dev.nendo.problem.Problem;
import dev.nendo.series.MonthlySeries;
import dev.nendo.series.RateSeries;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What of a catalog and observations can be judged in one year, and what can't, and why.
 *
 * <p>It judges nothing and keeps no numbers: {@link #numbers} makes the series of a case when asked. Example: a catalog with a target of
 * {@code by-post} for every branch and observations of north and south give two cases. No rounding. Immutable and thread-safe.
 */
public final class CatalogMatch {
    /** The same period one and two years earlier (前年同期, 前々年同期) is always compared with. */
    private static final List<Integer> EARLIER = List.of(1, 2);

    private static final Unit PERCENT = Unit.of("%");

    /** Shares are at most 1; some rates go beyond it. */
    private static final Rational MOST_OF_A_RATIO = Rational.of(3, 2);

    private final Observations observations;
    private final FiscalYear year;
    private final YearMonth upTo;
    private final List<Case> cases = new ArrayList<>();
    private final List<Unjudged> unjudged = new ArrayList<>();

    private CatalogMatch(Observations observations, FiscalYear year, YearMonth upTo) {
        this.observations = observations;
        this.year = year;
        this.upTo = upTo;
    }

    /**
     * A KPI of a branch that can be judged.
     *
     * @param branch the branch's id
     * @param definition what it is judged by, its target window being of the year
     */
    public record Case(String branch, KpiDefinition definition) {}

    /**
     * {@return what can be judged in a year}
     *
     * @param catalog the definitions and targets
     * @param observations the numbers
     * @param year the fiscal year
     * @param asOf the last month whose data may be used; without it the last month of any observation
     */
    public static CatalogMatch of(
            KpiCatalog catalog, Observations observations, FiscalYear year, Optional<YearMonth> asOf) {
        YearMonth upTo = asOf.or(observations::lastMonth).orElse(year.last());
        CatalogMatch match = new CatalogMatch(observations, year, upTo);
        List<String> known = catalog.ids();
        Map<String, Set<String>> kpis = new LinkedHashMap<>();
        branches(catalog, observations).forEach(branch -> kpis.put(branch, new LinkedHashSet<>(known)));
        for (Observations.Key key : observations.keys()) {
            kpis.computeIfPresent(key.branch(), (branch, ids) -> {
                ids.add(key.kpi());
                return ids;
            });
        }
        kpis.forEach((branch, ids) -> ids.forEach(kpi -> match.add(branch, kpi, catalog.find(branch, year, kpi))));
        return match;
    }

    /** What others reached is observed under a name of its own, which is no branch that has targets. */
    private static Set<String> branches(KpiCatalog catalog, Observations observations) {
        Set<String> branches = new LinkedHashSet<>(observations.branches());
        branches.addAll(catalog.branches());
        catalog.definitions().forEach(kpi -> branches.removeAll(TargetNeeds.benchmarks(kpi)));
        return branches;
    }

    /**
     * {@return the years that a catalog and observations can be judged in, in order: those that have targets of their own; where none has, all
     * that were observed}
     *
     * @param catalog the definitions and targets
     * @param observations the numbers
     */
    public static List<FiscalYear> years(KpiCatalog catalog, Observations observations) {
        if (!catalog.years().isEmpty()) {
            return catalog.years();
        }
        Set<FiscalYear> years = new TreeSet<>();
        for (Observations.Key key : observations.keys()) {
            observations.months(key.branch(), key.kpi()).ifPresent(window -> {
                FiscalYear last = catalog.calendar().yearOf(window.last());
                for (FiscalYear y = catalog.calendar().yearOf(window.first()); y.compareTo(last) <= 0; y = y.next()) {
                    years.add(y);
                }
            });
        }
        return List.copyOf(years);
    }

    private void add(String branch, String kpi, Optional<KpiDefinition> found) {
        if (found.isEmpty() || none(found).isPresent()) {
            if (isObserved(branch, kpi, found)) {
                unjudged.add(new Unjudged(branch, year, kpi, none(found).orElse(Reason.TARGET_NOT_STATED)));
            }
            return;
        }
        KpiDefinition definition = withKnownBenchmarks(ofYear(found.get()));
        Optional<KpiNumbers.Series> series = series(branch, definition, 0);
        if (series.filter(s -> !s.isRate() || isRate(definition)).isEmpty()) {
            unjudged.add(new Unjudged(branch, year, kpi, Reason.MISSING_ACTUAL));
        } else if (!series.get().isRate()
                && isRate(definition)
                && definition.unit().isEmpty()) {
            // Whether 0.9 is 90 % or less than 1 %, nobody has said.
            unjudged.add(new Unjudged(branch, year, kpi, Reason.UNITS_DIFFER));
        } else {
            cases.add(new Case(branch, definition));
        }
    }

    private static Optional<Reason> none(Optional<KpiDefinition> found) {
        return found.flatMap(definition -> TargetNeeds.of(definition.target()).none());
    }

    private static boolean isRate(KpiDefinition definition) {
        return definition.measure().filter(Measure::isRate).isPresent();
    }

    private boolean isObserved(String branch, String kpi, Optional<KpiDefinition> found) {
        Window window =
                found.map(this::ofYear).flatMap(KpiDefinition::targetWindow).orElseGet(year::window);
        return observations.over(branch, kpi, window).isPresent();
    }

    /** A window that is stated once for all years is that of the year judged. */
    private KpiDefinition ofYear(KpiDefinition definition) {
        return definition
                .targetWindow()
                .map(window -> {
                    YearMonth middle = window.months().get(window.size() / 2);
                    int years = year.year() - year.calendar().yearOf(middle).year();
                    return KpiDefinition.builder()
                            .from(definition)
                            .targetWindow(window.plusYears(years))
                            .build();
                })
                .orElse(definition);
    }

    /** Others of whom nothing was observed are left out. */
    private KpiDefinition withKnownBenchmarks(KpiDefinition definition) {
        return definition.benchmarks().isEmpty()
                ? definition
                : KpiDefinition.builder()
                        .from(definition)
                        .benchmarks(definition.benchmarks().stream()
                                .filter(id -> benchmark(id, definition).isPresent())
                                .toList())
                        .build();
    }

    private Optional<KpiNumbers.Series> benchmark(String id, KpiDefinition definition) {
        Window window = definition.targetWindow().orElseGet(year::window);
        return observations.over(id, definition.id(), window);
    }

    private Optional<KpiNumbers.Series> series(String branch, KpiDefinition definition, int yearsBack) {
        Window window = definition.targetWindow().orElseGet(year::window).minusYears(yearsBack);
        return ObservedZeros.over(observations, branch, definition, window, upTo);
    }

    /** {@return the KPIs that can be judged, by branch and then in the order of the catalog} */
    public List<Case> cases() {
        return List.copyOf(cases);
    }

    /** {@return the KPIs that can't: observed without a target, or with a target but not observed} */
    public List<Unjudged> unjudged() {
        return List.copyOf(unjudged);
    }

    /** {@return a warning for each case whose rates, each given as one number under %, are all from 0 to 1.5: they may be ratios} */
    public List<Problem> doubtfulPercents() {
        return cases.stream()
                .filter(one -> isRate(one.definition())
                        && one.definition().unit().filter(PERCENT::equals).isPresent())
                .filter(one -> series(one.branch(), one.definition(), 0)
                        .filter(CatalogMatch::isNearRatio)
                        .isPresent())
                .map(one -> ObservationProblems.doubtfulPercent(
                        one.branch(), one.definition().id()))
                .toList();
    }

    private static boolean isNearRatio(KpiNumbers.Series series) {
        return series.match(
                (MonthlySeries values) -> values.latest().isPresent()
                        && values.window().months().stream()
                                .flatMap(month -> values.at(month).value().stream())
                                .allMatch(value -> value.signum() >= 0 && value.compareTo(MOST_OF_A_RATIO) <= 0),
                (RateSeries rates) -> false);
    }

    /**
     * {@return the numbers of a case: this year's, those of earlier years that its target or a comparison needs, and what others reached}
     *
     * @param one a case of this match
     */
    public KpiNumbers numbers(Case one) {
        KpiDefinition definition = one.definition();
        KpiNumbers numbers =
                KpiNumbers.of(year, series(one.branch(), definition, 0).orElseThrow());
        for (int back : yearsBack(definition.target())) {
            Optional<KpiNumbers.Series> earlier = series(one.branch(), definition, back);
            if (earlier.isPresent()) {
                numbers = numbers.withEarlierYear(back, earlier.get());
            }
        }
        for (String id : TargetNeeds.benchmarks(definition)) {
            Optional<KpiNumbers.Series> theirs = benchmark(id, definition);
            if (theirs.isPresent()) {
                numbers = numbers.withBenchmark(id, theirs.get());
            }
        }
        return numbers;
    }

    /**
     * {@return this year's numbers of a case alone}
     *
     * @param one a case of this match
     */
    public KpiNumbers.Series thisYear(Case one) {
        return series(one.branch(), one.definition(), 0).orElseThrow();
    }

    private static Set<Integer> yearsBack(Target target) {
        Set<Integer> years = new TreeSet<>(EARLIER);
        years.addAll(TargetNeeds.of(target).yearsBack());
        return years;
    }
}
