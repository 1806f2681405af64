package dev.nendo.format;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Files that are of use only until a writing ends: removed when it does, and when the process is told to end before. */
final class Leftovers implements Closeable {

    private final Set<Path> files = ConcurrentHashMap.newKeySet();
    private final Thread atExit = new Thread(this::removeAtExit, "nendo-leftovers");

    private Leftovers() {}

    /** Begins to watch; nothing of it outlives {@link #close()}, so that no class loader is kept. */
    static Leftovers watched() {
        Leftovers leftovers = new Leftovers();
        try {
            Runtime.getRuntime().addShutdownHook(leftovers.atExit);
        } catch (IllegalStateException ending) {
            // The process ends already; close() removes the files if there is time for it.
        }
        return leftovers;
    }

    void add(Path file) {
        files.add(file);
    }

    @Override
    public void close() throws IOException {
        try {
            Runtime.getRuntime().removeShutdownHook(atExit);
        } catch (IllegalStateException ending) {
            // The hook is at work.
        }
        for (Path file : files) {
            Files.deleteIfExists(file);
        }
    }

    private void removeAtExit() {
        for (Path file : files) {
            try {
                Files.deleteIfExists(file);
            } catch (IOException gone) {
                // There is nobody left to hear of it.
            }
        }
    }
}
