package dev.nendo.evaluate;

import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.Phasing;
import dev.nendo.kpi.Target;
import dev.nendo.number.Interval;
import dev.nendo.number.Outcome;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.problem.Sentence;
import dev.nendo.series.GapPolicy;
import java.time.YearMonth;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Compares amounts that build up with their plan to date. */
final class Pacing {
    private Pacing() {}

    /** Amounts that have a full-year number to build up to. */
    static boolean applies(Context context, TargetValue full) {
        boolean builds = context.measure().nature() == Measure.Nature.BUILDS_UP;
        boolean plain =
                full.subject() == Target.Subject.VALUE && full.progress().isEmpty();
        return builds && plain && !context.isPoint() && full(full).isPresent();
    }

    private static Optional<Known> full(TargetValue target) {
        Optional<Interval> whole = target.full();
        return whole.isPresent()
                ? whole.map(i -> new Known(i, i.isPoint() ? Optional.of(i.lower()) : Optional.empty()))
                : target.interval().value().map(i -> new Known(i, target.nominal()));
    }

    /** The target to compare an incomplete actual with: the phased part of the full one, where a phasing is stated. */
    static TargetValue toDate(Context context, Gathered actual, TargetValue full) {
        boolean phased = context.definition().phasing().isPresent() && applies(context, full);
        boolean incomplete = actual.actual()
                .window()
                .filter(w -> actual.actual().isPresent() && w.endsBefore(context.targetWindow()))
                .isPresent();
        if (!phased || !incomplete || full.full().isPresent() || full.isLikeForLike()) {
            return full;
        }
        Known target = full(full).orElseThrow();
        Outcome<Known> now = Phases.plan(context, target).flatMap(plan -> plan.at(months(context, actual)));
        ImmutableTargetValue.Builder builder = ImmutableTargetValue.builder().from(full);
        builder.interval(now.map(Known::interval))
                .nominal(now.value().flatMap(Known::nominal))
                .printed(Optional.empty())
                .partAgainstFullYear(false)
                .full(target.interval());
        List<YearMonth> months = months(context, actual);
        now.value().ifPresent(known -> builder.addStep(PaceWords.phased(context, months, target, known)));
        return builder.addAllInputs(Phases.inputs(context, target))
                .addAllNotes(shapeNotes(context))
                .build();
    }

    private static List<Sentence> shapeNotes(Context context) {
        return context.definition().phasing().orElse(null) instanceof Phasing.LastYearShape
                ? LastYear.notes(context)
                : List.of();
    }

    /** The months that have an actual: where gaps are left out, they are left out of the plan as well. */
    private static List<YearMonth> months(Context context, Gathered actual) {
        return months(context, actual, actual.actual().month().orElseThrow());
    }

    static List<YearMonth> months(Context context, Gathered actual, YearMonth month) {
        List<YearMonth> absent = dropped(context, actual);
        // A level is of its last month, and not of a part of the year.
        boolean isPart = !context.measure().isAtPoint() && context.isWindowStated();
        Optional<Window> own = isPart ? actual.actual().window() : Optional.empty();
        return Phases.upTo(context.targetWindow(), month).stream()
                .filter(m ->
                        !absent.contains(m) && own.filter(w -> !w.contains(m)).isEmpty())
                .toList();
    }

    /** Only where gaps are skipped are their months left out of the plan too. */
    private static List<YearMonth> dropped(Context context, Gathered actual) {
        return context.gaps() == GapPolicy.SKIP ? actual.actual().coverage().absent() : List.of();
    }

    static Optional<Pace> pace(Context context, Gathered actual, TargetValue full) {
        Optional<YearMonth> last = actual.actual().month();
        if (!applies(context, full) || last.isEmpty()) {
            return Optional.empty();
        }
        Known target = full(full).orElseThrow();
        YearMonth month = last.get();
        List<YearMonth> months = months(context, actual);
        Outcome<Known> reached = actual.value();
        Outcome<Schedule> plan = plan(context, target);
        Outcome<Known> planned = plan.flatMap(p -> p.at(months));
        Outcome<Known> remaining = actual.value().map(target::minus);
        int left = context.targetWindow().size()
                - Phases.upTo(context.targetWindow(), month).size();
        Outcome<Known> landing = landing(context, reached, months);
        return Optional.of(ImmutablePace.builder()
                .month(month)
                .putAllPlan(plan.value().map(Schedule::byMonth).orElse(Collections.emptyNavigableMap()))
                .addAllDropped(dropped(context, actual))
                .actual(reached.map(Known::interval))
                .planned(planned.map(Known::interval))
                .difference(reached.combine(planned, Known::minus).map(Known::interval))
                .ratio(reached.flatMap(a -> planned.flatMap(a::dividedBy)).map(Known::interval))
                .remaining(remaining.map(Known::interval))
                .monthsLeft(left)
                .perMonth(
                        left == 0
                                ? Outcome.absent(Reason.NOT_APPLICABLE)
                                : remaining.map(r -> r.interval().times(Rational.of(1, left))))
                .landing(landing.map(Known::interval))
                .nominalLanding(landing.value().flatMap(Known::nominal))
                .unit(context.unit())
                .explanation(new PaceWords(context, actual, full, months)
                        .explain(target, new PaceWords.Amounts(reached, planned, landing), left))
                .build());
    }

    /** A target stated month by month is its own plan. */
    private static Outcome<Schedule> plan(Context context, Known target) {
        return context.definition().target() instanceof Target.Monthly monthly
                ? MonthlyTarget.schedule(context, monthly.row())
                : Phases.plan(context, target);
    }

    /** To date over last year's share by the same months; a stock has no such share. */
    private static Outcome<Known> landing(Context context, Outcome<Known> reached, List<YearMonth> months) {
        if (context.measure() != Measure.FLOW && context.measure() != Measure.COVERAGE) {
            return Outcome.absent(Reason.NOT_APPLICABLE);
        }
        return LastYear.share(context, months).flatMap(share -> reached.map(r -> r.times(share.reciprocal())));
    }
}
