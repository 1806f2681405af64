package dev.nendo.audit.sheet;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.fiscal.Window;
import java.util.Optional;

/** Where a printed figure is: source, branch and item, and the row, KPI, year and months where it has any. */
public final class PrintedPlace {
    private final Plan plan;
    private final Optional<String> item;
    private final Optional<String> kpi;
    private final Optional<String> row;
    private final Period period;

    /** The plan that prints it. */
    record Plan(Optional<String> source, String branch) {}

    private record Period(Optional<FiscalYear> year, Optional<Window> month) {}

    private PrintedPlace(Plan plan, Optional<String> item, Optional<String> kpi, Optional<String> row, Period period) {
        this.plan = plan;
        this.item = item;
        this.kpi = kpi;
        this.row = row;
        this.period = period;
    }

    static PrintedPlace of(Plan plan, FiscalYear year) {
        return new PrintedPlace(
                plan,
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new Period(Optional.of(year), Optional.empty()));
    }

    PrintedPlace withItem(String path) {
        return new PrintedPlace(plan, Optional.of(path), kpi, row, period);
    }

    public PrintedPlace withKpi(Optional<String> id) {
        return new PrintedPlace(plan, item, id, row, period);
    }

    public PrintedPlace withRow(String id) {
        return new PrintedPlace(plan, item, kpi, Optional.of(id), period);
    }

    public PrintedPlace withFiscalYear(Optional<FiscalYear> year) {
        return new PrintedPlace(plan, item, kpi, row, new Period(year, period.month));
    }

    public PrintedPlace withMonth(Optional<Window> month) {
        return new PrintedPlace(plan, item, kpi, row, new Period(period.year, month));
    }

    public Optional<String> source() {
        return plan.source();
    }

    public String branch() {
        return plan.branch();
    }

    public Optional<String> item() {
        return item;
    }

    public Optional<String> kpi() {
        return kpi;
    }

    /** The id of the row, figure or statement, or the name of the budget. */
    public Optional<String> row() {
        return row;
    }

    public Optional<FiscalYear> fiscalYear() {
        return period.year;
    }

    /** The months of the cell; none for totals and single figures. */
    public Optional<Window> month() {
        return period.month;
    }

    @Override
    public String toString() {
        return plan.branch() + " " + item.orElse("") + " " + row.orElse("");
    }
}
