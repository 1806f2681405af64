package dev.nendo.audit;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Measure;
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

    /**
     * A row as one line: {@code value monthly 件: 1 2 Q1=6 ; sum 6 ; prior 5 ; measure average ; year 2020 ; series a ; named 令和3年3月末 ; titled 表 ; in T ;
     * from 支部集計}.
     * Cells follow each other from April; Q1 to Q4 are blocks of three months.
     */
    static PrintedRow line(String text) {
        String[] parts = text.split(";", -1);
        String[] head = parts[0].split(":", -1);
        String[] words = head[0].strip().split(" ", -1);
        PrintedRow.Builder row = PrintedRow.builder().table("T").title("表");
        int year = 2021;
        String series = "";
        for (int i = 1; i < parts.length; i++) {
            String[] option = parts[i].strip().split(" ", 2);
            switch (option[0]) {
                case "sum", "cumulative", "average" -> row.total(total(TotalKind.parse(option[0]), option[1]));
                case "prior" -> row.prior(cell(option[1]));
                case "measure" -> row.measure(Measure.parse(option[1]));
                case "year" -> year = Integer.parseInt(option[1]);
                case "series" -> series = option[1];
                case "named" -> row.yearLabel(option[1]);
                case "titled" -> row.title(option[1]);
                case "in" -> row.table(option[1]);
                case "from" -> row.source(option[1]);
                case "rounding" -> row.rounding(RoundingRule.parse(option[1]));
                case "exact" -> row.exact(Boolean.parseBoolean(option[1]));
                default -> throw new IllegalArgumentException("an option of a row: " + parts[i]);
            }
        }
        FiscalYear fiscalYear = FiscalYear.of(year);
        row.id(fiscalYear + "/" + words[0] + "/" + words[1] + (series.isEmpty() ? "" : "/" + series))
                .role(Role.parse(words[0]))
                .kind(Kind.parse(words[1]))
                .fiscalYear(fiscalYear)
                .unit(words.length > 2 ? Unit.of(words[2]) : Unit.NONE);
        if (!series.isEmpty()) {
            row.series(series);
        }
        int month = 1;
        for (String printed : head[1].strip().split(" ", -1)) {
            boolean isBlock = printed.startsWith("Q");
            Window period = isBlock
                    ? Window.of(fiscalYear.month(month - 3), fiscalYear.month(month - 1))
                    : Window.month(fiscalYear.month(month++));
            String label = isBlock
                    ? period.first().getMonthValue() + "～" + period.last().getMonthValue() + "月"
                    : period.first().getMonthValue() + "月";
            row.addColumn(new Column(label, Optional.of(period), Optional.empty()));
            row.addCell(cell(isBlock ? printed.substring(3) : printed));
        }
        return row.build();
    }

    /** Audits a table of lines, parted by bars. */
    static AuditReport table(RoundingRule rule, String lines) {
        return audit(rule, Arrays.stream(lines.split("\\|")).map(Tables::line).toArray(PrintedRow[]::new));
    }

    /** Consistent, inconsistent and not checkable. */
    static String counts(AuditReport report) {
        return report.counts().consistent() + " " + report.counts().inconsistent() + " "
                + report.counts().notCheckable();
    }

    static AuditReport audit(RoundingRule rule, PrintedRow... rows) {
        return audit(rule, PlanItem.builder().number("1").title("事業").addRows(rows));
    }

    static AuditReport audit(RoundingRule rule, Statement statement) {
        return audit(rule, PlanItem.builder().number("1").title("事業").addStatement(statement));
    }

    static AuditReport audit(RoundingRule rule, PlanItem.Builder item) {
        return audit(rule, item, AuditOptions.DEFAULT);
    }

    static AuditReport audit(RoundingRule rule, PlanItem.Builder item, AuditOptions options) {
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
        return Audit.audit(workbook.resolve().orThrow(), options);
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
