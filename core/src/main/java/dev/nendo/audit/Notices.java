package dev.nendo.audit;

import dev.nendo.audit.Misprints.Suspected;
import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import dev.nendo.problem.Sentence;
import dev.nendo.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Findings that are no broken equations: parts above their whole, and what can't be compared. */
final class Notices {
    private Notices() {}

    /** Whether parts can be no more than a whole. */
    static boolean isAtMost(List<Amount> parts, Amount whole) {
        Interval sum = Term.total(Term.sum(parts));
        int order = sum.lower().compareTo(whole.range().upper());
        return order < 0 || (order == 0 && !sum.isLowerOpen() && !whole.range().isUpperOpen());
    }

    /** Parts that are more than their whole. */
    static Finding above(Relation relation, FindingPlace place, List<Amount> parts, Amount whole) {
        List<Suspected> figures = new ArrayList<>();
        figures.add(new Suspected(whole, changed -> isAtMost(parts, changed)));
        for (int i = 0; i < parts.size(); i++) {
            List<Amount> others = new ArrayList<>(parts);
            Amount part = others.remove(i);
            figures.add(new Suspected(
                    part,
                    changed -> isAtMost(
                            Stream.concat(others.stream(), Stream.of(changed)).toList(), whole)));
        }
        return above(relation, place, parts, whole, figures);
    }

    /** Parts that are more than their whole, where more than the two may have to be satisfied. */
    static Finding above(
            Relation relation, FindingPlace place, List<Amount> parts, Amount whole, List<Suspected> figures) {
        Interval sum = Term.total(Term.sum(parts));
        Rational gap = sum.lower().minus(whole.range().upper()).dividedBy(whole.unitInLastPlace());
        String shown = Show.range(sum, whole.scale());
        boolean isOne = parts.size() == 1;
        String text = isOne ? parts.get(0).text() : Term.text(Term.sum(parts)) + " = " + shown;
        String ja = isOne ? parts.get(0).name().ja() + "の " : "";
        String en = isOne ? " of " + Show.within(parts.get(0).name().en()) : "";
        List<Repair> repairs = Misprints.explaining(figures);
        Sentence apart = Show.apart(gap);
        Sentence causes = Causes.of(repairs);
        return error(relation, place, whole, "≥ " + shown)
                .gap(gap)
                .repairs(repairs)
                .message(Sentence.of(
                        whole.name().ja() + "は " + whole.text() + " ですが、" + ja + text + " を下回っています" + apart.ja() + "。"
                                + causes.ja(),
                        whole.name().en() + " is printed " + whole.text() + ", which is below " + text + en + "; "
                                + apart.en() + ". " + causes.en()))
                .build();
    }

    static ImmutableFinding.Builder error(Relation relation, FindingPlace place, Amount printed, String expected) {
        return ImmutableFinding.builder()
                .relation(relation)
                .verdict(Verdict.INCONSISTENT)
                .severity(Severity.ERROR)
                .place(place)
                .printed(printed.text())
                .expected(expected);
    }

    /** Something legitimate that keeps figures from being compared. */
    static ImmutableFinding.Builder info(Relation relation, FindingPlace place, Sentence message) {
        return ImmutableFinding.builder()
                .relation(relation)
                .verdict(Verdict.NOT_CHECKABLE)
                .severity(Severity.INFO)
                .place(place)
                .message(message);
    }
}
