package dev.nendo.io.csv;

import dev.nendo.fiscal.Window;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.number.Cell;
import dev.nendo.number.CellGrammar;
import dev.nendo.number.Unit;
import dev.nendo.problem.Loaded;
import dev.nendo.problem.Problem;
import dev.nendo.problem.ProblemCode;
import dev.nendo.problem.Problems;
import dev.nendo.problem.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The figures of a row: which period columns are its own, and what stands in them. */
final class TableCells {

    private static final Words<PrintedRow.TotalKind> TOTAL_KINDS =
            Words.of(TableColumns.TOTAL_KIND, PrintedRow.TotalKind::id, PrintedRow.TotalKind.values());
    private static final ProblemCode TOTAL_MISSING = ProblemCode.of("total-missing");
    private static final Cell BLANK = new Cell.Missing("");

    private final CsvRows rows;
    private final TableColumns columns;
    private final CellGrammar grammar;

    TableCells(CsvRows rows, TableColumns columns, CellGrammar grammar) {
        this.rows = rows;
        this.columns = columns;
        this.grammar = grammar;
    }

    /** A period column that is the row's own. */
    private record Own(PrintedRow.Column column, Cell cell, boolean isMonth) {
        boolean isBlank() {
            return TableCells.isBlank(cell.text());
        }
    }

    TableRow.Cells read(Unit unit, Optional<List<Window>> windows, Problems problems) {
        List<Cell> cells = columns.periods().stream()
                .map(period -> cell(period.index(), unit, problems))
                .toList();
        Optional<PrintedRow.Total> total = total(unit, problems);
        Optional<Cell> prior = figure(TableColumns.PRIOR, unit, problems);
        List<Own> own = windows.map(periods -> filled(own(cells, periods))).orElse(List.of());
        return new TableRow.Cells(
                own.stream().map(Own::column).toList(),
                own.stream().map(Own::cell).toList(),
                total,
                prior);
    }

    private List<Own> own(List<Cell> cells, List<Window> windows) {
        List<Own> own = new ArrayList<>();
        for (int i = 0; i < cells.size(); i++) {
            TableColumns.PeriodColumn period = columns.periods().get(i);
            own.add(new Own(columns.head(period, windows.get(i)), cells.get(i), period.isMonth()));
        }
        return own;
    }

    /** Of months and blocks those that the row fills, if it fills only one sort. */
    private static List<Own> filled(List<Own> own) {
        boolean hasMonths = own.stream().anyMatch(c -> c.isMonth() && !c.isBlank());
        boolean hasBlocks = own.stream().anyMatch(c -> !c.isMonth() && !c.isBlank());
        return hasMonths == hasBlocks
                ? own
                : own.stream().filter(c -> c.isMonth() == hasMonths).toList();
    }

    /** Whether nothing stands in a cell but spaces, of whatever kind. */
    static boolean isBlank(String text) {
        return text.chars().allMatch(c -> Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    private Cell cell(int index, Unit unit, Problems problems) {
        Loaded<Cell> read = grammar.read(rows.row().cell(index), unit, rows.here(index + 1));
        problems.addAll(read.problems());
        return read.value().map(cell -> inUnit(cell, unit)).orElse(BLANK);
    }

    private static Cell inUnit(Cell cell, Unit unit) {
        return cell instanceof Cell.Value value && value.printed().unit().equals(Unit.NONE)
                ? new Cell.Value(value.printed().withUnit(unit))
                : cell;
    }

    /** A cell of a column that may not be there; blank is none. */
    private Optional<Cell> figure(String column, Unit unit, Problems problems) {
        int index = columns.index(column);
        return index < 0 || isBlank(rows.row().cell(index))
                ? Optional.empty()
                : Optional.of(cell(index, unit, problems));
    }

    private Optional<PrintedRow.Total> total(Unit unit, Problems problems) {
        Optional<Cell> total = figure(TableColumns.TOTAL, unit, problems);
        int index = columns.index(TableColumns.TOTAL_KIND);
        String kind = index < 0 ? "" : rows.row().cell(index);
        if (total.isEmpty() && kind.isEmpty()) {
            return Optional.empty();
        }
        Optional<PrintedRow.TotalKind> known = TOTAL_KINDS.find(kind);
        if (known.isEmpty()) {
            problems.add(TOTAL_KINDS.unknown(rows.here(index + 1), kind));
        } else if (columns.index(TableColumns.TOTAL) < 0) {
            problems.add(noTotal(index, kind));
        }
        return known.flatMap(k -> total.map(cell -> new PrintedRow.Total(k, "", cell)));
    }

    private Problem noTotal(int index, String kind) {
        return Problem.error(
                TOTAL_MISSING,
                rows.here(index + 1),
                kind,
                Sentence.of(
                        "total 列がないのに total_kind があります: " + kind,
                        "there is a total_kind but no column total: " + kind));
    }
}
