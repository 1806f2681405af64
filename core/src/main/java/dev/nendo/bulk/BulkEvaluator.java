package dev.nendo.bulk;

import dev.nendo.fiscal.Window;
import dev.nendo.internal.Checks;
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
        return evaluate(results, targets, null);
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
                yearBefore.window().equals(results.window().minusYears(1)),
                () -> "the year before has the window " + results.window().minusYears(1) + ": " + yearBefore.window());
        Checks.argument(
                yearBefore.size() == results.size()
                        && yearBefore.measure() == results.measure()
                        && yearBefore.gaps() == results.gaps(),
                () -> "the year before goes with " + results + ": " + yearBefore);
        return evaluate(results, targets, yearBefore);
    }

    private Judgements evaluate(
            CumulativeColumns results, TargetColumns targets, @Nullable CumulativeColumns yearBefore) {
        Checks.argument(
                targets.size() == results.size(),
                () -> "as many targets as series are needed, " + results.size() + ": " + targets.size());
        Window window = results.window();
        int months = asOf.isEmpty()
                ? window.size()
                : window.through(asOf.get()).map(Window::size).orElse(0);
        Judgements.Basis basis = new Judgements.Basis(results, targets, yearBefore, asOf, months);
        return new Judgements(basis, new Judge(basis).codes());
    }
}
