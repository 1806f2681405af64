package dev.nendo.evaluate;

import dev.nendo.evaluate.verdict.Comparison;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Met;
import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import java.util.Optional;

/** Judges something that is to be done: done, done often enough, not done, or not yet known. */
final class Activities {
    private Activities() {}

    static Verdict verdict(Context context, Gathered actual, TargetValue target) {
        Optional<Boolean> done = done(actual);
        if (done.isEmpty()) {
            return Verdict.undecided(actual.actual().interval().reason().orElse(Reason.NOT_ASSESSABLE));
        }
        boolean stated = actual.actual().evidence() == ActualValue.Evidence.STATED;
        if (!done.get()) {
            boolean over = actual.actual()
                    .window()
                    .filter(w -> !w.endsBefore(context.targetWindow()))
                    .isPresent();
            return stated || over ? Verdict.notDone() : Verdict.undecided(Reason.NO_DATA_YET);
        }
        Optional<Interval> times = target.interval().value();
        Optional<Interval> count = actual.actual().interval().value();
        return times.isEmpty() || count.isEmpty()
                ? Verdict.decided(Met.MET)
                : Verdict.decided(Comparison.met(Direction.AT_LEAST, count.get(), times.get()));
    }

    /** Stated, counted, or told by a number of times. */
    private static Optional<Boolean> done(Gathered actual) {
        return actual.done().or(() -> actual.actual().interval().value().flatMap(count -> {
            boolean some = count.lower().compareTo(Rational.ONE) >= 0;
            boolean none = count.equals(Interval.point(Rational.ZERO));
            return some ? Optional.of(true) : none ? Optional.of(false) : Optional.empty();
        }));
    }
}
