package dev.nendo.audit;

import dev.nendo.audit.relation.Equation.Linear;
import dev.nendo.audit.relation.SearchBudget;
import dev.nendo.audit.sheet.Amount;
import dev.nendo.audit.sheet.AuditedPlan;
import dev.nendo.audit.sheet.AuditedRow;
import dev.nendo.audit.sheet.Months;
import dev.nendo.audit.sheet.PrintedPlace;
import dev.nendo.audit.sheet.RowAccrual;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.PrintedRow.Kind;
import dev.nendo.kpi.PrintedRow.Role;
import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** All checks of one plan. What puts rows together comes first, since it tells which figures can be trusted. */
final class SheetCheck {
    private final AuditedPlan sheet;
    private final Years years;
    private final AuditOptions options;
    private final SearchBudget budget;
    private final AuditResults results;

    SheetCheck(AuditedPlan sheet, Years years, AuditOptions options, SearchBudget budget, AuditResults results) {
        this.budget = budget;
        this.sheet = sheet;
        this.years = years;
        this.options = options;
        this.results = results;
    }

    void check() {
        RelatedRows.of(sheet).forEach(this::bundle);
        for (AuditedRow line : sheet.lines()) {
            TotalCheck.check(line, results);
            BlockCheck.check(line, results);
            MonotoneCheck.check(line, results);
            years.prior(line, results);
            LabelCheck.check(line, options, results);
        }
        RowRelations.check(sheet, results);
        sheet.plan().itemsByPath().forEach((path, item) -> {
            new StatementCheck(sheet, path, item, results).check();
            new ItemCheck(sheet, path, item, results).check();
            new Restatements(sheet, path, item, results).check();
            PartRows.check(sheet, path, results);
            WeekdayCheck.check(sheet, path, item, results);
        });
        sheet.plan().kpis().forEach(kpi -> {
            boolean isWindowSaid = new KpiCheck(sheet, kpi, results).check();
            new StatusCheck(sheet, kpi, isWindowSaid, results).check();
            new AchievementCheck(sheet, kpi, results).check();
        });
    }

    private void bundle(RelatedRows bundle) {
        for (Role role : Role.values()) {
            Optional<AuditedRow> changes =
                    bundle.find(role, Kind.MONTHLY).filter(line -> line.accrual() == RowAccrual.FLOW);
            for (Kind kind : List.of(Kind.CUMULATIVE, Kind.STOCK)) {
                Optional<AuditedRow> running = bundle.find(role, kind).filter(line -> !isLevel(line));
                if (changes.isPresent() && running.isPresent()) {
                    RunningSumCheck.check(changes.get(), running.get(), results);
                    results.isFirst(Relation.MONOTONE, running.get().id());
                    firstCell(changes.get(), running.get());
                    lastCell(changes.get(), running.get());
                }
            }
        }
        years.carryIn(bundle, results);
        QuotientCheck.check(bundle, results);
        DenominatorCheck.check(bundle, results);
        CountedRates.check(bundle, results);
        RateTableFindings.check(bundle, options, budget, results);
        MeanCheck.check(bundle, results);
        sameRates(bundle.rate(Kind.MONTHLY), bundle.rate(Kind.CUMULATIVE));
        for (Role role : List.of(Role.BENCHMARK, Role.TARGET)) {
            sameRates(bundle.find(role, Kind.MONTHLY), bundle.find(role, Kind.CUMULATIVE));
        }
        knownDenominators(bundle);
        WholeCounts.check(bundle, results);
    }

    /** The figures that monthly rates and rates to date both print: the first month, and the whole. */
    private void sameRates(Optional<AuditedRow> monthly, Optional<AuditedRow> running) {
        monthly.filter(TotalCheck::isCumulativeRate).ifPresent(line -> {
            onlyCell(line);
            running.ifPresent(toDate -> lastCell(line, toDate));
        });
        monthly.filter(line -> line.accrual() == RowAccrual.RATE_OF_FLOWS)
                .ifPresent(line -> running.filter(toDate -> toDate.accrual() == RowAccrual.RATE_OF_FLOWS)
                        .ifPresent(toDate -> firstCell(line, toDate)));
    }

    /** The rate to date of a single month is the month's; said only of digits that differ by no more than rounding, as of first months. */
    private void onlyCell(AuditedRow monthly) {
        Optional<Amount> only = monthly.size() == 1 ? monthly.cell(0) : Optional.empty();
        Optional<Amount> total = monthly.total();
        if (monthly.accrual() == RowAccrual.RATE_OF_FLOWS && only.isPresent() && total.isPresent()) {
            repeated(monthly.place(), total.get(), only.get().as("の単月", "the figure of"), monthly.id(), monthly.id());
        }
    }

