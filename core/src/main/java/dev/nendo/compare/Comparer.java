package dev.nendo.compare;

import dev.nendo.evaluate.Evaluator;
import dev.nendo.fiscal.FiscalYear;
import dev.nendo.internal.Checks;
import dev.nendo.number.Rational;
import dev.nendo.plan.ResolvedKpi;
import dev.nendo.plan.ResolvedWorkbook;
import dev.nendo.series.GapPolicy;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/**
 * Compares branches: joins their KPIs on the indicator, rolls them up, ranks them and puts earlier years beside them.
 *
 * <p>It reads no files and knows no date of today: branches are taken up to the latest month that nine tenths of them have reached
 * ({@link #withMonth}), and those that end earlier are listed with their month, without a rank. Branches without data are named and never count as 0. Example: {@code
 * Comparer.standard().compare(workbook, "postal-application-rate", FiscalYear.of(2021)).rank()}. Rounding: none. Immutable and thread-safe.
 */
public final class Comparer {
    private static final Comparer STANDARD = new Comparer(ComparerOptions.STANDARD);

    private final ComparerOptions options;

    private Comparer(ComparerOptions options) {
        this.options = options;
    }

    /** {@return the comparer to date, up to the month that branches have in common, that leaves out branches without data and the head office} */
    public static Comparer standard() {
        return STANDARD;
    }

    /**
     * Chooses how KPIs are evaluated, such as over gaps and by which status policies.
     *
     * @param evaluator the evaluator; a month chosen here goes before its own
     * @return a comparer with that evaluator
     */
    public Comparer withEvaluator(Evaluator evaluator) {
        return new Comparer(options.with(evaluator));
    }

    /**
     * Uses no data of later months.
     *
     * @param month the last month whose data may be used; branches are compared up to it or up to an earlier one that they have in common
     * @return a comparer without later data
     */
    public Comparer asOf(YearMonth month) {
        return new Comparer(options.withAsOf(month));
    }

    /**
     * Chooses up to which month branches are compared.
     *
     * @param month the month, or how it is found
     * @return a comparer up to that month
     */
    public Comparer withMonth(ComparedMonth month) {
        return new Comparer(options.with(month));
    }

    /**
     * Compares a single month instead of the year to date.
     *
     * @param month the month
     * @return a comparer of what that month alone came to, and of levels as they stood in it
     */
    public Comparer withMonthAlone(YearMonth month) {
        return new Comparer(options.withMonthAlone(month));
    }

    /**
     * Chooses what an aggregate does about branches without a value.
     *
     * @param gaps {@link GapPolicy#SKIP} for the aggregate of the others, with its coverage, or {@link GapPolicy#ABSENT} for none
     * @return a comparer with that policy
     * @throws IllegalArgumentException for {@link GapPolicy#ZERO}: a branch without data is never counted as 0
     */
    public Comparer withGaps(GapPolicy gaps) {
        Checks.argument(
                gaps != GapPolicy.ZERO,
                () -> "branches without a value are left out or make it absent, skip, absent: " + gaps.id());
        return new Comparer(options.with(gaps));
    }

    /**
     * Gives the weights by which averages of branches are averaged, such as their numbers of staff; without weights they are not.
     *
     * @param weights weights above 0 by the branches' ids
     * @return a comparer with these weights
     * @throws IllegalArgumentException if a weight is not above 0
     */
    public Comparer withWeights(Map<String, Rational> weights) {
        weights.forEach((branch, weight) ->
                Checks.argument(weight.signum() > 0, () -> "a weight is above 0, " + branch + ": " + weight));
        return new Comparer(options.with(weights));
    }

    /** {@return a comparer that treats the head office as a branch like any other} */
    public Comparer withHeadOffice() {
        return new Comparer(options.withHeadOffice());
    }

    /**
     * {@return what can be compared in a year: the ids that the KPIs of its plans join on, in the order of the workbook}
     *
     * @param workbook the workbook
     * @param year the fiscal year
     */
    public static List<String> ids(ResolvedWorkbook workbook, FiscalYear year) {
        return workbook.kpis().stream()
                .filter(kpi -> kpi.plan().fiscalYear().equals(year))
                .map(ResolvedKpi::joinId)
                .distinct()
                .toList();
    }

    /**
     * {@return the fiscal years of a workbook's plans, the latest first}
     *
     * @param workbook the workbook
     */
    public static List<FiscalYear> years(ResolvedWorkbook workbook) {
        return workbook.plans().stream()
                .map(plan -> plan.fiscalYear())
                .distinct()
                .sorted((one, other) -> other.compareTo(one))
                .toList();
    }

    /**
     * Compares one KPI in all branches.
     *
     * @param workbook the workbook; earlier years come from its earlier plans, else from what this year's plans print of them
     * @param id the indicator's id, or that of definitions without one
     * @param year the fiscal year
     * @return the comparison
     * @throws IllegalArgumentException if no plan of the year has such a KPI; the message lists those there are
     */
    public Comparison compare(ResolvedWorkbook workbook, String id, FiscalYear year) {
        List<String> valid = ids(workbook, year);
        Checks.argument(
                valid.contains(id),
                () -> "a KPI that " + year + " has is one of " + String.join(", ", valid) + ": " + id);
        return new ComparisonSteps(options, workbook, id, year).compare();
    }

    /**
     * Compares every KPI of a year.
     *
     * @param workbook the workbook
     * @param year the fiscal year
     * @return the comparisons, in the order of {@link #ids}
     */
    public List<Comparison> compare(ResolvedWorkbook workbook, FiscalYear year) {
        return ids(workbook, year).stream()
                .map(id -> compare(workbook, id, year))
                .toList();
    }
}
