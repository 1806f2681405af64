package dev.nendo.evaluate;

import dev.nendo.evaluate.YearOnYear.Comparison;
import dev.nendo.evaluate.YearOnYear.Travel;
import dev.nendo.evidence.Evidence;
import dev.nendo.evidence.PrintedPriorYear;
import dev.nendo.evidence.YearEvidence;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Direction;
import dev.nendo.number.Interval;
import dev.nendo.number.Outcome;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Compares this year with the same months of earlier years. */
final class EarlierPeriods {
    private EarlierPeriods() {}

    static List<YearOnYear> of(Context context, Gathered actual) {
        // A row may print the same period a year before its own.
        return context.evidence().given().stream()
                .map(Evidence.Given::yearsBack)
                .flatMap(back -> Stream.of(back, back + 1))
                .filter(back -> back > 0)
                .distinct()
                .sorted()
                .flatMap(back -> one(context, actual, back).stream())
                .toList();
    }

    private static Optional<YearOnYear> one(Context context, Gathered actual, int back) {
        Optional<Window> months = actual.actual().window();
        if (months.isEmpty()) {
            return Optional.empty();
        }
        Window then = months.get().minusYears(back);
        Gathered same = Gathered.of(YearEvidence.of(context.question(), back, Optional.of(then), Optional.empty()));
        Optional<Known> now = actual.value().value();
        Optional<Known> before = same.value().value();
        if (now.isEmpty() || before.isEmpty()) {
            return Optional.empty();
        }
        Optional<Gathered> printed = PrintedPriorYear.of(context.question(), back)
                .map(Gathered::of)
                .filter(p -> !p.actual().equals(same.actual()));
        Comparison toDate = compare(months, now.get(), before.get());
        boolean alike = same.actual().window().equals(Optional.of(then));
        YearWords words = new YearWords(back, context.definition().display());
        Explanation explanation =
                words.explain(actual, same, printed, new YearWords.Pair(now.get(), before.get(), toDate), alike);
        Optional<YearWords.Pair> single = sameMonth(actual, same, back);
        return Optional.of(ImmutableYearOnYear.builder()
                .yearsBack(back)
                .previous(same.actual())
                .printedPrevious(printed.map(Gathered::actual))
                .toDate(toDate)
                .likeForLike(alike)
                .sameMonth(single.map(YearWords.Pair::compared))
                .travel(travel(context.direction(), now.get(), before.get()))
                .explanation(single.map(s -> words.withMonth(
                                explanation, s.compared().month().orElseThrow(), s))
                        .orElse(explanation))
                .build());
    }

    private static Optional<YearWords.Pair> sameMonth(Gathered actual, Gathered earlier, int back) {
        if (actual.monthly().isEmpty()) {
            return Optional.empty();
        }
        YearMonth month = actual.monthly().lastKey();
        Known before = earlier.monthly().get(month.minusYears(back));
        Known now = actual.monthly().get(month);
        return before == null || now == null
                ? Optional.empty()
                : Optional.of(new YearWords.Pair(now, before, compare(Optional.of(Window.month(month)), now, before)));
    }

    private static Comparison compare(Optional<Window> months, Known now, Known before) {
        Interval difference = now.minus(before).interval();
        Outcome<Known> ratio =
                before.interval().lower().signum() < 0 ? Outcome.absent(Reason.NEGATIVE_TARGET) : now.dividedBy(before);
        return new Comparison(
                months, difference, ratio.map(Known::interval), ratio.value().flatMap(Known::nominal));
    }

    private static Travel travel(Optional<Direction> direction, Known now, Known before) {
        Optional<Rational> change = now.minus(before).nominal();
        boolean sided = direction.isPresent()
                && direction.get() != Direction.EQUAL
                && direction.get() != Direction.BETWEEN
                && direction.get() != Direction.ACTIVITY;
        if (!sided || change.isEmpty()) {
            return Travel.UNKNOWN;
        }
        int sign = direction.get().isLowerBetter()
                ? -change.get().signum()
                : change.get().signum();
        return sign == 0 ? Travel.SAME : sign > 0 ? Travel.BETTER : Travel.WORSE;
    }
}
