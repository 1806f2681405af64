package dev.nendo.io.csv;

import dev.nendo.fiscal.Window;
import dev.nendo.number.Cell;
import dev.nendo.number.Printed;
import dev.nendo.number.Unit;
import dev.nendo.problem.Loaded;
import dev.nendo.problem.Location;
import dev.nendo.problem.Problem;
import dev.nendo.problem.ProblemCode;
import dev.nendo.problem.Sentence;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** A line of a table of workbook CSV; asking for a cell reports what is wrong with it. */
final class InRow {

    private static final ProblemCode VALUE_MISSING = ProblemCode.of("value-missing");
    private static final ProblemCode DANGLING = ProblemCode.of("dangling-key");
    static final Words<Boolean> FLAGS = Words.of("", Object::toString, true, false);

    private final InTable table;
    private final List<String> cells;
    private final Location place;
    private boolean fine = true;

    InRow(InTable table, List<String> cells, Location place) {
        this.table = table;
        this.cells = cells;
        this.place = place;
    }

    Location place() {
        return place;
    }

    /** Whether nothing was wrong so far. */
    boolean isFine() {
        return fine;
    }

    private Location place(String column) {
        return table.has(column) ? place.withColumn(table.index(column) + 1, column) : place;
    }

    private void fail(Problem problem) {
        fine = false;
        table.problems().add(problem);
    }

    /** The cell as it stands; empty where it is or the column is missing. */
    String raw(String column) {
        return table.has(column) ? cells.get(table.index(column)) : "";
    }

    Optional<String> text(String column) {
        return Optional.of(raw(column)).filter(cell -> !cell.isEmpty()).map(CellText::text);
    }

    /** A name or label, in which something can be read. */
    Optional<String> name(String column) {
        return named(column, text(column).filter(name -> !name.isBlank()));
    }

    Optional<String> requiredName(String column) {
        return needed(column, name(column));
    }

    private Optional<String> named(String column, Optional<String> name) {
        if (name.isEmpty() && !raw(column).isEmpty()) {
            fail(IdProblems.blank(place(column), column, raw(column)));
        }
        return name;
    }

    /** An id, in which nothing hides. */
    Optional<String> requiredId(String column) {
        Optional<String> id = requiredName(column);
        Optional<Problem> hidden = id.flatMap(text -> IdProblems.of(place(column), column, text));
        hidden.ifPresent(this::fail);
        return hidden.isPresent() ? Optional.empty() : id;
    }

    Optional<String> required(String column) {
        return needed(column, text(column));
    }

    List<String> texts(String column) {
        return CellText.list(raw(column));
    }

    private <T> Optional<T> needed(String column, Optional<T> value) {
        if (value.isEmpty() && raw(column).isEmpty()) {
            fail(Problem.error(
                    VALUE_MISSING,
                    place(column),
                    "",
                    Sentence.of("この列は空にできません: " + column, "this column must not be empty: " + column)));
        }
        return value;
    }

    <E> Optional<E> word(String column, Words<E> words) {
        String cell = raw(column);
        Optional<E> word = words.find(cell);
        if (word.isEmpty() && !cell.isEmpty()) {
            fail(words.unknown(place(column), column, cell));
        }
        return word;
    }

    <E> Optional<E> requiredWord(String column, Words<E> words) {
        return needed(column, word(column, words));
    }

    Optional<Boolean> flag(String column) {
        return word(column, FLAGS);
    }

    /** A value that a parser reads, which throws if the text is not of the form. */
    <T> Optional<T> parsed(String column, Form form, Function<String, T> parser) {
        String cell = raw(column);
        return cell.isEmpty() ? Optional.empty() : made(column, form, () -> parser.apply(cell));
    }

    <T> Optional<T> requiredParsed(String column, Form form, Function<String, T> parser) {
        return needed(column, parsed(column, form, parser));
    }

    Optional<Window> window(String column) {
        return parsed(column, Form.WINDOW, Window::parse);
    }

    Optional<Unit> unit(String column) {
        return text(column).flatMap(symbol -> made(column, Form.UNIT, () -> Unit.of(symbol)));
    }

    Optional<Unit> requiredUnit(String column) {
        return needed(column, unit(column));
    }

    /** Makes a value of a cell, perhaps with others that must go with it, by a maker that throws if it can't. */
    <T> Optional<T> made(String column, Form form, Supplier<T> maker) {
        try {
            return Optional.of(maker.get());
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException wrong) {
            refuse(column, form);
            return Optional.empty();
        }
    }

    void refuse(String column, Form form) {
        fail(form.refuse(place(column), raw(column)));
    }

    Optional<Printed> figure(String column) {
        return figureOf(column, raw(column));
    }

    Optional<Printed> requiredFigure(String column) {
        return needed(column, figure(column));
    }

    List<Printed> figures(String column) {
        return figures(column, texts(column));
    }

    /** A figure that is only a part of a cell. */
    Optional<Printed> figureOf(String column, String text) {
        return figures(column, List.of(text)).stream().findFirst();
    }

    private List<Printed> figures(String column, List<String> texts) {
        List<Printed> figures = new ArrayList<>();
        for (String text : texts) {
            Optional<Cell> cell = text.isEmpty() ? Optional.empty() : cell(column, text, Unit.NONE);
            if (cell.isPresent() && cell.get() instanceof Cell.Value value) {
                figures.add(value.printed());
            } else if (cell.isPresent()) {
                made(column, Form.FIGURE, () -> Printed.parse(text)).ifPresent(figures::add);
            }
        }
        return figures;
    }

    /** A cell as printed, in a unit unless it says another; empty is blank. */
    Optional<Cell> cell(String column, Unit unit) {
        return cell(column, raw(column), unit);
    }

    private Optional<Cell> cell(String column, String text, Unit unit) {
        Optional<Cell> mark = CellText.mark(text);
        if (mark.isPresent()) {
            return mark;
        }
        CellText.WithUnit parts = CellText.WithUnit.of(text);
        Loaded<Cell> read = table.grammar().read(parts.text(), place(column));
        if (read.value().isEmpty()) {
            read.problems().forEach(this::fail);
            return Optional.empty();
        }
        if (!(read.value().get() instanceof Cell.Value value)) {
            return read.value();
        }
        Printed printed = value.printed();
        if (parts.unit().isPresent()) {
            String symbol = parts.unit().get();
            return made(column, Form.UNIT, () -> new Cell.Value(printed.withUnit(Unit.of(symbol))));
        }
        return Optional.of(printed.unit().equals(Unit.NONE) ? new Cell.Value(printed.withUnit(unit)) : value);
    }

    /** What a key of another table names. */
    <T> Optional<T> owner(String column, Function<String, Optional<T>> known) {
        Optional<T> owner = known.apply(raw(column));
        if (owner.isEmpty()) {
            fail(Problem.error(
                    DANGLING,
                    place(column),
                    raw(column),
                    Sentence.of(
                            column + " 列の値が、元の表の行(使えた行)にありません: " + Problem.excerpt(raw(column)),
                            "the column " + column + " names no usable line of its table: "
                                    + Problem.excerpt(raw(column)))));
        }
        return owner;
    }

    /** Takes a key for this line that no line before it has. */
    void take(String column, boolean isFree) {
        if (!isFree) {
            fail(Problem.error(
                    ProblemCode.of("duplicate-key"),
                    place(column),
                    raw(column),
                    Sentence.of(
                            column + " 列の値は表の中で1回だけ使えます: " + Problem.excerpt(raw(column)),
                            "a value of the column " + column + " must stand once in the table: "
                                    + Problem.excerpt(raw(column)))));
        }
    }
}
