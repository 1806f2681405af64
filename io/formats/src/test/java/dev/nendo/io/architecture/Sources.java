package dev.nendo.io.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The sources of the published modules and of all tests, read as text. */
final class Sources {
    private static final Path HOUSE = Path.of("..", "..").toAbsolutePath().normalize();
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/|(?m)^\\s*//.*$", Pattern.DOTALL);
    private static final Pattern JOINED = Pattern.compile("\"\\s*\\+\\s*\"");
    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

    /** A piece of code that makes a message, and the longest text in it. */
    record Message(String file, String text) {}

    private Sources() {}

    static List<Path> published() throws IOException {
        return Stream.concat(files("core/src/main/java", ".java"), files("io/formats/src/main/java", ".java"))
                .toList();
    }

    /** Everything that tests hold results against. */
    static String asserted() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String folder :
                List.of("core/src/test", "io/formats/src/test", "io/xlsx/src/test", "examples/programs/src/test")) {
            files(folder, ".java").filter(file -> !isOfThis(file)).forEach(files::add);
            files(folder, ".txt").forEach(files::add);
        }
        return files.stream()
                .map(Sources::text)
                .map(text -> JOINED.matcher(text).replaceAll(""))
                .map(Sources::unescaped)
                .collect(Collectors.joining("\n"));
    }

    private static boolean isOfThis(Path file) {
        return file.toString().contains("io" + file.getFileSystem().getSeparator() + "architecture");
    }

    static String code(Path file) {
        return COMMENT.matcher(text(file)).replaceAll("");
    }

    /** The longest text within the brackets that each match opens, where it is long enough to be a sentence's part. */
    static Stream<Message> messages(Path file, Pattern opening, Pattern text, int least) {
        String code = code(file);
        String name = HOUSE.relativize(file).toString().replace('\\', '/');
        return opening.matcher(code)
                .results()
                .map(found -> JOINED.matcher(brackets(code, found.end())).replaceAll(""))
                .flatMap(inside -> longest(inside, text).stream())
                .filter(longest -> longest.length() >= least)
                .map(longest -> new Message(name.substring(name.indexOf("dev/nendo/") + 10), unescaped(longest)));
    }

    private static Optional<String> longest(String code, Pattern text) {
        return LITERAL.matcher(code)
                .results()
                .map(found -> found.group(1))
                .filter(literal -> text.matcher(literal).matches())
                .max(Comparator.comparingInt(String::length));
    }

    /** From behind an opening bracket to the one that closes it; brackets within texts don't count. */
    private static String brackets(String code, int from) {
        Matcher literal = LITERAL.matcher(code);
        int depth = 1;
        for (int i = from; i < code.length(); i++) {
            char c = code.charAt(i);
            if (c == '"' && literal.find(i)) {
                i = literal.end() - 1;
            } else if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                return code.substring(from, i);
            }
        }
        return "";
    }

    private static String unescaped(String text) {
        return text.replace("\\\"", "\"").replace("\\\\", "\\");
    }

    private static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static Stream<Path> files(String folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(HOUSE.resolve(folder))) {
            return files.filter(file -> file.toString().endsWith(ending)).sorted().toList().stream();
        }
    }
}
