package dev.nendo.observation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.fiscal.FiscalCalendar;
import dev.nendo.fiscal.FiscalYear;
import dev.nendo.fiscal.Window;
import dev.nendo.fiscal.YearNaming;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.KpiNumbers;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.Target;
import dev.nendo.number.Reason;
import dev.nendo.number.RoundingRule;
import dev.nendo.number.Unit;
import dev.nendo.problem.Language;
import dev.nendo.series.Basis;
import dev.nendo.series.MonthState;
import dev.nendo.series.Precision;
import java.math.BigDecimal;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which KPIs of a catalog the observations of a year let judge, by which numbers, and why others can't be. */
class CatalogMatchTest {
    private static final FiscalYear YEAR = FiscalYear.of(2024);
    private static final YearMonth APRIL = YearMonth.of(2024, 4);

    private static KpiDefinition.Builder kpi(String id, Measure measure) {
        return KpiDefinition.builder()
                .id(id)
                .measure(measure)
                .direction(Direction.AT_LEAST)
                .target(Target.fixed("100"));
    }

    private static KpiCatalog catalog(KpiDefinition.Builder... kpis) {
        KpiCatalog.Builder catalog = KpiCatalog.builder();
        Stream.of(kpis).map(KpiDefinition.Builder::build).forEach(catalog::addKpi);
        return catalog.build();
    }

    /** Values in April of some years, as {@code north calls 2024 5}; two numbers are a numerator and a denominator. */
    private static Observations observed(String... lines) {
        Observations.Builder all = Observations.builder();
        for (String line : lines) {
            String[] words = line.split(" ", -1);
            YearMonth month = YearMonth.of(Integer.parseInt(words[2]), 4);
            if (words.length == 5) {
                all.addRate(words[0], words[1], month, Long.parseLong(words[3]), Long.parseLong(words[4]));
            } else {
                all.addValue(words[0], words[1], month, new BigDecimal(words[3]));
            }
        }
        return all.build().orThrow();
    }

    private static CatalogMatch match(KpiCatalog catalog, Observations observations) {
        return CatalogMatch.of(catalog, observations, YEAR, Optional.empty());
    }

    private static List<String> cases(CatalogMatch match) {
        return match.cases().stream()
                .map(one -> one.branch() + " " + one.definition().id())
                .toList();
    }

    private static KpiNumbers numbers(CatalogMatch match) {
        return match.numbers(match.cases().get(0));
    }

    @Test
    void years_targetsByYear_areTheYearsOfTheTargets() {
        KpiCatalog catalog = KpiCatalog.builder()
                .addKpi(kpi("calls", Measure.FLOW).build())
                .addTarget(YEAR.next(), "calls", Target.fixed(1))
                .addTarget("north", YEAR, "calls", Target.fixed(1))
                .build();

        assertThat(CatalogMatch.years(catalog, observed("north calls 2010 1"))).containsExactly(YEAR, YEAR.next());
    }

    @Test
    void years_noTargetsByYear_areOfTheCatalogsCalendar() {
        FiscalCalendar october = FiscalCalendar.of(Month.OCTOBER, YearNaming.END_YEAR);
        KpiCatalog catalog = KpiCatalog.builder()
                .calendar(october)
                .addKpi(kpi("calls", Measure.FLOW).build())
                .build();

        assertThat(catalog.calendar()).isEqualTo(october);
        assertThat(CatalogMatch.years(catalog, observed("north calls 2010 1", "north calls 2011 1")))
                .containsExactly(october.year(2010), october.year(2011));
    }

    @Test
    void years_noTargetsByYear_areAllThatWereObserved() {
        Observations observations = Observations.builder()
                .addValue("north", "calls", YearMonth.of(2025, 3), BigDecimal.ONE)
                .addValue("north", "calls", YearMonth.of(2022, 3), BigDecimal.ONE)
                .addValue("south", "calls", YearMonth.of(2026, 4), BigDecimal.ONE)
                .withBasis("west", "calls", Basis.MONTHLY)
                .build()
                .orThrow();

        assertThat(CatalogMatch.years(catalog(kpi("calls", Measure.FLOW)), observations))
                .extracting(FiscalYear::year)
                .containsExactly(2021, 2022, 2023, 2024, 2026);
    }

