package dev.nendo.fuzz;

import dev.nendo.io.json.JsonWorkbookFormat;
import dev.nendo.plan.Workbook;
import dev.nendo.problem.Loaded;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** The reader of workbook JSON, and all that follows a reading. */
public final class JsonTarget {
    private JsonTarget() {}

    /**
     * Reads, judges, audits, writes and reads again.
     *
     * @param data any bytes
     * @throws IOException never
     */
    public static void fuzzerTestOneInput(byte[] data) throws IOException {
        JsonWorkbookFormat format = new JsonWorkbookFormat();
        Loaded<Workbook> read = format.read(new ByteArrayInputStream(data), "f.json", Promises.OPTIONS);
        Promises.ofReading(read);
        if (read.value().isPresent()) {
            Promises.ofUsing(read.value().get());
            if (!read.hasErrors()) {
                Promises.ofWriting(format, read.value().get());
            }
        }
    }
}
