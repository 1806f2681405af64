package dev.nendo.plan;

import dev.nendo.internal.Checks;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Indicator;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.KpiNumbers;
import dev.nendo.kpi.Measure;
import dev.nendo.number.Unit;
import dev.nendo.problem.Sentence;
import java.util.List;
import java.util.Optional;

/**
 * A KPI definition with everything it refers to at hand: what evaluation starts from.
 *
 * <p>It is not a result. Example: SK03 of Saitama's plan for 2021, measure rate-of-flows taken from its indicator. Immutable and
 * thread-safe; obtained from {@link Workbook#resolve()}, or of numbers by {@link #of}, so that nothing in it dangles.
 */
public final class ResolvedKpi {
    /** The branch of a plan that was made of numbers only; no branch of a file has it. */
    private static final String NO_BRANCH = "";

    private final ResolvedPlan plan;
    private final String itemPath;
    private final KpiDefinition definition;
    private final Optional<Indicator> indicator;
    private final Measure measure;
    private final List<ReportedStatus> reportedStatuses;

    ResolvedKpi(
            ResolvedPlan plan,
            String itemPath,
            KpiDefinition definition,
            Optional<Indicator> indicator,
            Measure measure,
            List<ReportedStatus> reportedStatuses) {
        this.plan = plan;
        this.itemPath = itemPath;
        this.definition = definition;
        this.indicator = indicator;
        this.measure = measure;
        this.reportedStatuses = List.copyOf(reportedStatuses);
    }

    /**
     * {@return a KPI with its numbers, without a plan}
     *
     * @param definition the definition, with its measure and without rows
     * @param numbers the numbers it is judged by
     * @throws IllegalArgumentException if the two do not go together, or a number has more than 50 digits; the message ends with what is
     *     wrong
     */
    public static ResolvedKpi of(KpiDefinition definition, KpiNumbers numbers) {
        return of(NO_BRANCH, "─", definition, numbers);
    }

    /**
     * {@return a branch's KPI with its numbers, without a plan}
     *
     * @param branch the branch's id
     * @param definition the definition, with its measure and without rows
     * @param numbers the numbers it is judged by
     * @throws IllegalArgumentException as {@link #of(KpiDefinition, KpiNumbers)}, or if the branch is blank
     */
    public static ResolvedKpi of(String branch, KpiDefinition definition, KpiNumbers numbers) {
        return of(Checks.notBlank("branch", branch), branch, definition, numbers);
    }

    private static ResolvedKpi of(String branch, String name, KpiDefinition definition, KpiNumbers numbers) {
        BusinessPlan plan = BusinessPlan.builder()
                .branch(branch)
                .fiscalYear(numbers.year())
                .addItem(NumberItem.of("1", definition, numbers))
                .build();
        return Workbook.builder()
                .calendar(numbers.year().calendar())
                .addBranch(Branch.builder().id(branch).name(Sentence.of(name)).build())
                .addPlan(plan)
                .build()
                .resolve()
                .orThrow()
                .kpis()
                .get(0);
    }

    /** {@return the branch's id, unless the KPI was given without a branch} */
    public Optional<String> branch() {
        return Optional.of(plan.branch().id()).filter(id -> !id.equals(NO_BRANCH));
    }

    /** {@return the plan, where rows, figures, statements and entries are looked up} */
    public ResolvedPlan plan() {
        return plan;
    }

    /** {@return the path of the plan item, such as {@code 1(2)}} */
    public String itemPath() {
        return itemPath;
    }

    /** {@return the definition as stated} */
    public KpiDefinition definition() {
        return definition;
    }

    /** {@return the definition with what only its indicator states} */
    public KpiDefinition completed() {
        return indicator.map(definition::completedFrom).orElse(definition);
    }

    /** {@return the indicator, if the definition names one} */
    public Optional<Indicator> indicator() {
        return indicator;
    }

    /** {@return what branches and years are joined on: the indicator's id, or the definition's own} */
    public String joinId() {
        return indicator.map(Indicator::id).orElse(definition.id());
    }

    /** {@return the measure, the definition's own or the indicator's} */
    public Measure measure() {
        return measure;
    }

    /** {@return the unit, the definition's own or the indicator's, or none} */
    public Unit unit() {
        return definition.unit().or(() -> indicator.map(Indicator::unit)).orElse(Unit.NONE);
    }

    /** {@return which side of the target is good, the definition's own or the indicator's} */
    public Optional<Direction> direction() {
        return definition.direction().or(() -> indicator.flatMap(Indicator::direction));
    }

    /** {@return the statuses that the report prints for this KPI, or for its whole item where none names the KPI, in printed order} */
    public List<ReportedStatus> reportedStatuses() {
        return reportedStatuses;
    }

    /** {@return the id of the status policy, the definition's own or the plan's; the default policy where empty} */
    public Optional<String> policy() {
        return definition.policy().or(() -> plan.plan().policy());
    }

    @Override
    public String toString() {
        return plan + " " + definition.id();
    }
}
