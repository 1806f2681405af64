package dev.nendo.format;

import dev.nendo.internal.NendoStyle;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.immutables.value.Value;

/**
 * How text tables are written: encoding, byte order mark, line ends, and care for spreadsheets.
 *
 * <p>Numbers are written as they were printed whatever the options; nothing is rounded. The defaults suit programs: UTF-8
 * without a mark, LF. A format that has one form only, such as workbook JSON, says so and refuses another encoding.
 * Example: {@link #forSpreadsheets()}. Immutable and thread-safe.
 */
@Value.Immutable
@NendoStyle
public sealed interface WriteOptions permits ImmutableWriteOptions {
    /** {@return the encoding; UTF-8 unless set} */
    @Value.Default
    default Charset encoding() {
        return StandardCharsets.UTF_8;
    }

    /** {@return whether a UTF-8 file begins with a byte order mark, by which Excel knows UTF-8; false unless set} */
    @Value.Default
    default boolean hasByteOrderMark() {
        return false;
    }

    /** {@return how lines end; LF unless set} */
    @Value.Default
    default LineEnd lineEnd() {
        return LineEnd.LF;
    }

    /**
     * Whether text cells that a spreadsheet would take for a formula ({@code = + - @} first) are made harmless.
     *
     * @return false unless set, since reading such a file back gives the changed text
     */
    @Value.Default
    default boolean hasHarmlessFormulas() {
        return false;
    }

    /** {@return the options where nothing else is said} */
    static WriteOptions defaults() {
        return builder().build();
    }

    /** {@return UTF-8 with a byte order mark, CRLF, formulas made harmless: what Excel opens by a double click} */
    static WriteOptions forSpreadsheets() {
        return builder()
                .byteOrderMark(true)
                .lineEnd(LineEnd.CRLF)
                .harmlessFormulas(true)
                .build();
    }

    /** {@return a new builder, with the defaults} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects options; not thread-safe. */
    final class Builder extends ImmutableWriteOptions.Builder {
        Builder() {}
    }

    /** How lines end. */
    enum LineEnd {
        /** A line feed. */
        LF("\n"),
        /** Carriage return and line feed. */
        CRLF("\r\n");

        private final String characters;

        LineEnd(String characters) {
            this.characters = characters;
        }

        /** {@return the characters at the end of each line} */
        public String characters() {
            return characters;
        }
    }
}
