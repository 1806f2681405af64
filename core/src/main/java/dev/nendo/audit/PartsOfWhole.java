package dev.nendo.audit;

import dev.nendo.audit.relation.Term;
import dev.nendo.audit.relation.Tested;
import dev.nendo.audit.sheet.Amount;
import dev.nendo.audit.sheet.PrintedPlace;
import dev.nendo.audit.sheet.Show;
import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import dev.nendo.problem.Sentence;
import dev.nendo.problem.Severity;
import java.util.List;

/** Findings that are no broken equations: parts above their whole, and what can't be compared. */
final class PartsOfWhole {
    private PartsOfWhole() {}

    /** Whether parts can be no more than a whole. */
    static boolean isAtMost(List<Amount> parts, Amount whole) {
        Interval sum = Term.total(Term.sum(parts));
        int order = sum.lower().compareTo(whole.range().upper());
        return order < 0 || (order == 0 && !sum.isLowerOpen() && !whole.range().isUpperOpen());
    }

    /** Settles whether parts are at most their whole. */
    static void check(Relation relation, PrintedPlace place, List<Amount> parts, Amount whole, AuditResults results) {
        boolean holds = isAtMost(parts, whole);
        Tested identity = Tested.atMost(parts, whole, place, holds);
        if (holds) {
            results.tested(identity);
            results.consistent();
        } else {
            results.broken(above(relation, place, parts, whole), identity);
        }
    }

    /** Parts that are more than their whole. */
    private static Finding above(Relation relation, PrintedPlace place, List<Amount> parts, Amount whole) {
        Interval sum = Term.total(Term.sum(parts));
        Rational gap = sum.lower().minus(whole.range().upper()).dividedBy(whole.unitInLastPlace());
        String shown = Show.range(sum, whole.scale());
        boolean isOne = parts.size() == 1;
        String text = isOne ? parts.get(0).text() : Term.text(Term.sum(parts)) + " = " + shown;
        String ja = isOne ? parts.get(0).name().ja() + "の " : "";
        String en = isOne ? " of " + Show.within(parts.get(0).name().en()) : "";
        Sentence apart = Show.apart(gap);
        return error(relation, place, whole, "≥ " + shown)
                .gap(gap)
                .message(Sentence.of(
                        whole.name().ja() + "は " + whole.text() + " ですが、" + ja + text + " を下回っています" + apart.ja() + "。",
                        whole.name().en() + " is printed " + whole.text() + ", which is below " + text + en + "; "
                                + apart.en() + "."))
                .build();
    }

    static ImmutableFinding.Builder error(Relation relation, PrintedPlace place, Amount printed, String expected) {
        return ImmutableFinding.builder()
                .relation(relation)
                .verdict(Verdict.INCONSISTENT)
                .severity(Severity.ERROR)
                .place(FindingPlaces.of(place))
                .printed(printed.text())
                .expected(expected);
    }

    /** Something legitimate that keeps figures from being compared. */
    static ImmutableFinding.Builder info(Relation relation, PrintedPlace place, Sentence message) {
        return ImmutableFinding.builder()
                .relation(relation)
                .verdict(Verdict.NOT_CHECKABLE)
                .severity(Severity.INFO)
                .place(FindingPlaces.of(place))
                .message(message);
    }
}
