package dev.nendo.compare;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Actual;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Figure;
import dev.nendo.kpi.Indicator;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.kpi.PrintedRow.Kind;
import dev.nendo.kpi.PrintedRow.Role;
import dev.nendo.kpi.Target;
import dev.nendo.number.Printed;
import dev.nendo.number.Reason;
import dev.nendo.number.RoundingRule;
import dev.nendo.number.Unit;
import dev.nendo.plan.Branch;
import dev.nendo.plan.BranchNoun;
import dev.nendo.plan.BusinessPlan;
import dev.nendo.plan.Document;
import dev.nendo.plan.PlanItem;
import dev.nendo.plan.ResolvedWorkbook;
import dev.nendo.plan.Workbook;
import dev.nendo.problem.Sentence;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A workbook of one indicator, said in few words: a branch, its figures, a year. */
final class Books {
    static final String ID = "indicator";
    static final FiscalYear YEAR = FiscalYear.of(2021);
    static final String FIRST_QUARTER = "2021-04/2021-06";

    private final boolean rates;
    private final Workbook.Builder workbook = Workbook.builder();
    private Optional<String> document = Optional.empty();
    private Optional<String> policy = Optional.empty();
    private Target target = new Target.None(Reason.TARGET_NOT_STATED);
    private final List<Figure> figures = new ArrayList<>();
    private final List<PrintedRow> rows = new ArrayList<>();

    private Books(boolean rates) {
        this.rates = rates;
    }

    boolean isOfRates() {
        return rates;
    }

    static Books of(Measure measure, String unit, Direction direction) {
        return of(measure, unit, Optional.of(direction));
    }

    static Books of(Measure measure, String unit, Optional<Direction> direction) {
        Books books = new Books(measure.isRate());
        books.workbook.addIndicator(Indicator.builder()
                .id(ID)
                .name(Sentence.of("指標", "indicator"))
                .measure(measure)
                .unit(Unit.of(unit))
                .direction(direction)
                .build());
        return books;
    }

    /** The rule by which all that follows was rounded. */
    Books rounding(RoundingRule rule) {
        workbook.addDocument(
                Document.builder().id("d").title("報告").rounding(rule).build());
        document = Optional.of("d");
        return this;
    }

    /** Whether the branches are all there are. */
    Books branchesComplete(boolean complete) {
        workbook.allBranches(complete);
        return this;
    }

    /** What the branches are called. */
    Books noun(BranchNoun noun) {
        workbook.branchNoun(noun);
        return this;
    }

    /** The status policy of all that follows. */
    Books policy(String id) {
        policy = Optional.of(id);
        return this;
    }

    /** The target of all that follows. */
    Books target(Target target) {
        this.target = target;
        return this;
    }

    /** A figure of others, printed beside all that follows; without a window where it has none. */
    Books beside(String id, String label, String window, String printed) {
        Optional<Window> months = window.isEmpty() ? Optional.empty() : Optional.of(Window.parse(window));
        figures.add(Figure.builder()
                .id(id)
                .label(label)
                .role(Figure.Role.BENCHMARK)
                .printed(Printed.parse(printed))
                .window(months)
                .build());
        return this;
    }

    /** A row of others, printed beside all that follows. */
    Books beside(String id, UnaryOperator<PrintedRow.Builder> words, String window, String unit, String cells) {
        PrintedRow row = row(id, Role.BENCHMARK, Kind.MONTHLY, Window.parse(window), unit, cells);
        rows.add(words.apply(PrintedRow.builder().from(row)).build());
        return this;
    }

    Books branch(String id) {
        return branch(id, branch -> branch);
    }

    Books branch(String id, UnaryOperator<Branch.Builder> more) {
        workbook.addBranch(more.apply(Branch.builder().id(id).name(Sentence.of(id + "支部", "Branch " + id)))
                .build());
        return this;
    }

    static UnaryOperator<Branch.Builder> in(String region) {
        return branch -> branch.region(region);
    }

