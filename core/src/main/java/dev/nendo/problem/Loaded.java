package dev.nendo.problem;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a reader returns: what could be read, and the problems met on the way. There may be a value together with
 * errors, when a part was left out; there is always an error when there is no value. It is not an exception carrier:
 * readers throw only for I/O and misuse. Immutable and thread-safe if the value is.
 *
 * @param <T> what is read
 */
public final class Loaded<T> {

    private final @Nullable T value;
    private final List<Problem> problems;
    private final long omitted;
    private final long errorCount;
    private final RowCounts rows;

    private Loaded(@Nullable T value, List<Problem> problems, long omitted, long errorCount, RowCounts rows) {
        this.value = value;
        this.problems = problems;
        this.omitted = omitted;
        this.errorCount = errorCount;
        this.rows = rows;
        if (value == null && errorCount == 0) {
            throw new IllegalArgumentException("a reading without a value needs at least one error: " + problems);
        }
    }

    /**
     * A value, and problems if any.
     *
     * @param <T> what is read
     * @param value the value
     * @param problems the problems, in order
     * @return the result
     */
    public static <T> Loaded<T> of(T value, Problem... problems) {
        return problems.length == 0
                ? new Loaded<>(Objects.requireNonNull(value, "value"), List.of(), 0, 0, RowCounts.none())
                : of(value, List.of(problems));
    }

    /**
     * A value with a list of problems.
     *
     * @param <T> what is read
     * @param value the value
     * @param problems the problems, in order
     * @return the result
     */
    public static <T> Loaded<T> of(T value, List<Problem> problems) {
        return all(Objects.requireNonNull(value, "value"), problems);
    }

    /**
     * A value with what was collected.
     *
     * @param <T> what is read
     * @param value the value
     * @param problems the collector
     * @return the result
     */
    public static <T> Loaded<T> of(T value, Problems problems) {
        return collected(Objects.requireNonNull(value, "value"), problems);
    }

    /**
     * No value, and why.
     *
     * @param <T> what should have been read
     * @param problems the problems, at least one of them an error
     * @return the result
     * @throws IllegalArgumentException if no problem is an error
     */
    public static <T> Loaded<T> failed(Problem... problems) {
        return failed(List.of(problems));
    }

    /**
     * No value, and why.
     *
     * @param <T> what should have been read
     * @param problems the problems, at least one of them an error
     * @return the result
     * @throws IllegalArgumentException if no problem is an error
     */
    public static <T> Loaded<T> failed(List<Problem> problems) {
        return all(null, problems);
    }

    /**
     * No value, and why.
     *
     * @param <T> what should have been read
     * @param problems the collector, with at least one error
     * @return the result
     * @throws IllegalArgumentException if no problem is an error
     */
    public static <T> Loaded<T> failed(Problems problems) {
        return collected(null, problems);
    }

    /**
     * Adds the row counts of a format that has rows.
     *
     * @param counts the counts
     * @return the same result with these counts
     */
    public Loaded<T> withRows(RowCounts counts) {
        return new Loaded<>(value, problems, omitted, errorCount, Objects.requireNonNull(counts, "counts"));
    }

    /** {@return what could be read, if anything} */
    public Optional<T> value() {
        return Optional.ofNullable(value);
    }

    /** {@return the problems kept, in order} */
    public List<Problem> problems() {
        return problems;
    }

    /** {@return the errors kept, in order} */
    public List<Problem> errors() {
        return withSeverity(Severity.ERROR);
    }

    /** {@return the warnings kept, in order} */
    public List<Problem> warnings() {
        return withSeverity(Severity.WARNING);
    }

    /** {@return how many problems were counted but not kept} */
    public long omitted() {
        return omitted;
    }

    /** {@return how many errors there were, kept or not} */
    public long errorCount() {
        return errorCount;
    }

    /** {@return true if there was an error, kept or not} */
    public boolean hasErrors() {
        return errorCount > 0;
    }

    /** {@return the rows read, used and rejected} */
    public RowCounts rows() {
        return rows;
    }

    /**
     * Gives the value if nothing was wrong.
     *
     * @return the value
     * @throws LoadException if there was an error, even when a part could be read; warnings do not matter
     */
    public T orThrow() {
        if (value == null || errorCount > 0) {
            throw new LoadException(problems, errorCount);
        }
        return value;
    }

    /**
     * Turns the value into another, keeping the problems.
     *
     * @param <U> the other type
     * @param function the step, which meets no problems of its own
     * @return the result
     */
    public <U> Loaded<U> map(Function<? super T, ? extends U> function) {
        U mapped = value == null ? null : Objects.requireNonNull(function.apply(value), "mapped value");
        return new Loaded<>(mapped, problems, omitted, errorCount, rows);
    }

    /**
     * Turns the value into another by a step that may meet problems of its own; they come after those met so far. The
     * rows stay as counted here.
     *
     * @param <U> the other type
     * @param function the step
     * @return the result
     */
    public <U> Loaded<U> flatMap(Function<? super T, Loaded<U>> function) {
        if (value == null) {
            return new Loaded<>(null, problems, omitted, errorCount, rows);
        }
        Loaded<U> next = function.apply(value);
        List<Problem> both =
                Stream.concat(problems.stream(), next.problems.stream()).toList();
        return new Loaded<>(next.value, both, omitted + next.omitted, errorCount + next.errorCount, rows);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Loaded<?> that
                && Objects.equals(value, that.value)
                && problems.equals(that.problems)
                && omitted == that.omitted
                && errorCount == that.errorCount
                && rows.equals(that.rows);
    }

    @Override
    public int hashCode() {
        return Objects.hash(value, problems, omitted, errorCount, rows);
    }

    /** {@return value, problems and rows, for debugging} */
    @Override
    public String toString() {
        return "Loaded[value=" + value + ", problems=" + problems + ", omitted=" + omitted + ", rows=" + rows + "]";
    }

    private static <T> Loaded<T> all(@Nullable T value, List<Problem> problems) {
        List<Problem> list = List.copyOf(problems);
        long errors = list.stream().filter(Problem::isError).count();
        return new Loaded<>(value, list, 0, errors, RowCounts.none());
    }

    private static <T> Loaded<T> collected(@Nullable T value, Problems problems) {
        return new Loaded<>(value, problems.list(), problems.omitted(), problems.errorCount(), RowCounts.none());
    }

    private List<Problem> withSeverity(Severity severity) {
        return problems.stream().filter(p -> p.severity() == severity).toList();
    }
}
