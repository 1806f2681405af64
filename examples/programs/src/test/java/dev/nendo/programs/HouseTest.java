package dev.nendo.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The examples use the library as anyone may, and their packages are in no cycle; read from the imports of the sources. */
class HouseTest {
    private static final Path EXAMPLES = Path.of("..");
    private static final Pattern PACKAGE = Pattern.compile("(?m)^package ([a-z0-9.]+);");
    private static final Pattern IMPORT =
            Pattern.compile("(?m)^import (?:static )?(dev\\.nendo\\.[a-z0-9.]*[a-z0-9])\\.[A-Z]");
    private static final Pattern EXPORT = Pattern.compile("(?m)^ +exports ([a-z0-9.]+);");

    @Test
    void example_anyImportOfTheLibrary_isOfAnExportedPackage() throws IOException {
        Set<String> exported = new TreeSet<>();
        for (String module : List.of("core", "io/formats", "io/xlsx", "io/report")) {
            String descriptor =
                    Files.readString(EXAMPLES.resolve(Path.of("..", module, "src/main/java/module-info.java")));
            EXPORT.matcher(descriptor).results().forEach(found -> exported.add(found.group(1)));
        }
        Map<String, Set<String>> uses = uses();
        Set<String> used = new TreeSet<>();
        uses.values().forEach(used::addAll);
        used.removeAll(uses.keySet());

        assertThat(exported).hasSizeGreaterThan(10);
        assertThat(exported).containsAll(used);
    }

    @Test
    void package_any_isInNoCycle() throws IOException {
        Map<String, Set<String>> uses = uses();

        assertThat(uses).hasSizeGreaterThan(10);
        assertThat(uses.keySet()).noneMatch(name -> reaches(uses, name));
    }

    @Test
    void kindsOfTargetActualAndPhasing_anywhere_areFolded() throws IOException {
        Pattern asked = Pattern.compile("instanceof (Target|Actual|Phasing)\\.");
        try (Stream<Path> files = Files.walk(EXAMPLES)) {
            assertThat(files.filter(HouseTest::isMain)
                            .filter(file -> asked.matcher(text(file)).find()))
                    .isEmpty();
        }
    }

    private static boolean isMain(Path file) {
        return file.toString().matches(".*[/\\\\]src[/\\\\]main[/\\\\]java[/\\\\].*\\.java");
    }

    private static boolean reaches(Map<String, Set<String>> uses, String itself) {
        Deque<String> open = new ArrayDeque<>(uses.getOrDefault(itself, Set.of()));
        Set<String> seen = new TreeSet<>();
        while (!open.isEmpty()) {
            String next = open.pop();
            if (seen.add(next)) {
                open.addAll(uses.getOrDefault(next, Set.of()));
            }
        }
        return seen.contains(itself);
    }

    /** Of each package of the examples, the others of ours that it imports. */
    private static Map<String, Set<String>> uses() throws IOException {
        Map<String, Set<String>> uses = new TreeMap<>();
        try (Stream<Path> files = Files.walk(EXAMPLES)) {
            files.filter(HouseTest::isMain).map(HouseTest::text).forEach(source -> collect(source, uses));
        }
        return uses;
    }

    private static void collect(String source, Map<String, Set<String>> uses) {
        Matcher own = PACKAGE.matcher(source);
        if (own.find()) {
            Set<String> used = uses.computeIfAbsent(own.group(1), name -> new TreeSet<>());
            IMPORT.matcher(source).results().map(found -> found.group(1)).forEach(used::add);
            used.remove(own.group(1));
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
