package dev.nendo.evaluate;

import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.kpi.Target;
import dev.nendo.number.Outcome;
import dev.nendo.number.Printed;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.problem.Sentence;
import dev.nendo.series.GapPolicy;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/** A target stated month by month: summed to date where the actual is, of the month where the actual is a level. */
final class MonthlyTarget {
    private static final Sentence TO_DATE = Sentence.of("{0} までの月別目標の合計", "sum of the monthly targets to {0}");
    private static final Sentence OF_MONTH = Sentence.of("{0} の月別目標", "target of the month {0}");

    private static final Sentence MONTHLY = Sentence.of("月別目標", "Monthly targets");

    private MonthlyTarget() {}

    static TargetValue resolve(Context context, Gathered actual, Target.Monthly monthly) {
        Track track = Track.of(
                context.kpi().plan().row(monthly.row()),
                new Span(Optional.of(context.targetWindow()), context.targetWindow(), Optional.empty()));
        if (track.reported().isEmpty()) {
            return Targets.absent(context, Reason.MISSING_TARGET);
        }
        YearMonth month = actual.actual().month().orElse(context.targetWindow().last());
        Outcome<Known> now = upTo(context, track, month);
        TargetValue.Builder builder = Targets.value(context, now);
        if (month.isBefore(context.targetWindow().last())) {
            upTo(context, track, context.targetWindow().last())
                    .value()
                    .map(Known::interval)
                    .ifPresent(builder::full);
        }
        Sentence formula = Sentences.with(isSummed(context, track) ? TO_DATE : OF_MONTH, month);
        now.value().ifPresent(known -> builder.addStep(Inputs.step(Inputs.TARGET, formula, known)));
        return builder.addInput(Inputs.cells(Inputs.TARGET, used(track, month))).build();
    }

    /** The monthly targets as printed. */
    static Explanation.Input input(Context context, String row) {
        Window window = context.targetWindow();
        Track track = Track.of(context.kpi().plan().row(row), new Span(Optional.of(window), window, Optional.empty()));
        return Inputs.cells(MONTHLY, track.spots());
    }

    private static boolean isSummed(Context context, Track track) {
        boolean level = context.measure() != Measure.FLOW && context.measure() != Measure.ACTIVITY;
        return !level && track.row().kind() == PrintedRow.Kind.MONTHLY;
    }

    private static List<Track.Spot> used(Track track, YearMonth month) {
        return track.spots().stream().filter(s -> !s.month().isAfter(month)).toList();
    }

    private static Outcome<Known> upTo(Context context, Track track, YearMonth month) {
        if (!isSummed(context, track)) {
            return track.at(month)
                    .filter(Track.Spot::isReported)
                    .map(s -> number(context, s))
                    .orElse(Outcome.absent(Reason.MISSING_TARGET));
        }
        List<Optional<Known>> months = used(track, month).stream()
                .map(s -> s.isReported() ? number(context, s).value() : Optional.<Known>empty())
                .toList();
        return months.isEmpty()
                ? Outcome.absent(Reason.MISSING_TARGET)
                : Totals.sum(months, GapPolicy.ABSENT, Reason.MISSING_TARGET);
    }

    /** The targets of single months; differences where the row is printed to date. */
    static Outcome<NavigableMap<YearMonth, Known>> byMonth(Context context, String row) {
        Window window = context.targetWindow();
        Track track = Track.of(context.kpi().plan().row(row), new Span(Optional.of(window), window, Optional.empty()));
        NavigableMap<YearMonth, Known> plan = new TreeMap<>();
        Known before = Known.exact(Rational.ZERO);
        for (Track.Spot spot : track.spots()) {
            Optional<Known> printed = spot.isReported() ? number(context, spot).value() : Optional.empty();
            if (printed.isEmpty()) {
                return Outcome.absent(Reason.MISSING_TARGET);
            }
            boolean cumulative = track.row().kind() == PrintedRow.Kind.CUMULATIVE;
            plan.put(spot.month(), cumulative ? printed.get().minus(before) : printed.get());
            before = printed.get();
        }
        return plan.isEmpty() ? Outcome.absent(Reason.MISSING_TARGET) : Outcome.present(plan);
    }

    /** What a plan prints is exact, rounded unit or not. */
    private static Outcome<Known> number(Context context, Track.Spot spot) {
        Printed printed = spot.printed();
        return Conversion.to(context.unit(), Known.exact(Rational.of(printed.value())), printed.unit());
    }
}
