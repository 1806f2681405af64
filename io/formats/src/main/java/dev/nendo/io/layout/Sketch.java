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
    /** R3 over a column is 令和3年度, and no revised 3. */
    private static final String ERA_YEAR = "R[0-9]{1,2}";

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

    Optional<Cell> cell(int row, int column) {
        String text = text(row, column);
        return text.isEmpty() || text.matches(ERA_YEAR) ? Optional.empty() : grammar.find(text, Unit.NONE);
    }

    /** Whether the cell is a figure or a mark that there is none. */
    boolean isFigure(int row, int column) {
        return cell(row, column).isPresent();
    }

    /** Whether it is a figure, or several in one cell. */
    boolean isLikeFigure(int row, int column) {
        return isFigure(row, column) || text(row, column).matches("(?s)[△▲+\\-]?[0-9][0-9,.]*\\s*[(（\\n/].*[0-9].*");
    }

    boolean isText(int row, int column) {
        return !text(row, column).isEmpty() && !isLikeFigure(row, column);
    }

    /** A number that is not in brackets. */
    Optional<BigDecimal> number(int row, int column) {
        return cell(row, column)
                .filter(Cell.Value.class::isInstance)
                .map(cell -> ((Cell.Value) cell).printed())
                .filter(printed -> !printed.isParenthesised())
                .map(printed -> printed.value());
    }

    /** A number, negative where it is in brackets. */
    Optional<BigDecimal> signed(int row, int column) {
        return cell(row, column)
                .filter(Cell.Value.class::isInstance)
                .map(cell -> ((Cell.Value) cell).printed())
                .map(printed -> printed.isParenthesised() ? printed.value().negate() : printed.value());
    }

    boolean isInBrackets(int row, int column) {
        return cell(row, column)
                .filter(cell ->
                        cell instanceof Cell.Value value && value.printed().isParenthesised())
                .isPresent();
    }

    /** Stops the proposal here. */
    <T> Optional<T> stop(int row, int column, String ja, String en) {
        problems.add(LayoutProblems.stopped(source, Grid.address(row, column), text(row, column), ja, en));
        return Optional.empty();
    }

    void leaveOut(int row, int column, String ja, String en) {
        problems.add(LayoutProblems.leftOut(source, Grid.address(row, column), text(row, column), ja, en));
    }
}
