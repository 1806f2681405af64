package dev.nendo.format;

import dev.nendo.plan.Workbook;
import dev.nendo.problem.Loaded;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.Set;

/**
 * A way to write workbooks down, as a plug-in: implement this, and either pass it to {@link Formats#of} or name it in
 * {@code META-INF/services/dev.nendo.format.WorkbookFormat} (and in {@code provides} of a module), with a public
 * constructor without arguments.
 *
 * <p>It is a pure function over streams: it opens no files, keeps no state and reads no clock. What is wrong with data
 * comes back as problems with source, line and column or JSON pointer; nothing is dropped without one, and the rows read
 * are those used plus those rejected. Figures stay as printed; nothing is rounded. Implementations are thread-safe.
 */
public interface WorkbookFormat {
    /** {@return the name by which a user chooses the format: lower-case words joined by hyphens, like workbook-json} */
    String id();

    /** {@return the endings of names of its files, lower-case and without the dot, such as {@code json}} */
    Set<String> extensions();

    /** {@return whether it takes a folder of files, too} */
    default boolean canUseFolders() {
        return false;
    }

    /** {@return whether it can write; a format that only reads keeps the default} */
    default boolean canWrite() {
        return false;
    }

    /**
     * Reads a workbook.
     *
     * @param source where from
     * @param options limits and choices
     * @return what could be read, and the problems
     * @throws IOException if reading fails; never for what the data say
     * @throws IllegalArgumentException if an option can't be met by this format
     */
    Loaded<Workbook> read(Source source, ReadOptions options) throws IOException;

    /**
     * Reads a workbook from a stream.
     *
     * @param in the bytes; not closed
     * @param name the name of the source, for people
     * @param options limits and choices
     * @return what could be read, and the problems
     * @throws IOException if reading fails; never for what the data say
     * @throws IllegalArgumentException if an option can't be met by this format
     */
    default Loaded<Workbook> read(InputStream in, String name, ReadOptions options) throws IOException {
        return read(Source.of(name, in), options);
    }

    /**
     * Writes a workbook. Writing the same one again gives the same bytes, and reading them gives an equal workbook.
     *
     * @param workbook what to write
     * @param destination where to
     * @param options choices
     * @throws IOException if writing fails
     * @throws IllegalArgumentException if the workbook holds what the format can't say, or an option can't be met
     * @throws IllegalStateException if this format only reads
     */
    default void write(Workbook workbook, Destination destination, WriteOptions options) throws IOException {
        throw new IllegalStateException("this format only reads: " + id());
    }

    /**
     * Writes a workbook to a stream.
     *
     * @param workbook what to write
     * @param out where to; flushed, not closed
     * @param options choices
     * @throws IOException if writing fails
     * @throws IllegalArgumentException if the workbook holds what the format can't say, or an option can't be met
     * @throws IllegalStateException if this format only reads
     */
    default void write(Workbook workbook, OutputStream out, WriteOptions options) throws IOException {
        write(workbook, Destination.of(out), options);
    }
}
