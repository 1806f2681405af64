package dev.nendo.evidence;

import dev.nendo.evidence.EvidenceValue.Kind;
import dev.nendo.evidence.Material.Entry;
import dev.nendo.fiscal.Window;
import dev.nendo.number.Outcome;
import dev.nendo.number.Quantity;
import dev.nendo.number.Reason;
import java.util.List;
import java.util.Optional;

/** Whether an activity was carried out, by its dated entries or by a plain statement. */
final class ActivityEvidence {
    private ActivityEvidence() {}

    static EvidenceValue entries(Question question, Extent extent, List<Entry> entries) {
        Optional<Window> window = through(extent);
        if (window.isEmpty()) {
            return question.absent(Reason.NO_DATA_YET);
        }
        List<Entry> counted = entries.stream()
                .filter(e -> endsWithin(e.months(), window.get()))
                .toList();
        Quantity count = Quantity.exact(counted.size(), question.unit());
        return question.computed(Outcome.present(count), EvidenceWords.COUNT_OF_ENTRIES)
                .kind(Kind.ENTRIES)
                .window(window)
                .coverage(question.whole(window.get()))
                .addInput(new InputFigures(
                        EvidenceWords.ENTRIES,
                        window,
                        counted.stream().map(Entry::when).toList(),
                        Optional.empty()))
                .done(!counted.isEmpty())
                .build();
    }

    private static boolean endsWithin(Window months, Window within) {
        return !months.last().isAfter(within.last()) && !months.last().isBefore(within.first());
    }

    static EvidenceValue stated(Question question, Extent extent, boolean isDone) {
        Optional<Window> window = through(extent);
        if (window.isEmpty()) {
            return question.absent(Reason.NO_DATA_YET);
        }
        return EvidenceValue.builder()
                .value(Outcome.absent(Reason.NOT_APPLICABLE))
                .unit(question.unit())
                .kind(Kind.STATED)
                .window(window)
                .addInput(new InputFigures(EvidenceWords.done(isDone), window, List.of(), Optional.empty()))
                .done(isDone)
                .build();
    }

    private static Optional<Window> through(Extent extent) {
        Window window = extent.window();
        return extent.until().map(window::through).orElse(Optional.of(window));
    }
}
