package dev.nendo.evidence.printed;

import dev.nendo.evidence.Datum;
import dev.nendo.evidence.Point;
import dev.nendo.evidence.QuantitySeries;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.number.Cell;
import dev.nendo.number.Printed;
import dev.nendo.number.Quantity;
import dev.nendo.number.RoundingRule;
import dev.nendo.number.Unit;
import dev.nendo.series.MonthState;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Reads the cells of a printed row as quantities.
 *
 * @param row the row
 * @param meaning what a figure of it means
 */
record RowMeaning(PrintedRow row, Function<Printed, Quantity> meaning) {

    /** {@return the values, rates or levels of a KPI} */
    static QuantitySeries values(PrintedRow row, Measure measure, String name, RoundingRule rule) {
        Optional<Measure> own = row.measure().or(() -> Optional.of(measure));
        boolean derived = isDerived(row) || Exactness.namesQuotientOrMean(name);
        return new RowMeaning(row, new Exactness(row.exact(), own, derived, hasDecimals(row), rule)::of).series();
    }

    /** {@return numerators, denominators or weights} */
    static QuantitySeries counts(PrintedRow row, RoundingRule rule) {
        Exactness exactness = new Exactness(row.exact(), Optional.empty(), isDerived(row), hasDecimals(row), rule);
        return new RowMeaning(row, exactness::of).series();
    }

    private static boolean isDerived(PrintedRow row) {
        return row.series().filter(Exactness::namesQuotientOrMean).isPresent();
    }

    private static boolean hasDecimals(PrintedRow row) {
        return Stream.of(row.cells().stream(), row.total().map(PrintedRow.Total::cell).stream(), row.prior().stream())
                .flatMap(cells -> cells)
                .anyMatch(cell -> cell instanceof Cell.Value value && Exactness.hasDecimals(value.printed()));
    }

    /** {@return planned numbers: what a plan prints is exact, rounded unit or not} */
    static QuantitySeries planned(PrintedRow row) {
        return new RowMeaning(row, p -> Quantity.of(p, p.interval(RoundingRule.UNKNOWN, true))).series();
    }

    private QuantitySeries series() {
        QuantitySeries.Builder builder = QuantitySeries.builder();
        builder.id(row.id())
                .name(row.series().or(row::title).orElse(row.id()))
                .kind(kind(row.kind()))
                .unit(row.unit())
                .source(row.source());
        for (int i = 0; i < row.columns().size(); i++) {
            PrintedRow.Column column = row.columns().get(i);
            Unit unit = column.unit().orElse(row.unit());
            Cell cell = row.cells().get(i);
            if (row.kind() == PrintedRow.Kind.LABELLED) {
                builder.addLabelled(datum(cell, row.unit()));
            } else {
                column.period().ifPresent(p -> builder.addPoint(new Point(p, datum(cell, unit))));
            }
        }
        row.total().ifPresent(t -> builder.total(new QuantitySeries.Total(t.kind(), datum(t.cell(), row.unit()))));
        row.prior().ifPresent(c -> builder.prior(datum(c, row.unit())));
        return builder.build();
    }

    private Datum datum(Cell cell, Unit unit) {
        if (cell instanceof Cell.Value value) {
            Printed printed = inUnit(value.printed(), unit);
            boolean preliminary = row.isPreliminary() || printed.isPreliminary();
            return Datum.of(preliminary ? MonthState.PRELIMINARY : MonthState.REPORTED, meaning.apply(printed));
        }
        if (cell instanceof Cell.Suppressed) {
            return Datum.without(MonthState.SUPPRESSED, cell.text());
        }
        boolean outside = cell.text().equals(MonthState.NOT_APPLICABLE.id());
        return Datum.without(outside ? MonthState.NOT_APPLICABLE : MonthState.MISSING, cell.text());
    }

    /** A cell without a unit is in that of its column or row. */
    static Printed inUnit(Printed printed, Unit unit) {
        return printed.unit().equals(Unit.NONE) && printed.accepts(unit) ? printed.withUnit(unit) : printed;
    }

    private static QuantitySeries.Kind kind(PrintedRow.Kind kind) {
        return switch (kind) {
            case MONTHLY -> QuantitySeries.Kind.MONTHLY;
            case CUMULATIVE -> QuantitySeries.Kind.CUMULATIVE;
            case STOCK -> QuantitySeries.Kind.AT_POINT;
            case LABELLED -> QuantitySeries.Kind.LABELLED;
        };
    }
}
