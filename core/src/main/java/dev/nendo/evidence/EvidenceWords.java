package dev.nendo.evidence;

import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Indicator.Factor;
import dev.nendo.number.Quantity;
import dev.nendo.number.Rational;
import dev.nendo.problem.Sentence;
import java.util.List;
import java.util.Optional;

/** What the figures and steps of evidence are called. */
public final class EvidenceWords {
    /** An actual. */
    public static final Sentence ACTUAL = Sentence.of("実績", "Actual");

    static final Sentence NUMERATOR = Sentence.of("分子", "Numerator");
    static final Sentence DENOMINATOR = Sentence.of("分母", "Denominator");
    static final Sentence WEIGHT = Sentence.of("重み", "Weight");
    static final Sentence CHANGE = Sentence.of("増減", "Net change");
    static final Sentence PRINTED_RATE = Sentence.of("表示された率", "Rate as printed");
    static final Sentence PRINTED_TOTAL = Sentence.of("表示された合計", "Total as printed");
    static final Sentence PRINTED_MEAN = Sentence.of("表示された平均", "Mean as printed");
    static final Sentence PRINTED_PRIOR = Sentence.of("前年同期の表示値", "Same period a year earlier, as printed");
    static final Sentence ENTRIES = Sentence.of("記載", "Entries");

    /** A sum over months. */
    public static final Sentence SUM_OF_MONTHS = Sentence.of("各月の合計", "sum of the months");

    static final Sentence MEAN_OF_MONTHS = Sentence.of("各月の単純平均", "simple mean of the months");
    static final Sentence LARGEST_MONTH = Sentence.of("各月の最大", "largest of the months");
    static final Sentence SMALLEST_MONTH = Sentence.of("各月の最小", "smallest of the months");
    static final Sentence DISTINCT_OF_MONTHS = Sentence.of(
            "重複を除く数は最大の月以上、各月の合計以下", "a distinct count lies between the largest month and the sum of the months");
    static final Sentence WEIGHTED_MEAN =
            Sentence.of("各月の加重平均 Σ(値×重み)÷Σ重み", "weighted mean of the months, Σ(value × weight) / Σ weight");
    static final Sentence BETWEEN_MONTHS =
            Sentence.of("累計の率は単月の率の最小と最大の間", "the rate to date lies between the lowest and the highest monthly rate");
    static final Sentence RATIO_OF_SUMS = Sentence.of("Σ分子÷Σ分母", "Σ numerator / Σ denominator");
    static final Sentence FLOW_OVER_POPULATION = Sentence.of("Σ分子÷その月の分母", "Σ numerator / denominator in force");
    static final Sentence RATIO_AT_MONTH = Sentence.of("その月の分子÷分母", "numerator / denominator of the month");
    static final Sentence CARRIED_BY_CHANGES = Sentence.of("前の値+増減の合計", "earlier value + Σ net changes");
    static final Sentence POOLED = Sentence.of("各部分の合算 Σ分子÷Σ分母", "pooled parts, Σ numerator / Σ denominator");
    static final Sentence SHARES =
            Sentence.of("各内訳の合算 Σ分子÷共通の分母", "shares of one denominator, Σ numerator / denominator");
    static final Sentence RATIO = Sentence.of("分子÷分母", "numerator / denominator");
    static final Sentence COUNT_OF_ENTRIES = Sentence.of("期間内の記載の件数", "number of entries within the months");

    private static final Sentence APPROXIMATE =
            Sentence.of("{0}(概数、判定に用いない)", "{0} (approximate, takes part in no check)");
    private static final Sentence SOME_APPROXIMATE =
            Sentence.of("{0}(概数を含むため判定に用いない)", "{0} (some approximate, so they take part in no check)");

    private static final Sentence TAKEN_AS_COUNT = Sentence.of("{0}(件数とみなす)", "{0} (taken as a whole count)");

    private EvidenceWords() {}

    /** A figure and where its true value lies; of an approximate one that is not said. */
    static InputFigures one(Sentence label, Window months, Quantity quantity) {
        boolean approximate = Datum.isApproximate(quantity);
        return new InputFigures(
                approximate ? about(APPROXIMATE, label) : label,
                Optional.of(months),
                List.of(FigureText.of(quantity)),
                approximate || quantity.isExact() ? Optional.empty() : Optional.of(quantity.interval()));
    }

    /** What figures are called that may be exact only because nobody knows their unit. */
    static Sentence counted(Sentence label, boolean isTakenAsCount) {
        return isTakenAsCount ? about(TAKEN_AS_COUNT, label) : label;
    }

    static InputFigures terms(Sentence label, Window months, List<Quantity> terms) {
        return new InputFigures(
                label, Optional.of(months), terms.stream().map(FigureText::of).toList(), Optional.empty());
    }

    /** {@return points, those without a figure shown as ─, so that the months can be counted off} */
    public static InputFigures points(Sentence label, List<Point> points) {
        Optional<Window> months = points.isEmpty()
                ? Optional.empty()
                : Optional.of(Window.of(
                        points.get(0).period().first(),
                        points.get(points.size() - 1).month()));
        boolean rough = points.stream().anyMatch(Point::isApproximate);
        return new InputFigures(
                rough ? about(SOME_APPROXIMATE, label) : label,
                months,
                points.stream().map(p -> p.datum().shown()).toList(),
                Optional.empty());
    }

    /** {@return a label with the name of a part} */
    static Sentence of(Sentence label, String part) {
        return Sentence.of(label.ja() + "(" + part + ")", label.en() + " (" + part + ")");
    }

    static Sentence asOf(String printed) {
        return Sentence.of("実績(表示の時点 " + printed + ")", "Actual (as of " + printed + ")");
    }

    static Sentence asOfUnread(String printed) {
        return Sentence.of(
                "実績(表示の時点 " + printed + "、読み取れないため期間全体とみなす)",
                "Actual (as of " + printed + ", which is not understood and taken as the whole period)");
    }

    static Sentence done(boolean isDone) {
        return isDone ? Sentence.of("実施の有無 実施", "Stated done") : Sentence.of("実施の有無 未実施", "Stated not done");
    }

    /** A factor of the definition that a value is multiplied by. */
    static Sentence timesFactor(Factor factor, Rational times) {
        String number = times.exactText();
        return Sentence.of(
                "指標の倍率 " + factor + " を掛ける: × " + number,
                "times the factor " + factor + " of the indicator: × " + number);
    }

    /** {@return a formula with its numbers} */
    static Sentence working(Sentence formula, Parts parts, Rational factor) {
        String numbers = FigureText.exact(parts.numerator()) + " ÷ " + FigureText.exact(parts.denominator());
        String in = factor.equals(Rational.ONE) ? "" : " × " + factor.exactText();
        return Sentence.of(formula.ja() + " = " + numbers + in, formula.en() + " = " + numbers + in);
    }

    private static Sentence about(Sentence pattern, Sentence words) {
        return Sentence.of(pattern.ja().replace("{0}", words.ja()), pattern.en().replace("{0}", words.en()));
    }
}
