package dev.nendo.plan;

import dev.nendo.fiscal.Window;
import dev.nendo.internal.NendoStyle;
import dev.nendo.problem.Location;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A list of dated entries of one kind: meetings attended, articles printed, courses held.
 *
 * <p>Counting entries is how an activity is measured, so a table holds one kind only. Example: 24 meetings, each with its month. Immutable
 * and thread-safe.
 */
@Value.Immutable
@NendoStyle
public sealed interface EntryTable permits ImmutableEntryTable {
    /** {@return the id that definitions refer to; unique within the plan} */
    String id();

    /** {@return what the entries are} */
    String title();

    /** {@return the heads of the columns after the date} */
    List<String> columns();

    /** {@return the entries, in printed order} */
    List<Entry> entries();

    /** {@return where the table was read; no part of equality} */
    @Value.Auxiliary
    Optional<Location> origin();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a table; not thread-safe. */
    final class Builder extends ImmutableEntryTable.Builder {
        Builder() {}
    }

    /**
     * One entry.
     *
     * @param when the date or month as printed
     * @param months the month or months it fell in
     * @param day the day, where one is printed
     * @param cells what the table's other columns say
     */
    record Entry(String when, Window months, Optional<LocalDate> day, List<String> cells) {
        /**
         * Copies the list.
         *
         * @param when the date or month as printed
         * @param months the month or months it fell in
         * @param day the day, where one is printed
         * @param cells what the table's other columns say
         */
        public Entry {
            cells = List.copyOf(cells);
        }
    }
}
