package dev.nendo.audit;

import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import dev.nendo.problem.Sentence;
import dev.nendo.problem.Severity;
import java.util.List;

/** Findings that are no broken equations: parts above their whole, and what can't be compared. */
final class Notices {
    private Notices() {}

    /** Whether parts can be no more than a whole. */
    static boolean isAtMost(List<Amount> parts, Amount whole) {
        Interval sum = Term.total(Term.sum(parts));
        int order = sum.lower().compareTo(whole.range().upper());
        return order < 0 || (order == 0 && !sum.lowerOpen() && !whole.range().upperOpen());
    }

    /** Parts that are more than their whole. */
    static Finding above(Relation relation, FindingPlace place, List<Amount> parts, Amount whole) {
        Interval sum = Term.total(Term.sum(parts));
        Rational gap = sum.lower().minus(whole.range().upper()).dividedBy(whole.unitInLastPlace());
        String shown = Show.range(sum, whole.scale());
        String text = parts.size() == 1 ? parts.get(0).text() : Term.text(Term.sum(parts)) + " = " + shown;
        String names = parts.size() == 1 ? parts.get(0).name().ja() + " " : "";
        String english = parts.size() == 1 ? parts.get(0).name().en() + " " : "";
        return error(relation, place, whole, "≥ " + shown)
                .gap(gap)
                .message(Sentence.of(
                        whole.name().ja() + "は " + whole.text() + " ですが、" + names + text + " を下回っています(末位で "
                                + Show.value(gap) + " の差)。",
                        whole.name().en() + " is printed " + whole.text() + ", below " + english + text + " by "
                                + Show.value(gap) + " in units of the last place."))
                .build();
    }

    static Finding.Builder error(Relation relation, FindingPlace place, Amount printed, String expected) {
        return Finding.builder()
                .relation(relation)
                .verdict(Verdict.INCONSISTENT)
                .severity(Severity.ERROR)
                .place(place)
                .printed(printed.text())
                .expected(expected);
    }

    /** Something legitimate that keeps figures from being compared. */
    static Finding.Builder info(Relation relation, FindingPlace place, Sentence message) {
        return Finding.builder()
                .relation(relation)
                .verdict(Verdict.NOT_CHECKABLE)
                .severity(Severity.INFO)
                .place(place)
                .message(message);
    }
}
