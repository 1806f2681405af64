package dev.nendo.format;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.concurrent.atomic.AtomicBoolean;

/** Hands a caller's stream out once, and leaves closing it to the caller. */
final class OnceOpener implements Source.Opener {
    private final String name;
    private final InputStream stream;
    private final AtomicBoolean opened = new AtomicBoolean();

    OnceOpener(String name, InputStream stream) {
        this.name = name;
        this.stream = stream;
    }

    @Override
    public InputStream open() {
        if (!opened.compareAndSet(false, true)) {
            throw new IllegalStateException("a stream can be read once; use bytes or a path to read again: " + name);
        }
        return new FilterInputStream(stream) {
            @Override
            public void close() throws IOException {
                // The stream is the caller's.
            }

            @Override
            public int read(byte[] target, int from, int length) throws IOException {
                return stream.read(target, from, length);
            }
        };
    }
}
