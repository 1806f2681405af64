package dev.nendo.programs.audit;

import dev.nendo.audit.AuditReport;
import dev.nendo.audit.Finding;
import dev.nendo.audit.RoundingConvention;
import dev.nendo.audit.Unchecked;
import dev.nendo.number.RoundingRule;
import dev.nendo.problem.Language;
import dev.nendo.problem.Sentence;
import dev.nendo.programs.table.TextLine;
import java.io.PrintWriter;
import java.util.List;
import java.util.stream.Collectors;

/** An audit report for people: each finding with its arithmetic, how the sheets were rounded, and the counts. */
public final class AuditText {
    private AuditText() {}

    /**
     * Prints a report.
     *
     * @param report what to print
     * @param language the language
     * @param out where to
     */
    public static void print(AuditReport report, Language language, PrintWriter out) {
        for (Finding finding : report.findings()) {
            // As problems are printed: which of several files it is, first.
            TextLine.print(
                    out,
                    finding.place().source().map(source -> source + ": ").orElse("")
                            + finding.severity().label().in(language) + ": "
                            + finding.place().toText() + " ["
                            + finding.relation().label().in(language) + "]");
            TextLine.print(out, "  ", finding.message().in(language));
        }
        for (Unchecked unchecked : report.unchecked()) {
            TextLine.print(out, notChecked(unchecked).in(language));
        }
        for (RoundingConvention convention : report.conventions()) {
            if (convention.figures() > 0) {
                TextLine.print(out, sentence(convention).in(language));
                deciding(convention, language).forEach(line -> TextLine.print(out, "  ", line));
            }
        }
        out.print(counts(report).in(language) + "\n");
    }

    private static Sentence notChecked(Unchecked unchecked) {
        String source = unchecked.place().source().map(name -> name + ": ").orElse("");
        String place = unchecked.place().toText();
        Sentence relation = unchecked.relation().label();
        Sentence obstacle = unchecked.obstacle().label();
        return Sentence.of(
                source + "確かめられないもの: " + place + " [" + relation.ja() + "] " + obstacle.ja(),
                source + "not checkable: " + place + " [" + relation.en() + "] " + obstacle.en());
    }

    private static Sentence sentence(RoundingConvention convention) {
        return Sentence.of(
                convention.sheet() + " の端数処理(" + convention.figures() + " 個の数値による): " + rules(convention, Language.JA),
                "rounding of " + convention.sheet() + ", by " + convention.figures() + " figures: "
                        + rules(convention, Language.EN));
    }

    private static String rules(RoundingConvention convention, Language language) {
        String fitting = convention.fitting().stream()
                .map(RoundingRule::label)
                .map(label -> label.in(language))
                .collect(Collectors.joining(language == Language.JA ? "、" : ", "));
        return fitting.isEmpty() ? Sentence.of("どれにも合いません", "no rule fits").in(language) : fitting;
    }

    private static List<String> deciding(RoundingConvention convention, Language language) {
        return convention.deciding().stream()
                .map(d -> Sentence.of(
                                d.rule().label().ja() + "ではない: " + d.place().toText() + " の " + d.exact() + " が "
                                        + d.printed(),
                                "not " + d.rule().label().en() + ": " + d.exact() + " printed " + d.printed() + " at "
                                        + d.place().toText())
                        .in(language))
                .toList();
    }

    private static Sentence counts(AuditReport report) {
        return Sentence.of(
                "確かめた関係 " + report.checked() + "、うち合わないもの " + report.inconsistent() + "、確かめられないもの "
                        + report.notCheckable(),
                report.checked() + " checked, " + report.inconsistent() + " of them inconsistent; "
                        + report.notCheckable() + " not checkable");
    }
}
