package dev.nendo.evaluate;

import dev.nendo.evaluate.Evaluation.Outlook;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.Met;
import dev.nendo.kpi.Target;
import dev.nendo.number.Interval;
import dev.nendo.number.UnitKind;
import java.util.Optional;

/** What the rest of a period can still do: only a count that builds up can't be undone. */
final class Outlooks {
    private Outlooks() {}

    static Outlook of(Context context, Gathered actual, TargetValue full, boolean open) {
        if (!open) {
            return Outlook.FINAL;
        }
        if (context.definition().target() instanceof Target.Activity
                && full.interval().value().isEmpty()) {
            return actual.done().orElse(false) ? Outlook.ALREADY_MET : Outlook.OPEN;
        }
        Optional<Interval> reached = actual.actual().interval().value();
        Optional<Interval> target = full.full().or(() -> full.interval().value());
        // A month of △2 shows that what has been reached can be lost again.
        boolean netted = actual.monthly().values().stream()
                .anyMatch(m -> m.interval().lower().signum() < 0);
        boolean counts = !netted
                && (context.measure() == Measure.FLOW || context.measure() == Measure.ACTIVITY)
                && context.unit().kind() == UnitKind.COUNT
                && full.subject() == Target.Subject.VALUE
                && full.progress().isEmpty()
                && full.direction().isPresent();
        return counts && reached.isPresent() && target.isPresent()
                ? counted(full.direction().get(), reached.get(), target.get())
                : Outlook.OPEN;
    }

    private static Outlook counted(Direction direction, Interval reached, Interval target) {
        return switch (direction) {
            case AT_LEAST, ACTIVITY ->
                Judging.met(Direction.AT_LEAST, reached, target) == Met.MET ? Outlook.ALREADY_MET : Outlook.OPEN;
            case AT_MOST, LESS_THAN ->
                Judging.met(direction, reached, target) == Met.NOT_MET ? Outlook.OUT_OF_REACH : Outlook.OPEN;
            // Beyond the number there is no way back to it.
            case EQUAL ->
                Judging.met(Direction.AT_MOST, reached, target) == Met.NOT_MET ? Outlook.OUT_OF_REACH : Outlook.OPEN;
        };
    }
}
