package dev.nendo.format;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Writes files that appear whole or not at all: first beside their place, then moved there. */
final class WholeFile {
    private WholeFile() {}

    static void write(Path path, Destination.Content content) throws IOException {
        if (Files.exists(path) && !Files.isRegularFile(path)) {
            fill(path, content); // a pipe or a device: nothing may take its place
            return;
        }
        Path place = Files.isSymbolicLink(path) ? path.toRealPath() : path;
        Path temporary = beside(place);
        try (Leftovers leftovers = Leftovers.watched()) {
            leftovers.add(temporary);
            fill(temporary, place, content);
            move(temporary, place);
        }
    }

    static void writeAll(Path folder, Map<String, Destination.Content> contents) throws IOException {
        Files.createDirectories(folder);
        Map<Path, Path> moves = new LinkedHashMap<>();
        try (Leftovers leftovers = Leftovers.watched()) {
            for (Map.Entry<String, Destination.Content> entry : contents.entrySet()) {
                Path place = folder.resolve(entry.getKey());
                Path temporary = beside(place);
                leftovers.add(temporary);
                moves.put(temporary, place);
                fill(temporary, place, entry.getValue());
            }
            for (Map.Entry<Path, Path> move : moves.entrySet()) {
                move(move.getKey(), move.getValue());
            }
        }
    }

    private static Path beside(Path path) {
        // A name of its own, so that two writers never share one; not createTempFile, which would narrow permissions.
        return path.resolveSibling("." + path.getFileName() + "." + UUID.randomUUID() + ".part");
    }

    private static void fill(Path file, Destination.Content content) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(file))) {
            content.writeTo(new Destination.Unclosed(out));
        }
    }

    /** Fills a file beside its place; a failure to make it is told of the place, since nobody knows the other name. */
    private static void fill(Path temporary, Path place, Destination.Content content) throws IOException {
        try {
            fill(temporary, content);
        } catch (FileSystemException failed) {
            if (!temporary.toString().equals(failed.getFile())) {
                throw failed;
            }
            FileSystemException named = new FileSystemException(place.toString(), null, reason(place, failed));
            named.initCause(failed);
            throw named;
        }
    }

    private static String reason(Path place, FileSystemException failed) {
        Path folder = place.toAbsolutePath().getParent();
        if (folder != null && !Files.isDirectory(folder)) {
            return "there is no folder " + folder;
        }
        return Objects.requireNonNullElse(failed.getReason(), "no file can be made there");
    }

    private static void move(Path from, Path to) throws IOException {
        try {
            Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException notHere) {
            Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
