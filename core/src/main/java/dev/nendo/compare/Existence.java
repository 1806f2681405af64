package dev.nendo.compare;

import dev.nendo.fiscal.Window;
import dev.nendo.number.Reason;
import dev.nendo.plan.Branch;
import dev.nendo.problem.Sentence;
import java.util.Map;
import java.util.stream.Collectors;

/** Says since when and until when a branch existed, and which months figures cover. */
final class Existence {
    private Existence() {}

    static Sentence words(Branch branch, Reason reason) {
        return switch (reason) {
            case NOT_STARTED ->
                branch.opened()
                        .map(month -> Sentence.of(month + " に開設", "opens in " + month))
                        .orElse(reason.sentence());
            case DISCONTINUED ->
                branch.closed()
                        .map(month -> branch.mergedInto()
                                .map(into -> Sentence.of(
                                        month + " 限りで " + into + " に統合", "merged into " + into + " after " + month))
                                .orElseGet(() -> Sentence.of(month + " 限りで閉鎖", "closed after " + month)))
                        .orElse(reason.sentence());
            case NOT_APPLICABLE -> branch.headOffice() ? Membership.HEAD_OFFICE.label() : reason.sentence();
            default -> reason.sentence();
        };
    }

    static Sentence unlike(Window usual, Map<Branch, Window> unlike) {
        return Sentence.of(
                "期間が異なる支部(基準 " + usual + "): "
                        + unlike.entrySet().stream()
                                .map(e -> e.getKey().name().ja() + " " + e.getValue())
                                .collect(Collectors.joining("、")),
                "Months differ from " + usual + ": "
                        + unlike.entrySet().stream()
                                .map(e -> e.getKey().name().en() + " " + e.getValue())
                                .collect(Collectors.joining(", ")));
    }
}
