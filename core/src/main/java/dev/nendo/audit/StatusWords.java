package dev.nendo.audit;

import dev.nendo.evaluate.Evaluation;
import dev.nendo.kpi.Direction;
import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import dev.nendo.number.Unit;
import dev.nendo.plan.ReportedStatus;
import dev.nendo.problem.Sentence;
import dev.nendo.problem.Severity;
import java.time.YearMonth;
import java.util.Optional;

/** What is said of reported statuses, in both languages. */
final class StatusWords {
    private StatusWords() {}

    /** A status of success over a missed target. */
    static Finding missed(FindingPlace place, ReportedStatus status, Evaluation evaluation) {
        Sentence target = target(evaluation);
        String actual = actual(evaluation);
        return finding(place, status, Severity.WARNING, Sentence.of(
                "実績" + actual + "は目標（" + target.ja() + "）を満たしていません。",
                "the result " + actual + " misses the target, " + target.en() + "."));
    }

    /** A status of not done over something that was done. */
    static Finding done(FindingPlace place, ReportedStatus status, Evaluation evaluation) {
        String actual = actual(evaluation);
        return finding(place, status, Severity.WARNING, Sentence.of(
                "実績は" + actual + "で、実施されています。", "something was done: the result is " + actual + "."));
    }

    /** A status below the plan over a target that was met. */
    static Finding modest(FindingPlace place, ReportedStatus status, Evaluation evaluation) {
        Sentence target = target(evaluation);
        String actual = actual(evaluation);
        return finding(place, status, Severity.INFO, Sentence.of(
                "実績" + actual + "は目標（" + target.ja() + "）を満たしています。",
                "the result " + actual + " meets the target, " + target.en() + "."));
    }

    private static Finding finding(FindingPlace place, ReportedStatus status, Severity severity, Sentence but) {
        return Finding.builder()
                .relation(Relation.REPORTED_STATUS)
                .verdict(Verdict.CONSISTENT)
                .severity(severity)
                .place(place)
                .printed(status.printed())
                .message(but(status, but))
                .build();
    }

    static Finding withoutResult(FindingPlace place, ReportedStatus status) {
        return uncheckable(place, status, Sentence.of(
                "もとになる実績が示されていないため確かめられません。",
                "the result it rests on is not printed, so it can't be checked."));
    }

    /** A status of success whose window goes on after the last figure. */
    static Finding open(FindingPlace place, ReportedStatus status, YearMonth last, YearMonth end) {
        return uncheckable(place, status, Sentence.of(
                "実績は" + month(last) + "までで、目標の期間が終わる" + month(end) + "の値がないため確かめられません。",
                "the result covers the months to " + last + " and the target's window ends in " + end
                        + ", so it can't be checked."));
    }

    private static Finding uncheckable(FindingPlace place, ReportedStatus status, Sentence but) {
        return Notices.info(Relation.REPORTED_STATUS, place, but(status, but))
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

    private static String actual(Evaluation evaluation) {
        return evaluation
                .actual()
                .text()
                .orElseGet(() -> shown(
                        evaluation.actual().interval().value(),
                        evaluation.actual().unit()));
    }

    private static String shown(Optional<Interval> range, Unit unit) {
        return range.map(r -> Show.range(r, Rational.ONE) + unit.symbol())
                .orElse("─");
    }

    private static Sentence target(Evaluation evaluation) {
        String limit = evaluation
                .target()
                .printed()
                .orElseGet(() -> shown(
                        evaluation.target().interval().value(),
                        evaluation.target().unit()));
        return evaluation
                .target()
                .direction()
                .map(Direction::label)
                .map(side -> Sentence.of(limit + side.ja(), side.en() + " " + limit))
                .orElseGet(() -> Sentence.of(limit, limit));
    }
}
