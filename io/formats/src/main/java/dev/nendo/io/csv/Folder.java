package dev.nendo.io.csv;

import dev.nendo.format.Source;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The files of a workbook's folder or archive; in an archive they may all stand in one folder. */
final class Folder {

    static final String NAMES =
            Arrays.stream(BookTable.values()).map(BookTable::fileName).collect(Collectors.joining(", "));

    private static final Set<String> KNOWN =
            Arrays.stream(BookTable.values()).map(BookTable::fileName).collect(Collectors.toUnmodifiableSet());

    private final SortedMap<String, Source> files;
    private final String prefix;
    private final List<String> ambiguous;

    private Folder(SortedMap<String, Source> files, String prefix, List<String> ambiguous) {
        this.files = files;
        this.prefix = prefix;
        this.ambiguous = ambiguous;
    }

    static Folder of(Source source) {
        String first = BookTable.WORKBOOK.fileName();
        List<String> names = source.entries().keySet().stream()
                .filter(name -> !isLeftover(name))
                .toList();
        List<String> places = names.stream()
                .map(Folder::lower)
                .filter(name -> name.equals(first) || name.endsWith("/" + first))
                .toList();
        String prefix = places.isEmpty() || places.contains(first)
                ? ""
                : places.get(0).substring(0, places.get(0).length() - first.length());
        SortedMap<String, Source> files = new TreeMap<>();
        List<String> ambiguous = new ArrayList<>();
        for (String name : names) {
            Source file = source.entries().get(name);
            String plain = lower(name);
            if (files.putIfAbsent(plain, file) != null && KNOWN.contains(plain.substring(plain.lastIndexOf('/') + 1))) {
                ambiguous.add(twins(names, plain));
            }
        }
        return new Folder(files, prefix, ambiguous);
    }

    private static String twins(List<String> names, String plain) {
        return names.stream().filter(name -> lower(name).equals(plain)).collect(Collectors.joining(", "));
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    /** What the Finder, Windows and editors leave in folders and archives: __MACOSX, ._plans.csv, .DS_Store. */
    private static boolean isLeftover(String name) {
        return Arrays.stream(name.split("/", -1)).anyMatch(part -> part.equals("__MACOSX") || part.startsWith("."));
    }

    Optional<Source> table(String name) {
        return Optional.ofNullable(files.get(prefix + name));
    }

    String path(String name) {
        return prefix + name;
    }

    /** Tables of which there are several, in other case: which one counts can't be known. */
    List<String> ambiguous() {
        return ambiguous.stream().distinct().toList();
    }

    /** CSV files that are no table of a workbook. */
    List<String> unknown() {
        return files.keySet().stream()
                .filter(name -> name.endsWith(".csv"))
                .filter(name -> !name.startsWith(prefix) || !KNOWN.contains(name.substring(prefix.length())))
                .toList();
    }
}
