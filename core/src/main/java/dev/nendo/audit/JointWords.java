package dev.nendo.audit;

import dev.nendo.audit.relation.Tested;
import dev.nendo.problem.Sentence;
import dev.nendo.problem.Severity;

/** What is said of relations that are possible one by one and impossible together. */
final class JointWords {
    private JointWords() {}

    static ImmutableFinding.Builder finding(Tested first, Located located) {
        ImmutableFinding.Builder finding = ImmutableFinding.builder()
                .relation(Relation.TOGETHER)
                .verdict(Verdict.INCONSISTENT)
                .severity(Severity.ERROR)
                .place(FindingPlaces.of(first.place()))
                .printed(first.claimed().text());
        located.repair().ifPresent(finding::repair);
        return finding;
    }

    static Sentence message(int figures) {
        return Sentence.of(
                "関係する " + figures + " 個の数値は、関係の一つ一つは成り立ち得ますが、すべてを同時に満たす値がありません。",
                "Each relation among the " + figures
                        + " figures involved can hold alone, but no values satisfy all of them at once.");
    }
}
