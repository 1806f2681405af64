package dev.nendo.audit;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * How many findings an audit keeps, shared fairly among relations: one that is broken a thousand times takes no room from one that is broken
 * once. Not thread-safe.
 */
final class FindingQuota {
    private final int cap;
    private final Map<Relation, Integer> kept = new EnumMap<>(Relation.class);
    private int total;

    FindingQuota(int cap) {
        this.cap = cap;
    }

    /** Whether a finding of a relation would only be counted: each relation keeps its share, and more while there is room. */
    boolean isFull(Relation relation) {
        int share = Math.max(1, cap / Relation.values().length);
        return total >= cap && kept.getOrDefault(relation, 0) >= share;
    }

    void take(Relation relation) {
        kept.merge(relation, 1, Integer::sum);
        total++;
    }

    /** Gives back what the findings of a discarded check took. */
    void giveBack(List<Finding> findings) {
        findings.forEach(finding -> kept.merge(finding.relation(), -1, Integer::sum));
        total -= findings.size();
    }

    /** The findings that may stay: where they are too many, the relations with most of them give up their last ones. */
    List<Finding> within(List<Finding> findings) {
        if (findings.size() <= cap) {
            return findings;
        }
        Map<Relation, Integer> allowed = allowed(findings);
        List<Finding> within = new ArrayList<>();
        for (Finding finding : findings) {
            int left = allowed.getOrDefault(finding.relation(), 0);
            if (left > 0) {
                within.add(finding);
                allowed.put(finding.relation(), left - 1);
            }
        }
        return within;
    }

    private Map<Relation, Integer> allowed(List<Finding> findings) {
        Map<Relation, Integer> wanted = new EnumMap<>(Relation.class);
        findings.forEach(finding -> wanted.merge(finding.relation(), 1, Integer::sum));
        Map<Relation, Integer> allowed = new EnumMap<>(Relation.class);
        int room = cap;
        while (room > 0 && !wanted.isEmpty()) {
            int each = Math.max(1, room / wanted.size());
            for (Relation relation : List.copyOf(wanted.keySet())) {
                int more = Math.min(Math.min(each, room), wanted.getOrDefault(relation, 0));
                allowed.merge(relation, more, Integer::sum);
                room -= more;
                wanted.merge(relation, -more, Integer::sum);
                wanted.remove(relation, 0);
            }
        }
        return allowed;
    }
}
