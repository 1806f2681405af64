package dev.nendo.programs.audit;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.nendo.audit.AuditReport;
import dev.nendo.audit.Finding;
import dev.nendo.audit.FindingPlace;
import dev.nendo.problem.Language;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;

/** An audit report's findings for spreadsheets: one line each, unknown places empty. */
public final class AuditCsv {
    private AuditCsv() {}

    /**
     * Prints a report.
     *
     * @param report what to print
     * @param language the language of the messages
     * @param out where to
     * @throws IOException if it can't be written
     */
    public static void print(AuditReport report, Language language, PrintWriter out) throws IOException {
        CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
        csv.writeRecord(
                "code",
                "verdict",
                "severity",
                "source",
                "branch",
                "item",
                "kpi",
                "row",
                "fiscal_year",
                "month",
                "printed",
                "expected",
                "message");
        for (Finding finding : report.findings()) {
            FindingPlace place = finding.place();
            csv.writeRecord(
                    finding.relation().id(),
                    finding.verdict().name(),
                    finding.severity().name().toLowerCase(Locale.ROOT),
                    place.source().orElse(""),
                    place.branch().orElse(""),
                    place.item().orElse(""),
                    place.kpi().orElse(""),
                    place.row().orElse(""),
                    place.fiscalYear().map(Object::toString).orElse(""),
                    place.month().map(Object::toString).orElse(""),
                    finding.printed().orElse(""),
                    finding.expected().orElse(""),
                    finding.message().in(language));
        }
        csv.flush();
    }
}