    @Test
    void match_kpiWithoutTarget_isUnjudgedWhereItWasObservedInTheYear() {
        KpiCatalog catalog = catalog(kpi("calls", Measure.FLOW).target(Target.none(Reason.WORDING_LOST)));

        assertThat(match(catalog, observed("north calls 2024 5")).unjudged())
                .containsExactly(new Unjudged("north", YEAR, "calls", Reason.WORDING_LOST));
        assertThat(match(catalog, observed("north calls 2023 5")).unjudged()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "FLOW,          , north k 2024 5,    ",
        "FLOW,          , north k 2024 5 10, MISSING_ACTUAL",
        "FLOW,          , north k 2023 5,    MISSING_ACTUAL",
        "RATE_OF_FLOWS, , north k 2024 5 10, ",
        "RATE_OF_FLOWS, %, north k 2024 5,    ",
        "RATE_OF_FLOWS, , north k 2024 5,    UNITS_DIFFER",
    })
    void match_numbersThatDoNotGoWithTheMeasure_areUnjudgedWithTheReason(
            Measure measure, String unit, String line, Reason reason) {
        KpiDefinition.Builder kpi =
                kpi("k", measure).unit(Optional.ofNullable(unit).map(Unit::of));
        CatalogMatch match = match(catalog(kpi), observed(line));

        if (reason == null) {
            assertThat(cases(match)).containsExactly("north k");
            assertThat(match.unjudged()).isEmpty();
        } else {
            assertThat(cases(match)).isEmpty();
            assertThat(match.unjudged()).containsExactly(new Unjudged("north", YEAR, "k", reason));
        }
    }

    @Test
    void match_windowStatedOnce_isThatOfTheYearJudged() {
        Window lagged = Window.of(YearMonth.of(2021, 3), YearMonth.of(2022, 2));
        CatalogMatch match =
                match(catalog(kpi("calls", Measure.FLOW).targetWindow(lagged)), observed("north calls 2024 5"));

        assertThat(match.cases().get(0).definition().targetWindow())
                .contains(Window.of(YearMonth.of(2024, 3), YearMonth.of(2025, 2)));
    }

    @Test
    void match_windowWhoseMiddleIsInTheYear_needsNoMove() {
        Window second = Window.of(YearMonth.of(2024, 10), YearMonth.of(2025, 3));
        KpiCatalog catalog = catalog(kpi("calls", Measure.FLOW).targetWindow(second));

        assertThat(match(catalog, observed("north calls 2024 5")).unjudged())
                .containsExactly(new Unjudged("north", YEAR, "calls", Reason.MISSING_ACTUAL));
    }

    @Test
    void numbers_earlierYears_areThoseObservedThatTheTargetOrAComparisonNeeds() {
        KpiCatalog catalog = catalog(kpi("calls", Measure.FLOW).target(Target.ofYears(Target.Selection.MAX, 1, 3, 5)));
        CatalogMatch match = match(
                catalog,
                observed(
                        "north calls 2024 5",
                        "north calls 2023 4",
                        "north calls 2022 3",
                        "north calls 2021 2",
                        "north calls 2020 1"));

        assertThat(numbers(match).years().keySet()).containsExactly(0, 1, 2, 3);
        assertThat(numbers(match).thisYear())
                .isEqualTo(match.thisYear(match.cases().get(0)));
        assertThat(match.thisYear(match.cases().get(0)).toString()).startsWith("monthly 2024-04/2025-03 [5, missing");
        assertThat(String.valueOf(numbers(match).years().get(3))).startsWith("monthly 2021-04/2022-03 [2, missing");
    }

    @Test
    void numbers_benchmarks_areThoseObservedUnderTheirOwnNamesAndNoBranches() {
        KpiCatalog catalog = catalog(
                kpi("calls", Measure.FLOW).target(Target.benchmark("nation")).addBenchmarks("region", "nowhere"));
        CatalogMatch match =
                match(catalog, observed("north calls 2024 5", "nation calls 2024 9", "region calls 2024 7"));

        assertThat(cases(match)).containsExactly("north calls");
        assertThat(match.cases().get(0).definition().benchmarks()).containsExactly("region");
        assertThat(numbers(match).benchmarks().keySet()).containsExactlyInAnyOrder("region", "nation");
        assertThat(String.valueOf(numbers(match).benchmarks().get("nation")))
                .startsWith("monthly 2024-04/2025-03 [9, missing");
    }

