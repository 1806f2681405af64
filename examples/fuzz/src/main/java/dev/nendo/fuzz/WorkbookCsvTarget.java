package dev.nendo.fuzz;

import dev.nendo.io.csv.WorkbookCsvFormat;
import dev.nendo.plan.Workbook;
import dev.nendo.problem.Loaded;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipOutputStream;

/**
 * The reader of workbook CSV. Bytes that begin like an archive are read as one; of others an archive is made, in which a line
 * {@code #kpis.csv} begins a table of that name, so that a fuzzer need not find out about compression.
 */
public final class WorkbookCsvTarget {
    private static final Pattern TABLE = Pattern.compile("(?m)^#");

    private WorkbookCsvTarget() {}

    /**
     * Reads, judges, audits, writes and reads again.
     *
     * @param data any bytes
     * @throws IOException never
     */
    public static void fuzzerTestOneInput(byte[] data) throws IOException {
        boolean isArchive = data.length > 1 && data[0] == 'P' && data[1] == 'K';
        WorkbookCsvFormat format = new WorkbookCsvFormat();
        byte[] archive = isArchive ? data : archive(new String(data, StandardCharsets.UTF_8));
        Loaded<Workbook> read = format.read(new ByteArrayInputStream(archive), "f.zip", Promises.OPTIONS);
        Promises.ofReading(read);
        if (read.value().isPresent()) {
            Promises.ofUsing(read.value().get());
            if (!read.hasErrors()) {
                Promises.ofWriting(format, read.value().get());
            }
        }
    }

    private static byte[] archive(String text) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.setLevel(0);
            for (String table : TABLE.split(text, -1)) {
                int end = table.indexOf('\n');
                if (end > 0) {
                    put(zip, table.substring(0, end), table.substring(end + 1));
                }
            }
        }
        return bytes.toByteArray();
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        try {
            zip.putNextEntry(new ZipEntry(name));
        } catch (ZipException | IllegalArgumentException refused) {
            return; // a name twice, or too long a one
        }
        zip.write(content.getBytes(StandardCharsets.UTF_8));
    }
}
