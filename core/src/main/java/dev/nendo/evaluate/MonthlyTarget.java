package dev.nendo.evaluate;

import dev.nendo.evidence.EvidenceWords;
import dev.nendo.evidence.MonthlyPoints;
import dev.nendo.evidence.Point;
import dev.nendo.evidence.QuantitySeries;
import dev.nendo.evidence.QuantitySeries.Kind;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.Target;
import dev.nendo.number.Outcome;
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
        MonthlyPoints track = points(context, monthly.row());
        if (track.reported().isEmpty()) {
            return Targets.absent(context, Reason.MISSING_TARGET);
        }
        YearMonth end = context.targetWindow().last();
        YearMonth month = actual.actual().month().orElse(end);
        Outcome<Known> now = at(context, track, Pacing.months(context, actual, month));
        ImmutableTargetValue.Builder builder = Targets.value(context, now);
        if (month.isBefore(end)) {
            at(context, track, context.targetWindow().months())
                    .value()
                    .map(Known::interval)
                    .ifPresent(builder::full);
        }
        Sentence formula = Sentences.with(isSummed(context, track) ? TO_DATE : OF_MONTH, month);
        now.value().ifPresent(known -> builder.addStep(Inputs.step(Inputs.TARGET, formula, known)));
        return builder.preliminary(track.upTo(month).stream().anyMatch(Point::isPreliminary))
                .addInput(Gathered.input(EvidenceWords.points(Inputs.TARGET, track.upTo(month))))
                .build();
    }

    /** The monthly targets as printed. */
    static Explanation.Input input(Context context, String row) {
        return Gathered.input(EvidenceWords.points(MONTHLY, points(context, row).points()));
    }

    /** Amounts of single months are added up; what is to date, or is a level, is that of the month. */
    private static boolean isSummed(Context context, MonthlyPoints track) {
        boolean builds = context.measure().nature() == Measure.Nature.BUILDS_UP && context.measure() != Measure.STOCK;
        return builds && track.series().kind() == Kind.MONTHLY;
    }

    private static Outcome<Known> at(Context context, MonthlyPoints track, List<YearMonth> months) {
        if (isSummed(context, track)) {
            return amounts(context, track, months).flatMap(plan -> plan.at(months));
        }
        if (months.isEmpty()) {
            return Outcome.absent(Reason.MISSING_TARGET);
        }
        return track.at(months.get(months.size() - 1))
                .filter(Point::isReported)
                .map(s -> number(context, s))
                .orElse(Outcome.absent(Reason.MISSING_TARGET));
    }

    /** The whole plan; what is printed to date is taken apart into what each month adds. */
    static Outcome<Schedule> schedule(Context context, String row) {
        MonthlyPoints track = points(context, row);
        List<YearMonth> all = context.targetWindow().months();
        Outcome<Schedule> plan = amounts(context, track, all);
        boolean levels = context.measure() == Measure.STOCK;
        boolean cumulative = track.series().kind() == Kind.CUMULATIVE;
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
    private static Outcome<Schedule> amounts(Context context, MonthlyPoints track, List<YearMonth> months) {
        List<Window> parts = new ArrayList<>();
        List<Known> numbers = new ArrayList<>();
        YearMonth next = context.targetWindow().first();
        boolean cumulative = track.series().kind() == Kind.CUMULATIVE;
        for (Point spot : track.points()) {
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

    /** A plan without the row does not resolve, and numbers without monthly targets are refused: evidence has what is named. */
    private static MonthlyPoints points(Context context, String row) {
        QuantitySeries planned = context.evidence().planned(row).orElseThrow();
        return MonthlyPoints.of(planned, context.targetWindow(), Optional.empty());
    }

    private static Outcome<Known> number(Context context, Point point) {
        return point.reported().in(context.unit()).map(Known::of);
    }
}