    @Test
    void numbers_benchmarkThatWasNotObserved_isLeftOut() {
        KpiCatalog catalog = catalog(kpi("calls", Measure.FLOW).target(Target.benchmark("nation")));

        assertThat(numbers(match(catalog, observed("north calls 2024 5"))).benchmarks())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "RATE_OF_FLOWS, %,  0.97, 1.5,   true",
        "RATE_OF_FLOWS, %,  0,    0,     true",
        "RATE_OF_FLOWS, %,  0.97, 1.51,  false",
        "RATE_OF_FLOWS, %,  -0.1, 0.5,   false",
        "RATE_OF_FLOWS, 円, 0.97, 1.5,   false",
        "FLOW,          %,  0.97, 1.5,   false",
    })
    void doubtfulPercents_ratesUnderPerCentThatAreAllNearRatios_areWarned(
            Measure measure, String unit, String april, String may, boolean warned) {
        Observations observations = Observations.builder()
                .addValue("north", "share", APRIL, new BigDecimal(april))
                .addValue("north", "share", APRIL.plusMonths(1), new BigDecimal(may))
                .build()
                .orThrow();
        CatalogMatch match = match(catalog(kpi("share", measure).unit(Unit.of(unit))), observations);
        String warning =
                "(unknown): warning: the unit is % but all values are from 0 to 1.5; if they are ratios, of which"
                        + " 1 is 100 %, the unit of the targets must be ratio: north share [percent-doubtful]";

        assertThat(match.doubtfulPercents())
                .extracting(problem -> problem.in(Language.EN))
                .isEqualTo(warned ? List.of(warning) : List.of());
    }

    @Test
    void doubtfulPercents_countsOrNoNumber_areNotWarned() {
        KpiDefinition.Builder share = kpi("share", Measure.RATE_OF_FLOWS).unit(Unit.of("%"));
        Observations empty = Observations.builder()
                .addValue("north", "share", APRIL, null)
                .build()
                .orThrow();

        assertThat(match(catalog(share), observed("north share 2024 1 2")).doubtfulPercents())
                .isEmpty();
        assertThat(match(catalog(share), empty).doubtfulPercents()).isEmpty();
    }

    private static String accidents(Observations observations, Optional<YearMonth> asOf) {
        KpiCatalog catalog = catalog(kpi("accidents", Measure.FLOW).absent(KpiDefinition.Absent.ZERO));
        CatalogMatch match = CatalogMatch.of(catalog, observations, YEAR, asOf);
        return match.thisYear(match.cases().get(0)).toString();
    }

    @Test
    void absentZero_monthsWithoutARow_countZeroUpToTheMonthGiven() {
        Observations observations = Observations.builder()
                .addValue("north", "accidents", APRIL.plusMonths(1), new BigDecimal("2.5"))
                .addState("north", "accidents", APRIL.plusMonths(2), MonthState.SUPPRESSED)
                .build()
                .orThrow();

        assertThat(accidents(observations, Optional.of(APRIL.plusMonths(3))))
                .startsWith("monthly 2024-04/2025-03 [0.0, 2.5, suppressed, 0.0, missing, ");
        assertThat(accidents(observations, Optional.of(APRIL)))
                .startsWith("monthly 2024-04/2025-03 [0.0, 2.5, suppressed, missing, ");
    }

    @Test
    void absentZero_noRowAtAll_isAYearOfZeros() {
        assertThat(accidents(observed("north calls 2024 1"), Optional.of(APRIL.plusMonths(1))))
                .startsWith("monthly 2024-04/2025-03 [0, 0, missing, ");
    }

    @Test
    void absentZero_numbersNotExact_keepTheirPrecision() {
        Precision precision = Precision.rounded(new BigDecimal("0.1"), RoundingRule.UNKNOWN);
        Observations observations = Observations.builder()
                .addValue("north", "accidents", APRIL, new BigDecimal("2.5"))
                .withPrecision("north", "accidents", precision)
                .build()
                .orThrow();
        KpiCatalog catalog = catalog(kpi("accidents", Measure.FLOW).absent(KpiDefinition.Absent.ZERO));
        CatalogMatch match = match(catalog, observations);

        Optional<Precision> kept = match.thisYear(match.cases().get(0))
                .match(values -> Optional.of(values.precision()), rates -> Optional.empty());
        assertThat(kept).contains(precision);
    }

    @Test
    void absentZero_cumulativeNumbersOrCounts_areLeftAsTheyAre() {
        Observations running = Observations.builder()
                .withBasis("north", "accidents", Basis.CUMULATIVE)
                .addValue("north", "accidents", APRIL.plusMonths(1), BigDecimal.ONE)
                .build()
                .orThrow();
        KpiCatalog rates = catalog(kpi("share", Measure.RATE_OF_FLOWS).absent(KpiDefinition.Absent.ZERO));
        CatalogMatch counted = match(rates, observed("north share 2024 1 2"));

        assertThat(accidents(running, Optional.empty())).startsWith("cumulative 2024-04/2025-03 [missing, 1, missing");
        assertThat(numbers(counted).thisYear().isRate()).isTrue();
    }
}
