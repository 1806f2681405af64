package dev.nendo.evaluate;

import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.number.Cell;
import dev.nendo.number.Outcome;
import dev.nendo.number.Printed;
import dev.nendo.number.Reason;
import dev.nendo.number.RoundingRule;
import dev.nendo.number.Unit;
import dev.nendo.series.GapPolicy;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The cells of a row that stand under months, in the order of time. */
record Track(PrintedRow row, List<Spot> spots) {

    /** One cell with its months and unit. */
    record Spot(Window period, Cell cell, Unit unit) {
        YearMonth month() {
            return period.last();
        }

        boolean isReported() {
            return cell instanceof Cell.Value;
        }

        boolean isApproximate() {
            return isReported() && printed().approximate();
        }

        /** A cell without a unit takes that of its column or row. */
        Printed printed() {
            Printed printed = ((Cell.Value) cell).printed();
            return printed.unit().equals(Unit.NONE) && printed.accepts(unit) ? printed.withUnit(unit) : printed;
        }
    }

    static Track of(PrintedRow row, Span span) {
        List<Spot> spots = IntStream.range(0, row.columns().size())
                .boxed()
                .flatMap(i -> spot(row, i))
                .filter(s -> span.stated().filter(w -> !covers(w, s.period())).isEmpty())
                .filter(s -> !span.hides(s.period()))
                .filter(s -> s.isReported() || span.expects(s.period()))
                .sorted(Comparator.comparing(Spot::month))
                .toList();
        return new Track(row, row.kind() == PrintedRow.Kind.MONTHLY ? Once.of(spots) : spots);
    }

    private static boolean covers(Window window, Window period) {
        return window.contains(period.last()) && !period.first().isBefore(window.first());
    }

    private static Stream<Spot> spot(PrintedRow row, int i) {
        PrintedRow.Column column = row.columns().get(i);
        Unit unit = column.unit().orElse(row.unit());
        return column.period().map(p -> new Spot(p, row.cells().get(i), unit)).stream();
    }

    List<Spot> reported() {
        return spots.stream().filter(Spot::isReported).toList();
    }

    Optional<Spot> last() {
        List<Spot> reported = reported();
        return reported.isEmpty() ? Optional.empty() : Optional.of(reported.get(reported.size() - 1));
    }

    /** The spots up to the last reported one: nothing is known of what comes after, and nothing is missing there. */
    List<Spot> begun() {
        return last().map(l -> spots.stream()
                        .filter(s -> !s.month().isAfter(l.month()))
                        .toList())
                .orElse(List.of());
    }

    Optional<Spot> at(YearMonth month) {
        return spots.stream().filter(s -> s.month().equals(month)).findFirst();
    }

    List<Gathered.Hole> holes() {
        return spots.stream()
                .filter(s -> !s.isReported())
                .map(s -> new Gathered.Hole(row.id(), s.month(), s.cell() instanceof Cell.Suppressed))
                .toList();
    }

    boolean isSuppressed() {
        return isSuppressed(spots);
    }

    private static boolean isSuppressed(List<Spot> spots) {
        return spots.stream().anyMatch(s -> s.cell() instanceof Cell.Suppressed);
    }

    /** Why a sum over these cells has no value where one of them is no figure; what is withheld in later months is not why. */
    static Reason gap(List<Spot> summed) {
        return isSuppressed(summed) ? Reason.SUPPRESSED : Reason.GAP;
    }

    boolean isPreliminary(List<Spot> used) {
        return row.preliminary()
                || used.stream().anyMatch(s -> s.isReported() && s.printed().preliminary());
    }

    Known known(Spot spot, Optional<Measure> measure, RoundingRule rule) {
        return Exactness.known(spot.printed(), row.exact(), row.measure().or(() -> measure), rule);
    }

    /** The unit of the first figure, in which all are added up. */
    Unit unit() {
        return reported().get(0).printed().unit();
    }

    /** What each cell gives in one unit, empty where there is no figure; not assessable if approximate or of units that do not go together. */
    Outcome<List<Optional<Known>>> figures(List<Spot> cells, Function<Spot, Known> known) {
        if (cells.stream().anyMatch(Spot::isApproximate)) {
            return Outcome.absent(Reason.NOT_ASSESSABLE);
        }
        List<Optional<Known>> figures = new ArrayList<>();
        for (Spot spot : cells) {
            if (!spot.isReported()) {
                figures.add(Optional.empty());
                continue;
            }
            Outcome<Known> figure =
                    Conversion.to(unit(), known.apply(spot), spot.printed().unit());
            if (figure.reason().isPresent()) {
                return Outcome.absent(figure.reason().get());
            }
            figures.add(figure.value());
        }
        return Outcome.present(figures);
    }

    /** The single months: as printed, or where the row is to date, the difference to the month before it. */
    NavigableMap<YearMonth, Known> singles(Unit unit, Function<Spot, Known> known) {
        NavigableMap<YearMonth, Known> printed = new TreeMap<>();
        reported().stream().filter(s -> !s.isApproximate()).forEach(s -> Conversion.to(
                        unit, known.apply(s), s.printed().unit())
                .value()
                .ifPresent(k -> printed.put(s.month(), k)));
        if (row.kind() != PrintedRow.Kind.CUMULATIVE) {
            return printed;
        }
        NavigableMap<YearMonth, Known> singles = new TreeMap<>();
        printed.forEach((month, sum) -> {
            Known before = printed.get(month.minusMonths(1));
            if (before != null) {
                singles.put(month, sum.minus(before));
            } else if (isFirstColumn(month)) {
                singles.put(month, sum);
            }
        });
        return singles;
    }

    /** What is printed to date in the first column is of that column alone. */
    private boolean isFirstColumn(YearMonth month) {
        return row.columns().stream()
                .flatMap(c -> c.period().stream())
                .map(Window::last)
                .noneMatch(month::isAfter);
    }

    ActualValue.Coverage coverage(GapPolicy gaps) {
        return coverage(begun(), gaps);
    }

    /** What is printed to date leaves out none of the months up to it. */
    ActualValue.Coverage complete(GapPolicy gaps) {
        int months = months(begun().stream()).size();
        return new ActualValue.Coverage(months, months, List.of(), gaps);
    }

    /** Counts months, of which a block has several. */
    static ActualValue.Coverage coverage(List<Spot> spots, GapPolicy gaps) {
        List<YearMonth> expected = months(spots.stream());
        List<YearMonth> absent = months(spots.stream().filter(s -> !s.isReported()));
        return new ActualValue.Coverage(expected.size() - absent.size(), expected.size(), absent, gaps);
    }

    private static List<YearMonth> months(Stream<Spot> spots) {
        return spots.flatMap(s -> s.period().months().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** All months from the first to the last reported one. */
    Optional<Window> window() {
        List<Spot> reported = reported();
        return last().map(l -> months(reported, l));
    }

    private static Window months(List<Spot> reported, Spot last) {
        boolean monthly = reported.stream().allMatch(s -> s.period().size() == 1);
        List<YearMonth> ends = reported.stream().map(Spot::month).toList();
        Window reach = Window.of(reported.get(0).period().first(), last.month());
        // Quarter ends stay quarter ends: the months between them were never meant to count.
        return monthly && ends.size() > 1 && isSpaced(ends) ? Window.ofMonths(ends) : reach;
    }

    private static boolean isSpaced(List<YearMonth> ends) {
        List<YearMonth> expected = new ArrayList<>();
        for (YearMonth m = ends.get(0); !m.isAfter(ends.get(ends.size() - 1)); m = m.plusMonths(3)) {
            expected.add(m);
        }
        return expected.equals(ends);
    }
}
