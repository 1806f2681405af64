package dev.nendo.format;

import dev.nendo.internal.Checks;
import dev.nendo.internal.NendoStyle;
import org.immutables.value.Value;

/**
 * How much a reader takes from a source before it gives up, so that no file can exhaust memory or time.
 *
 * <p>It is not a rule about valid data: a file beyond a limit is reported as a problem that names the limit, and may be
 * read with a higher one. Example: {@code Limits.builder().maxBytes(1L << 30).build()} reads files of up to 1 GiB. The
 * defaults hold a workbook of 47 branches with 40 KPIs, three years and ten rows of months for each, 676,800 cells, with room
 * to spare. The largest tables of short figures within them are read and audited in a heap of 512 MB; long texts, wrong
 * figures everywhere, or a report on ten thousands of KPIs may need more. Immutable and thread-safe.
 */
@Value.Immutable
@NendoStyle
public sealed interface Limits permits ImmutableLimits {
    /** The deepest nesting that may be allowed at all; readers walk nested data recursively. */
    int DEEPEST = 1_000;

    /** {@return bytes of a source, counted after unpacking; 50,331,648 (48 MiB) unless set} */
    @Value.Default
    default long maxBytes() {
        return 48L << 20;
    }

    /** {@return levels of nesting of one file; 100 unless set, 1,000 at most} */
    @Value.Default
    default int maxDepth() {
        return 100;
    }

    /** {@return single values (objects, lists, texts, numbers) of a source of nested data; 1,750,000 unless set} */
    @Value.Default
    default int maxValues() {
        return 1_750_000;
    }

    /** {@return UTF-16 characters of one text; 100,000 unless set} */
    @Value.Default
    default int maxTextLength() {
        return 100_000;
    }

    /** {@return characters of one number; 1,000 unless set} */
    @Value.Default
    default int maxNumberLength() {
        return 1_000;
    }

    /**
     * Rows of a source, of all its tables together: lines of text but for those that hold one cell of a printed row each, and
     * of nested data the records, such as plans, items, KPIs and printed rows.
     *
     * @return how many; 100,000 unless set
     */
    @Value.Default
    default long maxRows() {
        return 100_000;
    }

    /**
     * Cells of the printed rows of a source, blank ones too: a row of twelve months has twelve. Its total and the figure of the
     * year before are not counted; of these a row has one each.
     *
     * @return how many; 1,000,000 unless set
     */
    @Value.Default
    default long maxCells() {
        return 1_000_000;
    }

    /** {@return columns of a row; 1,000 unless set} */
    @Value.Default
    default int maxColumns() {
        return 1_000;
    }

    /** {@return entries of an archive; 1,000 unless set} */
    @Value.Default
    default int maxZipEntries() {
        return 1_000;
    }

    /**
     * How many times larger than the archive its content may be, once that is above 1 MiB.
     *
     * @return the factor; 100 unless set
     */
    @Value.Default
    default int maxExpansion() {
        return 100;
    }

    /** {@return the limits where nothing else is said} */
    static Limits defaults() {
        return builder().build();
    }

    /** {@return a new builder, with the defaults} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects limits; not thread-safe. */
    final class Builder extends ImmutableLimits.Builder {
        Builder() {}

        /**
         * Builds the limits.
         *
         * @return the limits
         * @throws IllegalArgumentException if a limit is below 1, or the depth above 1,000
         */
        @Override
        public Limits build() {
            Limits limits = super.build();
            positive("maxBytes", limits.maxBytes());
            Checks.inRange("maxDepth", limits.maxDepth(), 1, DEEPEST);
            positive("maxValues", limits.maxValues());
            positive("maxTextLength", limits.maxTextLength());
            positive("maxNumberLength", limits.maxNumberLength());
            positive("maxRows", limits.maxRows());
            positive("maxCells", limits.maxCells());
            positive("maxColumns", limits.maxColumns());
            positive("maxZipEntries", limits.maxZipEntries());
            positive("maxExpansion", limits.maxExpansion());
            return limits;
        }

        private static void positive(String what, long limit) {
            Checks.argument(limit >= 1, () -> what + " must be 1 or more: " + limit);
        }
    }
}
