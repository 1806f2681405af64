package dev.nendo.series;

import dev.nendo.internal.Checks;
import dev.nendo.number.Outcome;
import dev.nendo.number.Rational;
import java.util.Arrays;
import java.util.List;

/** Means of months, simple or weighted. */
final class Averages {
    private Averages() {}

    static ToDate<Measured> simple(MonthlySeries series, Reach reach, GapPolicy gaps) {
        if (series.basis() == Basis.CUMULATIVE) {
            return Flows.sum(series, reach, gaps);
        }
        ReachedMonths progress = ReachedMonths.of(reach, States.of(series), gaps);
        return progress.result(
                positions -> Outcome.present(Sums.total(series, positions).times(Rational.of(1, progress.count()))));
    }

    static ToDate<Measured> weighted(MonthlySeries series, MonthlySeries weights, Reach reach, GapPolicy gaps) {
        Combined.checkSameMonths(series, weights);
        checkMonthly(series);
        checkMonthly(weights);
        checkWeights(weights);
        return ReachedMonths.of(reach, States.pair(series, weights), gaps)
                .result(positions ->
                        Measured.sum(weighted(series, weights, positions)).dividedBy(Sums.total(weights, positions)));
    }

    private static List<Measured> weighted(MonthlySeries series, MonthlySeries weights, int[] positions) {
        return Arrays.stream(positions)
                .mapToObj(i -> series.measured(i).times(weights.value(i)))
                .toList();
    }

    private static void checkMonthly(MonthlySeries series) {
        Checks.argument(
                series.basis() == Basis.MONTHLY,
                () -> "a weighted mean is of single months, so the basis is monthly: "
                        + series.basis().id());
    }

    private static void checkWeights(MonthlySeries weights) {
        Checks.argument(weights.precision().isExact(), () -> "weights are exact: " + weights.precision());
        for (MonthlySeries.Point point : weights.points()) {
            Checks.argument(
                    point.value().signum() >= 0,
                    () -> "a weight is not negative, in " + point.month() + ": " + point.value());
        }
    }
}
