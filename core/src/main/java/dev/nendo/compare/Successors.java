package dev.nendo.compare;

import dev.nendo.plan.Branch;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Follows mergers to the branch that goes on. */
final class Successors {
    private Successors() {}

    /** The reading of the branch that a merged one goes on in at last, over several mergers. */
    static Optional<Reading> last(Branch branch, Period period) {
        Set<String> seen = new HashSet<>();
        Optional<Reading> found = Optional.empty();
        Optional<String> next = branch.mergedInto();
        // A circle of mergers is a mistake of the data; it must not hang.
        while (next.isPresent() && seen.add(next.get())) {
            String id = next.get();
            found = period.readings().stream()
                    .filter(r -> r.branch().id().equals(id))
                    .findFirst();
            next = found.flatMap(
                    r -> r.branch().closed().isPresent() ? r.branch().mergedInto() : Optional.empty());
        }
        return found.filter(r -> !r.branch().id().equals(branch.id()));
    }

    /** The region a reading rolls up to: where only what was done is added, that of the population it was done in. */
    static Optional<String> region(Predicate<Reading> isFollowed, Reading reading, Period period) {
        return isFollowed.test(reading)
                ? last(reading.branch(), period).flatMap(r -> r.branch().region())
                : reading.branch().region();
    }
}
