package dev.nendo.benchmarks;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.kpi.PrintedRow.Column;
import dev.nendo.kpi.PrintedRow.Kind;
import dev.nendo.kpi.PrintedRow.Role;
import dev.nendo.kpi.PrintedRow.Total;
import dev.nendo.kpi.PrintedRow.TotalKind;
import dev.nendo.number.Cell;
import dev.nendo.number.Printed;
import dev.nendo.number.Rational;
import dev.nendo.number.Unit;
import dev.nendo.plan.Branch;
import dev.nendo.plan.BusinessPlan;
import dev.nendo.plan.PlanItem;
import dev.nendo.plan.Workbook;
import dev.nendo.problem.Sentence;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** Synthetic tables of counts and of rates to two decimals from a fixed seed: honestly rounded, or each with a wrong total and a wrong rate. */
final class SyntheticTables {
    private static final int PERCENT = 100;
    private static final FiscalYear LAST = FiscalYear.of(2021);
    private static final Unit COUNTED = Unit.of("件");
    private static final Unit RATE = Unit.of("%");

    private static final int WRONG_MONTH = 6;
    private static final int OFF = 17;

    private final Random random = new Random(20210401);
    private final boolean wrong;

    private SyntheticTables(boolean wrong) {
        this.wrong = wrong;
    }

    /** A workbook of so many branches, KPIs and years, each with a row of counts and two rows of rates. */
    static Workbook honest(int branches, int kpis, int years) {
        return new SyntheticTables(false).workbook(branches, kpis, years);
    }

    /** The same workbook with every total 17 too large and one rate to date of every table 17 points too high. */
    static Workbook wrong(int branches, int kpis, int years) {
        return new SyntheticTables(true).workbook(branches, kpis, years);
    }

    private Workbook workbook(int branches, int kpis, int years) {
        Workbook.Builder workbook = Workbook.builder();
        for (int branch = 1; branch <= branches; branch++) {
            String id = "branch-" + branch;
            workbook.addBranch(Branch.builder().id(id).name(Sentence.of(id, id)).build());
            PlanItem.Builder item = PlanItem.builder().number("1").title("tables");
            for (int kpi = 1; kpi <= kpis; kpi++) {
                for (int back = years - 1; back >= 0; back--) {
                    item.addAllRows(rows("kpi-" + kpi, LAST.minusYears(back)));
                }
            }
            workbook.addPlan(BusinessPlan.builder()
                    .branch(id)
                    .fiscalYear(LAST)
                    .addItem(item.build())
                    .build());
        }
        return workbook.build();
    }

    private List<PrintedRow> rows(String kpi, FiscalYear year) {
        List<Cell> counts = new ArrayList<>();
        List<Cell> monthly = new ArrayList<>();
        List<Cell> toDate = new ArrayList<>();
        long numerators = 0;
        long denominators = 0;
        for (int month = 0; month < year.months().size(); month++) {
            long denominator = random.nextInt(1_000) + 1_000L;
            long numerator = random.nextInt(1_000);
            numerators += numerator;
            denominators += denominator;
            counts.add(count(numerator));
            monthly.add(rate(numerator, denominator));
            toDate.add(rate(numerators + off(month, denominators), denominators));
        }
        String table = kpi + "/" + year;
        Total total = new Total(TotalKind.SUM, "合計", count(numerators + (wrong ? OFF : 0)));
        return List.of(
                row(table + "/count", kpi + "-count", year, Role.VALUE, Kind.MONTHLY, COUNTED, counts)
                        .total(total)
                        .measure(Measure.FLOW)
                        .build(),
                row(table + "/rate", kpi, year, Role.RATE, Kind.MONTHLY, RATE, monthly)
                        .build(),
                row(table + "/to-date", kpi, year, Role.RATE, Kind.CUMULATIVE, RATE, toDate)
                        .build());
    }

    /** What one wrong rate to date is counted too many. */
    private long off(int month, long denominators) {
        return wrong && month == WRONG_MONTH ? denominators * OFF / PERCENT : 0;
    }

    private static PrintedRow.Builder row(
            String id, String table, FiscalYear year, Role role, Kind kind, Unit unit, List<Cell> cells) {
        return PrintedRow.builder()
                .id(id)
                .table(table + "/" + year)
                .title(table)
                .role(role)
                .kind(kind)
                .measure(Optional.of(Measure.RATE_OF_FLOWS))
                .fiscalYear(year)
                .unit(unit)
                .columns(year.months().stream().map(Column::of).toList())
                .cells(cells);
    }

    private static Cell rate(long numerator, long denominator) {
        Rational percent = Rational.of(numerator, denominator).times(Rational.of(PERCENT));
        return new Cell.Value(Printed.of(percent.toDecimal(2, RoundingMode.HALF_UP), RATE));
    }

    private static Cell count(long number) {
        return new Cell.Value(Printed.of(BigDecimal.valueOf(number), COUNTED));
    }
}
