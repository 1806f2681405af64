package dev.nendo.programs;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
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
        description = "Plans, KPIs and monthly series of fiscal years, in exact arithmetic.")
public final class Nendo implements Runnable {
    @Spec
    private CommandSpec spec;

    /** The subcommands by their names, in the order of the help. */
    private static final Map<String, Class<?>> SUBCOMMANDS = subcommands();

    private Nendo() {}

    private static Map<String, Class<?>> subcommands() {
        Map<String, Class<?>> commands = new LinkedHashMap<>();
        commands.put("status", StatusCommand.class);
        commands.put("audit", AuditCommand.class);
        commands.put("cumulate", CumulateCommand.class);
        commands.put("rank", RankCommand.class);
        commands.put("report", ReportCommand.class);
        commands.put("convert", ConvertCommand.class);
        commands.put("layout", LayoutCommand.class);
        commands.put("figures", FiguresCommand.class);
        commands.put("sample", SampleCommand.class);
        return commands;
    }

    /**
     * Runs the command line and ends the process with its exit code: 0 fine, 1 problems in the data, 2 wrong usage.
     *
     * @param args the subcommand and its options
     */
    public static void main(String[] args) {
        CommandLine command = commandLine(args);
        command.setOut(Output.of(new FileOutputStream(FileDescriptor.out)));
        command.setErr(Output.of(new FileOutputStream(FileDescriptor.err)));
        System.exit(command.execute(args));
    }

    /** Knows all subcommands, unless the first argument names one: what the others can be told is costly to learn, and of no use then. */
    static CommandLine commandLine(String... args) {
        CommandLine command = new CommandLine(new Nendo());
        Class<?> named = args.length == 0 ? null : SUBCOMMANDS.get(args[0]);
        if (named == null) {
            SUBCOMMANDS.forEach(command::addSubcommand);
        } else {
            command.addSubcommand(args[0], named);
        }
        command.setExecutionStrategy(
                parsed -> Output.delivered(command.getOut(), command.getErr(), new RunLast().execute(parsed)));
        Failures failures = new Failures();
        command.setExecutionExceptionHandler(failures);
        command.setParameterExceptionHandler(failures);
        return command;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "a subcommand is needed");
    }
}
