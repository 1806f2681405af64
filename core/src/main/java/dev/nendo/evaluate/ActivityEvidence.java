package dev.nendo.evaluate;

import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Actual;
import dev.nendo.number.Outcome;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.plan.EntryTable;
import dev.nendo.problem.Sentence;
import java.util.List;
import java.util.Optional;

/** Whether an activity was carried out, by its dated entries or by a plain statement. */
final class ActivityEvidence {
    private static final Sentence ENTRIES = Sentence.of("記載", "Entries");
    private static final Sentence STATED = Sentence.of("実施の有無", "Stated");
    private static final Sentence DONE = Sentence.of("実施", "done");
    private static final Sentence NOT_DONE = Sentence.of("未実施", "not done");

    private ActivityEvidence() {}

    static Gathered entries(Context context, Span span, Actual.Entries entries) {
        Optional<Window> window = through(span);
        if (window.isEmpty()) {
            return Gathered.absent(Reason.NO_DATA_YET, context.unit());
        }
        List<EntryTable.Entry> counted = entries.tables().stream()
                .flatMap(id -> context.kpi().plan().entries(id).entries().stream())
                .filter(e -> lies(e.months(), window.get()))
                .toList();
        Known count = Known.exact(Rational.of(counted.size()));
        return Gathered.of(Gathered.value(Outcome.present(count), context.unit())
                        .computed(Show.number(Rational.of(counted.size()), context.unit()))
                        .evidence(ActualValue.Evidence.ENTRIES)
                        .window(window)
                        .addInput(new Explanation.Input(
                                ENTRIES,
                                window,
                                counted.stream().map(EntryTable.Entry::when).toList(),
                                Optional.empty()))
                        .addStep(Inputs.step(Inputs.ACTUAL, Sentences.COUNT_OF_ENTRIES, count))
                        .build())
                .withDone(!counted.isEmpty());
    }

    private static boolean lies(Window months, Window within) {
        return !months.last().isAfter(within.last()) && !months.last().isBefore(within.first());
    }

    static Gathered stated(Context context, Span span, boolean done) {
        Optional<Window> window = through(span);
        if (window.isEmpty()) {
            return Gathered.absent(Reason.NO_DATA_YET, context.unit());
        }
        Sentence word = done ? DONE : NOT_DONE;
        return Gathered.of(ActualValue.builder()
                        .interval(Outcome.absent(Reason.NOT_APPLICABLE))
                        .unit(context.unit())
                        .evidence(ActualValue.Evidence.STATED)
                        .window(window)
                        .addInput(new Explanation.Input(
                                Sentence.of(STATED.ja() + " " + word.ja(), STATED.en() + " " + word.en()),
                                window,
                                List.of(),
                                Optional.empty()))
                        .build())
                .withDone(done);
    }

    private static Optional<Window> through(Span span) {
        Window window = span.stated().orElse(span.usual());
        return span.until().map(window::through).orElse(Optional.of(window));
    }
}
