package dev.nendo.io.csv;

import dev.nendo.format.ReadOptions;
import dev.nendo.kpi.Measure;
import dev.nendo.number.Cell;
import dev.nendo.number.CellGrammar;
import dev.nendo.problem.Loaded;
import dev.nendo.problem.Problem;
import dev.nendo.problem.Problems;
import dev.nendo.series.Basis;
import dev.nendo.series.MonthState;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Makes an observation of a record, with a problem for every bad cell. */
final class ObservationRows {

    /**
     * What became of a record.
     *
     * @param observation the row; without numbers if only its key is known, null if not even that
     * @param isFine whether it can be used
     */
    record Read(@Nullable Observation observation, boolean isFine) {
        static final Read NOTHING = new Read(null, false);
    }

    private static final Words<MonthState> FLAGS = Words.of(
            "flag",
            MonthState::id,
            MonthState.PRELIMINARY,
            MonthState.REVISED,
            MonthState.SUPPRESSED,
            MonthState.NOT_APPLICABLE);
    private static final Words<Basis> BASES = Words.of("basis", Basis::id, Basis.values());
    private static final Words<Measure> MEASURES =
            Words.of("measure", Measure::id, Measure.FLOW, Measure.COVERAGE, Measure.STOCK);

    private final CsvRows rows;
    private final CsvRow row;
    private final ObservationColumns columns;
    private final int size;
    private final int maxLength;

    /** The columns that say more than a rate. */
    private final int[] others;

    private final ObservationMonths months;
    private final CellGrammar grammar;
    private boolean fine;
    private boolean suppressed;
    private boolean preliminary;

    ObservationRows(CsvRows rows, Header header, ReadOptions options, ObservationMonths months) {
        this.rows = rows;
        this.row = rows.row();
        this.columns = ObservationColumns.of(header);
        this.size = header.size();
        this.maxLength = options.limits().maxTextLength();
        this.months = months;
        this.grammar = options.grammar();
        this.others = IntStream.of(
                        columns.value(), columns.flag(), columns.basis(), columns.measure(), columns.fiscalYear())
                .filter(column -> column >= 0)
                .toArray();
        for (int column : new int[] {columns.numerator(), columns.denominator(), columns.value()}) {
            if (column >= 0) {
                row.expectNumbers(column);
            }
        }
    }

    /** Hands a row that is nothing but a rate to the sink; false if it isn't, or isn't taken, and is to be read in full. */
    boolean isTaken(ObservationSink sink) {
        if (!isPlain()) {
            return false;
        }
        YearMonth month = months.known(row.cell(columns.month()));
        return month != null
                && row.isId(columns.branch())
                && row.isId(columns.kpi())
                && sink.takes(
                        row.cell(columns.branch()),
                        row.cell(columns.kpi()),
                        month,
                        row.number(columns.numerator()),
                        row.number(columns.denominator()));
    }

    private boolean isPlain() {
        if (row.size() != size
                || row.fault() != CsvRow.Fault.NONE
                || columns.numerator() < 0
                || !row.isNumber(columns.numerator())
                || !row.isNumber(columns.denominator())) {
            return false;
        }
        for (int column : others) {
            if (!row.isEmpty(column)) {
                return false;
            }
        }
        return true;
    }

