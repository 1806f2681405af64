package dev.nendo.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.Target;
import dev.nendo.number.Reason;
import dev.nendo.policy.BandedPolicy;
import dev.nendo.policy.StatusPolicies;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which definition a branch and year is judged by, and what can't be judged. */
class KpiCatalogTest {
    private static final FiscalYear YEAR = FiscalYear.of(2024);
    private static final KpiDefinition CALLS = KpiDefinition.builder()
            .id("calls")
            .measure(Measure.FLOW)
            .direction(Direction.AT_LEAST)
            .target(Target.fixed("100"))
            .build();

    @Test
    void find_branchEveryBranchAndDefinition_winInThisOrder() {
        KpiCatalog catalog = KpiCatalog.builder()
                .addTarget("north", YEAR, "calls", Target.fixed("120"))
                .addTarget(YEAR, "calls", Target.fixed("110"))
                .addKpi(CALLS)
                .build();

        assertThat(target(catalog, "north", YEAR)).isEqualTo(Target.fixed("120"));
        assertThat(target(catalog, "south", YEAR)).isEqualTo(Target.fixed("110"));
        assertThat(target(catalog, "north", YEAR.next())).isEqualTo(Target.fixed("100"));
        assertThat(catalog.find("north", YEAR, "mails")).isEmpty();
    }

    @Test
    void add_sameTwice_isRefused() {
        KpiCatalog.Builder builder =
                KpiCatalog.builder().addKpi(CALLS).addTarget("north", YEAR, "calls", Target.fixed("1"));

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.addKpi(CALLS))
                .withMessage("a KPI is defined once: calls");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.addTarget("north", YEAR, "calls", Target.fixed("2")))
                .withMessage("a target is stated once: north FY2024 calls");
    }

    @Test
    void build_targetOfAnUnknownKpi_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> KpiCatalog.builder()
                        .addKpi(CALLS)
                        .addTarget(YEAR, "mails", Target.fixed("1"))
                        .build())
                .withMessage("a target needs the definition of its KPI; defined are calls: * FY2024 mails");
    }

    @Test
    void match_unlikeSides_areUnjudgedWithTheirReasons() {
        KpiCatalog catalog = KpiCatalog.builder()
                .addKpi(CALLS)
                .addKpi(KpiDefinition.builder()
                        .id("mails")
                        .measure(Measure.FLOW)
                        .target(new Target.None(Reason.TARGET_NOT_STATED))
                        .build())
                .addTarget("north", YEAR, "mails", Target.fixed("5"))
                .build();
        Observations observations = Observations.builder()
                .addValue("south", "calls", YearMonth.of(2024, 4), BigDecimal.ONE)
                .addValue("south", "mails", YearMonth.of(2024, 4), BigDecimal.ONE)
                .addValue("south", "visits", YearMonth.of(2024, 4), BigDecimal.ONE)
                .build()
                .orThrow();

        CatalogMatch match = CatalogMatch.of(catalog, observations, YEAR, Optional.empty());

        assertThat(match.cases())
                .extracting(c -> c.branch() + " " + c.definition().id())
                .containsExactly("south calls");
        assertThat(match.unjudged())
                .extracting(Unjudged::toString)
                .containsExactly(
                        "south FY2024 mails: the target was never stated",
                        "south FY2024 visits: the target was never stated",
                        "north FY2024 calls: no actual is given",
                        "north FY2024 mails: no actual is given");
    }

    @Test
    void numbers_absentMeansZero_countUpToTheLastMonthOfAnything() {
        KpiDefinition accidents = KpiDefinition.builder()
                .from(CALLS)
                .id("accidents")
                .absent(KpiDefinition.Absent.ZERO)
                .build();
        KpiCatalog catalog = KpiCatalog.builder().addKpi(accidents).build();
        Observations observations = Observations.builder()
                .addValue("north", "accidents", YearMonth.of(2024, 5), BigDecimal.ONE)
                .addValue("north", "calls", YearMonth.of(2024, 6), BigDecimal.ONE)
                .build()
                .orThrow();

        CatalogMatch match = CatalogMatch.of(catalog, observations, YEAR, Optional.empty());

        assertThat(match.numbers(match.cases().get(0)).thisYear().toString())
                .startsWith("monthly 2024-04/2025-03 [0, 1, 0, missing, ");
    }

    @Test
    void catalog_whatWasStated_isListedInItsOrder() {
        KpiDefinition visits = KpiDefinition.builder().from(CALLS).id("visits").build();
        KpiDefinition mails = KpiDefinition.builder().from(CALLS).id("mails").build();
        BandedPolicy house = BandedPolicy.builder()
                .from(StatusPolicies.osakaLibrary())
                .id("house")
                .build();
        KpiCatalog catalog = KpiCatalog.builder()
                .addKpi(CALLS)
                .addKpi(visits)
                .addTarget("south", YEAR.next(), "visits", Target.fixed("1"))
                .addTarget(YEAR, mails)
                .addTarget("north", YEAR, mails)
                .addTarget("south", YEAR, "visits", Target.fixed("2"))
                .addPolicy(house)
                .build();

        assertThat(catalog.kpis()).containsExactly(CALLS, visits);
        assertThat(catalog.ids()).containsExactly("calls", "visits", "mails");
        assertThat(catalog.branches()).containsExactly("south", "north");
        assertThat(catalog.years()).containsExactly(YEAR, YEAR.next());
        assertThat(catalog.places())
                .extracting(KpiCatalog.Place::toString)
                .containsExactly("south FY2025 visits", "* FY2024 mails", "north FY2024 mails", "south FY2024 visits");
        assertThat(catalog.policies()).containsExactly(house);
        assertThat(catalog.find("east", YEAR, "mails")).contains(mails);
        assertThat(catalog).hasToString("2 KPIs, 4 targets");
    }

    @Test
    void equals_catalogs_isThatOfWhatWasStated() {
        BandedPolicy house = StatusPolicies.osakaLibrary();
        KpiCatalog whole = catalog(Target.fixed("5"), house);

        assertThat(whole)
                .isEqualTo(catalog(Target.fixed("5"), house))
                .hasSameHashCodeAs(catalog(Target.fixed("5"), house));
        assertThat(whole).isNotEqualTo(catalog(Target.fixed("6"), house));
        assertThat(whole).isNotEqualTo(catalog(Target.fixed("5"), StatusPolicies.micGuideline()));
        assertThat(whole).isNotEqualTo(KpiCatalog.builder().addPolicy(house).build());
        assertThat(whole.hashCode())
                .isNotEqualTo(catalog(Target.fixed("6"), house).hashCode());
        assertThat(whole).isNotEqualTo("1 KPIs, 1 targets");
    }

    private static KpiCatalog catalog(Target target, BandedPolicy policy) {
        return KpiCatalog.builder()
                .addKpi(CALLS)
                .addTarget(YEAR, "calls", target)
                .addPolicy(policy)
                .build();
    }

    @Test
    void add_samePolicyTwiceOrABlankBranch_isRefused() {
        KpiCatalog.Builder builder = KpiCatalog.builder().addKpi(CALLS).addPolicy(StatusPolicies.osakaLibrary());

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.addPolicy(StatusPolicies.osakaLibrary()))
                .withMessage("a status policy is stated once: osaka-library-2013");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.addTarget(" ", YEAR, CALLS))
                .withMessage("branch must not be blank: \" \"");
    }

    private static Target target(KpiCatalog catalog, String branch, FiscalYear year) {
        return catalog.find(branch, year, "calls").orElseThrow().target();
    }
}
