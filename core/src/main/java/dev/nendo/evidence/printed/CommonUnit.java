package dev.nendo.evidence.printed;

import dev.nendo.kpi.Actual;
import dev.nendo.number.Printed;
import dev.nendo.number.Unit;
import dev.nendo.plan.ResolvedKpi;
import java.util.Optional;
import java.util.stream.Stream;

/** The unit in which target and actual meet: the KPI's, else the printed target's, else the printed actual's. */
final class CommonUnit {
    private CommonUnit() {}

    static Unit of(ResolvedKpi kpi) {
        if (!kpi.unit().equals(Unit.NONE)) {
            return kpi.unit();
        }
        return kpi.definition()
                .target()
                .stated()
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
        Stream<Unit> stated = kpi.definition().target().stated().map(Printed::unit).stream();
        Stream<Unit> reached = kpi.definition().actuals().stream()
                .filter(observed -> observed.yearsBack() == 0)
                .flatMap(observed -> ofActual(kpi, observed.actual()).stream());
        return Stream.concat(stated, reached)
                .filter(unit -> unit.factorTo(common).isEmpty())
                .findFirst();
    }

    private static Optional<Unit> ofActual(ResolvedKpi kpi, Actual actual) {
        return actual.match(new PrintedUnit(kpi.plan()));
    }
}
