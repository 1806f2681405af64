package dev.nendo.evaluate;

import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Target;
import dev.nendo.number.Interval;
import dev.nendo.number.Outcome;
import dev.nendo.number.Printed;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.number.Unit;
import dev.nendo.number.UnitKind;
import dev.nendo.problem.Sentence;
import java.util.List;
import java.util.Optional;

/** Targets that are met between two ends. */
final class Ranges {
    private static final Sentence MARGIN = Sentence.of("許容幅", "Margin");
    private static final Rational HUNDRED = Rational.of(100);

    private Ranges() {}

    static TargetValue range(Context context, Target.Range range) {
        Outcome<Rational> from = number(context, range.from());
        Outcome<Rational> to = number(context, range.to());
        Outcome<Interval> accepted = from.flatMap(
                low -> to.flatMap(high -> interval(low, !range.isFromIncluded(), high, !range.isToIncluded())));
        return value(context, accepted, List.of(range.from(), range.to()))
                .addInput(Inputs.terms(
                        Inputs.TARGET, Optional.of(context.targetWindow()), List.of(range.from(), range.to())))
                .build();
    }

    static TargetValue tolerance(Context context, Target.Tolerance tolerance) {
        Outcome<Rational> centre = number(context, tolerance.centre());
        Outcome<Rational> margin = tolerance.isRelative()
                ? centre.map(c ->
                        c.abs().times(Rational.of(tolerance.margin().value())).dividedBy(HUNDRED))
                : difference(context, tolerance.margin());
        Outcome<Interval> accepted =
                centre.flatMap(c -> margin.flatMap(m -> interval(c.minus(m), false, c.plus(m), false)));
        return value(context, accepted, List.of(tolerance.centre()))
                .addInput(Inputs.terms(Inputs.TARGET, Optional.of(context.targetWindow()), List.of(tolerance.centre())))
                .addInput(Inputs.terms(MARGIN, Optional.empty(), List.of(tolerance.margin())))
                .build();
    }

    /** A difference in the unit of the KPI; points are those of a rate in %. */
    static Outcome<Rational> difference(Context context, Printed printed) {
        Unit unit = context.unit();
        boolean points = unit.kind() == UnitKind.RATE
                && unit.symbol().equals("%")
                && printed.unit().equals(Achieving.differenceUnit(unit));
        return points ? Outcome.present(Rational.of(printed.value())) : number(context, printed);
    }

    private static Outcome<Rational> number(Context context, Printed printed) {
        return Targets.number(context, printed).map(known -> known.nominal().orElseThrow());
    }

    /** Ends the wrong way round leave nothing that could meet the target. */
    private static Outcome<Interval> interval(Rational low, boolean lowOpen, Rational high, boolean highOpen) {
        int order = low.compareTo(high);
        boolean empty = order > 0 || (order == 0 && (lowOpen || highOpen));
        return empty
                ? Outcome.absent(Reason.NOT_ASSESSABLE)
                : Outcome.present(Interval.of(low, lowOpen, high, highOpen));
    }

    private static ImmutableTargetValue.Builder value(
            Context context, Outcome<Interval> accepted, List<Printed> printed) {
        return ImmutableTargetValue.builder()
                .interval(accepted)
                .decimals(printed.stream().map(Printed::decimals).reduce(Math::max))
                .direction(Direction.BETWEEN)
                .unit(context.unit())
                .window(context.targetWindow());
    }
}
