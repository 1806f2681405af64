package dev.nendo.audit;

import dev.nendo.audit.Equation.Linear;
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
    private final Sheet sheet;
    private final Years years;
    private final AuditOptions options;
    private final SearchBudget budget;
    private final Ledger ledger;

    SheetCheck(Sheet sheet, Years years, AuditOptions options, SearchBudget budget, Ledger ledger) {
        this.budget = budget;
        this.sheet = sheet;
        this.years = years;
        this.options = options;
        this.ledger = ledger;
    }

    void check() {
        Bundle.of(sheet).forEach(this::bundle);
        for (Line line : sheet.lines()) {
            TotalCheck.check(line, ledger);
            BlockCheck.check(line, ledger);
            MonotoneCheck.check(line, ledger);
            years.prior(line, ledger);
            LabelCheck.check(line, options, ledger);
        }
        RowRelations.check(sheet, ledger);
        sheet.plan().itemsByPath().forEach((path, item) -> {
            new StatementCheck(sheet, path, item, ledger).check();
            new ItemCheck(sheet, path, item, ledger).check();
            new Restatements(sheet, path, item, ledger).check();
            PartRows.check(sheet, path, ledger);
            WeekdayCheck.check(sheet, path, item, ledger);
        });
        sheet.plan().kpis().forEach(kpi -> {
            boolean isWindowSaid = new KpiCheck(sheet, kpi, ledger).check();
            new StatusCheck(sheet, kpi, isWindowSaid, ledger).check();
            new AchievementCheck(sheet, kpi, ledger).check();
        });
    }

    private void bundle(Bundle bundle) {
        for (Role role : Role.values()) {
            Optional<Line> changes = bundle.find(role, Kind.MONTHLY).filter(line -> line.nature() == Nature.FLOW);
            for (Kind kind : List.of(Kind.CUMULATIVE, Kind.STOCK)) {
                Optional<Line> running = bundle.find(role, kind).filter(line -> !isLevel(line));
                if (changes.isPresent() && running.isPresent()) {
                    RunningSumCheck.check(changes.get(), running.get(), ledger);
                    ledger.isFirst(Relation.MONOTONE, running.get().id());
                    firstCell(changes.get(), running.get());
                    lastCell(changes.get(), running.get());
                }
            }
        }
        years.carryIn(bundle, ledger);
        QuotientCheck.check(bundle, ledger);
        DenominatorCheck.check(bundle, ledger);
        CountedRates.check(bundle, ledger);
        RateTableFindings.check(bundle, options, budget, ledger);
        MeanCheck.check(bundle, ledger);
        sameRates(bundle.rate(Kind.MONTHLY), bundle.rate(Kind.CUMULATIVE));
        for (Role role : List.of(Role.BENCHMARK, Role.TARGET)) {
            sameRates(bundle.find(role, Kind.MONTHLY), bundle.find(role, Kind.CUMULATIVE));
        }
        knownDenominators(bundle);
        WholeCounts.check(bundle, ledger);
    }

    /** The figures that monthly rates and rates to date both print: the first month, and the whole. */
    private void sameRates(Optional<Line> monthly, Optional<Line> running) {
        monthly.filter(TotalCheck::isCumulativeRate).ifPresent(line -> {
            onlyCell(line);
            running.ifPresent(toDate -> lastCell(line, toDate));
        });
        monthly.filter(line -> line.nature() == Nature.RATE_OF_FLOWS)
                .ifPresent(line -> running.filter(toDate -> toDate.nature() == Nature.RATE_OF_FLOWS)
                        .ifPresent(toDate -> firstCell(line, toDate)));
    }

    /** The rate to date of a single month is the month's; said only of digits that differ by no more than rounding, as of first months. */
    private void onlyCell(Line monthly) {
        Optional<Amount> only = monthly.size() == 1 ? monthly.cell(0) : Optional.empty();
        Optional<Amount> total = monthly.total();
        if (monthly.nature() == Nature.RATE_OF_FLOWS && only.isPresent() && total.isPresent()) {
            repeated(monthly.place(), total.get(), only.get().as("の単月", "the figure of"), monthly.id(), monthly.id());
        }
    }

    private static boolean isLevel(Line line) {
        return line.nature().isRate() || line.nature() == Nature.AVERAGE || line.nature() == Nature.UNRELATED;
    }

    /** The first month to date is the month itself; said only of digits that differ by no more than rounding, else other checks say it. */
    private void firstCell(Line monthly, Line running) {
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

    private void repeated(FindingPlace place, Amount toDate, Amount alone, String monthly, String running) {
        boolean isWithinRounding = alone.range().intersect(toDate.range()).isPresent();
        if (isWithinRounding
                && !SameQuantity.agree(toDate, alone)
                && ledger.isFirst(Relation.SAME_QUANTITY, "first", monthly, running)) {
            SameQuantity.settle(Relation.SAME_QUANTITY, place, toDate, alone, ledger);
        }
    }

    /** A total at the end of a monthly row repeats the last cumulative cell; said of sums only where the cells don't say it. */
    private void lastCell(Line monthly, Line running) {
        if (RunningSumCheck.isStock(running) || !ledger.isFirst(Relation.SAME_QUANTITY, monthly.id(), running.id())) {
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
            SameQuantity.settle(
                    Relation.SAME_QUANTITY,
                    monthly.place(),
                    total.get(),
                    last.get().as("までの累計", "the figure to"),
                    ledger);
        } else if (total.isPresent()) {
            Unfinished.lastMonth(running)
                    .filter(month ->
                            Unfinished.lastMonth(monthly).filter(month::equals).isPresent())
                    .flatMap(running::endingIn)
                    .ifPresent(toDate -> Unfinished.repeat(
                            Relation.SAME_QUANTITY, monthly, total.get(), toDate.as("までの累計", "the figure to"), ledger));
        }
    }

    /** Whether the cells, all printed, tell what is wrong with either sum; rounded ones may fit both, though the digits differ. */
    private static boolean isSaidByCells(Line monthly, Optional<Amount> total, Optional<Amount> last) {
        List<Amount> cells = Months.once(monthly).stream()
                .flatMap(i -> monthly.cell(i).stream())
                .toList();
        boolean isComplete = cells.size() == Months.once(monthly).size();
        boolean fitsBoth = total.isPresent()
                && last.isPresent()
                && Linear.sum(cells, total.get()).holds()
                && Linear.sum(cells, last.get()).holds();
        boolean isExact = cells.stream().allMatch(Amount::isExact);
        return monthly.nature() == Nature.FLOW && isComplete && (isExact || !fitsBoth);
    }

    /** Cumulative rates of monthly rates whose denominators are printed, but not their numerators. */
    private void knownDenominators(Bundle bundle) {
        Optional<Line> monthly = bundle.rate(Kind.MONTHLY).filter(l -> l.nature() == Nature.RATE_OF_FLOWS);
        Optional<Line> running = bundle.rate(Kind.CUMULATIVE).filter(l -> l.nature() == Nature.RATE_OF_FLOWS);
        Optional<Line> weights = bundle.find(Role.DENOMINATOR, Kind.MONTHLY);
        if (monthly.isPresent()
                && weights.isPresent()
                && !bundle.has(Role.NUMERATOR)
                && ledger.isFirst(Relation.WEIGHTED_MEAN, monthly.get().id())) {
            new WeightedRates(monthly.get(), weights.get(), ledger).check(running);
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
