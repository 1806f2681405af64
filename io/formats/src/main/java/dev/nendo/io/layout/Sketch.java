package dev.nendo.io.layout;

import dev.nendo.number.Cell;
import dev.nendo.number.CellGrammar;
import dev.nendo.number.Unit;
import dev.nendo.problem.Problem;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A grid under study: its figures as numbers, and what is said of its cells. Not thread-safe. */
final class Sketch {
    private final String source;
    private final Grid grid;
    private final CellGrammar grammar;
    private final List<Problem> problems = new ArrayList<>();

    Sketch(String source, Grid grid, CellGrammar grammar) {
        this.source = source;
        this.grid = grid;
        this.grammar = grammar;
    }

    Grid grid() {
        return grid;
    }

    List<Problem> problems() {
        return problems;
    }

    String text(int row, int column) {
        return grid.cell(row, column);
    }

    /** Whether the cell is a figure without unit or brackets, a mark that there is none, or blank. */
    boolean isFigure(int row, int column) {
        return grammar.find(text(row, column), Unit.NONE)
                .filter(cell -> !(cell instanceof Cell.Value value)
                        || (value.printed().unit().equals(Unit.NONE)
                                && !value.printed().isParenthesised()))
                .isPresent();
    }

    Optional<BigDecimal> number(int row, int column) {
        return grammar.find(text(row, column), Unit.NONE)
                .filter(Cell.Value.class::isInstance)
                .map(cell -> ((Cell.Value) cell).printed().value());
    }

    /** Stops the proposal here. */
    <T> Optional<T> stop(int row, int column, String ja, String en) {
        problems.add(LayoutProblems.stopped(source, Grid.address(row, column), text(row, column), ja, en));
        return Optional.empty();
    }

    void leaveOut(int row, int column, String ja, String en) {
        problems.add(LayoutProblems.leftOut(source, Grid.address(row, column), text(row, column), ja, en));
    }

    /** The sum of a row over columns; nothing where none has a number. */
    Optional<BigDecimal> sumAcross(int row, List<Integer> columns) {
        return columns.stream().flatMap(column -> number(row, column).stream()).reduce(BigDecimal::add);
    }

    /** The sum of a column over rows. */
    Optional<BigDecimal> sumDown(List<Integer> rows, int column) {
        return rows.stream().flatMap(row -> number(row, column).stream()).reduce(BigDecimal::add);
    }

    static boolean agree(Optional<BigDecimal> one, Optional<BigDecimal> other) {
        return one.isPresent() == other.isPresent()
                && (one.isEmpty() || one.get().compareTo(other.get()) == 0);
    }
}
