package dev.nendo.evaluate.pace;

import dev.nendo.evaluate.explain.EarlierFigures;
import dev.nendo.evidence.EvidenceValue;
import dev.nendo.evidence.EvidenceWords;
import dev.nendo.evidence.InputFigures;
import dev.nendo.evidence.MonthlyPoints;
import dev.nendo.evidence.Point;
import dev.nendo.evidence.QuantitySeries.Kind;
import dev.nendo.evidence.Question;
import dev.nendo.fiscal.Window;
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

/** The shares of last year's months: what share of the year each month brought, by the printed figures. */
public final class LastYearShares {
    private static final Sentence SHAPE = Sentence.of("前年度の実績", "Last year's actual");
    private static final Sentence SHAPE_TO_DATE = Sentence.of("前年度の実績(累計)", "Last year's actual to date");

    private LastYearShares() {}

    /** Last year's amounts by month or block, under this year's months. */
    static Outcome<MonthlyShares> of(Question question) {
        return series(question).map(series -> amounts(question, series)).orElse(Outcome.absent(Reason.NO_DATA_YET));
    }

    /** The share that some months of the window have in a year of that shape; none where the months brought nothing. */
    static Outcome<Rational> share(Question question, Collection<YearMonth> months) {
        return of(question).flatMap(year -> year.part(months)
                .flatMap(part -> part.isZero()
                        ? Outcome.absent(Reason.ZERO_DENOMINATOR)
                        : Outcome.present(part.dividedBy(year.whole()))));
    }

    /** That share in words, with what it is computed from. */
    static Sentence fraction(Question question, Collection<YearMonth> months) {
        String numbers = of(question)
                .flatMap(s -> s.part(months)
                        .map(p -> p.exactText() + " ÷ " + s.whole().exactText()))
                .value()
                .orElse("?");
        return Sentence.of(numbers, numbers);
    }

    /** The months the shape is taken from, as printed. */
    static Optional<InputFigures> input(Question question) {
        return series(question)
                .filter(months -> !months.points().isEmpty())
                .map(months -> EvidenceWords.points(isCumulative(months) ? SHAPE_TO_DATE : SHAPE, months.points()));
    }

    /**
     * {@return which months are missing, where there are no shares}
     *
     * @param question what is asked
     */
    public static List<Sentence> notes(Question question) {
        Optional<Reason> reason = of(question).reason();
        Optional<MonthlyPoints> series = series(question);
        return reason.isEmpty() || series.isEmpty()
                ? List.of()
                : new EarlierFigures(
                                EvidenceValue.absent(reason.get(), question.unit())
                                        .withHoles(series.get()),
                                1,
                                SHAPE)
                        .notes();
    }

    private static Optional<MonthlyPoints> series(Question question) {
        Window months = question.targetWindow().minusYears(1);
        return question.series(1)
                .flatMap(s -> s.change().or(s::numerator).or(s::value).stream())
                .findFirst()
                .map(series -> MonthlyPoints.of(series, months, Optional.empty()));
    }

    private static boolean isCumulative(MonthlyPoints series) {
        return series.series().kind() == Kind.CUMULATIVE;
    }

    /** Single months or blocks, or where the row is to date, what came since the figure before; together they must make up the window. */
    private static Outcome<MonthlyShares> amounts(Question question, MonthlyPoints series) {
        List<Window> parts = new ArrayList<>();
        List<Rational> amounts = new ArrayList<>();
        Window year = question.targetWindow().minusYears(1);
        YearMonth next = year.first();
        Optional<Rational> before = before(question, series);
        if (before.isEmpty() && isLevels(question, series)) {
            return Outcome.absent(Reason.GAP);
        }
        for (Point point : series.reported()) {
            if (point.isApproximate()) {
                return Outcome.absent(Reason.NOT_ASSESSABLE);
            }
            Rational figure = figure(series, point);
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
            return Outcome.absent(series.isSuppressed() ? Reason.SUPPRESSED : Reason.GAP);
        }
        boolean usable = amounts.stream().allMatch(a -> a.signum() >= 0)
                && amounts.stream().anyMatch(a -> a.signum() > 0);
        return usable ? Outcome.present(new MonthlyShares(parts, amounts)) : Outcome.absent(Reason.NOT_APPLICABLE);
    }

    /** What stands before the first figure of a row to date, or of levels. */
    private static Optional<Rational> before(Question question, MonthlyPoints series) {
        if (!isLevels(question, series)) {
            return isCumulative(series) ? Optional.of(Rational.ZERO) : Optional.empty();
        }
        YearMonth month = question.targetWindow().minusYears(1).first().minusMonths(1);
        Window all = question.targetWindow();
        return MonthlyPoints.until(series.series(), all, Optional.empty())
                .at(month)
                .filter(Point::isUsable)
                .map(p -> figure(series, p));
    }

    /** A stock's row shows its growth only where it is the one of its changes. */
    private static boolean isLevels(Question question, MonthlyPoints series) {
        return question.accrual().isStock()
                && question.series(1).noneMatch(s -> s.change()
                        .filter(change -> change.id().equals(series.series().id()))
                        .isPresent());
    }

    private static Rational figure(MonthlyPoints series, Point point) {
        Quantity figure = point.reported();
        return figure.in(series.series().unit())
                .value()
                .orElse(figure)
                .nominal()
                .orElseThrow();
    }
}