    static UnaryOperator<Branch.Builder> merged(String last, String into) {
        return branch -> branch.closed(YearMonth.parse(last)).mergedInto(into);
    }

    /** Numerators and denominators by month; _ is blank. */
    Books rates(String branch, String window, String numerators, String denominators) {
        return rates(branch, window, numerators, "件", denominators);
    }

    Books rates(String branch, String window, String numerators, String unit, String denominators) {
        Window months = Window.parse(window);
        return plan(
                branch,
                months,
                item -> item.addRow(row("n", Role.NUMERATOR, Kind.MONTHLY, months, unit, numerators))
                        .addRow(row("d", Role.DENOMINATOR, Kind.MONTHLY, months, "件", denominators)),
                Actual.ratioOfRows("n", "d"));
    }

    /** A row of values or printed rates. */
    Books values(String branch, Kind kind, String window, String unit, String cells) {
        Window months = Window.parse(window);
        return plan(
                branch, months, item -> item.addRow(row("v", Role.VALUE, kind, months, unit, cells)), Actual.row("v"));
    }

    /** Averages with their weights. */
    Books weighted(String branch, String window, String unit, String cells, String weights) {
        Window months = Window.parse(window);
        return plan(
                branch,
                months,
                item -> item.addRow(row("v", Role.VALUE, Kind.MONTHLY, months, unit, cells))
                        .addRow(row("w", Role.DENOMINATOR, Kind.MONTHLY, months, "人", weights)),
                new Actual.Rows(Optional.of("v"), Optional.empty(), Optional.of("w"), Optional.empty()));
    }

    /** One figure as printed. */
    Books printed(String branch, String window, String figure) {
        Window months = Window.parse(window);
        return plan(
                branch,
                months,
                item -> item.addFigure(Figure.builder()
                        .id("f")
                        .label("数値")
                        .role(Figure.Role.ACTUAL)
                        .printed(Printed.parse(figure))
                        .window(months)
                        .build()),
                Actual.figure("f"));
    }

    Books none(String branch, Reason reason) {
        return plan(branch, YEAR.window(), item -> item, new Actual.None(reason));
    }

    /** A plan without the KPI. */
    Books without(String branch) {
        workbook.addPlan(BusinessPlan.builder().branch(branch).fiscalYear(YEAR).build());
        return this;
    }

    private Books plan(String branch, Window window, UnaryOperator<PlanItem.Builder> evidence, Actual actual) {
        KpiDefinition kpi = KpiDefinition.builder()
                .id("K")
                .indicator(ID)
                .name(Sentence.of("指標", "indicator"))
                .target(target)
                .addActual(actual.thisYear())
                .addAllBenchmarks(figures.stream().map(Figure::id).toList())
                .addAllBenchmarks(rows.stream().map(PrintedRow::id).toList())
                .build();
        PlanItem.Builder item = PlanItem.builder().number("1").title("事業").addKpi(kpi);
        figures.forEach(item::addFigure);
        rows.forEach(item::addRow);
        workbook.addPlan(BusinessPlan.builder()
                .branch(branch)
                .fiscalYear(FiscalYear.containing(window.last()))
                .document(document)
                .policy(policy)
                .addItem(evidence.apply(item).build())
                .build());
        return this;
    }

    private static PrintedRow row(String id, Role role, Kind kind, Window months, String unit, String cells) {
        List<String> texts = Arrays.stream(cells.split(" ", -1))
                .map(cell -> cell.equals("_") ? "" : cell)
                .toList();
        return PrintedRow.of(id, role, kind, months, Unit.of(unit), texts);
    }

    ResolvedWorkbook resolve() {
        return workbook.build().resolve().orThrow();
    }

    Comparison compare() {
        return compare(Comparer.standard());
    }

    Comparison compare(Comparer comparer) {
        return comparer.compare(resolve(), ID, YEAR);
    }
}
