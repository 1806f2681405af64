package dev.nendo.evaluate;

import dev.nendo.evaluate.Evaluation.Benchmark;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.number.Outcome;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.plan.ResolvedPlan;
import dev.nendo.problem.Sentence;
import java.time.YearMonth;
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
        ResolvedPlan plan = context.kpi().plan();
        Optional<PrintedRow> row = plan.findRow(id);
        Gathered theirs = row.map(r -> ValueRow.read(context, over(context, actual), r))
                .orElseGet(() -> new StatedEvidence(
                                context, new Span(Optional.empty(), context.targetWindow(), context.asOf()))
                        .figure(plan.figure(id)));
        Outcome<Known> difference = actual.value().combine(theirs.value(), Known::minus);
        return new Benchmark(
                id,
                row.map(Benchmarks::name).orElseGet(() -> plan.figure(id).label()),
                theirs.actual(),
                new Evaluation.Difference(
                        difference.map(Known::interval),
                        difference.value().flatMap(Known::nominal),
                        Achieving.differenceUnit(context.unit()),
                        theirs.actual().window().equals(actual.actual().window())));
    }

    private static String name(PrintedRow row) {
        return row.series().or(row::title).orElse(row.id());
    }

    /** Somebody else's row is read up to the month that the actual covers, so that like meets like; a level stands since it was reported. */
    private static Span over(Context context, Gathered actual) {
        Window usual = context.targetWindow();
        boolean level = context.measure().isAtPoint();
        return new Span(
                actual.actual().window().map(w -> {
                    YearMonth first = level && usual.first().isBefore(w.first()) ? usual.first() : w.first();
                    return Window.of(first, w.last());
                }),
                usual,
                context.asOf());
    }

    /** Adds figures and differences to what is explained. */
    static Explanation tell(Explanation explanation, ActualValue actual, List<Benchmark> benchmarks) {
        Explanation.Builder builder = Explanation.builder().from(explanation);
        for (Benchmark benchmark : benchmarks) {
            Sentence name = Sentence.of(benchmark.label(), benchmark.label());
            benchmark.value().inputs().stream()
                    .map(i -> new Explanation.Input(name, i.months(), i.figures(), i.stands()))
                    .forEach(builder::addInput);
            benchmark.value().interval().reason().ifPresent(r -> builder.addNote(absent(name, r)));
            builder.addAllSteps(difference(actual, benchmark).stream().toList());
            if (!benchmark.difference().likeForLike() && benchmark.value().isPresent()) {
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
