package dev.nendo.io.csv;

import dev.nendo.format.ForeignBytes;
import dev.nendo.format.Progress;
import dev.nendo.format.ReadOptions;
import dev.nendo.format.Source;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.PushbackInputStream;
import java.util.OptionalLong;

/** The bytes of a source on their way through: counted, limited, and told to the listener. */
final class CountedInput extends FilterInputStream {

    /** More bytes than the options allow. */
    static final class TooManyBytes extends IOException {
        private static final long serialVersionUID = 1L;

        private final long limit;

        private TooManyBytes(long limit) {
            super("more than " + limit + " bytes");
            this.limit = limit;
        }

        long limit() {
            return limit;
        }
    }

    private final long limit;
    private final Progress progress;
    private final OptionalLong total;
    private long done;

    CountedInput(Source source, ReadOptions options) throws IOException {
        super(new PushbackInputStream(source.open(), ForeignBytes.ENOUGH));
        this.limit = options.limits().maxBytes();
        this.progress = options.progress();
        this.total = source.size();
    }

    /** The first bytes, which are read again afterwards. */
    byte[] head() throws IOException {
        byte[] head = in.readNBytes(ForeignBytes.ENOUGH);
        ((PushbackInputStream) in).unread(head);
        return head;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] target, int from, int length) throws IOException {
        int count = super.read(target, from, length);
        if (count > 0) {
            done += count;
            if (done > limit) {
                throw new TooManyBytes(limit);
            }
            progress.progressed(done, total);
        }
        return count;
    }
}
