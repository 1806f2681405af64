package dev.nendo.audit;

import dev.nendo.audit.Repair.Cause;
import dev.nendo.problem.Sentence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The single causes of one finding in words: each cause once, with the figures it may have happened to. */
final class Causes {
    /** The most figures named for one cause; the finding itself holds them all. */
    private static final int SHOWN = 12;

    /** The most values shown for one of them. */
    private static final int VALUES = 9;

    private Causes() {}

    static Sentence of(List<Repair> repairs) {
        if (repairs.isEmpty()) {
            return Sentence.of("一箇所の誤りでは説明できません。", "No single cause explains it.");
        }
        Map<Cause, List<Repair>> byCause = new LinkedHashMap<>();
        repairs.forEach(
                r -> byCause.computeIfAbsent(r.cause(), c -> new ArrayList<>()).add(r));
        List<Sentence> parts = new ArrayList<>();
        byCause.forEach((cause, same) -> parts.add(of(cause, same)));
        return Sentence.of(
                "考えられる原因: " + parts.stream().map(Sentence::ja).collect(Collectors.joining("、または ")) + "。",
                "Possible causes: " + parts.stream().map(Sentence::en).collect(Collectors.joining("; or ")) + ".");
    }

    private static Sentence of(Cause cause, List<Repair> repairs) {
        if (repairs.size() == 1) {
            return repairs.get(0).sentence();
        }
        String ja = shown(repairs, true);
        String en = shown(repairs, false);
        Sentence words = cause.words();
        return repairs.get(0).value().isEmpty()
                ? Sentence.of(ja + " のどれか " + words.ja(), "one of " + en + " " + words.en())
                : Sentence.of(words.ja() + "(" + ja + ")", words.en() + " (" + en + ")");
    }

    /** The figures, each with what it may have been: {@code 4月 24 → 27、合計 40 → 37 / 34}. */
    private static String shown(List<Repair> repairs, boolean ja) {
        Map<Sentence, List<String>> values = new LinkedHashMap<>();
        repairs.forEach(
                r -> values.computeIfAbsent(r.figure(), f -> new ArrayList<>()).add(r.value()));
        List<String> figures = new ArrayList<>();
        values.forEach((figure, others) -> figures.add(
                (ja ? figure.ja() : figure.en()) + (others.get(0).isEmpty() ? "" : " → " + few(others, ja))));
        int rest = figures.size() - SHOWN;
        String more = rest <= 0 ? "" : ja ? "、ほか " + rest + " 箇所" : ", " + rest + " more";
        return String.join(ja ? "、" : ", ", figures.subList(0, Math.min(SHOWN, figures.size()))) + more;
    }

    private static String few(List<String> values, boolean ja) {
        int rest = values.size() - VALUES;
        String more = rest <= 0 ? "" : ja ? " ほか " + rest + " 通り" : " or " + rest + " more";
        return String.join(" / ", values.subList(0, Math.min(VALUES, values.size()))) + more;
    }
}
