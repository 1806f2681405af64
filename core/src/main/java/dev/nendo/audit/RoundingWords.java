package dev.nendo.audit;

import dev.nendo.audit.AuditResults.Evidence;
import dev.nendo.audit.sheet.Amount;
import dev.nendo.audit.sheet.PrintedPlace;
import dev.nendo.audit.sheet.Show;
import dev.nendo.number.RoundingRule;
import dev.nendo.number.Unit;
import dev.nendo.problem.Sentence;
import dev.nendo.problem.Severity;

/** What is said of how a sheet was rounded, in both languages. */
final class RoundingWords {
    private RoundingWords() {}

    /** A rule that was adopted for a unit, with one of the figures that decide for it. */
    static Finding adopted(PrintedPlace place, Unit unit, RoundingAdoption adoption) {
        Evidence first = adoption.decidingFor().get(0);
        String exact = Show.value(first.exact());
        int figures = adoption.decidingFor().size();
        int against = adoption.contradicting().size();
        Sentence name = name(unit);
        Sentence rule = adoption.rule().label();
        String rest = against == 0 ? "" : " " + against + " contradict it.";
        return note(place, Severity.INFO)
                .message(Sentence.of(
                        "端数処理の表示はありませんが、" + name.ja() + "は" + rule.ja() + "とみました。そうでなければ合わない数値が " + figures
                                + " 個あります（例えば " + exact + " が "
                                + first.printed().text() + "）。"
                                + (against == 0 ? "" : "合わない数値は " + against + " 個です。"),
                        "No rounding is declared, but " + name.en() + " are taken as rounded " + rule.en() + ": "
                                + figures + " of them fit nothing else, for instance " + exact + " printed "
                                + first.printed().text() + "." + rest))
                .build();
    }

    private static Sentence name(Unit unit) {
        return unit.symbol().isEmpty()
                ? Sentence.of("単位のない数値", "figures without a unit")
                : Sentence.of("単位が「" + unit.symbol() + "」の数値", "figures in " + unit.symbol());
    }

    private static ImmutableFinding.Builder note(PrintedPlace place, Severity severity) {
        return ImmutableFinding.builder()
                .relation(Relation.ROUNDING)
                .verdict(Verdict.CONSISTENT)
                .severity(severity)
                .place(FindingPlaces.of(place));
    }

    /** A figure that fits a rule which too few figures speak for. */
    static Finding fitting(Finding error, Amount claimed, String arithmetic, String exact, RoundingRule rule) {
        Sentence name = claimed.name();
        return ImmutableFinding.builder()
                .relation(error.relation())
                .verdict(Verdict.CONSISTENT)
                .severity(Severity.WARNING)
                .place(error.place())
                .printed(error.printed())
                .expected(error.expected())
                .witness(error.witness())
                .gap(error.gap())
                .message(Sentence.of(
                        name.ja() + "は " + claimed.text() + " ですが、" + arithmetic + " = " + exact + " です。"
                                + rule.label().ja() + "なら合います。",
                        name.en() + " is printed " + claimed.text() + ", but " + arithmetic + " = " + exact
                                + "; that fits if it was rounded "
                                + rule.label().en() + " ("
                                + rule.label().ja() + "), which is not declared."))
                .build();
    }
}
