package dev.nendo.evaluate;

import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Phasing;
import dev.nendo.number.Interval;
import dev.nendo.number.Outcome;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import java.math.BigInteger;
import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Spreads a full-year target over the months of its window. */
final class Phases {
    private Phases() {}

    /** The plan month by month, or why there is none. */
    static Outcome<NavigableMap<YearMonth, Known>> plan(Context context, Known target) {
        Optional<Phasing> phasing = context.definition().phasing();
        if (phasing.isEmpty()) {
            return Outcome.absent(Reason.TARGET_NOT_STATED);
        }
        if (phasing.get() instanceof Phasing.MonthlyTargets monthly) {
            return MonthlyTarget.byMonth(context, monthly.row());
        }
        return shares(context, phasing.get()).map(shares -> spread(context, target, shares));
    }

    private static Outcome<List<Rational>> shares(Context context, Phasing phasing) {
        int months = context.targetWindow().size();
        if (phasing instanceof Phasing.Shares stated) {
            return stated.shares().size() == months
                    ? Outcome.present(stated.shares())
                    : Outcome.absent(Reason.NOT_APPLICABLE);
        }
        if (phasing instanceof Phasing.LastYearShape) {
            return LastYear.shape(context);
        }
        return Outcome.present(
                IntStream.range(0, months).mapToObj(i -> Rational.ONE).toList());
    }

    private static NavigableMap<YearMonth, Known> spread(Context context, Known target, List<Rational> shares) {
        List<YearMonth> months = context.targetWindow().months();
        Interval interval = target.interval();
        // Only stated shares are allocated in whole numbers: equal months of 1,100 are 550 by half-year.
        boolean whole = context.definition()
                        .phasing()
                        .filter(p -> p instanceof Phasing.Shares)
                        .isPresent()
                && context.unit().isExact()
                && interval.isPoint()
                && interval.lower().isInteger();
        NavigableMap<YearMonth, Known> plan = new TreeMap<>();
        if (whole) {
            List<BigInteger> parts = Allocation.allocate(interval.lower().numerator(), shares);
            IntStream.range(0, parts.size())
                    .forEach(i -> plan.put(months.get(i), Known.exact(Rational.of(parts.get(i), BigInteger.ONE))));
            return plan;
        }
        Rational sum = shares.stream().reduce(Rational.ZERO, Rational::plus);
        IntStream.range(0, shares.size())
                .forEach(i -> plan.put(months.get(i), target.times(shares.get(i).dividedBy(sum))));
        return plan;
    }

    /** What the plan puts into some of the months. */
    static Outcome<Known> of(NavigableMap<YearMonth, Known> plan, Collection<YearMonth> months) {
        return months.stream()
                .filter(plan::containsKey)
                .map(plan::get)
                .reduce(Known::plus)
                .<Outcome<Known>>map(Outcome::present)
                .orElse(Outcome.absent(Reason.MISSING_TARGET));
    }

    /** The months of a window up to a month. */
    static List<YearMonth> upTo(Window window, YearMonth month) {
        return window.through(month).map(Window::months).orElse(List.of());
    }
}
