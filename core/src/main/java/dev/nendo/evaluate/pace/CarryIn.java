package dev.nendo.evaluate.pace;

import dev.nendo.evaluate.explain.Wording;
import dev.nendo.evidence.EvidenceValue;
import dev.nendo.evidence.InputFigures;
import dev.nendo.evidence.Material;
import dev.nendo.evidence.MonthlyPoints;
import dev.nendo.evidence.Point;
import dev.nendo.evidence.QuantitySeries;
import dev.nendo.evidence.QuantitySeries.Kind;
import dev.nendo.evidence.Question;
import dev.nendo.evidence.YearEvidence;
import dev.nendo.fiscal.Window;
import dev.nendo.number.Quantity;
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
public record CarryIn(Quantity level, InputFigures input) {
    private static final Sentence STATED = Sentence.of("期首の残高", "Carried in");
    private static final Sentence DERIVED =
            Sentence.of("期首の残高({0} の残高−増減)", "Carried in (level of {0} less net changes)");

    /** The level printed for the month before, in a row or as last year's actual, else the first level less the changes up to it. */
    static Optional<CarryIn> of(Question question) {
        YearMonth before = question.targetWindow().first().minusMonths(1);
        return question.series(0)
                .flatMap(rows -> printed(question, rows, before).stream())
                .findFirst()
                .or(() -> lastYear(question, before))
                .or(() -> question.series(0)
                        .flatMap(rows -> derived(question, rows).stream())
                        .findFirst());
    }

    private static MonthlyPoints points(Question question, QuantitySeries series) {
        return MonthlyPoints.until(series, question.targetWindow(), question.asOf());
    }

    private static Optional<CarryIn> printed(Question question, Material.Series rows, YearMonth month) {
        return rows.value()
                .flatMap(series -> level(question, points(question, series), month))
                .map(level -> stated(level, month));
    }

    private static Optional<CarryIn> lastYear(Question question, YearMonth month) {
        EvidenceValue last = YearEvidence.of(question, 1);
        return last.value()
                .value()
                .filter(v -> last.month().equals(Optional.of(month)))
                .map(level -> stated(level, month));
    }

    private static CarryIn stated(Quantity level, YearMonth month) {
        return new CarryIn(
                level, new InputFigures(STATED, Optional.of(Window.month(month)), text(level), Optional.empty()));
    }

    private static Optional<CarryIn> derived(Question question, Material.Series rows) {
        if (rows.value().isEmpty() || rows.change().isEmpty()) {
            return Optional.empty();
        }
        MonthlyPoints levels = points(question, rows.value().get());
        MonthlyPoints changes = MonthlyPoints.of(rows.change().get(), question.targetWindow(), question.asOf());
        return levels.reported().stream()
                .map(Point::month)
                .filter(question.targetWindow()::contains)
                .findFirst()
                .flatMap(month ->
                        level(question, levels, month).flatMap(level -> less(question, level, changes, month)));
    }

    private static Optional<CarryIn> less(Question question, Quantity level, MonthlyPoints changes, YearMonth month) {
        Quantity start = level;
        for (YearMonth m : ComparedMonths.upTo(question.targetWindow(), month)) {
            Optional<Quantity> change = level(question, changes, m);
            if (change.isEmpty() || changes.series().kind() != Kind.MONTHLY) {
                return Optional.empty();
            }
            start = start.minus(change.get());
        }
        return Optional.of(new CarryIn(
                start,
                new InputFigures(
                        Wording.with(DERIVED, month),
                        Optional.of(Window.month(question.targetWindow().first().minusMonths(1))),
                        text(start),
                        Optional.empty())));
    }

    private static Optional<Quantity> level(Question question, MonthlyPoints points, YearMonth month) {
        return points.quantity(month, question.unit());
    }

    private static List<String> text(Quantity level) {
        return level.nominal().map(Rational::exactText).stream().toList();
    }

    /** What is planned when a share of the way has been gone; each number counts once, so that no width is counted twice. */
    Quantity onTheWay(Quantity target, Rational share) {
        return target.times(share).plus(level.times(Rational.ONE.minus(share)));
    }
}
