package dev.nendo.bulk;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.fiscal.Window;
import dev.nendo.internal.Checks;
import dev.nendo.kpi.Measure;
import dev.nendo.observation.KpiCatalog;
import dev.nendo.observation.Observations;
import dev.nendo.series.GapPolicy;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Judges many series against their targets at once, with the results of {@link dev.nendo.evaluate.Evaluator} for each.
 *
 * <p>It judges exact monthly figures against fixed targets; all else, and every explanation, is a matter of the one-by-one evaluator, to
 * which {@link Judgements#evaluation} hands a single series on request. Each series is judged as of the last month it reports, at or
 * before {@link #asOf}. Comparisons are exact: in longs, in 128 bits where products need them, in big numbers beyond. Example: 4 of 10
 * against at least 2/5 is met. Rounding: none. Immutable and thread-safe.
 */
public final class BulkEvaluator {
    private static final BulkEvaluator STANDARD = new BulkEvaluator(Optional.empty());

    private final Optional<YearMonth> asOf;

    private BulkEvaluator(Optional<YearMonth> asOf) {
        this.asOf = asOf;
    }

    /** {@return the evaluator that uses every month there is} */
    public static BulkEvaluator standard() {
        return STANDARD;
    }

    /**
     * Judges as of a month.
     *
     * @param month the last month whose data may be used
     * @return an evaluator as of that month
     */
    public BulkEvaluator asOf(YearMonth month) {
        return new BulkEvaluator(Optional.of(month));
    }

    /**
     * Judges every series.
     *
     * @param results the series to date
     * @param targets as many targets
     * @return one judgement each
     * @throws IllegalArgumentException when there are not as many targets as series
     */
    public Judgements evaluate(CumulativeColumns results, TargetColumns targets) {
        return judge(results.latest(months(results.window())), targets, null);
    }

    /**
     * Accumulates and judges every series, without the sums to each month: what {@link #evaluate(CumulativeColumns, TargetColumns)} gives for
     * {@link SeriesColumns#cumulate}.
     *
     * @param columns the series
     * @param measure how figures build up, as in {@link SeriesColumns#cumulate}
     * @param gaps what to do about months without a value
     * @param targets as many targets
     * @return one judgement each
     * @throws IllegalArgumentException when the measure does not go with the columns, or there are not as many targets as series
     */
    public Judgements evaluate(SeriesColumns columns, Measure measure, GapPolicy gaps, TargetColumns targets) {
        return judge(latest(columns, columns.way(measure, gaps)), targets, null);
    }

    /**
     * Judges every series and sets the same months of the year before beside it.
     *
     * @param results the series to date
     * @param targets as many targets
     * @param yearBefore as many series, of the same measure and policy, in the window one year earlier
     * @return one judgement each
     * @throws IllegalArgumentException when sizes, measures, policies or windows do not go together
     */
    public Judgements evaluateWithYearBefore(
            CumulativeColumns results, TargetColumns targets, CumulativeColumns yearBefore) {
        Checks.argument(
                yearBefore.way().equals(results.way()),
                () -> "the year before goes with " + results + ": " + yearBefore);
        return judge(results.latest(months(results.window())), targets, yearBefore.columns());
    }

    /**
     * Accumulates and judges every series, without the sums to each month, and sets the same months of the year before beside it.
     *
     * @param columns the series
     * @param measure how figures build up, as in {@link SeriesColumns#cumulate}
     * @param gaps what to do about months without a value
     * @param targets as many targets
     * @param yearBefore as many series in the window one year earlier
     * @return one judgement each
     * @throws IllegalArgumentException when sizes, measures or windows do not go together
     */
    public Judgements evaluateWithYearBefore(
            SeriesColumns columns, Measure measure, GapPolicy gaps, TargetColumns targets, SeriesColumns yearBefore) {
        return judge(latest(columns, columns.way(measure, gaps)), targets, yearBefore);
    }

    /**
     * Judges all that a catalog has a target for and that was observed in a year: plain KPIs in columns, all others one by one.
     *
     * @param catalog the definitions and targets
     * @param observations the numbers, those of earlier years included
     * @param year the fiscal year judged
     * @return the judgements that the evaluator gives, and what can't be judged
     * @throws IllegalArgumentException if a definition can't be judged by numbers; the message ends with its id
     */
    public CatalogJudgements evaluate(KpiCatalog catalog, Observations observations, FiscalYear year) {
        return CatalogColumns.judge(catalog, observations, year, asOf);
    }

    private Latest latest(SeriesColumns columns, Way way) {
        return Latest.of(columns, way, Latest.Reach.of(columns, months(columns.window())));
    }

    private int months(Window window) {
        return asOf.isEmpty()
                ? window.size()
                : window.through(asOf.get()).map(Window::size).orElse(0);
    }

    private Judgements judge(Latest results, TargetColumns targets, @Nullable SeriesColumns yearBefore) {
        int size = results.columns().size();
        Checks.argument(
                targets.size() == size, () -> "as many targets as series are needed, " + size + ": " + targets.size());
        Latest before = yearBefore == null ? null : before(results, yearBefore);
        Judgements.Basis basis = new Judgements.Basis(results, targets, before, asOf);
        return new Judgements(basis, new Judge(basis).codes());
    }

    private static Latest before(Latest results, SeriesColumns yearBefore) {
        Window window = results.columns().window().minusYears(1);
        Checks.argument(
                yearBefore.window().equals(window),
                () -> "the year before has the window " + window + ": " + yearBefore.window());
        Checks.argument(
                yearBefore.size() == results.columns().size()
                        && yearBefore.hasRates() == results.columns().hasRates(),
                () -> "the year before goes with " + results.columns() + ": " + yearBefore);
        return Latest.of(yearBefore, results.way(), results.reach());
    }
}
