package dev.nendo.problem;

import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * Where something was written: the name of a source, and in it a line and column or a JSON pointer. Lines and columns
 * count from 1; the line is the one on which a record starts. Every part may be unknown. It is not a file handle: the
 * name is for people. Immutable and thread-safe.
 *
 * <p>Worked example: {@code Location.ofSource("a.csv").withLine(12).withColumn(3, "month")} prints as {@code a.csv:12:3 (month)}, and
 * {@code Location.ofSource("a.json").withPointer("/kpis/0").withLine(12)} as {@code a.json#/kpis/0 (line 12)}.
 */
public final class Location {

    /** The pointer names no element behind its text. */
    private static final int NONE = -1;

    private static final Location UNKNOWN = new Location(null, 0, 0, null, null, NONE);

    private final @Nullable String source;
    private final int line;
    private final int column;
    private final @Nullable String head;
    private final @Nullable String pointer;
    private final int element;

    private Location(
            @Nullable String source,
            int line,
            int column,
            @Nullable String head,
            @Nullable String pointer,
            int element) {
        this.source = source;
        this.line = line;
        this.column = column;
        this.head = head;
        this.pointer = pointer;
        this.element = element;
    }

    /** {@return the location of which nothing is known} */
    public static Location unknown() {
        return UNKNOWN;
    }

    /**
     * Starts a location.
     *
     * @param source the name of the source, such as a file name
     * @return the source as a whole
     * @throws IllegalArgumentException if the name is blank
     */
    public static Location ofSource(String source) {
        Objects.requireNonNull(source, "source");
        if (source.isBlank()) {
            throw new IllegalArgumentException("the name of a source is not blank: '" + source + "'");
        }
        return new Location(source, 0, 0, null, null, NONE);
    }

    /**
     * Adds or replaces the line.
     *
     * @param newLine the line, from 1
     * @return the finer location
     * @throws IllegalArgumentException if the line is below 1
     */
    public Location withLine(int newLine) {
        return new Location(source, countedFromOne("line", newLine), column, head, pointer, element);
    }

    /**
     * Adds or replaces the column.
     *
     * @param newColumn the column, from 1
     * @return the finer location
     * @throws IllegalArgumentException if the column is below 1
     */
    public Location withColumn(int newColumn) {
        return new Location(source, line, countedFromOne("column", newColumn), null, pointer, element);
    }

    /**
     * Adds or replaces the column, with the name at its head.
     *
     * @param newColumn the column, from 1
     * @param newHead the name, such as {@code numerator}; a blank one is left out
     * @return the finer location
     * @throws IllegalArgumentException if the column is below 1
     */
    public Location withColumn(int newColumn, String newHead) {
        String name = Objects.requireNonNull(newHead, "newHead").isBlank() ? null : Excerpt.visible(newHead);
        return new Location(source, line, countedFromOne("column", newColumn), name, pointer, element);
    }

    /**
     * Adds or replaces the JSON pointer (RFC 6901).
     *
     * @param newPointer the pointer: empty for the whole document, else starting with a slash
     * @return the finer location
     * @throws IllegalArgumentException if the pointer is written otherwise
     */
    public Location withPointer(String newPointer) {
        return new Location(source, line, column, head, checked(newPointer), NONE);
    }

    /**
     * Adds or replaces the JSON pointer of an element of a list, which keeps no text of its own.
     *
     * @param list the pointer of the list
     * @param newElement the place of the element, from 0
     * @return the finer location
     * @throws IllegalArgumentException if the pointer is written otherwise, or the place is below 0
     */
    public Location withPointer(String list, int newElement) {
        if (newElement < 0) {
            throw new IllegalArgumentException("an element is counted from 0: " + newElement);
        }
        return new Location(source, line, column, head, checked(list), newElement);
    }

    private static String checked(String newPointer) {
        Objects.requireNonNull(newPointer, "newPointer");
        if (!newPointer.isEmpty() && newPointer.charAt(0) != '/') {
            throw new IllegalArgumentException(
                    "a JSON pointer is empty or starts with a slash, like /kpis/0: " + newPointer);
        }
        return newPointer;
    }

    /** {@return the name of the source, if known} */
    public Optional<String> source() {
        return Optional.ofNullable(source);
    }

    /** {@return the line, from 1, if known} */
    public OptionalInt line() {
        return line == 0 ? OptionalInt.empty() : OptionalInt.of(line);
    }

    /** {@return the column, from 1, if known} */
    public OptionalInt column() {
        return column == 0 ? OptionalInt.empty() : OptionalInt.of(column);
    }

    /** {@return the name at the head of the column, if known} */
    public Optional<String> head() {
        return Optional.ofNullable(head);
    }

    /** {@return the JSON pointer, if known} */
    public Optional<String> pointer() {
        return Optional.ofNullable(pointerText());
    }

    private @Nullable String pointerText() {
        return element == NONE ? pointer : pointer + "/" + element;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Location that
                && line == that.line
                && column == that.column
                && Objects.equals(source, that.source)
                && Objects.equals(head, that.head)
                && Objects.equals(pointerText(), that.pointerText());
    }

    @Override
    public int hashCode() {
        return Objects.hash(source, line, column, head, pointerText());
    }

    /** {@return the location as people read it: {@code a.csv:12:3 (numerator)} or {@code a.json#/kpis/0 (line 12)}} */
    @Override
    public String toString() {
        String name = source == null ? "(unknown)" : source;
        if (pointer == null && (line != 0 || column == 0)) {
            String named = head == null ? "" : " (" + head + ")";
            return name + (line == 0 ? "" : ":" + line) + (column == 0 ? "" : ":" + column) + named;
        }
        String place = (line == 0 ? "" : "line " + line)
                + (line == 0 || column == 0 ? "" : ", ")
                + (column == 0 ? "" : "column " + column);
        return name + (pointer == null ? "" : "#" + pointerText()) + (place.isEmpty() ? "" : " (" + place + ")");
    }

    private static int countedFromOne(String what, int number) {
        if (number < 1) {
            throw new IllegalArgumentException("a " + what + " is counted from 1: " + number);
        }
        return number;
    }
}
