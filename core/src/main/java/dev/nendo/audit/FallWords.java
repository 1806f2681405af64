package dev.nendo.audit;

import dev.nendo.audit.sheet.Amount;
import dev.nendo.audit.sheet.PrintedPlace;
import dev.nendo.audit.sheet.Show;
import dev.nendo.problem.Sentence;
import dev.nendo.problem.Severity;

/** What is said of a count to date that is below an earlier one: entries may have been withdrawn, so it is no error. */
final class FallWords {
    private FallWords() {}

    static Finding finding(Relation relation, PrintedPlace place, Amount before, Amount figure) {
        return ImmutableFinding.builder()
                .relation(relation)
                .verdict(Verdict.CONSISTENT)
                .severity(Severity.WARNING)
                .place(FindingPlaces.of(place))
                .printed(figure.text())
                .expected("≥ " + before.text())
                .gap(ContradictionWords.gap(figure.range(), before.range()).dividedBy(figure.unitInLastPlace()))
                .message(
                        Sentence.of(
                                figure.name().ja() + "は " + figure.text() + " で、"
                                        + before.name().ja() + "の " + before.text()
                                        + " を下回っています。累計は減らないので、訂正（取下げ等）の可能性か、誤りです。",
                                figure.name().en() + " is printed " + figure.text() + ", which is below "
                                        + before.text()
                                        + " of " + Show.within(before.name().en())
                                        + ". A count to date does not fall: earlier figures were corrected, or one is a misprint."))
                .build();
    }
}
