package dev.nendo.compare;

import dev.nendo.evaluate.YearOnYear.Trend;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Direction;
import dev.nendo.number.Outcome;
import dev.nendo.number.Quantity;
import dev.nendo.number.Reason;
import dev.nendo.problem.Sentence;
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
            Outcome<Quantity> now,
            Outcome<Quantity> before,
            Optional<Window> window,
            boolean alike,
            int back) {
        Outcome<Quantity> difference = subject.difference(now, before);
        Outcome<Quantity> ratio = now.flatMap(n -> before.flatMap(b -> ratio(n, b)));
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

    private static Outcome<Quantity> ratio(Quantity now, Quantity before) {
        return before.interval().lower().signum() < 0 ? Outcome.absent(Reason.NEGATIVE_TARGET) : now.ratioTo(before);
    }

    static Trend trend(Optional<Direction> direction, Outcome<Quantity> difference) {
        boolean isSided = direction
                .filter(d -> d != Direction.EQUAL && d != Direction.ACTIVITY)
                .isPresent();
        if (!isSided || !difference.isPresent()) {
            return Trend.UNKNOWN;
        }
        int sign = Digits.nominal(difference.value().orElseThrow()).signum();
        int good = direction.orElseThrow().isLowerBetter() ? -sign : sign;
        return good == 0 ? Trend.SAME : good > 0 ? Trend.BETTER : Trend.WORSE;
    }

    private static Sentence sentence(
            Subject subject,
            Outcome<Quantity> before,
            Outcome<Quantity> difference,
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
        String change = Digits.signed(difference.value().orElseThrow());
        String figure = Digits.withUnit(before.value().orElseThrow());
        return Sentence.of(
                ja + monthsJa + " " + figure + " との差 " + change
                        + subject.differenceUnit().symbol() + (alike ? "" : "、期間または支部が異なる"),
                change + Digits.english(subject.differenceUnit()) + " from " + figure + " in " + en + monthsEn
                        + (alike ? "" : "; months or branches differ"));
    }
}
