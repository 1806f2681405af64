package dev.nendo.programs;

import java.io.BufferedWriter;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** A standard stream in UTF-8, whatever the locale, which remembers why it failed: {@link PrintWriter} alone only says that it did. */
final class Output extends PrintWriter {

    private static final int BUFFER = 1 << 16;

    private final Memory memory;

    private Output(Memory memory) {
        super(new BufferedWriter(new OutputStreamWriter(memory, StandardCharsets.UTF_8), BUFFER));
        this.memory = memory;
    }

    static Output of(OutputStream stream) {
        return new Output(new Memory(stream));
    }

    /** The code to end with once all that was printed is delivered: what can't be written is told and is a failure. */
    static int delivered(PrintWriter out, PrintWriter err, int code) {
        boolean failed = out.checkError() && !isBrokenPipe(out);
        if (failed) {
            err.println("the results can't be written to standard output: " + reason(out));
        }
        err.flush();
        return failed ? ExitCode.USAGE : code;
    }

    /** Whether nobody reads any more, as after {@code | head}; that is no error. */
    private static boolean isBrokenPipe(PrintWriter out) {
        return reason(out).contains("ipe");
    }

    private static String reason(PrintWriter out) {
        return out instanceof Output output && output.memory.failure != null
                ? String.valueOf(output.memory.failure.getMessage())
                : "it is closed";
    }

    private static final class Memory extends FilterOutputStream {
        private @Nullable IOException failure;

        Memory(OutputStream stream) {
            super(stream);
        }

        @Override
        public void write(int b) throws IOException {
            write(new byte[] {(byte) b}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                out.write(bytes, from, length);
            } catch (IOException failed) {
                failure = failed;
                throw failed;
            }
        }
    }
}
