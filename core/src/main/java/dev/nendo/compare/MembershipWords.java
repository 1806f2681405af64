package dev.nendo.compare;

import dev.nendo.fiscal.Window;
import dev.nendo.plan.Branch;
import dev.nendo.plan.BranchNoun;
import dev.nendo.problem.Sentence;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Says since when and until when a branch existed, and which months figures cover. */
final class MembershipWords {
    private MembershipWords() {}

    /** Why nothing is expected of a branch; empty for one that exists and takes part. */
    static Optional<Sentence> of(Branch branch, Membership membership, List<BranchActual> others) {
        return switch (membership) {
            case ACTIVE -> Optional.empty();
            case NOT_OPEN ->
                branch.opened().map(month -> Sentence.of(PeriodText.ja(month) + "に開設", "opens in " + month));
            case CLOSED ->
                branch.closed().map(month -> Sentence.of(PeriodText.ja(month) + "限りで閉鎖", "closed after " + month));
            case MERGED ->
                branch.closed().flatMap(month -> branch.mergedInto()
                        .map(id -> name(id, others))
                        .map(into -> Sentence.of(
                                PeriodText.ja(month) + "限りで" + into.ja() + "に統合",
                                "merged into " + into.en() + " after " + month)));
            case HEAD_OFFICE -> Optional.of(membership.label());
        };
    }

    private static Sentence name(String id, List<BranchActual> others) {
        return others.stream()
                .map(BranchActual::branch)
                .filter(branch -> branch.id().equals(id))
                .map(Branch::name)
                .findFirst()
                .orElse(Sentence.of(id, id));
    }

    static Sentence unlike(BranchNoun noun, Window usual, Map<Branch, Window> unlike) {
        return Sentence.of(
                "期間が異なる" + noun.ja() + "(基準 " + PeriodText.ja(usual) + "): "
                        + unlike.entrySet().stream()
                                .map(e -> e.getKey().name().ja() + " " + PeriodText.ja(e.getValue()))
                                .collect(Collectors.joining("、")),
                "Months differ from " + usual + ": "
                        + unlike.entrySet().stream()
                                .map(e -> e.getKey().name().en() + " " + e.getValue())
                                .collect(Collectors.joining(", ")));
    }
}
