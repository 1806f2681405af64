package dev.nendo.audit;

import dev.nendo.audit.sheet.PrintedPlace;
import dev.nendo.evaluate.Evaluation;
import dev.nendo.kpi.Direction;
import dev.nendo.plan.ReportedStatus;
import dev.nendo.problem.Language;
import dev.nendo.problem.Sentence;
import dev.nendo.problem.Severity;
import java.time.YearMonth;

/** What is said of reported statuses, in both languages. */
final class StatusWords {
    private StatusWords() {}

    /** A status of success over a missed target. */
    static Finding missed(PrintedPlace place, ReportedStatus status, Evaluation evaluation) {
        Sentence target = target(evaluation);
        Sentence actual = actual(evaluation);
        return finding(
                place,
                status,
                Severity.WARNING,
                Sentence.of(
                        "実績" + actual.ja() + "は目標（" + target.ja() + "）を満たしていません。",
                        "the result " + actual.en() + " misses the target, " + target.en() + "."));
    }

    /** A status of not done over something that was done. */
    static Finding done(PrintedPlace place, ReportedStatus status, Evaluation evaluation) {
        Sentence actual = actual(evaluation);
        return finding(
                place,
                status,
                Severity.WARNING,
                Sentence.of(
                        "実績は" + actual.ja() + "で、実施されています。", "something was done: the result is " + actual.en() + "."));
    }

    /** A status below the plan over a target that was met. */
    static Finding modest(PrintedPlace place, ReportedStatus status, Evaluation evaluation) {
        Sentence target = target(evaluation);
        Sentence actual = actual(evaluation);
        return finding(
                place,
                status,
                Severity.INFO,
                Sentence.of(
                        "実績" + actual.ja() + "は目標（" + target.ja() + "）を満たしています。",
                        "the result " + actual.en() + " meets the target, " + target.en() + "."));
    }

    private static Finding finding(PrintedPlace place, ReportedStatus status, Severity severity, Sentence but) {
        return ImmutableFinding.builder()
                .relation(Relation.REPORTED_STATUS)
                .verdict(Verdict.CONSISTENT)
                .severity(severity)
                .place(FindingPlaces.of(place))
                .printed(status.printed())
                .message(but(status, but))
                .build();
    }

    static Finding withoutResult(PrintedPlace place, ReportedStatus status) {
        return uncheckable(
                place,
                status,
                Sentence.of(
                        "もとになる実績が示されていないため確かめられません。",
                        "the result it rests on is not printed, so it can't be checked."));
    }

    /** A status of success whose window goes on after the last figure. */
    static Finding open(PrintedPlace place, ReportedStatus status, YearMonth last, YearMonth end) {
        return uncheckable(
                place,
                status,
                Sentence.of(
                        "実績は" + month(last) + "までで、目標の期間が終わる" + month(end) + "の値がないため確かめられません。",
                        "the result covers the months to " + last + " and the target's window ends in " + end
                                + ", so it can't be checked."));
    }

    private static Finding uncheckable(PrintedPlace place, ReportedStatus status, Sentence but) {
        return PartsOfWhole.info(Relation.REPORTED_STATUS, place, but(status, but))
                .printed(status.printed())
                .build();
    }

    private static Sentence but(ReportedStatus status, Sentence but) {
        return Sentence.of(
                "実施状況は" + status.printed() + "ですが、" + but.ja(),
                "The status is " + status.printed() + ", but " + but.en());
    }

    private static String month(YearMonth month) {
        return month.getYear() + "年" + month.getMonthValue() + "月";
    }

    static Sentence actual(Evaluation evaluation) {
        return Sentence.of(evaluation.shownActual(Language.JA), evaluation.shownActual(Language.EN));
    }

    static Sentence target(Evaluation evaluation) {
        String ja = evaluation.shownTarget(Language.JA);
        String en = evaluation.shownTarget(Language.EN);
        return evaluation
                .target()
                .direction()
                .map(Direction::label)
                .map(side -> Sentence.of(ja + side.ja(), side.en() + " " + en))
                .orElseGet(() -> Sentence.of(ja, en));
    }
}
