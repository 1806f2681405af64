package dev.nendo.programs.questions;

import dev.nendo.audit.Audit;
import dev.nendo.audit.AuditReport;
import dev.nendo.audit.Finding;
import dev.nendo.format.Formats;
import dev.nendo.format.ReadOptions;
import dev.nendo.format.Source;
import dev.nendo.problem.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Can the figures of a table, pasted from a report, all be right? */
public final class PastedTable {
    private static final String TABLE =
            """
            branch,item,kpi,row,fiscal_year,kind,unit,4月,5月,6月,total,total_kind
            north,1,visits,value,令和3年度,monthly,件,120,98,131,394,sum
            north,1,visits,value,令和3年度,cumulative,件,120,218,349,,
            south,1,calls,value,令和3年度,monthly,件,1,△2,14,13,sum
            """;

    public static void main(String[] args) throws IOException {
        Source source = Source.of("table.csv", TABLE.getBytes(StandardCharsets.UTF_8));
        var workbook = Formats.installed().byFileName("table.csv").read(source, ReadOptions.defaults());
        AuditReport report = Audit.audit(workbook.orThrow().resolve().orThrow());
        for (Finding finding : report.findings()) {
            System.out.println(finding.severity() + " " + finding.relation() + ": "
                    + finding.message().in(Language.EN));
        }
        System.out.println(report.checked() + " checked, " + report.inconsistent() + " inconsistent");
    }
}
