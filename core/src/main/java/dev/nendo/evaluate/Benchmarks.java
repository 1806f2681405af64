package dev.nendo.evaluate;

import dev.nendo.evaluate.Evaluation.Benchmark;
import dev.nendo.evidence.BenchmarkEvidence;
import dev.nendo.number.Outcome;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.problem.Sentence;
import java.util.List;
import java.util.Optional;

/** Sets what others reached, such as the national average, beside the actual. */
final class Benchmarks {
    private Benchmarks() {}

    static List<Benchmark> of(Context context, Gathered actual) {
        return context.definition().benchmarks().stream()
                .map(id -> one(context, actual, id))
                .toList();
    }

    private static Benchmark one(Context context, Gathered actual, String id) {
        Gathered theirs = Gathered.of(
                BenchmarkEvidence.of(context.question(), id, actual.actual().window()));
        Outcome<Known> difference = actual.value().combine(theirs.value(), Known::minus);
        return new Benchmark(
                id,
                BenchmarkEvidence.label(context.evidence(), id),
                theirs.actual(),
                new Evaluation.Difference(
                        difference.map(Known::interval),
                        difference.value().flatMap(Known::nominal),
                        Achieving.differenceUnit(context.unit()),
                        theirs.actual().window().equals(actual.actual().window())));
    }

    /** Adds figures and differences to what is explained. */
    static Explanation tell(Explanation explanation, ActualValue actual, List<Benchmark> benchmarks) {
        ImmutableExplanation.Builder builder = ImmutableExplanation.builder().from(explanation);
        for (Benchmark benchmark : benchmarks) {
            Sentence name = Sentence.of(benchmark.label(), benchmark.label());
            benchmark.value().inputs().stream()
                    .map(i -> new Explanation.Input(name, i.months(), i.figures(), i.stands()))
                    .forEach(builder::addInput);
            benchmark.value().interval().reason().ifPresent(r -> builder.addNote(absent(name, r)));
            builder.addAllSteps(difference(actual, benchmark).stream().toList());
            if (!benchmark.difference().isLikeForLike() && benchmark.value().isPresent()) {
                builder.addNote(Sentence.of(
                        benchmark.label() + "と実績では期間が異なる",
                        "The months of " + benchmark.label() + " and of the actual differ"));
            }
        }
        return builder.build();
    }

    private static Sentence absent(Sentence name, Reason reason) {
        return Remarks.reason(name.ja() + "なし", "No " + name.en(), reason);
    }

    private static Optional<Explanation.Step> difference(ActualValue actual, Benchmark benchmark) {
        Evaluation.Difference difference = benchmark.difference();
        return difference.interval().value().map(interval -> {
            String formula = side(actual) + " − " + side(benchmark.value());
            String unit = difference.unit().symbol();
            String ja = unit.isEmpty() ? "" : "(" + unit + ")";
            String en = unit.isEmpty() ? "" : " (" + (unit.equals("ポイント") ? "points" : unit) + ")";
            return Inputs.step(
                    Sentence.of(benchmark.label() + "との差" + ja, "Difference from " + benchmark.label() + en),
                    Sentence.of(formula, formula),
                    new Known(interval, difference.nominal()));
        });
    }

    private static String side(ActualValue value) {
        Optional<Rational> nominal = value.nominal();
        return nominal.map(Show::number)
                .orElseGet(() -> Show.interval(value.interval().value().orElseThrow()));
    }
}
