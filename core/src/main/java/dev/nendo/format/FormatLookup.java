package dev.nendo.format;

import dev.nendo.internal.Checks;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds one format among several, or says why there is no one. */
final class FormatLookup {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+)*");
    private static final Pattern EXTENSION = Pattern.compile("[a-z0-9]+(?:\\.[a-z0-9]+)*");

    private final Map<String, WorkbookFormat> byId = new TreeMap<>();

    FormatLookup(List<WorkbookFormat> formats) {
        for (WorkbookFormat format : formats) {
            check(format);
            WorkbookFormat other = byId.putIfAbsent(format.id(), format);
            if (other != null) {
                throw new IllegalArgumentException(
                        "two formats, " + other.getClass().getName() + " and "
                                + format.getClass().getName() + ", have one id: " + format.id());
            }
        }
    }

    private static void check(WorkbookFormat format) {
        Checks.argument(
                ID.matcher(format.id()).matches(),
                () -> "the id of a format is lower-case words joined by hyphens, unlike that of " + name(format) + ": "
                        + format.id());
        for (String extension : format.extensions()) {
            Checks.argument(
                    EXTENSION.matcher(extension).matches(),
                    () -> "an extension is lower-case letters and digits without a leading dot, unlike that of "
                            + name(format) + ": " + extension);
        }
    }

    List<WorkbookFormat> all() {
        return List.copyOf(byId.values());
    }

    String ids() {
        return byId.isEmpty() ? "none" : String.join(", ", byId.keySet());
    }

    WorkbookFormat byId(String id) {
        WorkbookFormat format = byId.get(id);
        if (format == null) {
            throw new IllegalArgumentException("no format has this id; there are " + ids() + ": " + id);
        }
        return format;
    }

    WorkbookFormat byFileName(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        int longest = 0;
        List<WorkbookFormat> found = new ArrayList<>();
        for (WorkbookFormat format : byId.values()) {
            for (String extension : format.extensions()) {
                if (name.endsWith("." + extension) && extension.length() >= longest) {
                    // A longer ending says more: plan.tar.gz is no mere .gz.
                    if (extension.length() > longest) {
                        found.clear();
                    }
                    longest = extension.length();
                    found.add(format);
                }
            }
        }
        return only(found, "no format has files of this name; endings are " + extensions() + ": ", fileName);
    }

    WorkbookFormat forFolders(String folder) {
        List<WorkbookFormat> found =
                byId.values().stream().filter(WorkbookFormat::canUseFolders).toList();
        return only(found, "no format takes a folder; there are " + ids() + ": ", folder);
    }

    private static WorkbookFormat only(List<WorkbookFormat> found, String none, String wanted) {
        Checks.argument(!found.isEmpty(), () -> none + wanted);
        Checks.argument(
                found.size() == 1,
                () -> "more than one format is for this, choose by id: "
                        + found.stream().map(FormatLookup::name).collect(Collectors.joining(" and ")) + ": " + wanted);
        return found.get(0);
    }

    private String extensions() {
        TreeSet<String> extensions = byId.values().stream()
                .map(WorkbookFormat::extensions)
                .flatMap(Collection::stream)
                .collect(Collectors.toCollection(TreeSet::new));
        return extensions.isEmpty() ? "none" : String.join(", ", extensions);
    }

    private static String name(WorkbookFormat format) {
        return format.id() + " (" + format.getClass().getName() + ")";
    }
}
