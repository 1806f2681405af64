package dev.nendo.programs.audit;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.nendo.audit.AuditReport;
import dev.nendo.audit.ComponentRepair;
import dev.nendo.audit.Finding;
import dev.nendo.audit.FindingPlace;
import dev.nendo.audit.Unchecked;
import dev.nendo.problem.Language;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;

/** An audit report for scripts: one JSON object, one finding a line. Unknown places are null. */
public final class AuditJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private AuditJson() {}

    /**
     * Prints a report.
     *
     * @param report what to print
     * @param language the language of the messages
     * @param out where to
     * @throws IOException if it can't be written
     */
    public static void print(AuditReport report, Language language, PrintWriter out) throws IOException {
        print(report, language, new Parts(false, false), out);
    }

    /**
     * What is printed on request.
     *
     * @param isProved whether certificates are printed
     * @param isUncheckedListed whether what could not be checked is listed
     */
    public record Parts(boolean isProved, boolean isUncheckedListed) {}

    /**
     * Prints a report, on request with the certificates that prove its least repairs.
     *
     * @param report what to print
     * @param language the language of the messages
     * @param parts what is printed on request
     * @param out where to
     * @throws IOException if it can't be written
     */
    public static void print(AuditReport report, Language language, Parts parts, PrintWriter out) throws IOException {
        out.print("{\"findings\":[");
        String separator = "\n";
        for (Finding finding : report.findings()) {
            out.print(separator);
            out.print(MAPPER.writeValueAsString(node(finding, language)));
            separator = ",\n";
        }
        out.print("\n],\"checked\":" + report.checked() + ",\"inconsistent\":" + report.inconsistent()
                + ",\"notCheckable\":" + report.notCheckable() + ",\"repairs\":[");
        separator = "\n";
        for (ComponentRepair repair : report.repairs()) {
            out.print(separator);
            out.print(MAPPER.writeValueAsString(RepairsJson.node(repair, parts.isProved())));
            separator = ",\n";
        }
        out.print(report.repairs().isEmpty() ? "]" : "\n]");
        if (parts.isUncheckedListed()) {
            unchecked(report, out);
        }
        out.print("}\n");
    }

    private static void unchecked(AuditReport report, PrintWriter out) throws IOException {
        out.print(",\"unchecked\":[");
        String separator = "\n";
        for (Unchecked unchecked : report.unchecked()) {
            ObjectNode node = NODES.objectNode();
            node.put("code", unchecked.relation().id());
            node.put("reason", unchecked.obstacle().name());
            node.set("location", location(unchecked.place()));
            out.print(separator);
            out.print(MAPPER.writeValueAsString(node));
            separator = ",\n";
        }
        out.print(report.unchecked().isEmpty() ? "]" : "\n]");
    }

    private static ObjectNode node(Finding finding, Language language) {
        ObjectNode node = NODES.objectNode();
        node.put("code", finding.relation().id());
        node.put("verdict", finding.verdict().name());
        node.put("severity", finding.severity().name().toLowerCase(Locale.ROOT));
        node.set("location", location(finding.place()));
        node.put("printed", finding.printed().orElse(null));
        node.put("expected", finding.expected().orElse(null));
        node.put("message", finding.message().in(language));
        return node;
    }

    private static ObjectNode location(FindingPlace place) {
        ObjectNode node = NODES.objectNode();
        node.put("source", place.source().orElse(null));
        node.put("branch", place.branch().orElse(null));
        node.put("item", place.item().orElse(null));
        node.put("kpi", place.kpi().orElse(null));
        node.put("row", place.row().orElse(null));
        node.put("fiscalYear", place.fiscalYear().map(Object::toString).orElse(null));
        node.put("month", place.month().map(Object::toString).orElse(null));
        return node;
    }
}
