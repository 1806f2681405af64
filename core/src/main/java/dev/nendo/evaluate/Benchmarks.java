package dev.nendo.evaluate;

import dev.nendo.evaluate.Evaluation.Benchmark;
import dev.nendo.evaluate.explain.Wording;
import dev.nendo.evaluate.explain.Working;
import dev.nendo.evaluate.verdict.Points;
import dev.nendo.evidence.BenchmarkEvidence;
import dev.nendo.evidence.EvidenceValue;
import dev.nendo.evidence.InputFigures;
import dev.nendo.evidence.Question;
import dev.nendo.number.Outcome;
import dev.nendo.number.Quantity;
import dev.nendo.problem.Sentence;
import java.util.List;

/**
 * What others reached, such as the national average, next to the actual.
 *
 * @param id the id of the benchmark
 * @param label its name for people
 * @param theirs what they reached
 * @param actual what the KPI's own branch reached
 */
record Benchmarks(String id, String label, EvidenceValue theirs, EvidenceValue actual) {
    private static final Sentence ABSENT = Sentence.of("{0}なし", "No {0}");
    private static final Sentence DIFFERENCE = Sentence.of("{0}との差", "Difference from {0}");
    private static final Sentence UNLIKE = Sentence.of("{0}と実績では期間が異なる", "The months of {0} and of the actual differ");

    static List<Benchmarks> of(JudgedCase judged) {
        Question question = judged.question();
        return judged.definition().benchmarks().stream()
                .map(id -> new Benchmarks(
                        id,
                        BenchmarkEvidence.label(question.evidence(), id),
                        BenchmarkEvidence.of(question, id, judged.actual().window()),
                        judged.actual()))
                .toList();
    }

    Benchmark result() {
        Outcome<Quantity> difference = difference();
        return new Benchmark(
                id,
                label,
                ActualValues.of(theirs),
                new Evaluation.Difference(
                        difference.map(Quantity::interval),
                        difference.value().flatMap(Quantity::nominal),
                        Points.unit(actual.unit()),
                        isLikeForLike()));
    }

    private Outcome<Quantity> difference() {
        return actual.value().combine(theirs.value(), Quantity::minus);
    }

    private boolean isLikeForLike() {
        return theirs.window().equals(actual.window());
    }

    /** Figures and differences for the explanation. */
    Working working() {
        Sentence name = Sentence.of(label, label);
        Working.Builder builder = new Working.Builder();
        theirs.inputs().stream()
                .map(i -> new InputFigures(name, i.months(), i.figures(), i.trueValue()))
                .forEach(builder::input);
        theirs.value().reason().ifPresent(r -> builder.note(Wording.absent(Wording.with(ABSENT, label), r)));
        difference()
                .value()
                .ifPresent(d -> builder.step(
                        DifferenceWords.of(Wording.with(DIFFERENCE, label), Points.unit(actual.unit())), formula(), d));
        if (!isLikeForLike() && theirs.isPresent()) {
            builder.note(Wording.with(UNLIKE, label));
        }
        return builder.build();
    }

    private Sentence formula() {
        String numbers = Wording.number(actual.value().value().orElseThrow())
                + " − "
                + Wording.number(theirs.value().value().orElseThrow());
        return Sentence.of(numbers, numbers);
    }
}
