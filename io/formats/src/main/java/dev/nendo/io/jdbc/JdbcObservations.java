package dev.nendo.io.jdbc;

import dev.nendo.fiscal.FiscalCalendar;
import dev.nendo.fiscal.FiscalLabels;
import dev.nendo.io.catalog.BinaryDoubles;
import dev.nendo.observation.ObservationFlag;
import dev.nendo.observation.Observations;
import dev.nendo.problem.Loaded;
import dev.nendo.problem.Problem;
import dev.nendo.problem.ProblemCode;
import dev.nendo.problem.Problems;
import dev.nendo.problem.RowCounts;
import dev.nendo.problem.Sentence;
import dev.nendo.series.Basis;
import dev.nendo.series.MonthState;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Reads observations from a {@link ResultSet}, row by row, whose columns are found by name: {@code branch}, {@code kpi}, {@code month}, and
 * {@code numerator} with {@code denominator}, or {@code value}, or all three; and if wanted {@code flag} and {@code basis} as in observations
 * CSV. Other columns are left alone; a query may rename its own by {@code AS}.
 *
 * <p>It opens, moves to no earlier row and closes nothing. NULL is missing. A month is a date of any day in it, or a text such as
 * {@code 2021-04}. Integers and NUMERIC are exact; REAL and DOUBLE are good to their fifteenth digit, so that results of them may depend on
 * rounding. Example: {@code SELECT branch, kpi, month, n AS numerator, d AS denominator FROM letters}. Rows that can't be used are problems
 * with the number of the row; errors of the database are thrown as they are. Rounding: none. Immutable and thread-safe.
 */
public final class JdbcObservations {
    private static final String VALID = "branch, kpi, month, numerator, denominator, value, flag, basis";
    private static final List<MonthState> FLAGS =
            List.of(MonthState.PRELIMINARY, MonthState.REVISED, MonthState.SUPPRESSED, MonthState.NOT_APPLICABLE);
    private static final ProblemCode BLANK = ProblemCode.of("name-blank");
    private static final ProblemCode UNKNOWN_WORD = ProblemCode.of("unknown-word");
    private static final ProblemCode NOT_A_NUMBER = ProblemCode.of("number-not-valid");

    private final FiscalCalendar calendar;

    private JdbcObservations(FiscalCalendar calendar) {
        this.calendar = Objects.requireNonNull(calendar, "calendar");
    }

    /** {@return a reader that reads months written as text by the Japanese calendar} */
    public static JdbcObservations reader() {
        return new JdbcObservations(FiscalCalendar.JAPAN);
    }

    /**
     * Changes the calendar that months written as text are read by.
     *
     * @param newCalendar the calendar
     * @return the reader with this calendar
     */
    public JdbcObservations withCalendar(FiscalCalendar newCalendar) {
        return new JdbcObservations(newCalendar);
    }

    /**
     * Reads all rows that are left.
     *
     * @param rows the rows
     * @return the observations without those that are wrong, and the problems
     * @throws SQLException if the database fails
     */
    public Loaded<Observations> read(ResultSet rows) throws SQLException {
        Observations.Builder observations = Observations.builder();
        return read(rows, observations)
                .map(counts -> observations.build().value().orElseThrow());
    }

    /**
     * Reads all rows that are left into observations, among those of other queries.
     *
     * @param rows the rows
     * @param observations takes them
     * @return the counts of rows, and the problems; no value if a column is lacking
     * @throws SQLException if the database fails
     */
    public Loaded<RowCounts> read(ResultSet rows, Observations.Builder observations) throws SQLException {
        SqlRows some = new SqlRows(rows);
        List<String> numbers = some.has("value") ? List.<String>of() : List.of("numerator", "denominator");
        List<Problem> lacking = some.lacking(
                Stream.concat(Stream.of("branch", "kpi", "month"), numbers.stream())
                        .toList(),
                VALID);
        if (!lacking.isEmpty()) {
            return Loaded.failed(lacking);
        }
        Problems problems = new Problems(Problems.DEFAULT_CAP);
        long used = 0;
        long rejected = 0;
        while (some.next()) {
            Optional<Problem> refused = row(some, observations);
            refused.ifPresent(problems::add);
            used += refused.isEmpty() ? 1 : 0;
            rejected += refused.isEmpty() ? 0 : 1;
        }
        RowCounts counts = RowCounts.of(used, rejected);
        return Loaded.of(counts, problems).withRows(counts);
    }

