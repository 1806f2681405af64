package dev.nendo.fuzz;

import dev.nendo.io.csv.PublishedTableFormat;
import dev.nendo.plan.Workbook;
import dev.nendo.problem.Loaded;
import java.io.ByteArrayInputStream;
import java.io.IOException;

/** The reader of published tables, and the audit of what it reads. */
public final class PublishedTableTarget {
    private PublishedTableTarget() {}

    /**
     * Reads and audits.
     *
     * @param data any bytes
     * @throws IOException never
     */
    public static void fuzzerTestOneInput(byte[] data) throws IOException {
        Loaded<Workbook> read =
                new PublishedTableFormat().read(new ByteArrayInputStream(data), "f.csv", Promises.OPTIONS);
        Promises.ofReading(read);
        read.value().ifPresent(Promises::ofUsing);
    }
}
