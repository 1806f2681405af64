package dev.nendo.evaluate;

import dev.nendo.evidence.EvidenceValue;
import dev.nendo.number.Reason;
import dev.nendo.problem.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The figures of an earlier year, month by month, so that what they come to can be computed again.
 *
 * @param year what was gathered of that year
 * @param back how many years back it is
 * @param whole what its value is called
 */
record EarlierFigures(Gathered year, int back, Sentence whole) {
    private static final Sentence LAST_YEAR = Sentence.of("前年度", "last year");
    private static final Sentence YEARS_BACK = Sentence.of("{0}年前", "{0} years back");
    private static final Sentence NO_ACTUAL = Sentence.of("実績なし", "No actual");

    /** A single figure goes by the name of the value; what is computed has its terms listed under their own names. */
    List<Explanation.Input> inputs() {
        ActualValue value = year.actual();
        boolean single = value.inputs().size() == 1 && value.steps().isEmpty() && value.isPresent();
        return value.inputs().stream()
                .map(i ->
                        new Explanation.Input(single ? whole : earlier(i.label()), i.months(), i.figures(), i.stands()))
                .toList();
    }

    /** The last step gives the value. */
    List<Explanation.Step> steps() {
        List<Explanation.Step> steps = year.actual().steps();
        int last = steps.size() - 1;
        return IntStream.range(0, steps.size())
                .mapToObj(i -> new Explanation.Step(
                        i == last ? whole : earlier(steps.get(i).name()),
                        steps.get(i).formula(),
                        steps.get(i).result()))
                .toList();
    }

    /** Why there is no value, and which cells are wanting; or what was done without them. */
    List<Sentence> notes() {
        if (year.actual().isPresent()) {
            return Remarks.gaps(year.actual()).map(this::earlier).stream().toList();
        }
        Reason reason = year.actual().interval().reason().orElse(Reason.MISSING_ACTUAL);
        Sentence head = earlier(NO_ACTUAL);
        List<Sentence> notes = new ArrayList<>(List.of(Remarks.reason(head.ja(), head.en(), reason)));
        Map<String, List<EvidenceValue.Hole>> rows = year.evidence().holes().stream()
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
        return back == 1 ? LAST_YEAR : Sentences.with(YEARS_BACK, back);
    }
}
