package dev.nendo.fuzz;

import dev.nendo.format.ReadOptions;
import dev.nendo.format.Source;
import dev.nendo.io.csv.ObservationsCsv;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.Optional;

/** The streaming reader of observations, as UTF-8 and as Windows-31J. */
public final class ObservationsTarget {
    private static final ReadOptions WINDOWS = ReadOptions.builder()
            .from(Promises.OPTIONS)
            .encoding(Charset.forName("windows-31j"))
            .build();

    private ObservationsTarget() {}

    /**
     * Reads twice.
     *
     * @param data any bytes
     * @throws IOException never
     */
    public static void fuzzerTestOneInput(byte[] data) throws IOException {
        read(data, Promises.OPTIONS);
        read(data, WINDOWS);
    }

    private static void read(byte[] data, ReadOptions options) throws IOException {
        Promises.ofReading(
                ObservationsCsv.reader().withOptions(options).read(Source.of("f.csv", data), row -> Optional.empty()));
    }
}
