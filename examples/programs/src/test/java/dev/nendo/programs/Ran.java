package dev.nendo.programs;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;

/** What a command line printed and ended with. */
record Ran(int code, String out, String err) {

    static Ran nendo(String... args) {
        return nendo(Ansi.OFF, args);
    }

    /** As on a terminal that shows colours, or not. */
    static Ran nendo(Ansi ansi, String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine command = Nendo.commandLine(args);
        command.setColorScheme(CommandLine.Help.defaultColorScheme(ansi));
        command.setOut(new PrintWriter(out));
        command.setErr(new PrintWriter(err));
        int code = command.execute(args);
        command.getOut().flush();
        command.getErr().flush();
        return new Ran(code, out.toString(), err.toString());
    }
}
