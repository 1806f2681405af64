package dev.nendo.io;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Spoils files in the ways that editors, networks and attackers do; the same seed spoils alike. */
public final class Mutations {
    private static final int MOST = 4;

    private final Random random;
    private final List<String> tokens;

    /**
     * Starts.
     *
     * @param seed the seed
     * @param tokens words of the format, to be put where they do not belong
     */
    public Mutations(long seed, List<String> tokens) {
        this.random = new Random(seed);
        this.tokens = List.copyOf(tokens);
    }

    /** Bytes that are no file at all. */
    public byte[] noise(int most) {
        byte[] bytes = new byte[random.nextInt(most + 1)];
        random.nextBytes(bytes);
        return bytes;
    }

    /** A file with one to four faults. */
    public byte[] of(byte[] file) {
        byte[] spoilt = file;
        for (int n = random.nextInt(MOST) + 1; n > 0; n--) {
            spoilt = once(spoilt);
        }
        return spoilt;
    }

    private byte[] once(byte[] file) {
        int from = random.nextInt(file.length + 1);
        int to = Math.min(file.length, from + random.nextInt(12));
        return switch (random.nextInt(6)) {
            case 0 -> spliced(file, from, to, new byte[0]);
            case 1 -> spliced(file, from, from, token());
            case 2 -> spliced(file, from, to, token());
            case 3 -> spliced(file, from, from, Arrays.copyOfRange(file, from, to));
            case 4 -> spliced(file, from, to, noise(3));
            default -> random.nextInt(5) == 0 ? spliced(file, from, file.length, new byte[0]) : flipped(file, from);
        };
    }

    private byte[] token() {
        return tokens.get(random.nextInt(tokens.size())).getBytes(StandardCharsets.UTF_8);
    }

    private byte[] flipped(byte[] file, int at) {
        byte[] flipped = file.clone();
        if (at < flipped.length) {
            flipped[at] ^= (byte) (1 << random.nextInt(8));
        }
        return flipped;
    }

    private static byte[] spliced(byte[] file, int from, int to, byte[] between) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        out.write(file, 0, from);
        out.write(between, 0, between.length);
        out.write(file, to, file.length - to);
        return out.toByteArray();
    }
}
