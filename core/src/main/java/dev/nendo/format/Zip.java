package dev.nendo.format;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Packs files into an archive whose bytes depend on nothing but their content. */
final class Zip {
    /** The first moment that an archive can state. */
    private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

    private Zip() {}

    static void write(Map<String, Destination.Content> contents, OutputStream out) throws IOException {
        ZipOutputStream zip = new ZipOutputStream(out);
        for (Map.Entry<String, Destination.Content> content : contents.entrySet()) {
            ZipEntry entry = new ZipEntry(content.getKey());
            entry.setTimeLocal(NO_TIME);
            zip.putNextEntry(entry);
            content.getValue().writeTo(new Destination.Unclosed(zip));
            zip.closeEntry();
        }
        zip.finish();
        zip.flush();
    }
}
