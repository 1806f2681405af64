package dev.nendo.format;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads a stream whole, but never more of it than a limit allows. */
final class Bounded {
    private static final int CHUNK = 1 << 16;

    private Bounded() {}

    /** Gives the bytes, or nothing when there are more than the limit; what is beyond it is not kept. */
    static Optional<byte[]> read(InputStream in, long limit, OptionalLong total, Progress progress) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] chunk = new byte[CHUNK];
        long done = 0;
        for (int n = in.read(chunk); n >= 0; n = in.read(chunk)) {
            done += n;
            if (done > limit) {
                return Optional.empty();
            }
            bytes.write(chunk, 0, n);
            progress.progressed(done, total);
        }
        return Optional.of(bytes.toByteArray());
    }
}
