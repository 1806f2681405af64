package dev.nendo.audit;

import dev.nendo.audit.sheet.AuditedRow;
import dev.nendo.fiscal.Window;
import dev.nendo.problem.Sentence;
import dev.nendo.problem.Severity;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The months that a column's head names against the period of its cells. */
final class ColumnLabels {
    private static final Pattern RANGE = Pattern.compile("(\\d{1,2})月?\\s*[~～〜-]\\s*(\\d{1,2})月");
    private static final Pattern MONTH = Pattern.compile("(\\d{1,2})月");

    private ColumnLabels() {}

    static void check(AuditedRow line, AuditResults results) {
        boolean holds = false;
        for (int i = 0; i < line.size(); i++) {
            String label = line.row().columns().get(i).label();
            Optional<Window> period = line.period(i);
            if (period.isEmpty() || !namesMonths(label)) {
                continue;
            }
            if (names(label, period.get())) {
                holds = true;
            } else {
                results.add(error(line, label, period.get()));
            }
        }
        if (holds) {
            results.consistent();
        }
    }

    private static String plain(String label) {
        return Normalizer.normalize(label, Normalizer.Form.NFKC);
    }

    private static boolean namesMonths(String label) {
        return MONTH.matcher(plain(label)).find();
    }

    private static boolean names(String label, Window period) {
        int first = period.first().getMonthValue();
        int last = period.last().getMonthValue();
        Matcher range = RANGE.matcher(plain(label));
        while (range.find()) {
            if (Integer.parseInt(range.group(1)) == first && Integer.parseInt(range.group(2)) == last) {
                return true;
            }
        }
        Matcher month = MONTH.matcher(plain(label));
        while (month.find()) {
            if (Integer.parseInt(month.group(1)) == last) {
                return true;
            }
        }
        return false;
    }

    private static Finding error(AuditedRow line, String label, Window period) {
        List<Cause> causes = LabelMisprints.explaining(label, other -> namesMonths(other) && names(other, period));
        return ImmutableFinding.builder()
                .relation(Relation.PERIOD_LABEL)
                .verdict(Verdict.INCONSISTENT)
                .severity(Severity.ERROR)
                .place(FindingPlaces.of(line.place(Optional.of(period))))
                .printed(label)
                .expected(period.toString())
                .causes(causes)
                .message(CauseWords.joined(
                        Sentence.of(
                                "列の見出し「" + label + "」は、その列の期間 " + period + " と合いません。",
                                "The column head \"" + label + "\" does not fit the period of its cells, " + period
                                        + "."),
                        CauseWords.causes(causes)))
                .build();
    }
}
