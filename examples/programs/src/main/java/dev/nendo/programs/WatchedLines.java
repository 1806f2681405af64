package dev.nendo.programs;

import dev.nendo.programs.cumulate.Line;
import dev.nendo.programs.cumulate.LineWriter;
import java.io.PrintWriter;

/** Lines on their way out: begun when the first one comes, and stopped once nothing takes them any more. */
final class WatchedLines implements LineWriter {

    /** The output takes nothing more. */
    static final class OutputFailed extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    private static final int CHECKED_EVERY = 4096;

    private final PrintWriter out;
    private final LineWriter lines;
    private boolean begun;
    private long count;

    WatchedLines(PrintWriter out, LineWriter lines) {
        this.out = out;
        this.lines = lines;
    }

    @Override
    public void begin() {
        if (!begun) {
            begun = true;
            lines.begin();
        }
    }

    @Override
    public void accept(Line line) {
        begin();
        lines.accept(line);
        count++;
        if (count % CHECKED_EVERY == 0) {
            check();
        }
    }

    @Override
    public void end() {
        if (begun) {
            lines.end();
            check();
        }
    }

    private void check() {
        if (out.checkError()) {
            throw new OutputFailed();
        }
    }
}
