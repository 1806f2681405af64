package dev.nendo.format;

import dev.nendo.internal.Checks;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where a format writes to: one file, or a folder of named files.
 *
 * <p>It is not open; a format hands it content, and each file appears whole or not at all. A format of several tables
 * calls {@link #writeAll}, which fills a folder, or makes a zip archive where the destination is a file. Example: {@code
 * Destination.file(Path.of("plan.json")).write(out -> out.write(bytes))}. Not thread-safe.
 */
public final class Destination {
    /** What a file is to hold. */
    @FunctionalInterface
    public interface Content {
        /**
         * Writes the content.
         *
         * @param out the file; closing it is not needed
         * @throws IOException if writing fails
         */
        void writeTo(OutputStream out) throws IOException;
    }

    /** One file. */
    private interface File {
        void write(Content content) throws IOException;
    }

    private final String name;
    private final boolean folder;
    private final File file;
    private final Path path;

    private Destination(String name, boolean folder, Path path, File file) {
        this.name = name;
        this.folder = folder;
        this.path = path;
        this.file = file;
    }

    /**
     * A stream, which remains the caller's to close; it is flushed.
     *
     * @param out the stream
     * @return the destination
     */
    public static Destination of(OutputStream out) {
        return new Destination("a stream", false, Path.of(""), content -> {
            content.writeTo(new Unclosed(out));
            out.flush();
        });
    }

    /**
     * A file, which is written beside its place and then moved there, so that nobody meets half of it.
     *
     * @param path the file; replaced if it exists
     * @return the destination
     */
    public static Destination file(Path path) {
        return new Destination(path.toString(), false, path, content -> WholeFile.write(path, content));
    }

    /**
     * A folder, made if it does not exist. All files are written beside it first and then moved in one by one; other
     * files in the folder stay.
     *
     * @param path the folder
     * @return the destination
     */
    public static Destination folder(Path path) {
        return new Destination(path.toString(), true, path, content -> {
            throw new IllegalArgumentException("this format writes one file, not a folder: " + path);
        });
    }

    /** {@return whether this is a folder} */
    public boolean isFolder() {
        return folder;
    }

    /**
     * Writes the one file.
     *
     * @param content what it is to hold
     * @throws IOException if writing fails; a file that was there before is then unchanged
     * @throws IllegalArgumentException if this is a folder
     */
    public void write(Content content) throws IOException {
        file.write(content);
    }

    /**
     * Writes several files: into the folder, or as a zip archive into the one file. The same content always gives the same
     * bytes, since an archive's entries carry no time of day.
     *
     * @param contents what each file is to hold, by its name, in the order wanted
     * @throws IOException if writing fails
     * @throws IllegalArgumentException if a name is not a plain file name
     */
    public void writeAll(Map<String, Content> contents) throws IOException {
        for (String entry : contents.keySet()) {
            Checks.argument(
                    ZipNames.isSafe(entry) && !entry.contains("/"),
                    () -> "a file must have a plain name without / \\ or : in it: " + entry);
        }
        if (folder) {
            WholeFile.writeAll(path, contents);
        } else {
            file.write(out -> Zip.write(contents, out));
        }
    }

    /** {@return the name for people} */
    @Override
    public String toString() {
        return name;
    }

    /** Keeps a format from closing what is not its own. */
    static final class Unclosed extends FilterOutputStream {
        Unclosed(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    /** {@return true if the path should be taken for a folder: it is one, or is new and has no extension} */
    static boolean looksLikeFolder(Path path) {
        if (Files.exists(path)) {
            return Files.isDirectory(path);
        }
        return String.valueOf(path.getFileName()).indexOf('.') < 0;
    }
}
