package dev.nendo.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a writing leaves when the process is told to end in the middle of it. */
class LeftoversTest {

    @TempDir
    private Path folder;

    /** Where Maven compiles to; on the module path, the class path names neither. */
    private static final String CLASSES = Path.of("target", "classes").toString();

    private static final String TEST_CLASSES = Path.of("target", "test-classes").toString();

    /** Writes half a file and waits for the end, in a process of its own. */
    static final class HalfAFile {
        public static void main(String[] args) throws IOException {
            Destination.file(Path.of(args[0])).write(out -> {
                out.write(new byte[100_000]);
                out.flush();
                System.out.println("half");
                System.out.flush();
                LockSupport.park(); // for good
            });
        }
    }

    @Test
    void write_toldToEndInTheMiddle_leavesNoFile() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        String.join(File.pathSeparator, CLASSES, TEST_CLASSES, System.getProperty("java.class.path")),
                        HalfAFile.class.getName(),
                        folder.resolve("out.json").toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        assertThat(process.inputReader().readLine()).isEqualTo("half");
        assertThat(names()).singleElement().asString().endsWith(".part");

        process.destroy();

        assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        assertThat(names()).isEmpty();
    }

    private String[] names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).toArray(String[]::new);
        }
    }
}
