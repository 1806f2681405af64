package dev.nendo.series;

import dev.nendo.number.Outcome;

/** What builds up month by month: Σ x, and ΣN / ΣD. */
final class Flows {
    private Flows() {}

    static ToDate<Measured> sum(MonthlySeries series, Reach reach, GapPolicy gaps) {
        States states = States.of(series);
        if (series.basis() == Basis.MONTHLY) {
            return ReachedMonths.of(reach, states, gaps)
                    .result(positions -> Outcome.present(Sums.total(series, positions)));
        }
        return printed(reach, states, gaps, difference(series, reach));
    }

    static ToDate<Rate> rate(RateSeries series, Reach reach, GapPolicy gaps) {
        MonthlySeries numerator = series.numerator();
        MonthlySeries denominator = series.denominator();
        if (numerator.basis() != denominator.basis()) {
            return rate(
                    RateSeries.of(Differences.toMonthly(numerator), Differences.toMonthly(denominator)), reach, gaps);
        }
        States states = States.pair(numerator, denominator);
        if (numerator.basis() == Basis.MONTHLY) {
            return ReachedMonths.of(reach, states, gaps)
                    .result(positions -> Outcome.present(
                            Rate.of(Sums.total(numerator, positions), Sums.total(denominator, positions))));
        }
        Outcome<Rate> rate = difference(numerator, reach).combine(difference(denominator, reach), Rate::of);
        return printed(reach, states, gaps, rate);
    }

    private static <T> ToDate<T> printed(Reach reach, States states, GapPolicy gaps, Outcome<T> value) {
        return ReachedMonths.printed(reach, states, gaps)
                .stated(value)
                .needing(Differences.stateBefore(states, reach.from()));
    }

    private static Outcome<Measured> difference(MonthlySeries series, Reach reach) {
        return reach.isEmpty() ? Outcome.absent(reach.whenNone()) : Differences.over(series, reach.from(), reach.to());
    }
}
