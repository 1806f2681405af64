package dev.nendo.evidence.printed;

import dev.nendo.kpi.Actual;
import dev.nendo.kpi.Target;
import dev.nendo.number.Printed;
import dev.nendo.number.Unit;
import dev.nendo.plan.ResolvedKpi;
import dev.nendo.plan.Statement;
import java.util.Optional;
import java.util.stream.Stream;

/** The unit in which target and actual meet: the KPI's, else the printed target's, else the printed actual's. */
final class CommonUnit {
    private CommonUnit() {}

    static Unit of(ResolvedKpi kpi) {
        if (!kpi.unit().equals(Unit.NONE)) {
            return kpi.unit();
        }
        return ofTarget(kpi.definition().target())
                .map(Printed::unit)
                .filter(u -> !u.equals(Unit.NONE))
                .or(() -> kpi.definition().actuals().stream()
                        .flatMap(observed -> ofActual(kpi, observed.actual()).stream())
                        .filter(u -> !u.equals(Unit.NONE))
                        .findFirst())
                .orElse(Unit.NONE);
    }

    /** A unit that the target or this year's actual is printed in and that can't be compared with the common one. */
    static Optional<Unit> unlike(ResolvedKpi kpi, Unit common) {
        Stream<Unit> stated = ofTarget(kpi.definition().target()).map(Printed::unit).stream();
        Stream<Unit> reached = kpi.definition().actuals().stream()
                .filter(observed -> observed.yearsBack() == 0)
                .flatMap(observed -> ofActual(kpi, observed.actual()).stream());
        return Stream.concat(stated, reached)
                .filter(unit -> unit.factorTo(common).isEmpty())
                .findFirst();
    }

    private static Optional<Printed> ofTarget(Target target) {
        if (target instanceof Target.Fixed fixed) {
            return Optional.of(fixed.value());
        } else if (target instanceof Target.PriorYear prior) {
            return prior.reference();
        } else if (target instanceof Target.Projected projected) {
            return projected.rate();
        } else if (target instanceof Target.Parts parts) {
            return parts.whole();
        } else if (target instanceof Target.FromBaseline baseline) {
            return Optional.of(baseline.goal());
        } else if (target instanceof Target.Range range) {
            return Optional.of(range.to());
        } else if (target instanceof Target.Tolerance tolerance) {
            return Optional.of(tolerance.centre());
        } else if (target instanceof Target.OfYear year) {
            return year.reference();
        } else if (target instanceof Target.Conditional conditional) {
            return Stream.of(conditional.otherwise(), conditional.whenTrue())
                    .filter(criterion -> criterion.subject() == Target.Subject.VALUE)
                    .map(Target.Criterion::value)
                    .findFirst();
        }
        return Optional.empty();
    }

    private static Optional<Unit> ofActual(ResolvedKpi kpi, Actual actual) {
        if (actual instanceof Actual.Rows rows) {
            return rows.value().map(id -> kpi.plan().row(id).unit());
        } else if (actual instanceof Actual.OfFigure figure) {
            return Optional.of(kpi.plan().figure(figure.figure()).printed().unit());
        } else if (actual instanceof Actual.OfRatio ratio
                && kpi.plan().statement(ratio.statement()) instanceof Statement.Ratio statement) {
            return statement.rate().map(Printed::unit);
        }
        return Optional.empty();
    }
}