    private Optional<Problem> row(SqlRows row, Observations.Builder into) throws SQLException {
        String branch = row.text("branch").orElse("");
        String kpi = row.text("kpi").orElse("");
        if (branch.isEmpty() || kpi.isEmpty()) {
            return Optional.of(blank(row, branch.isEmpty() ? "branch" : "kpi"));
        }
        Loaded<YearMonth> month = month(row);
        if (month.value().isEmpty()) {
            return month.problems().stream().findFirst();
        }
        Optional<MonthState> flag = find(FLAGS, MonthState::id, row.text("flag"));
        Optional<Basis> basis = find(List.of(Basis.values()), Basis::id, row.text("basis"));
        if (row.text("flag").filter(text -> !text.isEmpty()).isPresent() && flag.isEmpty()) {
            return Optional.of(unknown(row, "flag", FLAGS.stream().map(MonthState::id)));
        }
        if (row.text("basis").filter(text -> !text.isEmpty()).isPresent() && basis.isEmpty()) {
            return Optional.of(
                    unknown(row, "basis", Arrays.stream(Basis.values()).map(Basis::id)));
        }
        into.at(row.here());
        try {
            add(row, into, new Observations.Key(branch, kpi), month.value().get(), flag);
        } catch (IllegalArgumentException | ArithmeticException wrong) {
            return Optional.of(notValid(row, String.valueOf(wrong.getMessage())));
        }
        Optional<Problem> refused = into.refusal();
        if (refused.isEmpty() && basis.isPresent()) {
            into.withBasis(branch, kpi, basis.get());
            return into.refusal();
        }
        return refused;
    }

    private Loaded<YearMonth> month(SqlRows row) throws SQLException {
        Optional<YearMonth> date = row.date("month");
        return date.isPresent()
                ? Loaded.of(date.get())
                : FiscalLabels.of(calendar)
                        .withLocation(row.here("month"))
                        .readMonth(row.text("month").orElse(""));
    }

    private static void add(
            SqlRows row, Observations.Builder into, Observations.Key key, YearMonth month, Optional<MonthState> flag)
            throws SQLException {
        BigDecimal value = number(row, "value", into, key);
        BigDecimal above = number(row, "numerator", into, key);
        BigDecimal below = number(row, "denominator", into, key);
        Optional<ObservationFlag> mark = flag.filter(MonthState::hasValue)
                .map(state -> state == MonthState.REVISED ? ObservationFlag.REVISED : ObservationFlag.PRELIMINARY);
        if (flag.filter(state -> !state.hasValue()).isPresent()) {
            into.addState(key.branch(), key.kpi(), month, flag.get());
        } else if (above != null || below != null || (value == null && !row.has("value"))) {
            if (mark.isPresent()) {
                into.addRate(key.branch(), key.kpi(), month, above, below, mark.get());
            } else {
                into.addRate(key.branch(), key.kpi(), month, above, below);
            }
        } else if (mark.isPresent()) {
            into.addValue(key.branch(), key.kpi(), month, value, mark.get());
        } else if (value == null && row.has("numerator")) {
            into.addState(key.branch(), key.kpi(), month, MonthState.MISSING);
        } else {
            into.addValue(key.branch(), key.kpi(), month, value);
        }
    }

    private static @Nullable BigDecimal number(
            SqlRows row, String column, Observations.Builder into, Observations.Key key) throws SQLException {
        BigDecimal number = row.number(column);
        if (number == null || !row.isBinary(column)) {
            return number;
        }
        into.withPrecision(key.branch(), key.kpi(), BinaryDoubles.precision(number));
        return BinaryDoubles.good(number);
    }

    private static <E> Optional<E> find(List<E> all, Function<E, String> id, Optional<String> text) {
        return text.flatMap(wanted -> all.stream()
                .filter(one -> id.apply(one).equals(wanted.toLowerCase(Locale.ROOT)))
                .findFirst());
    }

    private static Problem blank(SqlRows row, String column) {
        return Problem.error(
                BLANK,
                row.here(column),
                "",
                Sentence.of("この列は空にできません: " + column, "this column must not be empty: " + column));
    }

    private static Problem unknown(SqlRows row, String column, Stream<String> words) throws SQLException {
        String valid = words.collect(Collectors.joining(", "));
        String text = row.text(column).orElse("");
        return Problem.error(
                UNKNOWN_WORD,
                row.here(column),
                text,
                Sentence.of(
                        column + " 列に書けるのは " + valid + " です: " + Problem.excerpt(text),
                        "the column " + column + " takes one of " + valid + ": " + Problem.excerpt(text)));
    }

    private static Problem notValid(SqlRows row, String message) {
        return Problem.error(
                NOT_A_NUMBER,
                row.here(),
                "",
                Sentence.of("この行の数は使えない: " + message, "a number of this row can't be used: " + message));
    }
}
