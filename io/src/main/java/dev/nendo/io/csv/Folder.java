package dev.nendo.io.csv;

import dev.nendo.format.Source;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The files of a workbook's folder or archive; in an archive they may all stand in one folder. */
final class Folder {

    static final String NAMES =
            Arrays.stream(BookTable.values()).map(BookTable::fileName).collect(Collectors.joining(", "));

    private static final Set<String> KNOWN =
            Arrays.stream(BookTable.values()).map(BookTable::fileName).collect(Collectors.toUnmodifiableSet());

    private final Source source;
    private final String prefix;

    private Folder(Source source, String prefix) {
        this.source = source;
        this.prefix = prefix;
    }

    static Folder of(Source source) {
        String first = BookTable.WORKBOOK.fileName();
        List<String> places = source.entries().keySet().stream()
                .filter(name -> name.equals(first) || name.endsWith("/" + first))
                .toList();
        String prefix = places.isEmpty() || places.contains(first)
                ? ""
                : places.get(0).substring(0, places.get(0).length() - first.length());
        return new Folder(source, prefix);
    }

    Optional<Source> table(String name) {
        return source.entry(prefix + name);
    }

    String path(String name) {
        return prefix + name;
    }

    /** CSV files that are no table of a workbook. */
    List<String> unknown() {
        return source.entries().keySet().stream()
                .filter(name -> name.endsWith(".csv"))
                .filter(name -> !name.startsWith(prefix) || !KNOWN.contains(name.substring(prefix.length())))
                .toList();
    }
}
