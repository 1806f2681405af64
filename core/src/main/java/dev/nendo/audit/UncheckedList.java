package dev.nendo.audit;

import dev.nendo.audit.Unchecked.Obstacle;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Counts what could not be checked, and lists it where that is asked for. Not thread-safe. */
final class UncheckedList {
    private final boolean isListed;
    private final List<Unchecked> listed = new ArrayList<>();
    private long count;

    UncheckedList(boolean isListed) {
        this.isListed = isListed;
    }

    void add(Relation relation, Obstacle obstacle, Supplier<FindingPlace> place) {
        count++;
        if (isListed) {
            listed.add(new Unchecked(relation, obstacle, place.get()));
        }
    }

    long count() {
        return count;
    }

    List<Unchecked> listed() {
        return List.copyOf(listed);
    }
}