    private static boolean isLevel(AuditedRow line) {
        return line.accrual().isRate()
                || line.accrual() == RowAccrual.AVERAGE
                || line.accrual() == RowAccrual.UNRELATED;
    }

    /** The first month to date is the month itself; said only of digits that differ by no more than rounding, else other checks say it. */
    private void firstCell(AuditedRow monthly, AuditedRow running) {
        Optional<Window> first = monthly.firstMonth()
                .filter(running.firstMonth().stream().toList()::contains)
                .map(Window::month);
        Optional<Amount> alone = first.flatMap(monthly::over);
        Optional<Amount> toDate = first.flatMap(running::over);
        if (RunningSumCheck.isStock(running) || alone.isEmpty() || toDate.isEmpty()) {
            return;
        }
        repeated(
                running.place(first),
                toDate.get().as("までの累計", "The figure to"),
                alone.get().as("の単月", "the figure of"),
                monthly.id(),
                running.id());
    }

    private void repeated(PrintedPlace place, Amount toDate, Amount alone, String monthly, String running) {
        boolean isWithinRounding = alone.range().intersect(toDate.range()).isPresent();
        if (isWithinRounding
                && !SameQuantity.agree(toDate, alone)
                && results.isFirst(Relation.SAME_QUANTITY, "first", monthly, running)) {
            SameQuantity.check(Relation.SAME_QUANTITY, place, toDate, alone, results);
        }
    }

    /** A total at the end of a monthly row repeats the last cumulative cell; said of sums only where the cells don't say it. */
    private void lastCell(AuditedRow monthly, AuditedRow running) {
        if (RunningSumCheck.isStock(running) || !results.isFirst(Relation.SAME_QUANTITY, monthly.id(), running.id())) {
            return;
        }
        Optional<Amount> last = running.lastMonth()
                .filter(month -> monthly.lastMonth().filter(month::equals).isPresent())
                .flatMap(running::endingIn);
        Optional<Amount> total = monthly.total();
        if (isSaidByCells(monthly, total, last)) {
            return;
        }
        if (last.isPresent() && total.isPresent()) {
            SameQuantity.check(
                    Relation.SAME_QUANTITY,
                    monthly.place(),
                    total.get(),
                    last.get().as("までの累計", "the figure to"),
                    results);
        } else if (total.isPresent()) {
            Unfinished.lastMonth(running)
                    .filter(month ->
                            Unfinished.lastMonth(monthly).filter(month::equals).isPresent())
                    .flatMap(running::endingIn)
                    .ifPresent(toDate -> Unfinished.repeat(
                            Relation.SAME_QUANTITY,
                            monthly,
                            total.get(),
                            toDate.as("までの累計", "the figure to"),
                            results));
        }
    }

    /** Whether the cells, all printed, tell what is wrong with either sum; rounded ones may fit both, though the digits differ. */
    private static boolean isSaidByCells(AuditedRow monthly, Optional<Amount> total, Optional<Amount> last) {
        List<Amount> cells = Months.once(monthly).stream()
                .flatMap(i -> monthly.cell(i).stream())
                .toList();
        boolean isComplete = cells.size() == Months.once(monthly).size();
        boolean fitsBoth = total.isPresent()
                && last.isPresent()
                && Linear.sum(cells, total.get()).holds()
                && Linear.sum(cells, last.get()).holds();
        boolean isExact = cells.stream().allMatch(Amount::isExact);
        return monthly.accrual() == RowAccrual.FLOW && isComplete && (isExact || !fitsBoth);
    }

    /** Cumulative rates of monthly rates whose denominators are printed, but not their numerators. */
    private void knownDenominators(RelatedRows bundle) {
        Optional<AuditedRow> monthly = bundle.rate(Kind.MONTHLY).filter(l -> l.accrual() == RowAccrual.RATE_OF_FLOWS);
        Optional<AuditedRow> running =
                bundle.rate(Kind.CUMULATIVE).filter(l -> l.accrual() == RowAccrual.RATE_OF_FLOWS);
        Optional<AuditedRow> weights = bundle.find(Role.DENOMINATOR, Kind.MONTHLY);
        if (monthly.isPresent()
                && weights.isPresent()
                && !bundle.has(Role.NUMERATOR)
                && results.isFirst(Relation.WEIGHTED_MEAN, monthly.get().id())) {
            new WeightedRates(monthly.get(), weights.get(), results).check(running);
        }
    }

    /** The sum of ranges, each with an exact weight. */
    static Interval weighted(List<Interval> ranges, List<Rational> weights) {
        List<Interval> parts = new ArrayList<>();
        for (int i = 0; i < ranges.size(); i++) {
            parts.add(ranges.get(i).times(weights.get(i)));
        }
        return parts.stream().reduce(Interval.point(Rational.ZERO), Interval::plus);
    }
}
