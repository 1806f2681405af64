package dev.nendo.plan;

import dev.nendo.kpi.Actual;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.number.Printed;
import dev.nendo.number.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the units of a KPI that measure something else than the KPI does, so that nothing could be compared. */
final class KpiUnits {
    private final PlanIndex index;
    private final Unit wanted;

    private KpiUnits(PlanIndex index, Unit wanted) {
        this.index = index;
        this.wanted = wanted;
    }

    /** What can't be brought into the unit of the KPI, as it would be said: 件/人, or 件 ÷ 人. */
    static List<String> unlike(ResolvedKpi kpi, PlanIndex index) {
        Unit wanted = kpi.unit();
        if (wanted.equals(Unit.NONE)) {
            return List.of();
        }
        KpiUnits units = new KpiUnits(index, wanted);
        List<String> unlike = new ArrayList<>();
        kpi.definition().target().stated().map(Printed::unit).ifPresent(unit -> units.single(unit, unlike));
        kpi.definition().actuals().stream()
                .map(Actual.Observed::actual)
                .forEach(actual -> actual.match(units.new OfActual()).forEach(said -> unlike.add(said)));
        return unlike.stream().distinct().toList();
    }

    private void single(Unit unit, List<String> unlike) {
        if (unit.factorTo(wanted).isEmpty()) {
            unlike.add(unit.symbol());
        }
    }

    private Stream<String> quotient(Optional<Unit> above, Optional<Unit> below) {
        return above.isPresent()
                        && below.isPresent()
                        && above.get().quotientFactor(below.get(), wanted).isEmpty()
                ? Stream.of(above.get() + " ÷ " + below.get())
                : Stream.empty();
    }

    private Stream<String> value(Optional<Unit> unit) {
        List<String> unlike = new ArrayList<>();
        unit.ifPresent(known -> single(known, unlike));
        return unlike.stream();
    }

    /** What of an actual is in a unit that differs; rates are not asked for where only counts are printed. */
    private final class OfActual implements Actual.Cases<Stream<String>> {
        @Override
        public Stream<String> rows(Actual.Rows it) {
            return Stream.concat(
                    value(it.value().map(this::row)),
                    quotient(it.numerator().map(this::row), it.denominator().map(this::row)));
        }

        private Unit row(String id) {
            return Optional.ofNullable(index.rows().get(id))
                    .map(PrintedRow::unit)
                    .orElse(Unit.NONE);
        }

        @Override
        public Stream<String> figure(Actual.OfFigure it) {
            return value(Optional.ofNullable(index.figures().get(it.figure()))
                    .map(figure -> figure.printed().unit()));
        }

        @Override
        public Stream<String> ratio(Actual.OfRatio it) {
            return statement(it.statement());
        }

        @Override
        public Stream<String> parts(Actual.OfParts it) {
            return it.parts().stream().flatMap(part -> statement(part.statement()));
        }

        private Stream<String> statement(String id) {
            if (!(index.statements().get(id) instanceof Statement.Ratio ratio)) {
                return Stream.empty();
            }
            return Stream.concat(
                    value(ratio.rate().map(Printed::unit)),
                    quotient(first(ratio.numerator()), first(ratio.denominator())));
        }

        private Optional<Unit> first(List<Printed> terms) {
            return terms.stream().map(Printed::unit).findFirst();
        }

        @Override
        public Stream<String> entries(Actual.Entries it) {
            return Stream.empty();
        }

        @Override
        public Stream<String> stated(Actual.Stated it) {
            return Stream.empty();
        }

        @Override
        public Stream<String> none(Actual.None it) {
            return Stream.empty();
        }
    }
}
