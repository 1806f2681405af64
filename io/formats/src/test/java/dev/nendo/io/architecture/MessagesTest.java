package dev.nendo.io.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.io.architecture.Sources.Message;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What people get to read when something is wrong stands in an expectation of some test, so that no one rewords it unnoticed. */
class MessagesTest {
    private static final int LEAST = 6;
    private static final Pattern ANY = Pattern.compile(".*");
    private static final Pattern ENGLISH = Pattern.compile("\\p{ASCII}*");

    /** A broken promise of our own code is no message to a user: that is what IllegalStateException is for, mostly. */
    private static final Pattern REFUSAL =
            Pattern.compile("new (?!IllegalState)\\w+(?:Exception|Error)\\(|Checks\\.\\w+\\(");

    /** Caught where a cell is read: people see the sentence of the problem instead. */
    private static final Set<String> CAUGHT = Set.of("io/csv/ItemIn.java", "io/csv/KpiIn.java", "io/csv/TargetIn.java");

    private static final Pattern SENTENCE = Pattern.compile("Sentence\\.of\\(");
    private static final Pattern CODE = Pattern.compile(
            "(?:ProblemCode\\.of|\\berror|\\bwarning|^ {4}[A-Z_]+)\\(\\s*\"([a-z0-9-]+)\"", Pattern.MULTILINE);

    @Test
    void exceptions_anyMessage_isAsserted() throws IOException {
        List<Message> messages = Sources.published().stream()
                .flatMap(file -> Sources.messages(file, REFUSAL, ANY, LEAST))
                .filter(message -> !CAUGHT.contains(message.file()))
                .toList();

        assertThat(messages).hasSizeGreaterThan(100);
        assertThat(unasserted(messages)).isEmpty();
    }

    @Test
    void problems_anySentence_isAsserted() throws IOException {
        List<Message> messages = problemFiles()
                .flatMap(file -> Sources.messages(file, SENTENCE, ENGLISH, LEAST))
                .toList();

        assertThat(messages).hasSizeGreaterThan(40);
        assertThat(unasserted(messages)).isEmpty();
    }

    @Test
    void problems_anyCode_isAsserted() throws IOException {
        String asserted = Sources.asserted();
        TreeSet<String> codes = new TreeSet<>();
        problemFiles()
                .flatMap(file -> CODE.matcher(Sources.code(file)).results())
                .forEach(found -> codes.add(found.group(1)));

        assertThat(codes).hasSizeGreaterThan(60);
        assertThat(codes)
                .filteredOn(code -> !Pattern.compile("(?<![\\w-])" + code + "(?![\\w-])")
                        .matcher(asserted)
                        .find())
                .isEmpty();
    }

    private static Stream<Path> problemFiles() throws IOException {
        return Sources.published().stream().filter(file -> {
            String code = Sources.code(file);
            return code.contains("ProblemCode") || code.contains("Flaw");
        });
    }

    private static List<Message> unasserted(List<Message> messages) throws IOException {
        String asserted = Sources.asserted();
        return messages.stream()
                .filter(message -> !asserted.contains(message.text()))
                .toList();
    }
}
