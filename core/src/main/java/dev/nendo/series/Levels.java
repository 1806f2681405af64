package dev.nendo.series;

import dev.nendo.fiscal.Window;
import dev.nendo.internal.Checks;
import dev.nendo.number.Outcome;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Collection;
import java.util.SortedMap;
import java.util.stream.IntStream;

/** What is true at a point: stocks, rates of stocks, and populations under a coverage. */
final class Levels {
    private Levels() {}

    static ToDate<Measured> at(MonthlySeries series, YearMonth month) {
        Reach reach = Reach.point(series.window(), month);
        return Progress.of(reach, States.of(series), GapPolicy.ABSENT)
                .result(positions -> Outcome.present(series.measured(reach.last())));
    }

    static ToDate<Rate> rateAt(RateSeries series, YearMonth month) {
        MonthlySeries numerator = series.numerator();
        MonthlySeries denominator = series.denominator();
        Reach reach = Reach.point(series.window(), month);
        return Progress.of(reach, States.pair(numerator, denominator), GapPolicy.ABSENT)
                .result(positions ->
                        Outcome.present(Rate.of(numerator.measured(reach.last()), denominator.measured(reach.last()))));
    }

    /** ΣN / D, where D is the population at the month reached. */
    static ToDate<Rate> coverage(RateSeries series, YearMonth month, GapPolicy gaps) {
        MonthlySeries population = series.denominator();
        ToDate<Measured> covered = Flows.sum(series.numerator(), Reach.through(series.numerator(), month), gaps);
        return covered.<Rate>flatMap(
                        sum -> population.measuredAt(covered.month()).map(whole -> Rate.of(sum, whole)))
                .needing(population.state(covered.month()));
    }

    static MonthlySeries steps(Window window, SortedMap<YearMonth, BigDecimal> from) {
        MonthlySeries.Builder builder = MonthlySeries.builder(window, Basis.CUMULATIVE);
        for (YearMonth month : window.months()) {
            // The last one that is not after the month.
            from.headMap(month.plusMonths(1)).values().stream()
                    .reduce((earlier, later) -> later)
                    .ifPresent(population -> builder.put(month, population));
        }
        return builder.build();
    }

    /** Every month is known to have as many entries as are dated in it. */
    static ToDate<Measured> count(Collection<YearMonth> entries, Window window, YearMonth month) {
        long[] none = new long[window.size()];
        MonthlySeries known = MonthlySeries.of(window, Basis.MONTHLY, none);
        Reach reach = Reach.through(known, month);
        long count = entries.stream()
                .filter(entry -> window.contains(entry) && !entry.isAfter(reach.month()))
                .count();
        return Progress.of(reach, States.of(known), GapPolicy.ABSENT)
                .result(positions -> Outcome.present(Measured.exact(Rational.of(count))));
    }

    static Outcome<Measured> carryIn(MonthlySeries levels, MonthlySeries changes) {
        checkMonthly(changes);
        Combined.checkSameMonths(levels, changes);
        Reason missing = levels.latest().isEmpty() ? Reason.NO_DATA_YET : Reason.GAP;
        return IntStream.range(0, levels.size())
                .mapToObj(i -> carryIn(levels, changes, levels.window().months().get(i)))
                .filter(Outcome::isPresent)
                .findFirst()
                .orElseGet(() -> Outcome.absent(missing));
    }

    private static Outcome<Measured> carryIn(MonthlySeries levels, MonthlySeries changes, YearMonth month) {
        Outcome<Measured> change = Flows.sum(changes, Reach.through(changes, month), GapPolicy.ABSENT)
                .value();
        return levels.measuredAt(month).combine(change, Measured::minus);
    }

    static void checkMonthly(MonthlySeries changes) {
        Checks.argument(
                changes.basis() == Basis.MONTHLY,
                () -> "net changes stand for single months, so the basis is monthly: "
                        + changes.basis().id());
    }
}
