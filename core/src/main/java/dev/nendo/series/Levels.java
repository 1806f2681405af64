package dev.nendo.series;

import dev.nendo.fiscal.Window;
import dev.nendo.internal.Checks;
import dev.nendo.number.Interval;
import dev.nendo.number.Outcome;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What is true at a point: stocks, rates of stocks, and populations under a coverage. */
final class Levels {
    private Levels() {}

    static ToDate<Measured> at(MonthlySeries series, YearMonth month) {
        Reach reach = Reach.point(series.window(), month);
        return ReachedMonths.of(reach, States.of(series), GapPolicy.ABSENT)
                .result(positions -> Outcome.present(series.measured(reach.last())));
    }

    static ToDate<Rate> rateAt(RateSeries series, YearMonth month) {
        MonthlySeries numerator = series.numerator();
        MonthlySeries denominator = series.denominator();
        Reach reach = Reach.point(series.window(), month);
        return ReachedMonths.of(reach, States.pair(numerator, denominator), GapPolicy.ABSENT)
                .result(positions ->
                        Outcome.present(Rate.of(numerator.measured(reach.last()), denominator.measured(reach.last()))));
    }

    /** ΣN / D, where D is the population in force at the month reached: the last one stated by then. */
    static ToDate<Rate> coverage(RateSeries series, YearMonth month, GapPolicy gaps) {
        MonthlySeries population = series.denominator();
        ToDate<Measured> covered = Flows.sum(series.numerator(), Reach.through(series.numerator(), month), gaps);
        YearMonth stated = inForce(population, covered.month());
        return covered.<Rate>flatMap(sum -> population.measuredAt(stated).map(whole -> Rate.of(sum, whole)))
                .needing(population.state(stated));
    }

    /** The last month by a given one that states a population, or that month itself. */
    private static YearMonth inForce(MonthlySeries population, YearMonth month) {
        List<YearMonth> months = population.window().months();
        for (int i = months.size() - 1; i >= 0; i--) {
            if (!months.get(i).isAfter(month) && population.state(i).hasValue()) {
                return months.get(i);
            }
        }
        return month;
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

    static ToDate<Measured> extreme(
            MonthlySeries series, Reach reach, GapPolicy gaps, BinaryOperator<Measured> choose) {
        if (series.basis() == Basis.CUMULATIVE) {
            return Flows.sum(series, reach, gaps);
        }
        ReachedMonths progress = ReachedMonths.of(reach, States.of(series), gaps);
        Stream<Measured> zeros = progress.hasZeros() ? Stream.of(Measured.exact(Rational.ZERO)) : Stream.empty();
        return progress.result(positions ->
                Outcome.present(Stream.concat(Arrays.stream(positions).mapToObj(series::measured), zeros)
                        .reduce(choose)
                        .orElseThrow()));
    }

    /** From the largest month to the sum of all. */
    static ToDate<Interval> distinct(ToDate<Measured> largest, ToDate<Measured> sum, ToDate<Measured> smallest) {
        Outcome<Interval> sums = sum.value().map(Measured::interval);
        Outcome<Measured> least = smallest.value();
        return largest.flatMap(
                most -> least.flatMap(low -> low.interval().lower().signum() < 0
                        ? Outcome.absent(Reason.NEGATIVE_ACTUAL)
                        : sums.map(all -> between(most.interval(), all))));
    }

    private static Interval between(Interval largest, Interval sum) {
        return Interval.of(largest.lower(), largest.isLowerOpen(), sum.upper(), sum.isUpperOpen());
    }

    static Outcome<Measured> known(Interval bounds) {
        return bounds.isPoint() ? Outcome.present(Measured.exact(bounds.lower())) : Outcome.absent(Reason.NOT_ADDITIVE);
    }

    /** Every month is known to have as many entries as are dated in it. */
    static ToDate<Measured> count(Collection<YearMonth> entries, Window window, YearMonth month) {
        long[] none = new long[window.size()];
        MonthlySeries known = MonthlySeries.of(window, Basis.MONTHLY, none);
        Reach reach = Reach.through(known, month);
        long count = entries.stream()
                .filter(entry -> window.contains(entry) && !entry.isAfter(reach.month()))
                .count();
        return ReachedMonths.of(reach, States.of(known), GapPolicy.ABSENT)
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
