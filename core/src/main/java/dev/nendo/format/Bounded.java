package dev.nendo.format;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.OptionalLong;

/** Reads a stream whole, but never more of it than a limit allows. */
final class Bounded {
    private static final int CHUNK = 1 << 16;

    /** The longest array that every virtual machine makes: no limit can allow more. */
    static final int LARGEST = Integer.MAX_VALUE - 8;

    private Bounded() {}

    /** Gives the bytes, or nothing when there are more than the limit; what is beyond it is not kept. */
    static Optional<byte[]> read(InputStream in, long limit, OptionalLong total, Progress progress) throws IOException {
        PushbackInputStream ahead = new PushbackInputStream(in);
        byte[] bytes = new byte[room(limit, total)];
        int done = 0;
        while (done < bytes.length || hasMore(ahead)) {
            if (done == LARGEST) {
                return Optional.empty();
            }
            if (done == bytes.length) {
                bytes = Arrays.copyOf(bytes, (int) Math.min(LARGEST, 2L * done));
            }
            int count = ahead.read(bytes, done, Math.min(CHUNK, bytes.length - done));
            if (count < 0) {
                break;
            }
            done += count;
            if (done > limit) {
                return Optional.empty();
            }
            progress.progressed(done, total);
        }
        return Optional.of(done == bytes.length ? bytes : Arrays.copyOf(bytes, done));
    }

    /** Looks before room is made for more than there is said to be. */
    private static boolean hasMore(PushbackInputStream ahead) throws IOException {
        int next = ahead.read();
        if (next >= 0) {
            ahead.unread(next);
        }
        return next >= 0;
    }

    /** As much as there is said to be, if that is allowed. */
    private static int room(long limit, OptionalLong total) {
        long said = total.orElse(0);
        return 0 < said && said <= Math.min(limit, LARGEST) ? (int) said : CHUNK;
    }
}
