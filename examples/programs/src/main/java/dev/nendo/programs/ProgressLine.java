package dev.nendo.programs;

import dev.nendo.format.Progress;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;

/** A line that says how far the reading of a large file is, rewritten in place; for a terminal only. */
final class ProgressLine implements Progress {

    /** Smaller files are read before anyone could read the line. */
    static final long LARGE = 16L << 20;

    private static final int BAR = 40;
    private static final int PERCENT = 100;

    private final PrintWriter err;
    private long shown = -1;

    private ProgressLine(PrintWriter err) {
        this.err = err;
    }

    /** A line for a terminal, or nothing elsewhere. */
    static Progress to(PrintWriter err) {
        return isTerminal() ? always(err) : Progress.NONE;
    }

    static Progress always(PrintWriter err) {
        return new ProgressLine(err);
    }

    @Override
    public void progressed(long done, OptionalLong total) {
        if (total.isEmpty() || total.getAsLong() < LARGE) {
            return;
        }
        long percent = Math.min(PERCENT, done / Math.max(1, total.getAsLong() / PERCENT));
        if (percent == shown) {
            return;
        }
        shown = percent;
        int filled = Math.toIntExact(percent * BAR / PERCENT);
        err.print("\r[" + "#".repeat(filled) + ".".repeat(BAR - filled) + "] " + percent + "%");
        // The finished line is wiped away, so that problems do not stand beside it.
        err.print(percent == PERCENT ? "\r" + " ".repeat(BAR + "[] 100%".length()) + "\r" : "");
        err.flush();
    }

    /** Whether standard error goes to a terminal; where the system does not tell, no line is shown. */
    private static boolean isTerminal() {
        Path standardError = Path.of("/proc/self/fd/2");
        if (!Files.isSymbolicLink(standardError)) {
            return false;
        }
        try {
            String target = Files.readSymbolicLink(standardError).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException unknown) {
            return false;
        }
    }
}
