package dev.nendo.io.csv;

import dev.nendo.fiscal.FiscalLabels;
import dev.nendo.fiscal.FiscalYear;
import dev.nendo.fiscal.Window;
import dev.nendo.format.ReadOptions;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.number.RoundingRule;
import dev.nendo.number.Unit;
import dev.nendo.problem.Loaded;
import dev.nendo.problem.Location;
import dev.nendo.problem.Problem;
import dev.nendo.problem.ProblemCode;
import dev.nendo.problem.Problems;
import dev.nendo.problem.Sentence;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/** Makes a row of a published table of a record, with a problem for every bad cell. */
final class TableRows {

    private static final Words<PrintedRow.Role> ROLES =
            Words.of(TableColumns.ROW, PrintedRow.Role::id, PrintedRow.Role.values());
    private static final Words<PrintedRow.Kind> KINDS = Words.of(
            TableColumns.KIND,
            PrintedRow.Kind::id,
            PrintedRow.Kind.MONTHLY,
            PrintedRow.Kind.CUMULATIVE,
            PrintedRow.Kind.STOCK);
    private static final Words<Measure> MEASURES = Words.of(TableColumns.MEASURE, Measure::id, Measure.values());
    private static final Words<Direction> DIRECTIONS =
            Words.of(TableColumns.DIRECTION, Direction::id, Direction.values());
    private static final Words<Boolean> EXACT = Words.of(TableColumns.EXACT, Object::toString, true, false);
    private static final Words<Boolean> WHOLE = Words.of(TableColumns.WHOLE, Object::toString, true, false);
    private static final Words<Boolean> SHARE = Words.of(TableColumns.SHARE, Object::toString, true, false);
    private static final Words<RoundingRule> ROUNDINGS =
            Words.of(TableColumns.ROUNDING, RoundingRule::id, RoundingRule.values());
    private static final ProblemCode UNIT_NOT_VALID = ProblemCode.of("unit-not-valid");
    private static final ProblemCode ITEM_OR_KPI = ProblemCode.of("item-or-kpi-missing");

    private final CsvRows rows;
    private final CsvRow row;
    private final TableColumns columns;
    private final int maxLength;
    private final TableCells cells;

    TableRows(CsvRows rows, TableColumns columns, ReadOptions options) {
        this.rows = rows;
        this.row = rows.row();
        this.columns = columns;
        this.maxLength = options.limits().maxTextLength();
        this.cells = new TableCells(rows, columns, options.grammar());
    }

    Optional<TableRow> read(Problems problems) {
        if (row.size() != columns.size()) {
            problems.add(RowProblems.columnCount(rows.here(), columns.size(), row.size()));
            return Optional.empty();
        }
        if (row.fault() != CsvRow.Fault.NONE) {
            problems.add(RowProblems.faultyCell(rows, maxLength));
            return Optional.empty();
        }
        long before = problems.errorCount();
        named(problems);
        Optional<PrintedRow.Role> role = word(ROLES, problems, true);
        Optional<PrintedRow.Kind> kind = word(KINDS, problems, true);
        Optional<Measure> measure = word(MEASURES, problems, false);
        Optional<Direction> direction = word(DIRECTIONS, problems, false);
        TableRow.Declared declared = declared(problems);
        Optional<FiscalYear> year = year(problems);
        Optional<Unit> unit = unit(problems);
        Optional<List<Window>> windows = year.flatMap(stated -> windows(stated, problems));
        TableRow.Cells read = cells.read(unit.orElse(Unit.NONE), windows, problems);
        if (problems.errorCount() > before || windows.isEmpty()) {
            return Optional.empty();
        }
        TableRow.Table table = new TableRow.Table(
                text(TableColumns.BRANCH),
                text(TableColumns.ITEM),
                text(TableColumns.KPI),
                text(TableColumns.SERIES),
                year.orElseThrow());
        TableRow.Key key = new TableRow.Key(table, role.orElseThrow(), kind.orElseThrow());
        return Optional.of(new TableRow(
                key,
                text(TableColumns.FISCAL_YEAR),
                unit.orElseThrow(),
                measure,
                direction,
                declared,
                read,
                rows.here()));
    }

    private String text(String column) {
        int index = columns.index(column);
        return index < 0 ? "" : row.cell(index);
    }

    private Location place(String column) {
        return rows.here(columns.index(column) + 1);
    }

    private void named(Problems problems) {
        IdProblems.of(place(TableColumns.BRANCH), TableColumns.BRANCH, text(TableColumns.BRANCH))
                .ifPresent(problems::add);
        for (String column : List.of(TableColumns.ITEM, TableColumns.KPI, TableColumns.SERIES)) {
            if (!text(column).isBlank()) {
                IdProblems.of(place(column), column, text(column)).ifPresent(problems::add);
            }
        }
        if (text(TableColumns.ITEM).isBlank() && text(TableColumns.KPI).isBlank()) {
            problems.add(Problem.error(
                    ITEM_OR_KPI,
                    place(TableColumns.ITEM),
                    text(TableColumns.ITEM),
                    Sentence.of(
                            "item と kpi の少なくとも一方は必要です: \"" + text(TableColumns.ITEM) + '"',
                            "an item or a KPI must be named: \"" + text(TableColumns.ITEM) + '"')));
        }
    }

    private <E> Optional<E> word(Words<E> words, Problems problems, boolean required) {
        String text = text(words.column());
        if (text.isEmpty() && !required) {
            return Optional.empty();
        }
        Optional<E> word = words.find(text);
        if (word.isEmpty()) {
            problems.add(words.unknown(place(words.column()), text));
        }
        return word;
    }

    private TableRow.Declared declared(Problems problems) {
        Optional<Boolean> exact = word(EXACT, problems, false);
        return new TableRow.Declared(
                exact,
                precision(exact, problems),
                word(WHOLE, problems, false),
                word(SHARE, problems, false),
                word(ROUNDINGS, problems, false));
    }

    private Optional<BigDecimal> precision(Optional<Boolean> exact, Problems problems) {
        String text = text(TableColumns.PRECISION);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> precision = exact.orElse(false) ? Optional.empty() : Precisions.find(text);
        if (precision.isEmpty()) {
            problems.add(Form.PRECISION.refuse(place(TableColumns.PRECISION), text));
        }
        return precision;
    }

    private Optional<FiscalYear> year(Problems problems) {
        Loaded<FiscalYear> read = FiscalLabels.of(columns.calendar())
                .withLocation(place(TableColumns.FISCAL_YEAR))
                .readYear(text(TableColumns.FISCAL_YEAR));
        problems.addAll(read.problems());
        return read.value();
    }

    private Optional<Unit> unit(Problems problems) {
        String text = text(TableColumns.UNIT);
        Optional<Unit> unit = Unit.find(text);
        if (unit.isEmpty()) {
            problems.add(Problem.error(
                    UNIT_NOT_VALID,
                    place(TableColumns.UNIT),
                    text,
                    Sentence.of(
                            "単位は 件、千円、%、円/件 のような、空白のない30文字以内の記号です: " + Problem.excerpt(text),
                            "a unit is a symbol like 件, 千円, % or 円/件, of at most 30 characters without spaces: "
                                    + Problem.excerpt(text))));
        }
        return unit;
    }

    /** What is wrong with the header is said once for each year, with the first row that meets it; the rows of that year can't be used. */
    private Optional<List<Window>> windows(FiscalYear year, Problems problems) {
        boolean isNew = !columns.knows(year);
        Loaded<List<Window>> windows = columns.windows(year);
        if (isNew) {
            problems.addAll(windows.problems());
        }
        return windows.value();
    }
}
