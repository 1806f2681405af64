package dev.nendo.audit;

import dev.nendo.number.Interval;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Monthly and cumulative rates of the same flows, month by month, each as the interval that its printed figure stands for.
 *
 * <p>A month counts if its monthly rate is printed: it then has a denominator above zero. A cell can be lifted, to ask what the table says
 * without it; the month still counts.
 */
final class RateTable {
    /** Which of the two rows a cell stands in. */
    enum Row {
        MONTHLY,
        CUMULATIVE
    }

    /** A cell: its row and its month's position, from 0. */
    record Cell(Row row, int month) {}

    private final List<Optional<Interval>> monthly;
    private final List<Optional<Interval>> cumulative;
    private final List<Boolean> counted;

    private RateTable(List<Optional<Interval>> monthly, List<Optional<Interval>> cumulative, List<Boolean> counted) {
        this.monthly = monthly;
        this.cumulative = cumulative;
        this.counted = counted;
    }

    /** A table of as many monthly as cumulative cells; months before the first printed cell are no part of it. */
    static RateTable of(List<Optional<Interval>> monthly, List<Optional<Interval>> cumulative) {
        List<Boolean> counted = monthly.stream().map(Optional::isPresent).toList();
        return new RateTable(List.copyOf(monthly), List.copyOf(cumulative), counted);
    }

    int months() {
        return monthly.size();
    }

    Optional<Interval> monthly(int month) {
        return monthly.get(month);
    }

    Optional<Interval> cumulative(int month) {
        return cumulative.get(month);
    }

    boolean counts(int month) {
        return counted.get(month);
    }

    boolean allCount() {
        return counted.stream().allMatch(c -> c);
    }

    /** The cells that are printed, monthly before cumulative, in the order of months. */
    List<Cell> cells() {
        return Stream.of(Row.values())
                .flatMap(row -> IntStream.range(0, months())
                        .filter(month -> cell(row, month).isPresent())
                        .mapToObj(month -> new Cell(row, month)))
                .toList();
    }

    Optional<Interval> cell(Row row, int month) {
        return row == Row.MONTHLY ? monthly(month) : cumulative(month);
    }

    /** The table in which these cells may be anything. */
    RateTable lifted(List<Cell> cells) {
        RateTable table = this;
        for (Cell cell : cells) {
            table = table.with(cell, Optional.empty());
        }
        return table;
    }

    /** The table in which a cell stands for another interval. */
    RateTable with(Cell cell, Optional<Interval> value) {
        List<Optional<Interval>> changed = new ArrayList<>(cell.row() == Row.MONTHLY ? monthly : cumulative);
        changed.set(cell.month(), value);
        return cell.row() == Row.MONTHLY
                ? new RateTable(changed, cumulative, counted)
                : new RateTable(monthly, changed, counted);
    }
}
