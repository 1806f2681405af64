package dev.nendo.evidence.printed;

import dev.nendo.kpi.Actual;
import dev.nendo.number.Printed;
import dev.nendo.number.Unit;
import dev.nendo.plan.ResolvedPlan;
import dev.nendo.plan.Statement;
import java.util.Optional;

/** The unit that each kind of actual is printed in, where it is printed in one. */
record PrintedUnit(ResolvedPlan plan) implements Actual.Cases<Optional<Unit>> {
    @Override
    public Optional<Unit> rows(Actual.Rows it) {
        return it.value().map(id -> plan.row(id).unit());
    }

    @Override
    public Optional<Unit> figure(Actual.OfFigure it) {
        return Optional.of(plan.figure(it.figure()).printed().unit());
    }

    @Override
    public Optional<Unit> ratio(Actual.OfRatio it) {
        return plan.statement(it.statement()) instanceof Statement.Ratio statement
                ? statement.rate().map(Printed::unit)
                : Optional.empty();
    }

    @Override
    public Optional<Unit> parts(Actual.OfParts it) {
        return Optional.empty();
    }

    @Override
    public Optional<Unit> entries(Actual.Entries it) {
        return Optional.empty();
    }

    @Override
    public Optional<Unit> stated(Actual.Stated it) {
        return Optional.empty();
    }

    @Override
    public Optional<Unit> none(Actual.None it) {
        return Optional.empty();
    }
}
