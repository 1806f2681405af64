package dev.nendo.compare;

import dev.nendo.number.Quantity;
import dev.nendo.problem.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Says what a branch reached, beside the average and its own earlier years. */
final class ResultWords {
    private ResultWords() {}

    static List<Sentence> of(BranchResult result) {
        List<Sentence> words = new ArrayList<>();
        Sentence name = result.branch().name();
        String monthsJa = result.window().map(w -> "(" + PeriodText.ja(w) + ")").orElse("");
        String monthsEn =
                result.window().map(w -> " (" + PeriodText.en(w) + ")").orElse("");
        if (result.value().value().isEmpty()) {
            Sentence why = result.outside().or(result::missing).orElseThrow();
            return List.of(Sentence.of(name.ja() + ": " + why.ja(), name.en() + ": " + why.en()));
        }
        Quantity value = result.value().value().orElseThrow();
        String figure = Digits.withUnit(value);
        String possible = value.isExact() ? "" : value.interval().exactText();
        words.add(Sentence.of(
                name.ja() + monthsJa + ": " + figure + (value.isExact() ? "" : "(表示値、真の値は " + possible + " のどこか)"),
                name.en() + monthsEn + ": " + figure
                        + (value.isExact() ? "" : " (as printed; the true value is in " + possible + ")")));
        if (!result.compared().isPresent()) {
            result.missing().ifPresent(words::add);
        } else if (!result.isLikeForLike()) {
            words.add(Sentence.of("期間が多数と異なる", "the months differ from those of most"));
        }
        if (result.isPreliminary()) {
            words.add(Sentence.of("速報値を含むため暫定", "provisional: preliminary figures went in"));
        }
        result.againstAverage().value().ifPresent(difference -> {
            String change = Digits.signed(difference);
            words.add(Sentence.of(
                    result.averageLabel().ja() + "との差 " + change
                            + result.differenceUnit().symbol(),
                    change + Digits.english(result.differenceUnit()) + " from the "
                            + result.averageLabel().en()));
        });
        result.benchmarks().forEach(benchmark -> benchmark(result, benchmark).ifPresent(words::add));
        result.yearsOnYear().forEach(change -> words.add(change.sentence()));
        return List.copyOf(words);
    }

    private static Optional<Sentence> benchmark(BranchResult result, BranchBenchmark benchmark) {
        return benchmark
                .difference()
                .value()
                .flatMap(difference -> benchmark.value().value().map(value -> {
                    String figure = Digits.withUnit(value);
                    String change = Digits.signed(difference);
                    String ja = benchmark
                            .window()
                            .map(w -> "(" + PeriodText.ja(w) + ")")
                            .orElse("");
                    String en =
                            benchmark.window().map(w -> ", " + PeriodText.en(w)).orElse("");
                    return Sentence.of(
                            "公表された「" + benchmark.label() + "」" + ja + " " + figure + " との差 " + change
                                    + result.differenceUnit().symbol(),
                            change + Digits.english(result.differenceUnit()) + " from the published " + figure + " ("
                                    + benchmark.label() + en + ")");
                }));
    }
}
