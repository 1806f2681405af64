package dev.nendo.compare;

import dev.nendo.evaluate.ActualValue;
import dev.nendo.evaluate.Evaluation;
import dev.nendo.fiscal.Window;
import dev.nendo.number.Outcome;
import dev.nendo.number.Quantity;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.plan.Branch;
import dev.nendo.plan.ResolvedKpi;
import dev.nendo.series.Measured;
import dev.nendo.series.Rate;
import java.time.YearMonth;
import java.util.Optional;

/**
 * What the evaluator says that one branch reached over some months, in the unit of the comparison.
 *
 * @param branch the branch
 * @param kpi its KPI
 * @param evaluation the KPI judged
 * @param actual what was reached, in the KPI's unit
 * @param value the same in the comparison's unit
 * @param window the months it covers; of a level, its month
 * @param last the last month that the branch has reported of the year, whatever it is compared up to
 */
record BranchActual(
        Branch branch,
        Optional<ResolvedKpi> kpi,
        Optional<Evaluation> evaluation,
        ActualValue actual,
        Outcome<Quantity> value,
        Optional<Window> window,
        Optional<YearMonth> last) {

    static BranchActual of(
            Subject subject, Branch branch, ResolvedKpi kpi, Optional<Evaluation> evaluation, ActualValue actual) {
        Outcome<Quantity> value = subject.value(kpi, actual);
        Optional<Window> window = actual.window().map(w -> subject.isLevel() ? Window.month(w.last()) : w);
        return new BranchActual(branch, Optional.of(kpi), evaluation, actual, value, window, window.map(Window::last));
    }

    static BranchActual of(Subject subject, Branch branch, ResolvedKpi kpi, ActualValue actual) {
        return of(subject, branch, kpi, Optional.empty(), actual);
    }

    static BranchActual none(Subject subject, Branch branch, Reason reason) {
        return new BranchActual(
                branch,
                Optional.empty(),
                Optional.empty(),
                ActualValue.absent(reason, subject.unit()),
                Outcome.absent(reason),
                Optional.empty(),
                Optional.empty());
    }

    /** The same, of a branch whose figures go on to a later month: where there is none so far, that is not because none is reported yet. */
    BranchActual reportedTo(Optional<YearMonth> later) {
        Outcome<Quantity> known =
                value.reason().equals(Optional.of(Reason.NO_DATA_YET)) ? Outcome.absent(Reason.MISSING_ACTUAL) : value;
        return new BranchActual(branch, kpi, evaluation, actual, known, window, later);
    }

    boolean isPresent() {
        return value.isPresent();
    }

    /** Whether it ends before a month that the others are compared up to. */
    boolean endsBefore(Optional<YearMonth> month) {
        return month.flatMap(m -> window.map(Window::last).filter(m::isAfter)).isPresent();
    }

    /** What takes part in a comparison up to a month: nothing that ends earlier. */
    Outcome<Quantity> upTo(Optional<YearMonth> month) {
        return isPresent() && endsBefore(month) ? Outcome.absent(Reason.POINT_NOT_REACHED) : value;
    }

    /** Numerator and denominator: of a rate its own, of an average what its weights give. */
    Optional<Rate> counts(Subject subject, Optional<Rational> weight) {
        if (!subject.isAverage() || weight.isEmpty()) {
            return actual.counts();
        }
        Rational scale = Rational.of(subject.unit().scale());
        return value.value()
                .flatMap(Measured::of)
                .map(v -> Rate.of(v.times(scale).times(weight.get()), Measured.exact(weight.get())));
    }
}
