package dev.nendo.compare;

import dev.nendo.evaluate.YearOnYear.Trend;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Direction;
import dev.nendo.number.Outcome;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.problem.Sentence;
import dev.nendo.series.Measured;
import java.util.Optional;

/** Puts an earlier year beside this one. */
final class AnnualChanges {
    private AnnualChanges() {}

    static AnnualChange of(Subject subject, BranchActual now, BranchActual before, int back) {
        boolean alike = now.window().isPresent()
                && now.window().map(w -> w.minusYears(back)).equals(before.window());
        return of(subject, now.value(), before.value(), before.window(), alike, back);
    }

    static AnnualChange of(
            Subject subject,
            Outcome<Measured> now,
            Outcome<Measured> before,
            Optional<Window> window,
            boolean alike,
            int back) {
        Outcome<Measured> difference = now.combine(before, Measured::minus);
        Outcome<Measured> ratio = now.flatMap(n -> before.flatMap(b -> ratio(n, b)));
        boolean isLike = alike && difference.isPresent();
        return ImmutableAnnualChange.builder()
                .yearsBack(back)
                .previous(before)
                .window(window)
                .difference(difference)
                .differenceUnit(subject.differenceUnit())
                .ratio(ratio)
                .likeForLike(isLike)
                .trend(trend(subject.direction(), difference))
                .sentence(sentence(subject, before, difference, window, isLike, back))
                .build();
    }

    private static Outcome<Measured> ratio(Measured now, Measured before) {
        return before.interval().lower().signum() < 0 ? Outcome.absent(Reason.NEGATIVE_TARGET) : now.dividedBy(before);
    }

    static Trend trend(Optional<Direction> direction, Outcome<Measured> difference) {
        boolean isSided = direction
                .filter(d -> d != Direction.EQUAL && d != Direction.ACTIVITY)
                .isPresent();
        if (!isSided || !difference.isPresent()) {
            return Trend.UNKNOWN;
        }
        int sign = difference.value().orElseThrow().nominal().signum();
        int good = direction.orElseThrow().isLowerBetter() ? -sign : sign;
        return good == 0 ? Trend.SAME : good > 0 ? Trend.BETTER : Trend.WORSE;
    }

    private static Sentence sentence(
            Subject subject,
            Outcome<Measured> before,
            Outcome<Measured> difference,
            Optional<Window> window,
            boolean alike,
            int back) {
        String ja = back == 1 ? "前年同期" : "前々年同期";
        String en = back == 1 ? "the same period of the year before" : "the same period two years back";
        if (difference.value().isEmpty()) {
            Sentence why = before.reason().or(difference::reason).orElseThrow().sentence();
            return Sentence.of(ja + "と比較できない: " + why.ja(), "no comparison with " + en + ": " + why.en());
        }
        String monthsJa = window.map(w -> "(" + PeriodText.ja(w) + ")").orElse("");
        String monthsEn = window.map(w -> " (" + PeriodText.en(w) + ")").orElse("");
        Rational earlier = before.value().orElseThrow().nominal();
        String change = Digits.signed(difference.value().orElseThrow().nominal());
        String figure = Digits.number(earlier) + subject.unit().symbol();
        return Sentence.of(
                ja + monthsJa + " " + figure + " との差 " + change
                        + subject.differenceUnit().symbol() + (alike ? "" : "、期間または支部が異なる"),
                change + Digits.english(subject.differenceUnit()) + " from " + figure + " in " + en + monthsEn
                        + (alike ? "" : "; months or branches differ"));
    }
}
