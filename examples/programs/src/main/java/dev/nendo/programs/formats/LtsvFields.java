package dev.nendo.programs.formats;

import dev.nendo.problem.Location;
import dev.nendo.problem.Problem;
import dev.nendo.problem.ProblemCode;
import dev.nendo.problem.Problems;
import dev.nendo.problem.Sentence;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The labelled texts of a line. */
final class LtsvFields {
    private static final List<String> LABELS = List.of("branch", "kpi", "month", "value");

    private LtsvFields() {}

    static Map<String, String> read(String line, Location here, Problems problems) {
        Map<String, String> texts = new TreeMap<>();
        for (String field : line.split("\t", -1)) {
            String label = field.substring(0, Math.max(0, field.indexOf(':')));
            if (!LABELS.contains(label)) {
                problems.add(problem(
                        "unknown-label",
                        here,
                        "ラベルは branch, kpi, month, value です",
                        "labels are branch, kpi, month, value",
                        field));
            } else if (texts.put(label, field.substring(label.length() + 1)) != null) {
                problems.add(problem("duplicate-label", here, "ラベルは1行に1度です", "a line has each label once", label));
            } else if (field.indexOf('\uFFFD') >= 0) {
                problems.add(
                        problem("encoding-malformed", here, "文字コードが違います", "the text is not of the encoding", field));
            }
        }
        if (!texts.keySet().containsAll(LABELS) || texts.values().stream().anyMatch(String::isBlank)) {
            problems.add(problem(
                    "label-missing",
                    here,
                    "branch, kpi, month, value と値が要ります",
                    "a line has branch, kpi, month, value, none blank",
                    line));
        }
        return texts;
    }

    static Problem problem(String code, Location here, String ja, String en, String text) {
        Sentence message = Sentence.of(ja + ": " + Problem.excerpt(text), en + ": " + Problem.excerpt(text));
        return Problem.error(ProblemCode.of(code), here, text, message);
    }
}
