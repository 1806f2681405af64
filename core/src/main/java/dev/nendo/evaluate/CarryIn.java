package dev.nendo.evaluate;

import dev.nendo.evidence.Material;
import dev.nendo.evidence.MonthlyPoints;
import dev.nendo.evidence.Point;
import dev.nendo.evidence.QuantitySeries;
import dev.nendo.evidence.QuantitySeries.Kind;
import dev.nendo.fiscal.Window;
import dev.nendo.number.Rational;
import dev.nendo.problem.Sentence;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * The level that a stock has when the target's window begins: only what is above it is left to be reached by a plan.
 *
 * @param level the level at the end of the month before
 * @param input where it comes from
 */
record CarryIn(Known level, Explanation.Input input) {
    private static final Sentence STATED = Sentence.of("期首の残高", "Carried in");
    private static final Sentence DERIVED =
            Sentence.of("期首の残高({0} の残高−増減)", "Carried in (level of {0} less net changes)");

    /** The level printed for the month before, in a row or as last year's actual, else the first level less the changes up to it. */
    static Optional<CarryIn> of(Context context) {
        YearMonth before = context.targetWindow().first().minusMonths(1);
        return context.series(0)
                .flatMap(rows -> printed(context, rows, before).stream())
                .findFirst()
                .or(() -> lastYear(context, before))
                .or(() -> context.series(0)
                        .flatMap(rows -> derived(context, rows).stream())
                        .findFirst());
    }

    private static MonthlyPoints points(Context context, QuantitySeries series) {
        return MonthlyPoints.until(series, context.targetWindow(), context.asOf());
    }

    private static Optional<CarryIn> printed(Context context, Material.Series rows, YearMonth month) {
        return rows.value()
                .flatMap(series -> level(context, points(context, series), month))
                .map(level -> stated(level, month));
    }

    private static Optional<CarryIn> lastYear(Context context, YearMonth month) {
        Gathered last = Gathered.ofYearsBack(context, 1);
        return last.value()
                .value()
                .filter(v -> last.actual().month().equals(Optional.of(month)))
                .map(level -> stated(level, month));
    }

    private static CarryIn stated(Known level, YearMonth month) {
        return new CarryIn(
                level, new Explanation.Input(STATED, Optional.of(Window.month(month)), text(level), Optional.empty()));
    }

    private static Optional<CarryIn> derived(Context context, Material.Series rows) {
        if (rows.value().isEmpty() || rows.change().isEmpty()) {
            return Optional.empty();
        }
        MonthlyPoints levels = points(context, rows.value().get());
        MonthlyPoints changes = MonthlyPoints.of(rows.change().get(), context.targetWindow(), context.asOf());
        return levels.reported().stream()
                .map(Point::month)
                .filter(context.targetWindow()::contains)
                .findFirst()
                .flatMap(month -> level(context, levels, month).flatMap(level -> less(context, level, changes, month)));
    }

    private static Optional<CarryIn> less(Context context, Known level, MonthlyPoints changes, YearMonth month) {
        Known start = level;
        for (YearMonth m : Phases.upTo(context.targetWindow(), month)) {
            Optional<Known> change = level(context, changes, m);
            if (change.isEmpty() || changes.series().kind() != Kind.MONTHLY) {
                return Optional.empty();
            }
            start = start.minus(change.get());
        }
        return Optional.of(new CarryIn(
                start,
                new Explanation.Input(
                        Sentences.with(DERIVED, month),
                        Optional.of(Window.month(context.targetWindow().first().minusMonths(1))),
                        text(start),
                        Optional.empty())));
    }

    private static Optional<Known> level(Context context, MonthlyPoints points, YearMonth month) {
        return points.quantity(month, context.unit()).map(Known::of);
    }

    private static List<String> text(Known level) {
        return level.nominal().map(Show::number).stream().toList();
    }

    /** What is planned when a share of the way has been gone; each number counts once, so that no width is counted twice. */
    Known onTheWay(Known target, Rational share) {
        return target.times(share).plus(level.times(Rational.ONE.minus(share)));
    }
}
