package dev.nendo.programs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class OutputTest {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"status", "status --format json", "report", "rank", "cumulate"})
    void programs_whereTheDiskIsFull_sayThatResultsAreLost(String line) throws IOException {
        StringWriter err = new StringWriter();

        int code = execute(line, "No space left on device", err);

        assertThat(code).isEqualTo(ExitCode.USAGE);
        assertThat(err.toString())
                .endsWith("the results can't be written to standard output: No space left on device"
                        + System.lineSeparator());
    }

    @ParameterizedTest
    @ValueSource(strings = {"status", "cumulate"})
    void programs_whereNobodyReadsAnyMore_endAsIfAllHadBeenRead(String line) throws IOException {
        StringWriter err = new StringWriter();

        assertThat(execute(line, "Broken pipe", err)).isEqualTo(ExitCode.FINE);
        assertThat(err.toString()).doesNotContain("written");
    }

    private int execute(String line, String failure, StringWriter err) throws IOException {
        Path observations = Files.writeString(
                folder.resolve("observations.csv"),
                "branch,kpi,series,fiscal_year,month,value\n10,a,b,2021,2021-04,1\n");
        CommandLine command = Nendo.commandLine();
        command.setOut(Output.of(new Failing(failure)));
        command.setErr(new PrintWriter(err));
        return command.execute(
                line.replace("cumulate", "cumulate " + observations).split(" "));
    }

    /** A standard output that takes nothing. */
    private static final class Failing extends OutputStream {
        private final String reason;

        Failing(String reason) {
            this.reason = reason;
        }

        @Override
        public void write(int b) throws IOException {
            throw new IOException(reason);
        }
    }
}
