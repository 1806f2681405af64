package dev.nendo.compare;

import dev.nendo.plan.Branch;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;

/** Follows mergers to the branch that goes on. */
final class Successors {
    private Successors() {}

    /** What the branch reached that a merged one goes on in at last, over several mergers. */
    static Optional<BranchActual> last(Branch branch, YearActuals year) {
        Set<String> seen = new HashSet<>();
        Optional<BranchActual> found = Optional.empty();
        Optional<String> next = branch.mergedInto();
        // A circle of mergers is a mistake of the data; it must not hang.
        while (next.isPresent() && seen.add(next.get())) {
            String id = next.get();
            found = year.actuals().stream()
                    .filter(r -> r.branch().id().equals(id))
                    .findFirst();
            next = found.flatMap(
                    r -> r.branch().closed().isPresent() ? r.branch().mergedInto() : Optional.empty());
        }
        return found.filter(r -> !r.branch().id().equals(branch.id()));
    }

    /** The region a branch rolls up to: where only what was done is added, that of the population it was done in. */
    static Optional<String> region(Predicate<BranchActual> isFollowed, BranchActual actual, YearActuals year) {
        return isFollowed.test(actual)
                ? last(actual.branch(), year).flatMap(r -> r.branch().region())
                : actual.branch().region();
    }
}
