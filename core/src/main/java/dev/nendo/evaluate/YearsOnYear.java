package dev.nendo.evaluate;

import dev.nendo.evaluate.YearOnYear.Comparison;
import dev.nendo.evaluate.YearOnYear.Trend;
import dev.nendo.evaluate.explain.Working;
import dev.nendo.evaluate.explain.YearWords;
import dev.nendo.evaluate.explain.YearWords.Pair;
import dev.nendo.evidence.Evidence;
import dev.nendo.evidence.EvidenceValue;
import dev.nendo.evidence.PrintedPriorYear;
import dev.nendo.evidence.YearEvidence;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Direction;
import dev.nendo.number.Outcome;
import dev.nendo.number.Quantity;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Compares this year with the same months of earlier years. */
final class YearsOnYear {
    private YearsOnYear() {}

    static List<YearOnYear> of(JudgedCase judged) {
        Optional<Window> months = judged.actual().window();
        if (months.isEmpty() || !judged.actual().isPresent()) {
            return List.of();
        }
        // A row may print the same period a year before its own.
        return judged.question().evidence().given().stream()
                .map(Evidence.Given::yearsBack)
                .flatMap(back -> Stream.of(back, back + 1))
                .filter(back -> back > 0)
                .distinct()
                .sorted()
                .flatMap(back -> one(judged, months.get(), back).stream())
                .toList();
    }

    private static Optional<YearOnYear> one(JudgedCase judged, Window months, int back) {
        Window then = months.minusYears(back);
        EvidenceValue same = YearEvidence.of(judged.question(), back, Optional.of(then), Optional.empty());
        return same.value().value().map(before -> one(judged, months, back, same, before));
    }

    private static YearOnYear one(JudgedCase judged, Window months, int back, EvidenceValue same, Quantity before) {
        EvidenceValue actual = judged.actual();
        Optional<EvidenceValue> printed =
                PrintedPriorYear.of(judged.question(), back).filter(p -> !p.equals(same));
        Pair toDate = pair(actual.value().value().orElseThrow(), before);
        boolean alike = same.window().equals(Optional.of(months.minusYears(back)));
        YearWords words = new YearWords(back, judged.definition().display());
        Working working = words.toDate(actual, same, printed, toDate, alike);
        Optional<YearMonth> month = actual.monthly().isEmpty()
                ? Optional.empty()
                : Optional.of(actual.monthly().lastKey());
        Optional<Pair> single = month.flatMap(m -> sameMonth(actual, same, m, back));
        return ImmutableYearOnYear.builder()
                .yearsBack(back)
                .previous(ActualValues.of(same))
                .printedPrevious(printed.map(ActualValues::of))
                .toDate(comparison(Optional.of(months), toDate))
                .likeForLike(alike)
                .sameMonth(single.map(pair -> comparison(month.map(Window::month), pair)))
                .trend(trend(judged.question().evidence().direction(), toDate))
                .explanation(Explanations.of(single.map(pair -> words.withMonth(working, month.orElseThrow(), pair))
                        .orElse(working)))
                .build();
    }

    private static Optional<Pair> sameMonth(EvidenceValue actual, EvidenceValue earlier, YearMonth month, int back) {
        Quantity before = earlier.monthly().get(month.minusYears(back));
        Quantity now = actual.monthly().get(month);
        return before == null || now == null ? Optional.empty() : Optional.of(pair(now, before));
    }

    private static Pair pair(Quantity now, Quantity before) {
        return new Pair(
                now,
                before,
                before.interval().lower().signum() < 0 ? Outcome.absent(Reason.NEGATIVE_TARGET) : now.ratioTo(before));
    }

    private static Comparison comparison(Optional<Window> months, Pair pair) {
        return new Comparison(
                months,
                pair.now().minus(pair.before()).interval(),
                pair.ratio().map(Quantity::interval),
                pair.ratio().value().flatMap(Quantity::nominal));
    }

    private static Trend trend(Optional<Direction> direction, Pair pair) {
        Optional<Rational> change = pair.now().minus(pair.before()).nominal();
        boolean sided = direction.isPresent()
                && direction.get() != Direction.EQUAL
                && direction.get() != Direction.BETWEEN
                && direction.get() != Direction.ACTIVITY;
        if (!sided || change.isEmpty()) {
            return Trend.UNKNOWN;
        }
        int sign = direction.get().isLowerBetter()
                ? -change.get().signum()
                : change.get().signum();
        return sign == 0 ? Trend.SAME : sign > 0 ? Trend.BETTER : Trend.WORSE;
    }
}
