package dev.nendo.evaluate;

import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Phasing;
import dev.nendo.number.Interval;
import dev.nendo.number.Outcome;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.problem.Sentence;
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
    private static final Sentence SHARES = Sentence.of("配分の割合", "Shares");
    private static final Sentence ALLOCATED =
            Sentence.of("月別の配分(最大剰余法)", "Plan by month (whole numbers by largest remainders)");

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
        NavigableMap<YearMonth, Known> plan = new TreeMap<>();
        if (isAllocated(context, target)) {
            List<BigInteger> parts =
                    Allocation.allocate(target.interval().lower().numerator(), shares);
            IntStream.range(0, parts.size())
                    .forEach(i -> plan.put(months.get(i), Known.exact(Rational.of(parts.get(i), BigInteger.ONE))));
            return plan;
        }
        Rational sum = shares.stream().reduce(Rational.ZERO, Rational::plus);
        IntStream.range(0, shares.size())
                .forEach(i -> plan.put(months.get(i), target.times(shares.get(i).dividedBy(sum))));
        return plan;
    }

    /** Only stated shares are allocated in whole numbers: equal months of 1,100 are 550 by half-year. */
    static boolean isAllocated(Context context, Known target) {
        Interval interval = target.interval();
        return context.definition().phasing().orElse(null) instanceof Phasing.Shares
                && context.unit().isExact()
                && interval.isPoint()
                && interval.lower().isInteger();
    }

    /** The part of the whole that some months have, such as 2/12; none where each month has a number of its own. */
    static Optional<String> part(Context context, Known target, Collection<YearMonth> months) {
        Optional<Phasing> phasing = context.definition().phasing();
        if (phasing.isEmpty() || phasing.get() instanceof Phasing.MonthlyTargets || isAllocated(context, target)) {
            return Optional.empty();
        }
        List<YearMonth> all = context.targetWindow().months();
        return shares(context, phasing.get()).value().map(shares -> {
            Rational whole = shares.stream().reduce(Rational.ZERO, Rational::plus);
            Rational part = IntStream.range(0, shares.size())
                    .filter(i -> months.contains(all.get(i)))
                    .mapToObj(shares::get)
                    .reduce(Rational.ZERO, Rational::plus);
            return Show.fraction(part, whole);
        });
    }

    /** The numbers that the plan is spread by. */
    static List<Explanation.Input> inputs(Context context, Known target) {
        Optional<Window> window = Optional.of(context.targetWindow());
        Phasing phasing = context.definition().phasing().orElse(null);
        if (phasing instanceof Phasing.LastYearShape) {
            return LastYear.input(context).stream().toList();
        } else if (phasing instanceof Phasing.MonthlyTargets monthly) {
            return List.of(MonthlyTarget.input(context, monthly.row()));
        } else if (phasing instanceof Phasing.Shares shares) {
            Explanation.Input stated = numbers(SHARES, window, shares.shares());
            return isAllocated(context, target)
                    ? plan(context, target)
                            .value()
                            .map(p -> List.of(stated, numbers(ALLOCATED, window, nominal(p))))
                            .orElse(List.of(stated))
                    : List.of(stated);
        }
        return List.of();
    }

    private static List<Rational> nominal(NavigableMap<YearMonth, Known> plan) {
        return plan.values().stream().flatMap(k -> k.nominal().stream()).toList();
    }

    private static Explanation.Input numbers(Sentence label, Optional<Window> months, List<Rational> numbers) {
        return new Explanation.Input(
                label, months, numbers.stream().map(Show::number).toList(), Optional.empty());
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
