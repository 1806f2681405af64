package dev.nendo.programs;

import dev.nendo.format.Formats;
import dev.nendo.format.WriteOptions;
import dev.nendo.programs.sample.SampleWorkbook;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A made-up workbook of 47 branches to try the other commands on. */
@Command(
        name = "sample",
        mixinStandardHelpOptions = true,
        description =
                "Writes a synthetic workbook of 47 branches and three fiscal years, to try the other commands on. "
                        + "The same seed always gives the same file.")
final class SampleCommand implements Callable<Integer> {
    @Parameters(index = "0", paramLabel = "OUT", description = "Where to write: NAME.json, NAME.zip, or a folder.")
    private @Nullable Path out;

    @Option(names = "--seed", description = "What all figures are drawn from; default: ${DEFAULT-VALUE}.")
    private long seed = SampleWorkbook.SEED;

    @Override
    public Integer call() throws IOException {
        Path to = CommonOptions.named("OUT", Objects.requireNonNull(out, "picocli requires OUT"));
        WorkbookFiles.write(Formats.installed(), SampleWorkbook.of(seed), to, WriteOptions.defaults());
        return ExitCode.FINE;
    }
}
