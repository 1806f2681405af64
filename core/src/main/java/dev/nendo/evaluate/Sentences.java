package dev.nendo.evaluate;

import dev.nendo.problem.Sentence;

/** The words of formulas. */
final class Sentences {
    static final Sentence SUM_OF_MONTHS = Sentence.of("各月の合計", "sum of the months");
    static final Sentence MEAN_OF_MONTHS = Sentence.of("各月の単純平均", "simple mean of the months");
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

    private Sentences() {}

    /** Fills the same words into both languages. */
    static Sentence with(Sentence pattern, Object... arguments) {
        return Sentence.of(fill(pattern.ja(), arguments), fill(pattern.en(), arguments));
    }

    /** Fills words into both languages, each with its own. */
    static Sentence of(Sentence pattern, Sentence words) {
        return Sentence.of(pattern.ja().replace("{0}", words.ja()), pattern.en().replace("{0}", words.en()));
    }

    private static String fill(String pattern, Object... arguments) {
        String filled = pattern;
        for (int i = 0; i < arguments.length; i++) {
            filled = filled.replace("{" + i + "}", arguments[i].toString());
        }
        return filled;
    }
}
