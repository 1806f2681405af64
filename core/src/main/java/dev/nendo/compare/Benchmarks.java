package dev.nendo.compare;

import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Figure;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.number.Cell;
import dev.nendo.number.Interval;
import dev.nendo.number.Outcome;
import dev.nendo.number.Printed;
import dev.nendo.number.Rational;
import dev.nendo.number.Unit;
import dev.nendo.plan.PlanItem;
import dev.nendo.plan.ResolvedKpi;
import dev.nendo.series.Measured;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Finds the figures that a report prints beside a KPI to be compared with. */
final class Benchmarks {
    private final Subject subject;
    private final ResolvedKpi kpi;
    private final Outcome<Measured> mine;

    private Benchmarks(Subject subject, ResolvedKpi kpi, Outcome<Measured> mine) {
        this.subject = subject;
        this.kpi = kpi;
        this.mine = mine;
    }

    /** The figures of a KPI's definition that reach no further than a month. */
    static List<Benchmark> of(Subject subject, Reading reading, YearMonth month) {
        return reading.kpi().stream()
                .flatMap(kpi -> new Benchmarks(subject, kpi, reading.value()).all())
                .filter(b -> b.window().filter(w -> w.last().isAfter(month)).isEmpty())
                .toList();
    }

    private Stream<Benchmark> all() {
        return kpi.definition().benchmarks().stream()
                .flatMap(id -> Stream.concat(
                        parts(PlanItem::figures)
                                .filter(figure -> figure.id().equals(id))
                                .map(this::figure),
                        parts(PlanItem::rows).filter(row -> row.id().equals(id)).flatMap(row -> row(row).stream())));
    }

    private <T> Stream<T> parts(Function<PlanItem, List<T>> part) {
        return kpi.plan().itemsByPath().values().stream().flatMap(item -> part.apply(item).stream());
    }

    private Benchmark figure(Figure figure) {
        return benchmark(figure.label(), figure.window(), figure.printed());
    }

    /** The last figure of a row. */
    private Optional<Benchmark> row(PrintedRow row) {
        return IntStream.range(0, row.cells().size())
                .filter(i -> row.cells().get(i) instanceof Cell.Value)
                .boxed()
                .reduce((one, later) -> later)
                .map(i -> benchmark(
                        label(row),
                        row.columns().get(i).period(),
                        printed(
                                (Cell.Value) row.cells().get(i),
                                row.columns().get(i).unit().orElse(row.unit()))));
    }

    private static String label(PrintedRow row) {
        List<String> words = Stream.of(row.title(), row.series(), row.yearLabel())
                .flatMap(Optional::stream)
                .toList();
        return words.isEmpty() ? row.id() : String.join(" ", words);
    }

    private static Printed printed(Cell.Value cell, Unit unit) {
        Printed printed = cell.printed();
        return printed.unit().equals(Unit.NONE) && printed.accepts(unit) ? printed.withUnit(unit) : printed;
    }

    private Benchmark benchmark(String label, Optional<Window> window, Printed printed) {
        boolean derived = subject.isRate() || subject.measure() == Measure.AVERAGE;
        boolean exact = !derived && printed.decimals() == 0 && printed.unit().isExact();
        Interval interval = printed.interval(kpi.plan().rounding(), exact);
        Outcome<Measured> value = subject.inUnit(Measured.of(Rational.of(printed.value()), interval), printed.unit());
        return new Benchmark(label, window, value, mine.combine(value, Measured::minus));
    }
}
