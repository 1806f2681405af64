package dev.nendo.evaluate.pace;

import dev.nendo.evidence.EvidenceValue;
import dev.nendo.evidence.Question;
import dev.nendo.number.Outcome;
import dev.nendo.number.Quantity;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * How an amount that builds up stands against its plan to date.
 *
 * @param full the target of the whole year
 * @param months the months compared
 * @param dropped the months left out of both sides
 * @param reached the actual of the months compared
 * @param plan the plan by month or block
 * @param spread how the full target is spread, where a phasing is stated
 * @param isOwnPlan whether the target is stated month by month and so its own plan
 * @param landing actual to date over last year's share by the same months
 * @param monthsLeft how many months of the target's window are left
 */
public record PaceNumbers(
        Quantity full,
        List<YearMonth> months,
        List<YearMonth> dropped,
        Outcome<Quantity> reached,
        Outcome<Schedule> plan,
        Optional<Spread> spread,
        boolean isOwnPlan,
        Outcome<Quantity> landing,
        int monthsLeft) {

    /**
     * {@return the pace of an actual}
     *
     * @param question what is asked
     * @param actual what was reached
     * @param full the target of the whole year
     * @param own the plan that the target itself is, where it is stated month by month
     * @param month the last month that the actual covers
     */
    public static PaceNumbers of(
            Question question, EvidenceValue actual, Quantity full, Optional<PlannedRow> own, YearMonth month) {
        List<YearMonth> months = ComparedMonths.upTo(question, actual, month);
        Optional<Spread> spread = Spread.of(question, full);
        Outcome<Schedule> plan = own.map(PlannedRow::schedule)
                .or(() -> spread.map(Spread::plan))
                .orElse(Outcome.absent(Reason.TARGET_NOT_STATED));
        int left = question.targetWindow().size()
                - ComparedMonths.upTo(question.targetWindow(), month).size();
        return new PaceNumbers(
                full,
                months,
                ComparedMonths.dropped(question, actual),
                actual.value(),
                plan,
                spread,
                own.isPresent(),
                landing(question, actual.value(), months),
                left);
    }

    /** To date over last year's share by the same months; a stock has no such share. */
    private static Outcome<Quantity> landing(Question question, Outcome<Quantity> reached, List<YearMonth> months) {
        if (!question.accrual().isSummed()) {
            return Outcome.absent(Reason.NOT_APPLICABLE);
        }
        return LastYearShares.share(question, months).flatMap(share -> reached.map(r -> r.times(share.reciprocal())));
    }

    /** {@return the plan for the months compared, or why there is none} */
    public Outcome<Quantity> planned() {
        return plan.flatMap(p -> p.at(months));
    }

    /** {@return actual minus plan} */
    public Outcome<Quantity> difference() {
        return reached.combine(planned(), Quantity::minus);
    }

    /** {@return actual over plan} */
    public Outcome<Quantity> ratio() {
        return reached.flatMap(a -> planned().flatMap(a::ratioTo));
    }

    /** {@return the full target minus the actual} */
    public Outcome<Quantity> remaining() {
        return reached.map(full::minus);
    }

    /** {@return the remaining amount for each month left} */
    public Outcome<Quantity> perMonth() {
        return monthsLeft == 0
                ? Outcome.absent(Reason.NOT_APPLICABLE)
                : remaining().map(r -> r.times(Rational.of(1, monthsLeft)));
    }
}
