package dev.nendo.format;

import dev.nendo.internal.Checks;
import dev.nendo.problem.Loaded;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Something to read from, under a name for people: one stream of bytes, or a folder of named ones.
 *
 * <p>It is not open: {@link #open()} opens it, and the caller closes what it gets. A zip archive is a file first;
 * {@link #unzipped(ReadOptions)} makes a folder of it. Example: {@code Source.of(Path.of("plans")).entry("plans.csv")} is
 * the file {@code plans/plans.csv}. Immutable; a source of an {@link InputStream} can be opened once, any other again and
 * again and from several threads.
 */
public final class Source {
    /** Opens a stream. */
    @FunctionalInterface
    interface Opener {
        InputStream open() throws IOException;
    }

    private final String name;
    private final Optional<Opener> opener;
    private final OptionalLong size;
    private final SortedMap<String, Source> entries;

    private Source(String name, Optional<Opener> opener, OptionalLong size, SortedMap<String, Source> entries) {
        this.name = Checks.notBlank("the name of a source", name);
        this.opener = opener;
        this.size = size;
        this.entries = entries;
    }

    /**
     * Bytes in memory.
     *
     * @param name the name for people, such as a file name
     * @param bytes the bytes, which are copied
     * @return the source
     * @throws IllegalArgumentException if the name is blank
     */
    public static Source of(String name, byte[] bytes) {
        byte[] copy = bytes.clone();
        return file(name, () -> new ByteArrayInputStream(copy), OptionalLong.of(copy.length));
    }

    /**
     * A stream, which remains the caller's to close.
     *
     * @param name the name for people
     * @param stream the stream, read by the first who opens the source
     * @return the source
     * @throws IllegalArgumentException if the name is blank
     */
    public static Source of(String name, InputStream stream) {
        return file(name, new OnceOpener(name, stream), OptionalLong.empty());
    }

    /**
     * A file, or a folder with the files directly in it; folders within are not entered.
     *
     * @param path the file or folder; problems will name it as written here
     * @return the source
     * @throws IOException if it does not exist or can't be looked at
     */
    public static Source of(Path path) throws IOException {
        String name = path.toString().isBlank() ? "." : path.toString();
        if (!Files.isDirectory(path)) {
            return file(name, () -> Files.newInputStream(path), OptionalLong.of(Files.size(path)));
        }
        SortedMap<String, Source> files = new TreeMap<>();
        for (Path file : filesIn(path)) {
            files.put(
                    String.valueOf(file.getFileName()),
                    file(file.toString(), () -> Files.newInputStream(file), OptionalLong.of(Files.size(file))));
        }
        return folder(name, files);
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> children = Files.list(folder)) {
            return children.filter(Files::isRegularFile).toList();
        }
    }

    static Source folder(String name, SortedMap<String, Source> entries) {
        return new Source(name, Optional.empty(), OptionalLong.empty(), Collections.unmodifiableSortedMap(entries));
    }

    private static Source file(String name, Opener opener, OptionalLong size) {
        return new Source(name, Optional.of(opener), size, Collections.emptySortedMap());
    }

    /** {@return the name for people, as it stands in problems} */
    public String name() {
        return name;
    }

    /** {@return whether this is a folder, to be read by its entries} */
    public boolean isFolder() {
        return opener.isEmpty();
    }

    /** {@return bytes to be read, where that is known} */
    public OptionalLong size() {
        return size;
    }

    /** {@return the files of a folder by their names within it, sorted; empty for a file} */
    public SortedMap<String, Source> entries() {
        return entries;
    }

    /**
     * Finds a file of a folder.
     *
     * @param entry its name within the folder, such as {@code plans.csv}
     * @return the file, if there is one
     */
    public Optional<Source> entry(String entry) {
        return Optional.ofNullable(entries.get(entry));
    }

    /**
     * Opens a file for streaming; no limit is watched over.
     *
     * @return its bytes, to be closed by the caller
     * @throws IOException if it can't be opened
     * @throws IllegalStateException if this is a folder, or a stream that was opened before
     */
    public InputStream open() throws IOException {
        return opener.orElseThrow(() -> new IllegalStateException("a folder is read by its entries: " + name))
                .open();
    }

    /**
     * Reads a file whole, as far as the limits allow; no limit allows more than an array can hold, 2,147,483,639 bytes.
     *
     * @param options limits and who hears of the progress
     * @return the bytes, or the problem that there are more than {@link Limits#maxBytes()}
     * @throws IOException if reading fails
     * @throws IllegalStateException if this is a folder, or a stream that was opened before
     */
    public Loaded<byte[]> bytes(ReadOptions options) throws IOException {
        long limit = Math.min(options.limits().maxBytes(), Bounded.LARGEST);
        try (InputStream in = open()) {
            return Bounded.read(in, limit, size, options.progress())
                    .map(Loaded::of)
                    .orElseGet(() -> Loaded.failed(SourceProblems.tooManyBytes(name, limit)));
        }
    }

    /**
     * Reads a text file line by line: in the encoding declared, else UTF-8 with or without a byte order mark.
     *
     * @param options encoding, limits and who hears of the progress
     * @return the lines without their ends; and a problem where bytes are no text or a limit ({@link Limits#maxBytes()}, {@link
     *     Limits#maxRows()}, {@link Limits#maxTextLength()}) is passed, with the lines before it
     * @throws IOException if reading fails
     * @throws IllegalStateException if this is a folder, or a stream that was opened before
     */
    public Loaded<List<String>> lines(ReadOptions options) throws IOException {
        return bytes(options).flatMap(all -> TextLines.read(name, all, options));
    }

    /**
     * Takes a file for a zip archive and unpacks it in memory, as far as the limits allow; nothing is written to a disk.
     *
     * @param options limits and who hears of the progress
     * @return a folder whose entries are named by their paths in the archive, such as {@code fy2021/plans.csv}; problems
     *     for a damaged archive, one beyond a limit, and entries with unsafe names or names used twice
     * @throws IOException if reading the archive fails
     * @throws IllegalStateException if this is a folder, or a stream that was opened before
     */
    public Loaded<Source> unzipped(ReadOptions options) throws IOException {
        return bytes(options).flatMap(archive -> Unzip.read(name, archive, options));
    }

    /** {@return the name} */
    @Override
    public String toString() {
        return name;
    }
}
