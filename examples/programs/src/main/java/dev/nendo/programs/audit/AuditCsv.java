package dev.nendo.programs.audit;

import dev.nendo.audit.AuditReport;
import dev.nendo.audit.Finding;
import dev.nendo.audit.FindingPlace;
import dev.nendo.problem.Language;
import dev.nendo.programs.table.Csv;
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
     * @param forSpreadsheets whether it is made for spreadsheets
     * @param out where to
     * @throws IOException if it can't be written
     */
    public static void print(AuditReport report, Language language, boolean forSpreadsheets, PrintWriter out)
            throws IOException {
        Csv csv = new Csv(out, forSpreadsheets);
        csv.record(
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
            csv.record(
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
