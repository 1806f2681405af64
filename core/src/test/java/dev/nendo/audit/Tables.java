package dev.nendo.audit;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.kpi.PrintedRow.Column;
import dev.nendo.kpi.PrintedRow.Kind;
import dev.nendo.kpi.PrintedRow.Role;
import dev.nendo.kpi.PrintedRow.Total;
import dev.nendo.kpi.PrintedRow.TotalKind;
import dev.nendo.number.Cell;
import dev.nendo.number.CellGrammar;
import dev.nendo.number.RoundingRule;
import dev.nendo.number.Unit;
import dev.nendo.plan.Branch;
import dev.nendo.plan.BusinessPlan;
import dev.nendo.plan.Document;
import dev.nendo.plan.PlanItem;
import dev.nendo.plan.Statement;
import dev.nendo.plan.Workbook;
import dev.nendo.problem.Sentence;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Small published tables, written as people print them, and their audits. */
final class Tables {
    static final FiscalYear YEAR = FiscalYear.of(2021);

    private Tables() {}

    /** A row of the fiscal year 2021 from April on; cells are separated by blanks, a dash is missing. */
    static PrintedRow.Builder row(Role role, Kind kind, String unit, String cells) {
        return row(YEAR, role, kind, unit, cells);
    }

    static PrintedRow.Builder row(FiscalYear year, Role role, Kind kind, String unit, String cells) {
        List<Cell> printed = Arrays.stream(cells.split(" ")).map(Tables::cell).toList();
        PrintedRow.Builder row = PrintedRow.builder()
                .id(year + "/" + role + "/" + kind)
                .table("T")
                .title("表")
                .role(role)
                .kind(kind)
                .fiscalYear(year)
                .unit(Unit.of(unit))
                .cells(printed);
        for (int i = 0; i < printed.size(); i++) {
            Window month = Window.month(year.month(i + 1));
            row.addColumn(new Column(month.first().getMonthValue() + "月", Optional.of(month), Optional.empty()));
        }
        return row;
    }

    static Total total(TotalKind kind, String cell) {
        return new Total(kind, "", cell(cell));
    }

    static Cell cell(String text) {
        return CellGrammar.strict().parse(text);
    }

    static AuditReport audit(RoundingRule rule, PrintedRow... rows) {
        return audit(rule, PlanItem.builder().number("1").title("事業").addRows(rows));
    }

    static AuditReport audit(RoundingRule rule, Statement statement) {
        return audit(rule, PlanItem.builder().number("1").title("事業").addStatement(statement));
    }

    static AuditReport audit(RoundingRule rule, PlanItem.Builder item) {
        Workbook workbook = Workbook.builder()
                .addBranch(Branch.builder()
                        .id("gunma")
                        .name(Sentence.of("群馬", "Gunma"))
                        .build())
                .addDocument(Document.builder()
                        .id("report")
                        .title("報告")
                        .rounding(rule)
                        .build())
                .addPlan(BusinessPlan.builder()
                        .branch("gunma")
                        .fiscalYear(YEAR)
                        .document("report")
                        .addItem(item.build())
                        .build())
                .build();
        return Audit.audit(workbook.resolve().orThrow());
    }

    /** Severity, relation, row and month of each finding. */
    static List<String> lines(AuditReport report) {
        return report.findings().stream()
                .map(finding -> finding.severity() + " " + finding.relation() + " "
                        + finding.place().row().orElse("")
                        + finding.place().month().map(month -> " " + month).orElse(""))
                .toList();
    }
}
