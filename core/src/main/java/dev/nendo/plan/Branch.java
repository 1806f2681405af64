package dev.nendo.plan;

import dev.nendo.internal.NendoStyle;
import dev.nendo.problem.Location;
import dev.nendo.problem.Sentence;
import java.time.YearMonth;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An organisational unit that has plans: one of 47 prefectural branches (支部), or a head office (本部).
 *
 * <p>It is not a group inside a branch; groups are named by plan items. Example: {@code gunma}, code 10. Immutable and thread-safe.
 */
@Value.Immutable
@NendoStyle
public sealed interface Branch permits ImmutableBranch {
    /** {@return the id that plans refer to} */
    String id();

    /** {@return the name shown to people} */
    Sentence name();

    /** {@return the prefecture's or the organisation's own code} */
    Optional<String> code();

    /** {@return the region the branch rolls up to} */
    Optional<String> region();

    /** {@return whether this is the head office, which is not ranked among branches} */
    @Value.Default
    default boolean isHeadOffice() {
        return false;
    }

    /** {@return the first month the branch existed, where that matters} */
    Optional<YearMonth> opened();

    /** {@return the last month the branch existed, where that matters} */
    Optional<YearMonth> closed();

    /** {@return the branch it was merged into when it closed} */
    Optional<String> mergedInto();

    /** {@return where the branch was read; no part of equality} */
    @Value.Auxiliary
    Optional<Location> origin();

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a branch; not thread-safe. */
    final class Builder extends ImmutableBranch.Builder {
        Builder() {}
    }
}
