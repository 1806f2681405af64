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
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A target stated month by month: summed to date where the actual is, of the month where the actual is a level. */
final class MonthlyTarget {
    private static final Sentence TO_DATE = Sentence.of("{0} までの月別目標の合計", "sum of the monthly targets to {0}");
    private static final Sentence OF_MONTH = Sentence.of("{0} の月別目標", "target of the month {0}");

    private static final Sentence MONTHLY = Sentence.of("月別目標", "Monthly targets");

    private MonthlyTarget() {}

    static TargetValue resolve(Context context, Gathered actual, Target.Monthly monthly) {
        Track track = track(context, monthly.row());
        if (track.reported().isEmpty()) {
            return Targets.absent(context, Reason.MISSING_TARGET);
        }
        YearMonth end = context.targetWindow().last();
        YearMonth month = actual.actual().month().orElse(end);
        Outcome<Known> now = at(context, track, Pacing.months(context, actual, month));
        TargetValue.Builder builder = Targets.value(context, now);
        if (month.isBefore(end)) {
            at(context, track, context.targetWindow().months())
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
        return Inputs.cells(MONTHLY, track(context, row).spots());
    }

    /** Amounts of single months are added up; what is to date, or is a level, is that of the month. */
    private static boolean isSummed(Context context, Track track) {
        boolean builds = context.measure().nature() == Measure.Nature.BUILDS_UP && context.measure() != Measure.STOCK;
        return builds && track.row().kind() == PrintedRow.Kind.MONTHLY;
    }

    private static List<Track.Spot> used(Track track, YearMonth month) {
        return track.spots().stream().filter(s -> !s.month().isAfter(month)).toList();
    }

    private static Outcome<Known> at(Context context, Track track, List<YearMonth> months) {
        if (isSummed(context, track)) {
            return amounts(context, track, months).flatMap(plan -> plan.at(months));
        }
        if (months.isEmpty()) {
            return Outcome.absent(Reason.MISSING_TARGET);
        }
        return track.at(months.get(months.size() - 1))
                .filter(Track.Spot::isReported)
                .map(s -> number(context, s))
                .orElse(Outcome.absent(Reason.MISSING_TARGET));
    }

    /** The whole plan; what is printed to date is taken apart into what each month adds. */
    static Outcome<Schedule> schedule(Context context, String row) {
        Track track = track(context, row);
        List<YearMonth> all = context.targetWindow().months();
        Outcome<Schedule> plan = amounts(context, track, all);
        boolean levels = context.measure() == Measure.STOCK;
        boolean cumulative = track.row().kind() == PrintedRow.Kind.CUMULATIVE;
        return plan.map(p -> new Schedule(p.parts(), levels || !cumulative ? p.numbers() : added(p.numbers()), levels));
    }

    private static List<Known> added(List<Known> sums) {
        List<Known> months = new ArrayList<>();
        Known before = Known.exact(Rational.ZERO);
        for (Known sum : sums) {
            months.add(sum.minus(before));
            before = sum;
        }
        return months;
    }

    /** The cells as printed, up to the last of some months; each of them must have its figure. */
    private static Outcome<Schedule> amounts(Context context, Track track, List<YearMonth> months) {
        List<Window> parts = new ArrayList<>();
        List<Known> numbers = new ArrayList<>();
        YearMonth next = context.targetWindow().first();
        boolean cumulative = track.row().kind() == PrintedRow.Kind.CUMULATIVE;
        for (Track.Spot spot : track.spots()) {
            if (months.isEmpty() || spot.period().first().isAfter(months.get(months.size() - 1))) {
                break;
            }
            Optional<Known> printed = spot.isReported() ? number(context, spot).value() : Optional.empty();
            if (printed.isEmpty()) {
                return Outcome.absent(Reason.MISSING_TARGET);
            }
            parts.add(cumulative ? Window.of(next, spot.month()) : spot.period());
            next = spot.month().plusMonths(1);
            numbers.add(printed.get());
        }
        return parts.isEmpty()
                ? Outcome.absent(Reason.MISSING_TARGET)
                : Outcome.present(new Schedule(parts, numbers, false));
    }

    private static Track track(Context context, String row) {
        Window window = context.targetWindow();
        return Track.of(context.kpi().plan().row(row), new Span(Optional.of(window), window, Optional.empty()));
    }

    /** What a plan prints is exact, rounded unit or not. */
    private static Outcome<Known> number(Context context, Track.Spot spot) {
        Printed printed = spot.printed();
        return Conversion.to(context.unit(), Known.exact(Rational.of(printed.value())), printed.unit());
    }
}
