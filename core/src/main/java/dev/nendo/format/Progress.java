package dev.nendo.format;

import java.util.OptionalLong;

/**
 * Hears how far a reading has come; a hook for a progress bar.
 *
 * <p>It is called from the thread that reads, now and then, and must be quick; what it throws stops the reading. Example:
 * {@code (done, total) -> System.err.println(done)} prints the bytes read so far.
 */
@FunctionalInterface
public interface Progress {
    /** Listens to nothing. */
    Progress NONE = (done, total) -> {};

    /**
     * Called when more has been read.
     *
     * @param done bytes read so far, never fewer than before
     * @param total bytes there are, where that is known
     */
    void progressed(long done, OptionalLong total);
}
