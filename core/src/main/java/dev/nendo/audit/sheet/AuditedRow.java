package dev.nendo.audit.sheet;

import dev.nendo.evidence.printed.RowMeaning;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.kpi.PrintedRow.Kind;
import dev.nendo.kpi.PrintedRow.Role;
import dev.nendo.kpi.PrintedRow.TotalKind;
import dev.nendo.number.UnitKind;
import dev.nendo.plan.PlanItem;
import dev.nendo.problem.Sentence;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** A printed row with its cells as amounts; empty where a cell is missing, suppressed or approximate. */
public final class AuditedRow {
    private static final Sentence PRIOR = Sentence.of("前年同期", "The figure of the same period a year earlier");

    private final AuditedPlan sheet;
    private final String path;
    private final PlanItem item;
    private final PrintedRow row;
    private final RowAccrual nature;
    private final boolean isChange;
    private final List<Optional<Amount>> cells;
    private final Optional<Amount> total;
    private final Optional<Amount> prior;

    private AuditedRow(
            AuditedPlan sheet, String path, PlanItem item, PrintedRow row, RowAccrual nature, boolean isChange) {
        this.sheet = sheet;
        this.path = path;
        this.item = item;
        this.row = row;
        this.nature = nature;
        this.isChange = isChange;
        RowMeaning meaning = sheet.meanings().of(row, nature.measure(), isChange);
        List<Optional<Amount>> amounts = new ArrayList<>();
        for (int i = 0; i < row.cells().size(); i++) {
            Sentence name = sheet.headOf(row.columns().get(i));
            amounts.add(meaning.cell(i).flatMap(figure -> Amount.of(name, sheet.shared(figure))));
        }
        this.cells = List.copyOf(amounts);
        this.total = meaning.total()
                .flatMap(figure -> Amount.of(totalName(row.total().orElseThrow()), figure));
        this.prior = meaning.prior().flatMap(figure -> Amount.of(PRIOR, figure));
    }

    public static AuditedRow of(AuditedPlan sheet, String path, PlanItem item, PrintedRow row, List<PrintedRow> table) {
        RowAccrual nature = RowAccrual.of(row, table);
        return new AuditedRow(sheet, path, item, row, nature, nature == RowAccrual.FLOW && isBesideStock(row, table));
    }

    /** Whether a row of months stands beside a level of the same unit: then it may hold net changes, which can be below zero. */
    private static boolean isBesideStock(PrintedRow row, List<PrintedRow> table) {
        return row.kind() == Kind.MONTHLY
                && table.stream()
                        .anyMatch(other -> other.kind() == Kind.STOCK
                                && other.role() == row.role()
                                && other.unit().equals(row.unit())
                                && other.fiscalYear().equals(row.fiscalYear())
                                && other.series().equals(row.series()));
    }

    public AuditedPlan sheet() {
        return sheet;
    }

    public String path() {
        return path;
    }

    public PlanItem item() {
        return item;
    }

    public PrintedRow row() {
        return row;
    }

    public String id() {
        return row.id();
    }

    public Kind kind() {
        return row.kind();
    }

    public Role role() {
        return row.role();
    }

    public RowAccrual accrual() {
        return nature;
    }

    public int size() {
        return cells.size();
    }

    public Optional<Amount> cell(int index) {
        return cells.get(index);
    }

    public Optional<Window> period(int index) {
        return row.columns().get(index).period();
    }

    /** The amounts printed, in order. */
    public List<Amount> printed() {
        return cells.stream().flatMap(Optional::stream).toList();
    }

    public boolean isComplete() {
        return cells.stream().allMatch(Optional::isPresent);
    }

    /** Whether no cell can be below zero, by what is counted and by what is printed. */
    public boolean isNeverNegative() {
        boolean isCount = row.unit().kind() == UnitKind.COUNT || row.unit().kind() == UnitKind.TIME;
        boolean isPart = role() == Role.NUMERATOR || role() == Role.DENOMINATOR;
        return !isChange
                && (isCount || isPart || nature.isRate())
                && printed().stream().noneMatch(amount -> amount.value().signum() < 0);
    }

    /** The cell of the shortest period that ends in a month, for rows that run to date or stand at a point. */
    public Optional<Amount> endingIn(YearMonth month) {
        return IntStream.range(0, cells.size())
                .filter(i -> cells.get(i).isPresent()
                        && period(i).filter(p -> p.last().equals(month)).isPresent())
                .boxed()
                .min(Comparator.comparingInt(i -> period(i).orElseThrow().size()))
                .flatMap(cells::get);
    }

    /** The cell of exactly this period. */
    public Optional<Amount> over(Window period) {
        for (int i = 0; i < cells.size(); i++) {
            if (period(i).filter(period::equals).isPresent()) {
                return cells.get(i);
            }
        }
        return Optional.empty();
    }

    /** The first month of any column. */
    public Optional<YearMonth> firstMonth() {
        return row.columns().stream()
                .flatMap(c -> c.period().stream())
                .map(Window::first)
                .min(YearMonth::compareTo);
    }

    public Optional<YearMonth> lastMonth() {
        return row.columns().stream()
                .flatMap(c -> c.period().stream())
                .map(Window::last)
                .max(YearMonth::compareTo);
    }

    public Optional<TotalKind> totalKind() {
        return row.total().map(PrintedRow.Total::kind);
    }

    /** The same amount whenever it is asked for, as for cells: it is one printed figure. */
    public Optional<Amount> total() {
        return total;
    }

    public Optional<Amount> prior() {
        return prior;
    }

    private static Sentence totalName(PrintedRow.Total total) {
        Sentence plain =
                switch (total.kind()) {
                    case SUM -> Sentence.of("合計", "The total");
                    case CUMULATIVE -> Sentence.of("累計", "The cumulative total");
                    case AVERAGE -> Sentence.of("平均", "The mean");
                };
        return total.label().isBlank() ? plain : Sentence.of(total.label(), plain.en());
    }

    public PrintedPlace place() {
        return place(Optional.empty());
    }

    public PrintedPlace place(Optional<Window> month) {
        return sheet.place(path, row.id(), row.origin().or(item::origin))
                .withKpi(sheet.kpiOf(row, item))
                .withFiscalYear(row.fiscalYear())
                .withMonth(month);
    }

    @Override
    public String toString() {
        return row.id();
    }
}
