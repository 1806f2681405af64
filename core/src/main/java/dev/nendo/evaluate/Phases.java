package dev.nendo.evaluate;

import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.Phasing;
import dev.nendo.number.Interval;
import dev.nendo.number.Outcome;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.problem.Sentence;
import dev.nendo.series.Allocation;
import java.math.BigInteger;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Spreads a full-year target over the months of its window. */
final class Phases {
    private static final Sentence SHARES = Sentence.of("配分の割合", "Shares");
    private static final Sentence ALLOCATED =
            Sentence.of("月別の配分(最大剰余法)", "Plan by month (whole numbers by largest remainders)");

    private Phases() {}

    /** The plan by month or block, or why there is none. */
    static Outcome<Schedule> plan(Context context, Known target) {
        Optional<Phasing> phasing = context.definition().phasing();
        if (phasing.isEmpty()) {
            return Outcome.absent(Reason.TARGET_NOT_STATED);
        }
        if (phasing.get() instanceof Phasing.MonthlyTargets monthly) {
            return MonthlyTarget.schedule(context, monthly.row());
        }
        return shape(context, phasing.get()).map(shape -> spread(context, target, shape));
    }

    private static Outcome<Shape> shape(Context context, Phasing phasing) {
        Window window = context.targetWindow();
        if (phasing instanceof Phasing.Shares stated) {
            return stated.shares().size() == window.size()
                    ? Outcome.present(Shape.ofMonths(window, stated.shares()))
                    : Outcome.absent(Reason.NOT_APPLICABLE);
        }
        if (phasing instanceof Phasing.LastYearShape) {
            return LastYear.shape(context);
        }
        return Outcome.present(Shape.ofMonths(window, Collections.nCopies(window.size(), Rational.ONE)));
    }

    private static Schedule spread(Context context, Known target, Shape shape) {
        if (context.measure() == Measure.STOCK) {
            return new Schedule(shape.parts(), levels(context, target, shape), true);
        }
        return new Schedule(shape.parts(), amounts(context, target, shape), false);
    }

    private static List<Known> amounts(Context context, Known target, Shape shape) {
        if (isAllocated(context, target)) {
            return Allocation.largestRemainder(target.interval().lower().numerator(), shape.shares()).stream()
                    .map(part -> Known.exact(Rational.of(part, BigInteger.ONE)))
                    .toList();
        }
        Rational whole = shape.whole();
        return shape.shares().stream()
                .map(share -> target.times(share.dividedBy(whole)))
                .toList();
    }

    /** A stock has only its growth left to be spread: what is carried in is there from the first month on. */
    private static List<Known> levels(Context context, Known target, Shape shape) {
        Optional<CarryIn> carried = carryIn(context);
        Rational whole = shape.whole();
        List<Known> levels = new ArrayList<>();
        Rational sum = Rational.ZERO;
        for (Rational share : shape.shares()) {
            sum = sum.plus(share);
            Rational gone = sum.dividedBy(whole);
            levels.add(carried.map(c -> c.onTheWay(target, gone)).orElse(target.times(gone)));
        }
        return levels;
    }

    /** Only stated shares are allocated in whole numbers: equal months of 1,100 are 550 by half-year. */
    static boolean isAllocated(Context context, Known target) {
        Interval interval = target.interval();
        return context.measure() != Measure.STOCK
                && context.definition().phasing().orElse(null) instanceof Phasing.Shares
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
        return shape(context, phasing.get())
                .flatMap(shape -> shape.part(months).map(part -> Show.fraction(part, shape.whole())))
                .value();
    }

    /** The numbers that the plan is spread by. */
    static List<Explanation.Input> inputs(Context context, Known target) {
        List<Explanation.Input> inputs = new ArrayList<>(shares(context, target));
        carryIn(context).map(CarryIn::input).ifPresent(inputs::add);
        return inputs;
    }

    /** What a stock is carried in with, where a phasing spreads what is above it. */
    static Optional<Known> carried(Context context) {
        return carryIn(context).map(CarryIn::level);
    }

    private static Optional<CarryIn> carryIn(Context context) {
        return context.definition()
                .phasing()
                .filter(p -> context.measure() == Measure.STOCK && !(p instanceof Phasing.MonthlyTargets))
                .flatMap(p -> CarryIn.of(context));
    }

    private static List<Explanation.Input> shares(Context context, Known target) {
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
                            .map(p -> List.of(
                                    stated,
                                    numbers(
                                            ALLOCATED,
                                            window,
                                            List.copyOf(p.byMonth().values()))))
                            .orElse(List.of(stated))
                    : List.of(stated);
        }
        return List.of();
    }

    private static Explanation.Input numbers(Sentence label, Optional<Window> months, List<Rational> numbers) {
        return new Explanation.Input(
                label, months, numbers.stream().map(Show::number).toList(), Optional.empty());
    }

    /** The months of a window up to a month. */
    static List<YearMonth> upTo(Window window, YearMonth month) {
        return window.through(month).map(Window::months).orElse(List.of());
    }
}
