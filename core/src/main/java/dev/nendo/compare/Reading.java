package dev.nendo.compare;

import dev.nendo.evaluate.ActualValue;
import dev.nendo.evaluate.Evaluation;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Measure;
import dev.nendo.number.Outcome;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.plan.Branch;
import dev.nendo.plan.ResolvedKpi;
import dev.nendo.series.Measured;
import dev.nendo.series.Rate;
import java.util.Optional;

/** What one branch reached over some months, in the unit of the comparison. */
record Reading(
        Branch branch,
        Optional<ResolvedKpi> kpi,
        Optional<Evaluation> evaluation,
        ActualValue actual,
        Outcome<Measured> value,
        Optional<Window> window) {

    static Reading of(Subject subject, Branch branch, ResolvedKpi kpi, ActualValue actual) {
        Outcome<Measured> value = subject.value(kpi, actual);
        Optional<Window> window = actual.window().map(w -> subject.isLevel() ? Window.month(w.last()) : w);
        return new Reading(branch, Optional.of(kpi), Optional.empty(), actual, value, window);
    }

    static Reading none(Subject subject, Branch branch, Reason reason) {
        return new Reading(
                branch,
                Optional.empty(),
                Optional.empty(),
                ActualValue.absent(reason, subject.unit()),
                Outcome.absent(reason),
                Optional.empty());
    }

    Reading judged(Optional<Evaluation> judgement) {
        return new Reading(branch, kpi, judgement, actual, value, window);
    }

    boolean isPresent() {
        return value.isPresent();
    }

    /** Numerator and denominator: of a rate its own, of an average what its weights give. */
    Optional<Rate> counts(Subject subject, Optional<Rational> weight) {
        if (subject.measure() != Measure.AVERAGE || weight.isEmpty()) {
            return actual.counts();
        }
        Rational scale = Rational.of(subject.unit().scale());
        return value.value().map(v -> Rate.of(v.times(scale).times(weight.get()), Measured.exact(weight.get())));
    }
}
