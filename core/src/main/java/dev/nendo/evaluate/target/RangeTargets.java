package dev.nendo.evaluate.target;

import dev.nendo.evaluate.explain.Wording;
import dev.nendo.evaluate.explain.Working;
import dev.nendo.evaluate.verdict.Points;
import dev.nendo.evidence.InputFigures;
import dev.nendo.evidence.Question;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Target;
import dev.nendo.number.Interval;
import dev.nendo.number.Outcome;
import dev.nendo.number.Printed;
import dev.nendo.number.Quantity;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.number.Unit;
import dev.nendo.problem.Sentence;
import java.util.List;
import java.util.Optional;

/** Targets that are met between two ends. */
final class RangeTargets {
    private static final Sentence MARGIN = Sentence.of("許容幅", "Margin");
    private static final Rational HUNDRED = Rational.of(100);

    private RangeTargets() {}

    static TargetNumber range(Question question, Target.Range range) {
        Outcome<Rational> from = number(question, range.from());
        Outcome<Rational> to = number(question, range.to());
        Outcome<Interval> accepted = from.flatMap(
                low -> to.flatMap(high -> interval(low, !range.isFromIncluded(), high, !range.isToIncluded())));
        List<Printed> ends = List.of(range.from(), range.to());
        return build(question, accepted, ends, List.of(target(question, ends)));
    }

    static TargetNumber tolerance(Question question, Target.Tolerance tolerance) {
        Outcome<Rational> centre = number(question, tolerance.centre());
        Outcome<Rational> margin = tolerance.isRelative()
                ? centre.map(c ->
                        c.abs().times(Rational.of(tolerance.margin().value())).dividedBy(HUNDRED))
                : difference(question, tolerance.margin()).map(RangeTargets::value);
        Outcome<Interval> accepted =
                centre.flatMap(c -> margin.flatMap(m -> interval(c.minus(m), false, c.plus(m), false)));
        List<Printed> printed = List.of(tolerance.centre());
        return build(
                question,
                accepted,
                printed,
                List.of(
                        target(question, printed),
                        Wording.figures(MARGIN, Optional.empty(), List.of(tolerance.margin()))));
    }

    /** A difference in the unit of the KPI; points are those of a rate in %. */
    static Outcome<Quantity> difference(Question question, Printed printed) {
        Unit unit = question.unit();
        return Points.isRate(unit) && printed.unit().equals(Points.unit(unit))
                ? Outcome.present(Quantity.exact(printed.value(), unit))
                : StatedTargets.number(question, printed);
    }

    private static Outcome<Rational> number(Question question, Printed printed) {
        return StatedTargets.number(question, printed).map(RangeTargets::value);
    }

    private static Rational value(Quantity stated) {
        return stated.interval().lower();
    }

    /** Ends the wrong way round leave nothing that could meet the target. */
    private static Outcome<Interval> interval(Rational low, boolean lowOpen, Rational high, boolean highOpen) {
        int order = low.compareTo(high);
        boolean empty = order > 0 || (order == 0 && (lowOpen || highOpen));
        return empty
                ? Outcome.absent(Reason.NOT_ASSESSABLE)
                : Outcome.present(Interval.of(low, lowOpen, high, highOpen));
    }

    private static InputFigures target(Question question, List<Printed> printed) {
        return Wording.figures(Wording.TARGET, Optional.of(question.targetWindow()), printed);
    }

    private static TargetNumber build(
            Question question, Outcome<Interval> accepted, List<Printed> printed, List<InputFigures> inputs) {
        TargetNumber.Builder builder = TargetNumber.builder();
        return builder.value(accepted.map(i -> Quantity.bounds(i, question.unit())))
                .decimals(printed.stream().map(Printed::decimals).reduce(Math::max))
                .direction(Direction.BETWEEN)
                .unit(question.unit())
                .window(question.targetWindow())
                .working(() -> new Working(inputs, List.of(), List.of()))
                .build();
    }
}
