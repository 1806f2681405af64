package dev.nendo.format;

import dev.nendo.problem.Loaded;
import dev.nendo.problem.Problem;
import dev.nendo.problem.Problems;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Unpacks an archive held in memory, watching over the number of entries and what they expand to. */
final class Unzip {
    /** Below this, expansion is never an attack. */
    private static final long HARMLESS = 1L << 20;

    private final String name;
    private final Limits limits;
    private final long allowed;
    private final boolean allowedBySize;
    private final Problems problems;
    private final SortedMap<String, Source> entries = new TreeMap<>();
    private long unpacked;

    private Unzip(String name, int packed, ReadOptions options) {
        this.name = name;
        this.limits = options.limits();
        this.problems = new Problems(options.problemCap());
        long byExpansion = Math.max(HARMLESS, (long) packed * limits.maxExpansion());
        this.allowed = Math.min(limits.maxBytes(), byExpansion);
        this.allowedBySize = limits.maxBytes() <= byExpansion;
    }

    static Loaded<Source> read(String name, byte[] archive, ReadOptions options) {
        return new Unzip(name, archive.length, options).read(archive);
    }

    private Loaded<Source> read(byte[] archive) {
        // Names not marked as UTF-8 are taken byte for byte, and made out by ZipNames.
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive), StandardCharsets.ISO_8859_1)) {
            int count = 0;
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                count++;
                if (count > limits.maxZipEntries()) {
                    return failed(SourceProblems.tooManyEntries(name, limits.maxZipEntries()));
                }
                Optional<byte[]> bytes = Bounded.read(zip, allowed - unpacked, OptionalLong.empty(), Progress.NONE);
                if (bytes.isEmpty()) {
                    return failed(
                            allowedBySize
                                    ? SourceProblems.tooManyBytes(name, limits.maxBytes())
                                    : SourceProblems.expandsTooMuch(name, limits.maxExpansion()));
                }
                unpacked += bytes.get().length;
                keep(entry, bytes.get());
            }
            return count == 0
                    ? failed(SourceProblems.zipNotValid(name))
                    : Loaded.of(Source.folder(name, entries), problems);
        } catch (IOException | IllegalArgumentException damaged) {
            // The bytes are in memory already, so this is no failing device; names in broken UTF-8 come as the latter.
            return failed(SourceProblems.zipNotValid(name));
        }
    }

    private void keep(ZipEntry entry, byte[] bytes) {
        String path = ZipNames.decoded(entry.getName());
        if (!ZipNames.isSafe(path)) {
            problems.add(SourceProblems.entryNotSafe(name, path));
        } else if (!entry.isDirectory() && entries.putIfAbsent(path, Source.of(name + "!/" + path, bytes)) != null) {
            problems.add(SourceProblems.entryTwice(name, path));
        }
    }

    private Loaded<Source> failed(Problem problem) {
        problems.add(problem);
        return Loaded.failed(problems);
    }
}
