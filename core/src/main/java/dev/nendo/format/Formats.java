package dev.nendo.format;

import dev.nendo.plan.Workbook;
import dev.nendo.problem.Loaded;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.ServiceLoader;
import java.util.stream.Stream;

/**
 * The formats a program knows, and the short way to read and write files in them.
 *
 * <p>It is no global registry: {@link #installed()} looks around anew, and {@link #of(WorkbookFormat...)} takes what it is
 * given and works without any service lookup. Example: {@code Formats.installed().read(Path.of("gunma-fy2021.json"))}.
 * Formats of the same id are refused, naming both; two formats for one extension are refused when a file of it is asked
 * for, and each can still be had by its id. Immutable and thread-safe.
 */
public final class Formats {
    private final FormatLookup lookup;

    private Formats(List<WorkbookFormat> formats) {
        this.lookup = new FormatLookup(formats);
    }

    /**
     * Finds the formats on the class path and module path, as seen by the calling thread.
     *
     * @return the formats, by {@link ServiceLoader}
     * @throws IllegalArgumentException if two have the same id
     * @throws java.util.ServiceConfigurationError if a provider can't be made
     */
    public static Formats installed() {
        return loaded(ServiceLoader.load(WorkbookFormat.class));
    }

    /**
     * Finds the formats that a class loader sees, for programs with plug-in folders of their own.
     *
     * @param loader the class loader
     * @return the formats, by {@link ServiceLoader}
     * @throws IllegalArgumentException if two have the same id
     * @throws java.util.ServiceConfigurationError if a provider can't be made
     */
    public static Formats installed(ClassLoader loader) {
        return loaded(ServiceLoader.load(WorkbookFormat.class, loader));
    }

    private static Formats loaded(ServiceLoader<WorkbookFormat> services) {
        return new Formats(services.stream().map(ServiceLoader.Provider::get).toList());
    }

    /**
     * Takes formats as they are.
     *
     * @param formats the formats
     * @return the formats
     * @throws IllegalArgumentException if two have the same id, or an id or extension is not written as it must be
     */
    public static Formats of(WorkbookFormat... formats) {
        return of(List.of(formats));
    }

    /**
     * Takes formats as they are.
     *
     * @param formats the formats
     * @return the formats
     * @throws IllegalArgumentException if two have the same id, or an id or extension is not written as it must be
     */
    public static Formats of(Collection<? extends WorkbookFormat> formats) {
        return new Formats(List.copyOf(formats));
    }

    /**
     * Adds one more.
     *
     * @param format the format
     * @return these and that one
     * @throws IllegalArgumentException if there is one of the same id already
     */
    public Formats plus(WorkbookFormat format) {
        return new Formats(Stream.concat(all().stream(), Stream.of(format)).toList());
    }

    /** {@return all formats, in the order of their ids} */
    public List<WorkbookFormat> all() {
        return lookup.all();
    }

    /**
     * {@return the format of an id}
     *
     * @param id such as {@code workbook-json}
     * @throws IllegalArgumentException if there is none; the message lists the ids there are
     */
    public WorkbookFormat byId(String id) {
        return lookup.byId(id);
    }

    /**
     * {@return the format of a file by the ending of its name}
     *
     * @param fileName a file name, such as {@code gunma.json}; case does not matter
     * @throws IllegalArgumentException if no format has the ending, or several have; the message lists the endings there
     *     are, or names the formats
     */
    public WorkbookFormat byFileName(String fileName) {
        return lookup.byFileName(fileName);
    }

    /**
     * {@return the format for a path: the one that takes folders where the path is a folder, or does not exist and has no
     * extension; else by the ending of its name}
     *
     * @param path a file or folder
     * @throws IllegalArgumentException if there is none, or several
     */
    public WorkbookFormat byPath(Path path) {
        return Destination.looksLikeFolder(path)
                ? lookup.forFolders(path.toString())
                : lookup.byFileName(path.toString());
    }

    /**
     * Reads a file or folder with default options.
     *
     * @param path the file or folder
     * @return what could be read, and the problems
     * @throws IOException if it does not exist or can't be read
     * @throws IllegalArgumentException if no format, or more than one, is for such a path
     */
    public Loaded<Workbook> read(Path path) throws IOException {
        return read(path, ReadOptions.defaults());
    }

    /**
     * Reads a file or folder.
     *
     * @param path the file or folder
     * @param options limits and choices
     * @return what could be read, and the problems
     * @throws IOException if it does not exist or can't be read
     * @throws IllegalArgumentException if no format, or more than one, is for such a path
     */
    public Loaded<Workbook> read(Path path, ReadOptions options) throws IOException {
        Source source = Source.of(path);
        return byPath(path).read(source, options);
    }

    /**
     * Writes a file or folder with default options.
     *
     * @param workbook what to write
     * @param path the file or folder
     * @throws IOException if writing fails; a file that was there before is then unchanged
     * @throws IllegalArgumentException if no format, or more than one, is for such a path
     */
    public void write(Workbook workbook, Path path) throws IOException {
        write(workbook, path, WriteOptions.defaults());
    }

    /**
     * Writes a file or folder: first beside its place and then moved there, so that nobody meets half of it.
     *
     * @param workbook what to write
     * @param path the file or folder
     * @param options choices
     * @throws IOException if writing fails; a file that was there before is then unchanged
     * @throws IllegalArgumentException if no format, or more than one, is for such a path
     * @throws IllegalStateException if the format only reads
     */
    public void write(Workbook workbook, Path path, WriteOptions options) throws IOException {
        WorkbookFormat format = byPath(path);
        Destination destination = Destination.looksLikeFolder(path) ? Destination.folder(path) : Destination.file(path);
        format.write(workbook, destination, options);
    }

    /** {@return the ids} */
    @Override
    public String toString() {
        return lookup.ids();
    }
}