    Read read(Problems problems) {
        fine = true;
        suppressed = false;
        preliminary = false;
        if (row.size() != size) {
            problems.add(RowProblems.columnCount(rows.here(), size, row.size()));
            return Read.NOTHING;
        }
        if (row.fault() != CsvRow.Fault.NONE) {
            problems.add(RowProblems.faultyCell(rows, maxLength));
            return Read.NOTHING;
        }
        Optional<ObservationKey> key = Optional.empty();
        boolean hasBranch = named(columns.branch(), "branch", problems);
        boolean hasKpi = named(columns.kpi(), "kpi", problems);
        Optional<ObservationMonths.When> when = when(problems);
        if (hasBranch && hasKpi && when.isPresent()) {
            key = Optional.of(new ObservationKey(
                    row.cell(columns.branch()),
                    row.cell(columns.kpi()),
                    when.get().month()));
        }
        Observation.Numbers numbers = new Observation.Numbers(
                number(columns.numerator(), problems),
                number(columns.denominator(), problems),
                number(columns.value(), problems));
        Optional<MonthState> flag = word(FLAGS, columns.flag(), problems);
        Basis basis = word(BASES, columns.basis(), problems).orElse(Basis.MONTHLY);
        Measure measure = word(MEASURES, columns.measure(), problems).orElse(Measure.FLOW);
        ObservationCheck.of(numbers, flag)
                .map(check -> check.at(rows, columns))
                .ifPresent(problem -> fail(problem, problems));
        if (key.isEmpty() || when.isEmpty()) {
            return Read.NOTHING;
        }
        boolean revised = flag.filter(MonthState.REVISED::equals).isPresent();
        Observation.Kind kind =
                new Observation.Kind(when.get().year(), when.get().stated(), measure, basis);
        Observation.Numbers kept = fine ? numbers : new Observation.Numbers(null, null, null);
        MonthState state = fine ? state(kept, measure, flag) : MonthState.MISSING;
        return new Read(
                new Observation(
                        key.get(), kind, kept, state, revised, new Observation.Place(rows.source(), row.line())),
                fine);
    }

    private Optional<ObservationMonths.When> when(Problems problems) {
        Optional<ObservationMonths.When> when = months.read(rows, columns.month(), columns.fiscalYear(), problems);
        fine &= when.isPresent();
        return when;
    }

    private boolean named(int column, String name, Problems problems) {
        if (row.isId(column)) {
            return true;
        }
        IdProblems.of(rows.here(column + 1), name, row.cell(column)).ifPresent(problem -> fail(problem, problems));
        return false;
    }

    private @Nullable BigDecimal number(int column, Problems problems) {
        if (column < 0) {
            return null;
        }
        if (row.isNumber(column)) {
            return BigDecimal.valueOf(row.number(column));
        }
        if (row.cell(column).isEmpty()) {
            return null;
        }
        BigDecimal plain = PlainNumbers.quickly(row.cell(column));
        return plain != null
                ? plain
                : printed(PlainNumbers.read(row.cell(column), grammar, rows.here(column + 1)), problems);
    }

    private @Nullable BigDecimal printed(Loaded<Cell> read, Problems problems) {
        problems.addAll(read.problems());
        Cell cell = read.value().orElse(null);
        fine &= cell != null;
        suppressed |= cell instanceof Cell.Suppressed;
        if (cell instanceof Cell.Value value) {
            preliminary |= value.printed().isPreliminary();
            return value.printed().value();
        }
        return null;
    }

    private <E> Optional<E> word(Words<E> words, int column, Problems problems) {
        if (column < 0 || row.cell(column).isEmpty()) {
            return Optional.empty();
        }
        Optional<E> word = words.find(row.cell(column));
        if (word.isEmpty()) {
            fail(words.unknown(rows.here(column + 1), row.cell(column)), problems);
        }
        return word;
    }

    private MonthState state(Observation.Numbers numbers, Measure measure, Optional<MonthState> flag) {
        Optional<MonthState> withoutValue = flag.filter(state -> !state.hasValue());
        if (withoutValue.isPresent()) {
            return withoutValue.get();
        }
        if (!isComplete(numbers, measure)) {
            return suppressed ? MonthState.SUPPRESSED : MonthState.MISSING;
        }
        return flag.orElse(preliminary ? MonthState.PRELIMINARY : MonthState.REPORTED);
    }

    private static boolean isComplete(Observation.Numbers numbers, Measure measure) {
        boolean isRate = numbers.numerator() != null && (numbers.denominator() != null || measure == Measure.COVERAGE);
        return isRate || numbers.value() != null;
    }

    private void fail(Problem problem, Problems problems) {
        fine = false;
        problems.add(problem);
    }
}
