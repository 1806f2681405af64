package dev.nendo.plan;

import dev.nendo.fiscal.FiscalCalendar;
import dev.nendo.internal.NendoStyle;
import dev.nendo.kpi.Indicator;
import dev.nendo.observation.CatalogMatch;
import dev.nendo.observation.KpiCatalog;
import dev.nendo.observation.Observations;
import dev.nendo.policy.BandedPolicy;
import dev.nendo.problem.Loaded;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Everything that a file of plans states: documents, branches, indicators and business plans, tied together by ids.
 *
 * <p>Ids may dangle here; {@link #resolve()} finds that out. Two workbooks are equal if they state the same, wherever they were read.
 * Immutable and thread-safe.
 */
@Value.Immutable
@NendoStyle
public sealed interface Workbook permits ImmutableWorkbook {
    /** {@return the calendar of all fiscal years in the workbook} */
    @Value.Default
    default FiscalCalendar calendar() {
        return FiscalCalendar.JAPAN;
    }

    /** {@return whether {@link #branches()} are all there are, so that their average is the national one (全国平均)} */
    @Value.Default
    default boolean hasAllBranches() {
        return false;
    }

    /** {@return what branches are called} */
    @Value.Default
    default BranchNoun branchNoun() {
        return BranchNoun.BRANCH;
    }

    /** {@return the documents} */
    List<Document> documents();

    /** {@return the branches} */
    List<Branch> branches();

    /** {@return the indicators shared by branches and years} */
    List<Indicator> indicators();

    /** {@return the status policies of its own that KPIs and plans may name, in addition to those the evaluator knows} */
    List<BandedPolicy> policies();

    /** {@return the plans} */
    List<BusinessPlan> plans();

    /**
     * Looks every reference up, once.
     *
     * @return the workbook without the plans and KPIs that refer to nothing, and the problems, each at its origin; of an id taken twice the first is kept
     */
    default Loaded<ResolvedWorkbook> resolve() {
        return Resolver.resolve(this);
    }

    /**
     * Puts several workbooks together, by branch and year: a branch, indicator or document that two of them state alike is kept once, and
     * plans of the same branch and year become one, and so do their items of the same number: titles, sections and descriptions are the
     * first's where it has one, all else is added.
     *
     * @param workbooks the workbooks, in any number
     * @return the union; a branch, indicator or document stated differently under one id is a problem, and the first is kept
     */
    static Loaded<Workbook> unite(Collection<Workbook> workbooks) {
        return Union.of(List.copyOf(workbooks));
    }

    /**
     * Makes plans of a catalog and observations, for everything that works on a workbook: one plan for each branch and year, with one item for
     * each KPI that can be judged, whose rows are numbers.
     *
     * @param catalog the definitions and targets
     * @param observations the numbers
     * @return the workbook; what can't be judged is not in it, see {@link CatalogMatch#unjudged()}
     */
    static Workbook of(KpiCatalog catalog, Observations observations) {
        return CatalogPlans.of(catalog, observations, Optional.empty());
    }

    /**
     * Makes plans of a catalog and observations as of a month, up to which a KPI counts 0 whose months without a row are none.
     *
     * @param catalog the definitions and targets
     * @param observations the numbers
     * @param asOf the last month whose data may be used
     * @return the workbook, as {@link #of(KpiCatalog, Observations)}
     */
    static Workbook of(KpiCatalog catalog, Observations observations, YearMonth asOf) {
        return CatalogPlans.of(catalog, observations, Optional.of(asOf));
    }

    /**
     * Judges the KPIs of the plans by the targets of a catalog, by branch, year and id.
     *
     * @param catalog the definitions and targets; they win over what the plans state, whose figures stay
     * @return the workbook with these targets, and a warning for each target of a plan that is not used
     */
    default Loaded<Workbook> withTargets(KpiCatalog catalog) {
        return CatalogTargets.apply(plans(), catalog).map(judged -> builder()
                .from(this)
                .plans(judged)
                .addAllPolicies(catalog.policies().stream()
                        .filter(policy ->
                                policies().stream().noneMatch(own -> own.id().equals(policy.id())))
                        .toList())
                .build());
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a workbook; not thread-safe. */
    final class Builder extends ImmutableWorkbook.Builder {
        Builder() {}
    }
}
