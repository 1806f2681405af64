package dev.nendo.architecture;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The sources of this module, as text. */
final class Sources {
    private static final Path ROOT = Path.of("src", "main", "java");

    private static final Pattern COMMENT =
            Pattern.compile("/\\*.*?\\*/|^\\s*//[^\\n]*", Pattern.DOTALL | Pattern.MULTILINE);

    private static final Pattern NO_CODE = Pattern.compile("\\s*|(package|import) .*");

    private Sources() {}

    /** Lines of code by file, such as {@code kpi/Target.java}: no blank lines, comments, imports or package clause. */
    static Map<String, Integer> linesOfCode() throws IOException {
        Map<String, Integer> lines = new TreeMap<>();
        try (Stream<Path> files = Files.walk(ROOT)) {
            for (Path file :
                    (Iterable<Path>) files.filter(path -> path.toString().endsWith(".java"))::iterator) {
                lines.put(name(file), linesOfCode(Files.readString(file)));
            }
        }
        return lines;
    }

    private static int linesOfCode(String source) {
        return (int) COMMENT.matcher(source)
                .replaceAll("")
                .lines()
                .filter(line -> !NO_CODE.matcher(line).matches())
                .count();
    }

    private static String name(Path file) {
        return ROOT.resolve("dev").resolve("nendo").relativize(file).toString().replace('\\', '/');
    }
}
