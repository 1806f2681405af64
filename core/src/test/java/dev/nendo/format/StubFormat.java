package dev.nendo.format;

import dev.nendo.plan.Workbook;
import dev.nendo.problem.Loaded;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** A format that writes its id and reads anything. */
class StubFormat implements WorkbookFormat {
    private final String id;
    private final Set<String> extensions;
    private final boolean folders;

    StubFormat(String id, boolean folders, String... extensions) {
        this.id = id;
        this.extensions = Set.of(extensions);
        this.folders = folders;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public Set<String> extensions() {
        return extensions;
    }

    @Override
    public boolean canUseFolders() {
        return folders;
    }

    @Override
    public boolean canWrite() {
        return true;
    }

    @Override
    public Loaded<Workbook> read(Source source, ReadOptions options) {
        return Loaded.of(Workbook.builder().build());
    }

    @Override
    public void write(Workbook workbook, Destination destination, WriteOptions options) throws IOException {
        destination.write(out -> out.write(id.getBytes(StandardCharsets.UTF_8)));
    }

    /** Another class, to be told apart in messages. */
    static final class Other extends StubFormat {
        Other(String id, String... extensions) {
            super(id, false, extensions);
        }
    }
}
