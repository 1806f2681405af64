package dev.nendo.evaluate;

import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Actual;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.number.Outcome;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.plan.ResolvedPlan;
import dev.nendo.problem.Sentence;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** The shape of last year: what share of the year each month brought, by the printed figures. */
final class LastYear {
    private static final Sentence SHAPE = Sentence.of("前年度の実績", "Last year's actual");
    private static final Sentence SHAPE_TO_DATE = Sentence.of("前年度の実績(累計)", "Last year's actual to date");

    private LastYear() {}

    /** Last year's amounts month by month, for the months of the target's window. */
    static Outcome<List<Rational>> shape(Context context) {
        return track(context).map(track -> amounts(context, track)).orElse(Outcome.absent(Reason.NO_DATA_YET));
    }

    /** The share that some months of the window have in a year of that shape; none where the months brought nothing. */
    static Outcome<Rational> share(Context context, Collection<YearMonth> months) {
        return shape(context).flatMap(shape -> {
            Rational part = part(context, shape, months);
            return part.isZero()
                    ? Outcome.absent(Reason.ZERO_DENOMINATOR)
                    : Outcome.present(part.dividedBy(whole(shape)));
        });
    }

    /** That share in words, with what it is computed from. */
    static Sentence fraction(Context context, Collection<YearMonth> months) {
        String numbers = shape(context)
                .value()
                .map(s -> Show.number(part(context, s, months)) + " ÷ " + Show.number(whole(s)))
                .orElse("?");
        return Sentence.of(numbers, numbers);
    }

    private static Rational whole(List<Rational> shape) {
        return shape.stream().reduce(Rational.ZERO, Rational::plus);
    }

    private static Rational part(Context context, List<Rational> shape, Collection<YearMonth> months) {
        List<YearMonth> all = context.targetWindow().months();
        Rational part = Rational.ZERO;
        for (int i = 0; i < all.size(); i++) {
            part = months.contains(all.get(i)) ? part.plus(shape.get(i)) : part;
        }
        return part;
    }

    /** The months the shape is taken from, as printed. */
    static Optional<Explanation.Input> input(Context context) {
        return track(context)
                .filter(track -> !track.spots().isEmpty())
                .map(track -> Inputs.cells(isCumulative(track) ? SHAPE_TO_DATE : SHAPE, track.spots()));
    }

    /** Which months are wanting, where there is no shape. */
    static List<Sentence> notes(Context context) {
        Optional<Reason> reason = shape(context).reason();
        Optional<Track> track = track(context);
        return reason.isEmpty() || track.isEmpty()
                ? List.of()
                : new EarlierFigures(
                                Gathered.absent(reason.get(), context.unit()).withHoles(track.get()), 1, SHAPE)
                        .notes();
    }

    private static Optional<Track> track(Context context) {
        ResolvedPlan plan = context.kpi().plan();
        Window months = context.targetWindow().minusYears(1);
        return context.definition().actuals().stream()
                .filter(o -> o.yearsBack() == 1 && o.actual() instanceof Actual.Rows)
                .map(o -> (Actual.Rows) o.actual())
                .flatMap(r -> r.change().or(r::numerator).or(r::value).stream())
                .map(plan::row)
                .findFirst()
                .map(row -> Track.of(row, new Span(Optional.of(months), months, Optional.empty())));
    }

    private static boolean isCumulative(Track track) {
        return track.row().kind() == PrintedRow.Kind.CUMULATIVE;
    }

    private static Outcome<List<Rational>> amounts(Context context, Track track) {
        List<Rational> amounts = new ArrayList<>();
        Rational before = Rational.ZERO;
        for (YearMonth month : context.targetWindow().minusYears(1).months()) {
            Optional<Track.Spot> spot = track.at(month).filter(Track.Spot::isReported);
            if (spot.isEmpty()) {
                return Outcome.absent(track.isSuppressed() ? Reason.SUPPRESSED : Reason.GAP);
            }
            if (spot.get().isApproximate()) {
                return Outcome.absent(Reason.NOT_ASSESSABLE);
            }
            Rational figure = Rational.of(spot.get().printed().value());
            amounts.add(isCumulative(track) ? figure.minus(before) : figure);
            before = figure;
        }
        boolean usable = amounts.stream().allMatch(a -> a.signum() >= 0)
                && amounts.stream().anyMatch(a -> a.signum() > 0);
        return usable ? Outcome.present(List.copyOf(amounts)) : Outcome.absent(Reason.NOT_APPLICABLE);
    }
}
