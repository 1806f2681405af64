package dev.nendo.evaluate;

import dev.nendo.fiscal.Window;
import dev.nendo.plan.ResolvedKpi;
import dev.nendo.plan.ResolvedWorkbook;
import dev.nendo.policy.StatusPolicies;
import dev.nendo.policy.StatusPolicy;
import dev.nendo.problem.Location;
import dev.nendo.problem.Problem;
import dev.nendo.problem.ProblemCode;
import dev.nendo.problem.Sentence;
import dev.nendo.problem.Severity;
import dev.nendo.series.GapPolicy;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * Judges KPIs: gathers the actual, finds the target, compares, labels and explains.
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
    public Evaluator gaps(GapPolicy gaps) {
        return new Evaluator(new Options(options.asOf(), gaps, options.policies()));
    }

    /**
     * Adds a status policy.
     *
     * @param policy the policy; plans name it by its id
     * @return an evaluator that knows it too
     */
    public Evaluator with(StatusPolicy policy) {
        return with(options.policies().with(policy));
    }

    /**
     * Replaces the status policies.
     *
     * @param policies the policies
     * @return an evaluator that knows these
     */
    public Evaluator with(StatusPolicies policies) {
        return new Evaluator(new Options(options.asOf(), options.gaps(), policies));
    }

    /**
     * Judges one KPI.
     *
     * @param kpi the KPI
     * @return the result
     * @throws IllegalArgumentException if the KPI names a status policy that this evaluator does not know; {@link #check} finds that out
     */
    public Evaluation evaluate(ResolvedKpi kpi) {
        StatusPolicy policy = options.policies().policy(kpi.policy().orElse(StatusPolicies.DEFAULT));
        return Assessment.of(Context.of(kpi, options.gaps(), options.asOf()), policy);
    }

    /**
     * Finds what was reached, without judging it.
     *
     * @param kpi the KPI
     * @return the actual that {@link #evaluate(ResolvedKpi)} would judge
     */
    public ActualValue actual(ResolvedKpi kpi) {
        return Gathering.ofThisYear(Context.of(kpi, options.gaps(), options.asOf()))
                .actual();
    }

    /**
     * Finds what was reached in certain months alone, such as a single month.
     *
     * <p>Only evidence that is printed by month tells that; a cumulative figure of other months does not.
     *
     * @param kpi the KPI
     * @param yearsBack which of its years: 0 for the plan's own, 1 for the year before
     * @param months the months, of that year
     * @return what was reached in exactly these months, or why that is not known
     */
    public ActualValue actual(ResolvedKpi kpi, int yearsBack, Window months) {
        return MonthsAlone.of(Context.of(kpi, options.gaps(), options.asOf()), yearsBack, months);
    }

    /**
     * Judges every KPI of a workbook.
     *
     * @param workbook the workbook
     * @return the results, in the order of its plans
     * @throws IllegalArgumentException if a KPI names a status policy that this evaluator does not know; {@link #check} finds that out
     */
    public Scorecard evaluate(ResolvedWorkbook workbook) {
        return Scorecard.builder()
                .asOf(options.asOf())
                .addAllEvaluations(workbook.kpis().stream().map(this::evaluate).toList())
                .build();
    }

    /**
     * Finds KPIs that can't be evaluated because nobody knows their status policy.
     *
     * @param workbook the workbook
     * @return a problem for each, at its origin
     */
    public List<Problem> check(ResolvedWorkbook workbook) {
        return workbook.kpis().stream()
                .filter(kpi -> !canEvaluate(kpi))
                .map(this::unknownPolicy)
                .toList();
    }

    /**
     * {@return whether a KPI can be evaluated: it names no status policy, or one that this evaluator knows}
     *
     * @param kpi the KPI
     */
    public boolean canEvaluate(ResolvedKpi kpi) {
        return options.policies()
                .find(kpi.policy().orElse(StatusPolicies.DEFAULT))
                .isPresent();
    }

    private Problem unknownPolicy(ResolvedKpi kpi) {
        String id = kpi.policy().orElseThrow();
        String valid = String.join(", ", options.policies().ids());
        return new Problem(
                ProblemCode.of("unknown-policy"),
                Severity.ERROR,
                kpi.definition().origin().orElse(Location.unknown()),
                id,
                Sentence.of(
                        "KPI " + kpi.definition().id() + " の評価基準がない。有効なもの: " + valid + ": " + id,
                        "KPI " + kpi.definition().id() + " names no known status policy; valid are " + valid + ": "
                                + id));
    }
}
