package dev.nendo.programs;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.RunLast;
import picocli.CommandLine.Spec;

/** The nendo command: the door to all subcommands. */
@Command(
        name = "nendo",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        subcommands = {
            StatusCommand.class,
            AuditCommand.class,
            CumulateCommand.class,
            RankCommand.class,
            ReportCommand.class,
            ConvertCommand.class,
            SampleCommand.class
        },
        description = "Plans, KPIs and monthly series of fiscal years, in exact arithmetic.")
public final class Nendo implements Runnable {
    @Spec
    private CommandSpec spec;

    private Nendo() {}

    /**
     * Runs the command line and ends the process with its exit code: 0 fine, 1 problems in the data, 2 wrong usage.
     *
     * @param args the subcommand and its options
     */
    public static void main(String[] args) {
        CommandLine command = commandLine();
        command.setOut(Output.of(new FileOutputStream(FileDescriptor.out)));
        command.setErr(Output.of(new FileOutputStream(FileDescriptor.err)));
        System.exit(command.execute(args));
    }

    static CommandLine commandLine() {
        CommandLine command = new CommandLine(new Nendo());
        command.setExecutionStrategy(
                parsed -> Output.delivered(command.getOut(), command.getErr(), new RunLast().execute(parsed)));
        return command;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a subcommand is needed");
    }
}
