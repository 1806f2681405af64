package dev.nendo.evaluate.pace;

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
import java.util.List;
import java.util.Optional;

/**
 * Targets stated month by month: summed to date where the actual is, of the month where the actual is a level.
 *
 * @param question what is asked
 * @param points the targets within the target's window
 */
public record PlannedRow(Question question, MonthlyPoints points) {
    private static final Sentence MONTHLY = Sentence.of("月別目標", "Monthly targets");

    /**
     * {@return the targets of a row; a plan without the row does not resolve, and numbers without monthly targets are refused}
     *
     * @param question what is asked
     * @param row the row
     */
    public static PlannedRow of(Question question, String row) {
        return new PlannedRow(
                question,
                MonthlyPoints.of(
                        question.evidence().planned(row).orElseThrow(), question.targetWindow(), Optional.empty()));
    }

    /** {@return whether amounts of single months are added up; what is to date, or is a level, is that of the month} */
    public boolean isSummed() {
        return question.accrual().isSumLike() && !isCumulative();
    }

    /**
     * {@return the target for some months}
     *
     * @param months the months in order
     */
    public Outcome<Quantity> at(List<YearMonth> months) {
        if (isSummed()) {
            return amounts(months).flatMap(plan -> plan.at(months));
        }
        if (months.isEmpty()) {
            return Outcome.absent(Reason.MISSING_TARGET);
        }
        return points.at(months.get(months.size() - 1))
                .filter(Point::isReported)
                .map(this::number)
                .orElse(Outcome.absent(Reason.MISSING_TARGET));
    }

    /** {@return the whole plan; what is printed to date is taken apart into what each month adds} */
    public Outcome<Schedule> schedule() {
        boolean levels = question.accrual().isStock();
        return amounts(question.targetWindow().months())
                .map(p ->
                        new Schedule(p.parts(), levels || !isCumulative() ? p.numbers() : added(p.numbers()), levels));
    }

    /** {@return the targets as printed} */
    public InputFigures input() {
        return EvidenceWords.points(MONTHLY, points.points());
    }

    private boolean isCumulative() {
        return points.series().kind() == Kind.CUMULATIVE;
    }

    private static List<Quantity> added(List<Quantity> sums) {
        List<Quantity> months = new ArrayList<>();
        Quantity before = Quantity.exact(Rational.ZERO, sums.get(0).unit());
        for (Quantity sum : sums) {
            months.add(sum.minus(before));
            before = sum;
        }
        return months;
    }

    /** The cells as printed, up to the last of some months; each of them must have its figure. */
    private Outcome<Schedule> amounts(List<YearMonth> months) {
        List<Window> parts = new ArrayList<>();
        List<Quantity> numbers = new ArrayList<>();
        YearMonth next = question.targetWindow().first();
        for (Point point : points.points()) {
            if (months.isEmpty() || point.period().first().isAfter(months.get(months.size() - 1))) {
                break;
            }
            Optional<Quantity> printed = point.isReported() ? number(point).value() : Optional.empty();
            if (printed.isEmpty()) {
                return Outcome.absent(Reason.MISSING_TARGET);
            }
            parts.add(isCumulative() ? Window.of(next, point.month()) : point.period());
            next = point.month().plusMonths(1);
            numbers.add(printed.get());
        }
        return parts.isEmpty()
                ? Outcome.absent(Reason.MISSING_TARGET)
                : Outcome.present(new Schedule(parts, numbers, false));
    }

    private Outcome<Quantity> number(Point point) {
        return point.reported().in(question.unit());
    }
}
