package dev.nendo.programs;

import java.io.PrintWriter;
import java.io.StringWriter;
import picocli.CommandLine;

/** What a command line printed and ended with. */
record Ran(int code, String out, String err) {

    static Ran nendo(String... args) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        CommandLine command = Nendo.commandLine();
        command.setOut(new PrintWriter(out));
        command.setErr(new PrintWriter(err));
        int code = command.execute(args);
        command.getOut().flush();
        command.getErr().flush();
        return new Ran(code, out.toString(), err.toString());
    }
}
