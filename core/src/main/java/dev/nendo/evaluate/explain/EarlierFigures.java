package dev.nendo.evaluate.explain;

import dev.nendo.evidence.Calculation;
import dev.nendo.evidence.EvidenceValue;
import dev.nendo.evidence.InputFigures;
import dev.nendo.number.Reason;
import dev.nendo.problem.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The figures of an earlier year, month by month, so that what they amount to can be computed again.
 *
 * @param year what the evidence gives for that year
 * @param back how many years back it is
 * @param whole what its value is called
 */
public record EarlierFigures(EvidenceValue year, int back, Sentence whole) {
    private static final Sentence LAST_YEAR = Sentence.of("前年度", "last year");
    private static final Sentence YEARS_BACK = Sentence.of("{0}年前", "{0} years back");
    private static final Sentence NO_ACTUAL = Sentence.of("実績なし", "No actual");

    /** {@return inputs, steps and notes} */
    public Working working() {
        return new Working(inputs(), steps(), notes());
    }

    /** {@return the figures; a single one goes by the name of the value, the terms of what is computed under their own names} */
    public List<InputFigures> inputs() {
        boolean single = year.inputs().size() == 1 && year.steps().isEmpty() && year.isPresent();
        return year.inputs().stream()
                .map(i -> new InputFigures(single ? whole : earlier(i.label()), i.months(), i.figures(), i.trueValue()))
                .toList();
    }

    /** {@return the steps, of which the last gives the value} */
    public List<WorkingStep> steps() {
        List<Calculation> steps = year.steps();
        int last = steps.size() - 1;
        return IntStream.range(0, steps.size())
                .mapToObj(i -> WorkingStep.of(steps.get(i))
                        .named(i == last ? whole : earlier(steps.get(i).name())))
                .toList();
    }

    /** {@return why there is no value, and which cells are missing; or what was done without them} */
    public List<Sentence> notes() {
        if (year.isPresent()) {
            return CoverageWords.of(year.coverage()).map(this::earlier).stream().toList();
        }
        Reason reason = year.value().reason().orElse(Reason.MISSING_ACTUAL);
        List<Sentence> notes = new ArrayList<>(List.of(Wording.absent(earlier(NO_ACTUAL), reason)));
        Map<String, List<EvidenceValue.Hole>> rows = year.holes().stream()
                .collect(Collectors.groupingBy(EvidenceValue.Hole::series, LinkedHashMap::new, Collectors.toList()));
        rows.forEach((row, holes) -> notes.add(Sentence.of(
                period().ja() + "の行 " + row + " に値のない月: " + months(holes, "(秘匿)"),
                "Months without a figure in row " + row + ", " + period().en() + ": "
                        + months(holes, " (suppressed)"))));
        return notes;
    }

    private static String months(List<EvidenceValue.Hole> holes, String suppressed) {
        return holes.stream()
                .map(h -> h.month() + (h.isSuppressed() ? suppressed : ""))
                .collect(Collectors.joining(", "));
    }

    private Sentence earlier(Sentence words) {
        return Sentence.of(period().ja() + "の" + words.ja(), words.en() + ", " + period().en());
    }

    private Sentence period() {
        return back == 1 ? LAST_YEAR : Wording.with(YEARS_BACK, back);
    }
}
