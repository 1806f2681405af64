package dev.nendo.evaluate;

import dev.nendo.evidence.EvidenceValue;
import dev.nendo.evidence.EvidenceWords;
import dev.nendo.evidence.MonthlyPoints;
import dev.nendo.evidence.Point;
import dev.nendo.evidence.QuantitySeries.Kind;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Measure;
import dev.nendo.number.Outcome;
import dev.nendo.number.Quantity;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
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

    /** Last year's amounts by month or block, under this year's months. */
    static Outcome<Shape> shape(Context context) {
        return track(context).map(track -> amounts(context, track)).orElse(Outcome.absent(Reason.NO_DATA_YET));
    }

    /** The share that some months of the window have in a year of that shape; none where the months brought nothing. */
    static Outcome<Rational> share(Context context, Collection<YearMonth> months) {
        return shape(context).flatMap(shape -> shape.part(months)
                .flatMap(part -> part.isZero()
                        ? Outcome.absent(Reason.ZERO_DENOMINATOR)
                        : Outcome.present(part.dividedBy(shape.whole()))));
    }

    /** That share in words, with what it is computed from. */
    static Sentence fraction(Context context, Collection<YearMonth> months) {
        String numbers = shape(context)
                .flatMap(s -> s.part(months).map(p -> Show.number(p) + " ÷ " + Show.number(s.whole())))
                .value()
                .orElse("?");
        return Sentence.of(numbers, numbers);
    }

    /** The months the shape is taken from, as printed. */
    static Optional<Explanation.Input> input(Context context) {
        return track(context)
                .filter(months -> !months.points().isEmpty())
                .map(months -> Gathered.input(
                        EvidenceWords.points(isCumulative(months) ? SHAPE_TO_DATE : SHAPE, months.points())));
    }

    /** Which months are wanting, where there is no shape. */
    static List<Sentence> notes(Context context) {
        Optional<Reason> reason = shape(context).reason();
        Optional<MonthlyPoints> track = track(context);
        return reason.isEmpty() || track.isEmpty()
                ? List.of()
                : new EarlierFigures(
                                Gathered.of(EvidenceValue.absent(reason.get(), context.unit())
                                        .withHoles(track.get())),
                                1,
                                SHAPE)
                        .notes();
    }

    private static Optional<MonthlyPoints> track(Context context) {
        Window months = context.targetWindow().minusYears(1);
        return context.series(1)
                .flatMap(s -> s.change().or(s::numerator).or(s::value).stream())
                .findFirst()
                .map(series -> MonthlyPoints.of(series, months, Optional.empty()));
    }

    private static boolean isCumulative(MonthlyPoints track) {
        return track.series().kind() == Kind.CUMULATIVE;
    }

    /** Single months or blocks, or where the row is to date, what came since the figure before; together they must make up the window. */
    private static Outcome<Shape> amounts(Context context, MonthlyPoints track) {
        List<Window> parts = new ArrayList<>();
        List<Rational> amounts = new ArrayList<>();
        Window year = context.targetWindow().minusYears(1);
        YearMonth next = year.first();
        Optional<Rational> before = before(context, track);
        if (before.isEmpty() && isLevels(context, track)) {
            return Outcome.absent(Reason.GAP);
        }
        for (Point point : track.reported()) {
            if (point.isApproximate()) {
                return Outcome.absent(Reason.NOT_ASSESSABLE);
            }
            Rational figure = figure(track, point);
            boolean since = before.isPresent();
            if (!since && !point.period().first().equals(next)) {
                break;
            }
            parts.add(Window.of(next, point.month()).plusYears(1));
            amounts.add(before.map(figure::minus).orElse(figure));
            before = before.map(b -> figure);
            next = point.month().plusMonths(1);
        }
        if (!next.isAfter(year.last())) {
            return Outcome.absent(track.isSuppressed() ? Reason.SUPPRESSED : Reason.GAP);
        }
        boolean usable = amounts.stream().allMatch(a -> a.signum() >= 0)
                && amounts.stream().anyMatch(a -> a.signum() > 0);
        return usable ? Outcome.present(new Shape(parts, amounts)) : Outcome.absent(Reason.NOT_APPLICABLE);
    }

    /** What stands before the first figure of a row to date, or of levels. */
    private static Optional<Rational> before(Context context, MonthlyPoints track) {
        if (!isLevels(context, track)) {
            return isCumulative(track) ? Optional.of(Rational.ZERO) : Optional.empty();
        }
        YearMonth month = context.targetWindow().minusYears(1).first().minusMonths(1);
        Window all = context.targetWindow();
        return MonthlyPoints.until(track.series(), all, Optional.empty())
                .at(month)
                .filter(Point::isUsable)
                .map(p -> figure(track, p));
    }

    /** A stock's row shows its growth only where it is the one of its changes. */
    private static boolean isLevels(Context context, MonthlyPoints track) {
        return context.measure() == Measure.STOCK
                && context.series(1).noneMatch(s -> s.change()
                        .filter(change -> change.id().equals(track.series().id()))
                        .isPresent());
    }

    private static Rational figure(MonthlyPoints track, Point point) {
        Quantity figure = point.reported();
        return figure.in(track.series().unit()).value().orElse(figure).nominal().orElseThrow();
    }
}
