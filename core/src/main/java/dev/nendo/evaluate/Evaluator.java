package dev.nendo.evaluate;

import dev.nendo.evidence.MonthsOnly;
import dev.nendo.evidence.NumberEvidence;
import dev.nendo.evidence.YearEvidence;
import dev.nendo.fiscal.FiscalYear;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.KpiNumbers;
import dev.nendo.observation.CatalogMatch;
import dev.nendo.observation.KpiCatalog;
import dev.nendo.observation.Observations;
import dev.nendo.plan.ResolvedKpi;
import dev.nendo.plan.ResolvedWorkbook;
import dev.nendo.policy.BandedPolicy;
import dev.nendo.policy.StatusPolicies;
import dev.nendo.policy.StatusPolicy;
import dev.nendo.problem.Location;
import dev.nendo.problem.Problem;
import dev.nendo.problem.ProblemCode;
import dev.nendo.problem.Sentence;
import dev.nendo.problem.Severity;
import dev.nendo.series.GapPolicy;
import dev.nendo.series.MonthlySeries;
import dev.nendo.series.RateSeries;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Judges KPIs: finds actual and target, compares, labels and explains.
 *
 * <p>It reads no files and knows no date of today: without {@link #asOf(YearMonth)}, each KPI is judged as of the last month its actual
 * covers. Example: {@code Evaluator.standard().evaluate(kpi).met()}. Nothing is rounded but for the comparison at printed precision and for
 * display. Missing or unusable figures are no errors but reasons in the result. Immutable and thread-safe.
 */
public final class Evaluator {
    private static final Evaluator STANDARD =
            new Evaluator(new Options(Optional.empty(), GapPolicy.ABSENT, StatusPolicies.shipped()));

    private final Options options;

    private record Options(Optional<YearMonth> asOf, GapPolicy gaps, StatusPolicies policies) {}

    private Evaluator(Options options) {
        this.options = options;
    }

    /** {@return the evaluator without an as-of month, without values over gaps, and with the shipped policies} */
    public static Evaluator standard() {
        return STANDARD;
    }

    /**
     * Judges as of a month.
     *
     * @param month the last month whose data may be used
     * @return an evaluator as of that month
     */
    public Evaluator asOf(YearMonth month) {
        return new Evaluator(new Options(Optional.of(month), options.gaps(), options.policies()));
    }

    /**
     * Chooses what to do over months without a value.
     *
     * @param gaps the policy, which every result records
     * @return an evaluator with that policy
     */
    public Evaluator withGaps(GapPolicy gaps) {
        return new Evaluator(new Options(options.asOf(), gaps, options.policies()));
    }

    /**
     * Adds a status policy.
     *
     * @param policy the policy; plans name it by its id
     * @return an evaluator that knows it too
     */
    public Evaluator withPolicy(StatusPolicy policy) {
        return withPolicies(options.policies().withPolicy(policy));
    }

    /**
     * Replaces the status policies.
     *
     * @param policies the policies
     * @return an evaluator that knows these
     */
    public Evaluator withPolicies(StatusPolicies policies) {
        return new Evaluator(new Options(options.asOf(), options.gaps(), policies));
    }

    /**
     * Judges one KPI.
     *
     * @param kpi the KPI
     * @return the result; its status is absent where this evaluator does not know the policy that the KPI names
     */
    public Evaluation evaluate(ResolvedKpi kpi) {
        return new JudgedKpi(JudgedCase.of(kpiCase(kpi)));
    }

    private PolicyOfKpi policy(ResolvedKpi kpi) {
        String id = kpi.policy().orElse(StatusPolicies.DEFAULT);
        return new PolicyOfKpi(id, policy(kpi, id));
    }

    private PolicyOfKpi policy(Optional<String> named) {
        String id = named.orElse(StatusPolicies.DEFAULT);
        return new PolicyOfKpi(id, options.policies().find(id));
    }

    /**
     * Judges one KPI by one number a month.
     *
     * @param definition the definition, with its measure and without rows of a plan
     * @param year the fiscal year judged
     * @param values the year's values, in the definition's unit
     * @return the result
     * @throws IllegalArgumentException if definition and numbers do not go together; the message ends with the definition's id
     */
    public Evaluation evaluate(KpiDefinition definition, FiscalYear year, MonthlySeries values) {
        return evaluate(definition, KpiNumbers.of(year, values));
    }

    /**
     * Judges one KPI by a numerator and a denominator a month.
     *
     * @param definition the definition, with its measure and without rows of a plan
     * @param year the fiscal year judged
     * @param rates the year's numerators and denominators
     * @return the result
     * @throws IllegalArgumentException if definition and numbers do not go together; the message ends with the definition's id
     */
    public Evaluation evaluate(KpiDefinition definition, FiscalYear year, RateSeries rates) {
        return evaluate(definition, KpiNumbers.of(year, rates));
    }

    /**
     * Judges one KPI by its numbers of this and of earlier years.
     *
     * @param definition the definition, with its measure and without rows of a plan
     * @param numbers the numbers
     * @return the result
     * @throws IllegalArgumentException if definition and numbers do not go together; the message ends with the definition's id
     */
    public Evaluation evaluate(KpiDefinition definition, KpiNumbers numbers) {
        return evaluate(Optional.empty(), definition, numbers);
    }

    /**
     * Judges one KPI of a branch by its numbers of this and of earlier years.
     *
     * @param branch the branch's id
     * @param definition the definition, with its measure and without rows of a plan
     * @param numbers the numbers
     * @return the result
     * @throws IllegalArgumentException if definition and numbers do not go together; the message ends with the definition's id
     */
    public Evaluation evaluate(String branch, KpiDefinition definition, KpiNumbers numbers) {
        return evaluate(Optional.of(branch), definition, numbers);
    }

    private Evaluation evaluate(Optional<String> branch, KpiDefinition definition, KpiNumbers numbers) {
        return new JudgedKpi(JudgedCase.of(kpiCase(branch, definition, numbers)));
    }

    private KpiCase kpiCase(Optional<String> branch, KpiDefinition definition, KpiNumbers numbers) {
        return KpiCase.of(
                NumberEvidence.of(definition, numbers),
                branch,
                options.gaps(),
                options.asOf(),
                policy(definition.policy()));
    }

    private KpiCase kpiCase(ResolvedKpi kpi) {
        return KpiCase.of(kpi, options.gaps(), options.asOf(), policy(kpi));
    }

    /**
     * Judges all that a catalog has a target for and that was observed in a year.
     *
     * @param catalog the definitions and targets
     * @param observations the numbers, those of earlier years included
     * @param year the fiscal year judged
     * @return the results by branch and in the order of the catalog, and what can't be judged
     * @throws IllegalArgumentException if a definition can't be judged by numbers; the message ends with its id
     */
    public Scorecard evaluate(KpiCatalog catalog, Observations observations, FiscalYear year) {
        CatalogMatch match = CatalogMatch.of(catalog, observations, year, options.asOf());
        Evaluator evaluator = knowing(catalog.policies());
        return ImmutableScorecard.builder()
                .asOf(options.asOf())
                .addAllEvaluations(match.cases().stream()
                        .map(one -> evaluator.evaluate(Optional.of(one.branch()), one.definition(), match.numbers(one)))
                        .toList())
                .addAllUnjudged(match.unjudged())
                .build();
    }

    /** The same with the policies of a catalog, except where one of the same id was passed. */
    private Evaluator knowing(List<BandedPolicy> policies) {
        Evaluator evaluator = this;
        for (BandedPolicy policy : policies) {
            evaluator = options.policies().isOwn(policy.id()) ? evaluator : evaluator.withPolicy(policy);
        }
        return evaluator;
    }

    /**
     * Follows one KPI through its months.
     *
     * @param definition the definition, with its measure and without rows of a plan
     * @param numbers the numbers
     * @return each month as this evaluator judges it as of that month
     * @throws IllegalArgumentException if definition and numbers do not go together; the message ends with the definition's id
     */
    public KpiTimeline series(KpiDefinition definition, KpiNumbers numbers) {
        return KpiTimelines.of(kpiCase(Optional.empty(), definition, numbers));
    }

    /**
     * Follows one KPI of a plan through its months.
     *
     * @param kpi the KPI
     * @return each month as this evaluator judges it as of that month
     */
    public KpiTimeline series(ResolvedKpi kpi) {
        return KpiTimelines.of(kpiCase(kpi));
    }

    /**
     * Finds what was reached, without judging it.
     *
     * @param kpi the KPI
     * @return the actual that {@link #evaluate(ResolvedKpi)} would judge
     */
    public ActualValue actual(ResolvedKpi kpi) {
        return ActualValues.of(YearEvidence.thisYear(kpiCase(kpi).question()));
    }

    /**
     * Finds what was reached in certain months alone, such as a single month.
     *
     * <p>Only evidence that is printed by month says so; a cumulative figure of other months does not.
     *
     * @param kpi the KPI
     * @param yearsBack which of its years: 0 for the plan's own, 1 for the year before
     * @param months the months, of that year
     * @return what was reached in exactly these months, or why that is not known
     */
    public ActualValue actual(ResolvedKpi kpi, int yearsBack, Window months) {
        return ActualValues.of(MonthsOnly.of(kpiCase(kpi).question(), yearsBack, months));
    }

    /**
     * Judges every KPI of a workbook.
     *
     * @param workbook the workbook
     * @return the results, in the order of its plans; a status is absent where this evaluator does not know the policy that the KPI names
     */
    public Scorecard evaluate(ResolvedWorkbook workbook) {
        return ImmutableScorecard.builder()
                .asOf(options.asOf())
                .addAllEvaluations(workbook.kpis().stream().map(this::evaluate).toList())
                .build();
    }

    /**
     * Finds status policies that KPIs name and this evaluator does not know.
     *
     * @param workbook the workbook
     * @return a problem for each policy, at the origin of the first KPI that names it
     */
    public List<Problem> check(ResolvedWorkbook workbook) {
        Map<String, List<ResolvedKpi>> unknown = new LinkedHashMap<>();
        for (ResolvedKpi kpi : workbook.kpis()) {
            String id = kpi.policy().orElse(StatusPolicies.DEFAULT);
            if (policy(kpi, id).isEmpty()) {
                unknown.computeIfAbsent(id, i -> new ArrayList<>()).add(kpi);
            }
        }
        return unknown.entrySet().stream()
                .map(e -> unknownPolicy(e.getKey(), e.getValue()))
                .toList();
    }

    /** One that was passed comes before the workbook's own, and that before one that comes with the library. */
    private Optional<StatusPolicy> policy(ResolvedKpi kpi, String id) {
        Optional<StatusPolicy> known = options.policies().find(id);
        return options.policies().isOwn(id)
                ? known
                : kpi.plan().policy(id).<StatusPolicy>map(own -> own).or(() -> known);
    }

    private Problem unknownPolicy(String id, List<ResolvedKpi> kpis) {
        String valid = String.join(", ", options.policies().ids());
        ResolvedKpi first = kpis.get(0);
        String named = first.definition().id();
        int others = kpis.size() - 1;
        return new Problem(
                ProblemCode.of("unknown-policy"),
                Severity.ERROR,
                first.definition().origin().orElse(Location.unknown()),
                id,
                Sentence.of(
                        "KPI " + named + (others == 0 ? "" : " ほか" + others + "件") + " の評価基準がない。有効なもの: " + valid + ": "
                                + id,
                        "KPI " + named + (others == 0 ? " names" : " and " + others + " more name")
                                + " no known status policy; valid are " + valid + ": " + id));
    }
}
