package dev.nendo.evaluate;

import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Actual;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.number.Rational;
import dev.nendo.plan.ResolvedPlan;
import dev.nendo.problem.Sentence;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
        return rows(context, 0)
                .flatMap(rows -> printed(context, rows, before).stream())
                .findFirst()
                .or(() -> lastYear(context, before))
                .or(() -> rows(context, 0)
                        .flatMap(rows -> derived(context, rows).stream())
                        .findFirst());
    }

    private static Stream<Actual.Rows> rows(Context context, int back) {
        return context.definition().actuals().stream()
                .filter(o -> o.yearsBack() == back && o.actual() instanceof Actual.Rows)
                .map(o -> (Actual.Rows) o.actual());
    }

    private static Track track(Context context, String row) {
        Span all = new Span(Optional.empty(), context.targetWindow(), context.asOf());
        return Track.of(context.kpi().plan().row(row), all);
    }

    private static Optional<CarryIn> printed(Context context, Actual.Rows rows, YearMonth month) {
        return rows.value()
                .flatMap(id -> level(context, track(context, id), month))
                .map(level -> stated(level, month));
    }

    private static Optional<CarryIn> lastYear(Context context, YearMonth month) {
        Gathered last = Gathering.ofYearsBack(context, 1);
        return last.value()
                .value()
                .filter(v -> last.actual().month().equals(Optional.of(month)))
                .map(level -> stated(level, month));
    }

    private static CarryIn stated(Known level, YearMonth month) {
        return new CarryIn(
                level, new Explanation.Input(STATED, Optional.of(Window.month(month)), text(level), Optional.empty()));
    }

    private static Optional<CarryIn> derived(Context context, Actual.Rows rows) {
        if (rows.value().isEmpty() || rows.change().isEmpty()) {
            return Optional.empty();
        }
        ResolvedPlan plan = context.kpi().plan();
        Track levels = track(context, rows.value().get());
        Track changes = Track.of(
                plan.row(rows.change().get()),
                new Span(Optional.of(context.targetWindow()), context.targetWindow(), context.asOf()));
        return levels.reported().stream()
                .map(Track.Spot::month)
                .filter(context.targetWindow()::contains)
                .findFirst()
                .flatMap(month -> level(context, levels, month).flatMap(level -> less(context, level, changes, month)));
    }

    private static Optional<CarryIn> less(Context context, Known level, Track changes, YearMonth month) {
        Known start = level;
        for (YearMonth m : Phases.upTo(context.targetWindow(), month)) {
            Optional<Known> change = level(context, changes, m);
            if (change.isEmpty() || changes.row().kind() != PrintedRow.Kind.MONTHLY) {
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

    private static Optional<Known> level(Context context, Track track, YearMonth month) {
        return track.at(month).filter(s -> s.isReported() && !s.isApproximate()).flatMap(s -> Conversion.to(
                        context.unit(),
                        track.known(s, Optional.of(Measure.STOCK), context.rounding()),
                        s.printed().unit())
                .value());
    }

    private static List<String> text(Known level) {
        return level.nominal().map(Show::number).stream().toList();
    }

    /** What is planned when a share of the way has been gone; each number counts once, so that no width is counted twice. */
    Known onTheWay(Known target, Rational share) {
        return target.times(share).plus(level.times(Rational.ONE.minus(share)));
    }
}
