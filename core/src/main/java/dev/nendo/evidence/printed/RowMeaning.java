package dev.nendo.evidence.printed;

import dev.nendo.evidence.Datum;
import dev.nendo.evidence.Declared;
import dev.nendo.evidence.Point;
import dev.nendo.evidence.QuantitySeries;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.number.Cell;
import dev.nendo.number.Printed;
import dev.nendo.number.RoundingRule;
import dev.nendo.number.Unit;
import dev.nendo.plan.ResolvedKpi;
import dev.nendo.series.MonthState;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Reads the cells of a printed row, for one part that the row plays.
 *
 * <p>It says what each figure means, not what they add up to. Immutable and thread-safe.
 */
public final class RowMeaning {
    private static final FigureMeaning PLANNED =
            new FigureMeaning(RoundingRule.UNKNOWN, FigureMeaning.Certainty.EXACT, false, FigureMeaning.Limits.NONE);

    private final PrintedRow row;
    private final Optional<Exactness> exactness;

    /** Takes no exactness for planned numbers: what a plan prints is exact, rounded unit or not. */
    private RowMeaning(PrintedRow row, Optional<Exactness> exactness) {
        this.row = row;
        this.exactness = exactness;
    }

    /**
     * {@return the values, rates or levels of a KPI}
     *
     * @param row the row
     * @param measure the KPI's measure, where the row states none
     * @param name the KPI's name
     * @param roundings the rules of the plan
     */
    public static RowMeaning ofValues(PrintedRow row, Measure measure, String name, Roundings roundings) {
        return ofValues(row, measure, name, Declared.NOTHING, roundings);
    }

    /**
     * {@return the values, rates or levels of a KPI, by what it declares of its figures where the row does not}
     *
     * @param row the row
     * @param kpi the KPI
     * @param roundings the rules of the plan
     */
    static RowMeaning ofValues(PrintedRow row, ResolvedKpi kpi, Roundings roundings) {
        return ofValues(row, kpi.measure(), kpi.definition().name().ja(), Declared.of(kpi.completed()), roundings);
    }

    private static RowMeaning ofValues(
            PrintedRow row, Measure measure, String name, Declared kpi, Roundings roundings) {
        Optional<Measure> own = row.measure().or(() -> Optional.of(measure));
        boolean derived = isDerived(row) || Exactness.namesQuotientOrMean(name);
        Exactness.Kind kind = Exactness.Kind.printed(derived, hasDecimals(row));
        return of(row, Declared.of(row).or(kpi), own, kind, roundings);
    }

    /**
     * {@return numerators, denominators or weights}
     *
     * @param row the row
     * @param roundings the rules of the plan
     */
    public static RowMeaning ofCounts(PrintedRow row, Roundings roundings) {
        return of(row, Optional.empty(), Exactness.Kind.printed(isDerived(row), hasDecimals(row)), roundings);
    }

    /**
     * {@return net changes of a level, which can be below zero}
     *
     * @param row the row
     * @param roundings the rules of the plan
     */
    public static RowMeaning ofChanges(PrintedRow row, Roundings roundings) {
        Optional<Measure> own = row.measure().or(() -> Optional.of(Measure.FLOW));
        return of(
                row,
                own,
                Exactness.Kind.printed(isDerived(row), hasDecimals(row)).ofChange(),
                roundings);
    }

    /** {@return planned numbers: what a plan prints is exact, rounded unit or not} */
    static RowMeaning ofPlanned(PrintedRow row) {
        return new RowMeaning(row, Optional.empty());
    }

    private static RowMeaning of(PrintedRow row, Optional<Measure> measure, Exactness.Kind kind, Roundings roundings) {
        return of(row, Declared.of(row), measure, kind, roundings);
    }

    private static RowMeaning of(
            PrintedRow row, Declared declared, Optional<Measure> measure, Exactness.Kind kind, Roundings roundings) {
        return new RowMeaning(row, Optional.of(new Exactness(declared, measure, kind.of(row), roundings)));
    }

    private static boolean isDerived(PrintedRow row) {
        return row.series().filter(Exactness::namesQuotientOrMean).isPresent();
    }

    private static boolean hasDecimals(PrintedRow row) {
        return Stream.of(row.cells().stream(), row.total().map(PrintedRow.Total::cell).stream(), row.prior().stream())
                .flatMap(cells -> cells)
                .anyMatch(cell -> cell instanceof Cell.Value value && Exactness.hasDecimals(value.printed()));
    }

    /**
     * {@return the figure of a column, approximate ones too; empty where none is printed}
     *
     * @param column the column's index
     */
    public Optional<ReadFigure> cell(int column) {
        PrintedRow.Column head = row.columns().get(column);
        boolean isDerived = Exactness.namesQuotientOrMean(head.label());
        return figure(row.cells().get(column), head.unit().orElse(row.unit()), isDerived);
    }

    /** {@return the figure of the total; a mean is never exact} */
    public Optional<ReadFigure> total() {
        return row.total().flatMap(total -> figure(total.cell(), row.unit(), isMean(total)));
    }

    /** {@return the figure of the same months a year earlier} */
    public Optional<ReadFigure> prior() {
        return row.prior().flatMap(cell -> figure(cell, row.unit(), false));
    }

    private static boolean isMean(PrintedRow.Total total) {
        return total.kind() == PrintedRow.TotalKind.AVERAGE || Exactness.namesQuotientOrMean(total.label());
    }

    private Optional<ReadFigure> figure(Cell cell, Unit unit, boolean isDerived) {
        if (!(cell instanceof Cell.Value value)) {
            return Optional.empty();
        }
        Printed printed = inUnit(value.printed(), unit);
        return Optional.of(exactness
                .map(own -> (isDerived ? own.ofDerived() : own).read(printed))
                .orElseGet(() -> new ReadFigure(printed, PLANNED)));
    }

    /** {@return the figures with their months and states} */
    QuantitySeries series() {
        QuantitySeries.Builder builder = QuantitySeries.builder();
        builder.id(row.id())
                .name(row.series().or(row::title).orElse(row.id()))
                .kind(kind(row.kind()))
                .unit(row.unit())
                .source(row.source())
                .takenAsCount(IntStream.range(0, row.columns().size())
                        .mapToObj(this::cell)
                        .flatMap(Optional::stream)
                        .anyMatch(ReadFigure::isTakenAsCount));
        for (int i = 0; i < row.columns().size(); i++) {
            Datum datum = datum(row.cells().get(i), cell(i));
            if (row.kind() == PrintedRow.Kind.LABELLED) {
                builder.addLabelled(datum);
            } else {
                row.columns().get(i).period().ifPresent(p -> builder.addPoint(new Point(p, datum)));
            }
        }
        row.total().ifPresent(t -> builder.total(new QuantitySeries.Total(t.kind(), datum(t.cell(), total()))));
        row.prior().ifPresent(c -> builder.prior(datum(c, prior())));
        return builder.build();
    }

    private Datum datum(Cell cell, Optional<ReadFigure> figure) {
        if (figure.isPresent()) {
            boolean preliminary = row.isPreliminary() || figure.get().printed().isPreliminary();
            return Datum.of(
                    preliminary ? MonthState.PRELIMINARY : MonthState.REPORTED,
                    figure.get().quantity());
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
