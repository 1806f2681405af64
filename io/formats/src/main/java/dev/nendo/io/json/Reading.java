package dev.nendo.io.json;

import dev.nendo.fiscal.FiscalCalendar;
import dev.nendo.fiscal.FiscalYear;
import dev.nendo.fiscal.Window;
import dev.nendo.format.ReadOptions;
import dev.nendo.kpi.PrintedRow.Column;
import dev.nendo.number.Cell;
import dev.nendo.number.CellGrammar;
import dev.nendo.number.Unit;
import dev.nendo.problem.Loaded;
import dev.nendo.problem.Location;
import dev.nendo.problem.Problem;
import dev.nendo.problem.Problems;
import dev.nendo.problem.RowCounts;
import dev.nendo.problem.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** One reading under way: its source, options, problems so far and the count of its records. */
final class Reading {
    private final Location source;
    private final ReadOptions options;
    private final CellGrammar grammar;
    private final Problems problems;
    private final Remembered<FiscalYear> years = new Remembered<>();
    private final Remembered<Window> windows = new Remembered<>();
    private final Remembered<List<Column>> columns = new Remembered<>();
    private final Remembered<Unit> units = new Remembered<>();
    private final SharedTexts texts = new SharedTexts();
    private FiscalCalendar calendar = FiscalCalendar.JAPAN;
    private long cells;
    private long used;
    private long rejected;

    Reading(Location source, ReadOptions options) {
        this.source = source;
        this.options = options;
        this.grammar = options.grammar();
        this.problems = new Problems(options.problemCap());
    }

    Location source() {
        return source;
    }

    ReadOptions options() {
        return options;
    }

    Problems problems() {
        return problems;
    }

    RowCounts counts() {
        return RowCounts.of(used, rejected);
    }

    /** The years read so far; all of them are of one calendar. */
    Remembered<FiscalYear> years() {
        return years;
    }

    Remembered<Window> windows() {
        return windows;
    }

    Remembered<List<Column>> columns() {
        return columns;
    }

    Remembered<Unit> units() {
        return units;
    }

    SharedTexts texts() {
        return texts;
    }

    FiscalCalendar calendar() {
        return calendar;
    }

    void calendar(FiscalCalendar stated) {
        this.calendar = stated;
    }

    Location at(Node node) {
        return node.in(source);
    }

    void fault(Faults fault, Node node, String offending, Sentence sentence) {
        problems.add(Problem.error(fault.code(), node.in(source), offending, sentence));
    }

    /** Reports a value by what is valid in its stead. */
    <T> Optional<T> refuse(Faults fault, Node node, String validJa, String validEn) {
        String offending = Shown.of(node);
        String shown = offending.isBlank() ? Shown.json(node) : offending;
        fault(fault, node, offending, fault.sentence(validJa, validEn, Problem.excerpt(shown)));
        return Optional.empty();
    }

    <T> Optional<T> refuse(Faults fault, Node node, String valid) {
        return refuse(fault, node, valid, valid);
    }

    <T> Optional<T> refuse(Faults fault, Node node) {
        return refuse(fault, node, "");
    }

    /** Reports a value that is of another kind than the one that must stand here. */
    <T> Optional<T> refuse(Kind valid, Node node) {
        return refuseJson(Faults.WRONG_TYPE, node, valid.ja(), valid.en());
    }

    /** Reports a value in a form that tells texts from numbers. */
    <T> Optional<T> refuseJson(Faults fault, Node node, String validJa, String validEn) {
        String offending = Shown.json(node);
        fault(fault, node, offending, fault.sentence(validJa, validEn, Problem.excerpt(offending)));
        return Optional.empty();
    }

    /** Reads a cell by the grammar of the options; a figure without a unit is in that of its column. */
    Optional<Cell> cell(String text, Unit column, Node node) {
        // Pointers are costly, and nearly every cell is right: the place is made out only for a cell that is not.
        Optional<Cell> cell = grammar.find(text, column);
        return cell.isPresent() ? cell : accept(grammar.read(text, at(node)));
    }

    /** Takes over what another reader says of a value. */
    <T> Optional<T> accept(Loaded<T> loaded) {
        problems.addAll(loaded.problems());
        return loaded.value();
    }

    static String shown(String text) {
        return Problem.excerpt(text);
    }

    /** Reads an object of which every part must be right. */
    <T> Optional<T> object(Node node, Function<Fields, Supplier<T>> shape) {
        long before = problems.errorCount();
        Optional<Fields> fields = fields(node);
        if (fields.isEmpty()) {
            return Optional.empty();
        }
        Supplier<T> made = shape.apply(fields.get());
        fields.get().close();
        return problems.errorCount() > before ? Optional.empty() : made(node, made);
    }

    /** Reads an object that is counted as a record. */
    <T> Optional<T> row(Node node, Function<Fields, Supplier<T>> shape) {
        Optional<T> value = isFull(node) ? Optional.empty() : object(node, shape);
        count(value.isPresent());
        return value;
    }

    /**
     * Reads an object that holds records: what is wrong with one of them, or with a field that may be left out, costs the
     * others nothing. Without a required field all of it is rejected, with the records in it.
     */
    <T> Optional<T> container(Node node, Function<Fields, Supplier<T>> shape) {
        long usedBefore = used;
        Optional<Fields> fields = isFull(node) ? Optional.empty() : fields(node);
        Optional<T> value = Optional.empty();
        if (fields.isPresent()) {
            Supplier<T> made = shape.apply(fields.get());
            fields.get().close();
            value = fields.get().usable() ? made(node, made) : Optional.empty();
        }
        if (value.isEmpty()) {
            rejected += used - usedBefore;
            used = usedBefore;
        }
        count(value.isPresent());
        return value;
    }

    /** Counts the cells of a printed row; that there are too many is said once, and neither this record nor any after it is kept. */
    void takeCells(Node.Arr row) {
        long limit = options.limits().maxCells();
        boolean wereTooMany = cells > limit;
        cells += row.elements().size();
        if (cells > limit && !wereTooMany) {
            fault(Faults.TOO_LARGE, row, "", Faults.TOO_LARGE.sentence("", "maxCells = " + limit));
        }
    }

    /** Records beyond the limit are counted as rejected; that there are such is said once. */
    private boolean isFull(Node node) {
        long limit = options.limits().maxRows();
        if (used + rejected == limit) {
            fault(Faults.TOO_LARGE, node, "", Faults.TOO_LARGE.sentence("", "maxRows = " + limit));
        }
        return used + rejected >= limit || cells > options.limits().maxCells();
    }

    private void count(boolean kept) {
        if (kept) {
            used++;
        } else {
            rejected++;
        }
    }

    private Optional<Fields> fields(Node node) {
        if (node instanceof Node.Obj object) {
            return Optional.of(new Fields(object, this));
        }
        return refuse(Kind.OBJECT, node);
    }

    private <T> Optional<T> made(Node node, Supplier<T> maker) {
        try {
            return Optional.of(maker.get());
        } catch (IllegalArgumentException | IllegalStateException refused) {
            // A rule of the model that no check here foresaw; its message ends with the offending value.
            String why = String.valueOf(refused.getMessage());
            fault(Faults.NOT_VALID, node, "", Faults.NOT_VALID.sentence("", shown(why)));
            return Optional.empty();
        }
    }
}
