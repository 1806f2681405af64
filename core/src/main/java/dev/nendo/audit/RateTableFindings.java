package dev.nendo.audit;

import dev.nendo.audit.Misprints.Suspected;
import dev.nendo.audit.RateTable.Cell;
import dev.nendo.audit.RateTableCheck.Terms;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.PrintedRow.Kind;
import dev.nendo.kpi.PrintedRow.Role;
import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import dev.nendo.problem.Severity;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/** Monthly rates of flows against cumulative ones, all months at once. */
final class RateTableFindings {
    /** Denominators further apart than this are no explanation of a misprint. */
    private static final Rational FURTHEST = Rational.of(1_000_000);

    private final Line monthly;
    private final Optional<Line> cumulative;
    private final List<YearMonth> months;
    private final List<Optional<Amount>> monthlyCells = new ArrayList<>();
    private final List<Optional<Amount>> cumulativeCells = new ArrayList<>();

    /** The rows' figures; those to date that are reported already take no part. */
    private RateTableFindings(Line monthly, Optional<Line> cumulative, Ledger ledger) {
        this.monthly = monthly;
        this.cumulative = cumulative;
        SortedSet<YearMonth> ends = new TreeSet<>(ends(monthly, Months.shortest(monthly)));
        cumulative.ifPresent(line -> ends.addAll(ends(line, Months.once(line))));
        this.months = List.copyOf(ends);
        for (int i = 0; i < months.size(); i++) {
            YearMonth month = months.get(i);
            monthlyCells.add(Months.shortest(monthly).stream()
                    .filter(column -> monthly.period(column)
                            .filter(p -> p.last().equals(month))
                            .isPresent())
                    .findFirst()
                    .flatMap(monthly::cell));
            Optional<Amount> toDate = cumulative.isPresent()
                    ? cumulative.get().endingIn(month)
                    : i == months.size() - 1 ? monthly.total() : Optional.empty();
            cumulativeCells.add(toDate.filter(rate -> !ledger.isBlamed(cumulative.orElse(monthly), month)));
        }
    }

    static void check(Bundle bundle, AuditOptions options, SearchBudget budget, Ledger ledger) {
        if (bundle.has(Role.DENOMINATOR)) {
            return;
        }
        of(bundle.rate(Kind.MONTHLY), bundle.rate(Kind.CUMULATIVE), options, budget, ledger);
        for (Role role : List.of(Role.BENCHMARK, Role.TARGET)) {
            of(bundle.find(role, Kind.MONTHLY), bundle.find(role, Kind.CUMULATIVE), options, budget, ledger);
        }
    }

    private static void of(
            Optional<Line> monthly,
            Optional<Line> cumulative,
            AuditOptions options,
            SearchBudget budget,
            Ledger ledger) {
        Optional<Line> rates = monthly.filter(line -> line.nature() == Nature.RATE_OF_FLOWS);
        Optional<Line> toDate = cumulative.filter(line -> line.nature() == Nature.RATE_OF_FLOWS);
        if (rates.isEmpty()
                || (toDate.isEmpty() && !TotalCheck.isCumulativeRate(rates.get()))
                || !ledger.isFirst(
                        Relation.WEIGHTED_MEAN,
                        rates.get().id(),
                        toDate.map(Line::id).orElse(""))) {
            return;
        }
        RateTableFindings table = new RateTableFindings(rates.get(), toDate, ledger);
        if (table.isByMonth()) {
            table.check(options, budget, ledger);
        } else {
            ledger.notCheckable();
        }
    }

    private static List<YearMonth> ends(Line line, List<Integer> columns) {
        return columns.stream()
                .flatMap(i -> line.period(i).stream())
                .map(Window::last)
                .toList();
    }

    /** Whether the monthly columns follow each other without overlap, each ending in a month of its own, and have what to compare. */
    private boolean isByMonth() {
        List<YearMonth> own = ends(monthly, Months.shortest(monthly));
        boolean isDistinct = own.stream().distinct().count() == own.size();
        boolean isShort = Months.shortest(monthly).stream()
                .allMatch(i -> monthly.period(i).filter(p -> p.size() == 1).isPresent());
        boolean sameEnds =
                cumulative.isEmpty() || own.containsAll(ends(cumulative.get(), Months.once(cumulative.get())));
        return isDistinct
                && (isShort || sameEnds)
                && monthlyCells.stream().anyMatch(Optional::isPresent)
                && cumulativeCells.stream().anyMatch(Optional::isPresent);
    }

    private void check(AuditOptions options, SearchBudget budget, Ledger ledger) {
        RateTable table = RateTable.of(ranges(monthlyCells), ranges(cumulativeCells));
        Terms terms = new Terms(
                options.denominatorLimit(),
                options.largestSuspectSet(),
                monthly.sheet()
                        .roundings()
                        .rule(monthly.row().rounding(), monthly.row().unit()),
                decimals(monthlyCells),
                decimals(cumulativeCells),
                budget);
        budget.startTable();
        RateTableCheck first = RateTableCheck.unsearched(table, terms);
        if (first.verdict() == RateTableCheck.Verdict.PLAIN) {
            ledger.consistent();
            return;
        }
        if (first.verdict() == RateTableCheck.Verdict.UNKNOWN) {
            ledger.add(RateTableWords.unknown(monthly.place()));
            return;
        }
        boolean isSearched = budget.takeTable();
        RateTableCheck check = isSearched ? first.searched(table, terms) : first;
        boolean isImpossible = check.verdict() == RateTableCheck.Verdict.IMPOSSIBLE;
        List<Suspects> suspects = check.sets().stream().map(this::suspects).toList();
        Optional<Cell> cell = cell(check, table);
        Optional<Amount> printed = cell.flatMap(this::amount);
        List<Repair> repairs = isImpossible && isSearched && check.isComplete() ? repairs(table, budget) : List.of();
        ledger.add(ImmutableFinding.builder()
                .relation(Relation.WEIGHTED_MEAN)
                .verdict(isImpossible ? Verdict.INCONSISTENT : Verdict.CONSISTENT)
                .severity(isImpossible ? Severity.ERROR : Severity.WARNING)
                .place(cell.map(this::place).orElseGet(monthly::place))
                .printed(printed.map(Amount::text))
                .expected(cell.flatMap(c -> expected(suspects, c)))
                .suspects(suspects)
                .repairs(repairs)
                .message(new RateTableWords(this, options, isSearched).sentence(check, table, suspects, cell, repairs))
                .build());
    }

    /** Slips of one cell without which some denominators would fit, however far apart within reason. */
    private List<Repair> repairs(RateTable table, SearchBudget budget) {
        try {
            return Misprints.explaining(suspected(table, budget));
        } catch (SearchBudget.ExhaustedException end) {
            return List.of();
        }
    }

    private List<Suspected> suspected(RateTable table, SearchBudget budget) {
        List<Suspected> figures = new ArrayList<>();
        Set<List<Cell>> alone = Set.copyOf(SmallestSets.of(table, FURTHEST, 1, budget));
        for (Cell cell : table.cells()) {
            if (alone.contains(List.of(cell)) && RateTableCheck.fits(table.lifted(List.of(cell)), FURTHEST, budget)) {
                figures.add(new Suspected(
                        named(cell),
                        other -> other.range().lower().signum() >= 0
                                && RateTableCheck.fits(
                                        table.with(
                                                cell, Optional.of(other.range().dividedBy(other.scale()))),
                                        FURTHEST,
                                        budget)));
            }
        }
        return figures;
    }

    private Amount named(Cell cell) {
        Amount amount = amount(cell).orElseThrow();
        return cell.row() == RateTable.Row.MONTHLY
                ? amount.as("の単月", "the rate of")
                : cumulative.isEmpty() ? amount : amount.as("までの累計", "the rate to date of");
    }

    private static List<Optional<Interval>> ranges(List<Optional<Amount>> cells) {
        return cells.stream()
                .map(cell -> cell.map(amount -> amount.range().dividedBy(amount.scale())))
                .toList();
    }

    private static int decimals(List<Optional<Amount>> cells) {
        return cells.stream()
                .flatMap(Optional::stream)
                .mapToInt(amount -> amount.value().scale())
                .max()
                .orElse(0);
    }

    private Suspects suspects(RateTableCheck.Suspects set) {
        return new Suspects(set.cells().stream()
                .map(suspect -> new Suspects.Suspect(
                        line(suspect.cell()).id(),
                        Window.month(months.get(suspect.cell().month())),
                        suspect.fitting().map(f -> new Suspects.Fitting(f.lowest(), f.highest()))))
                .toList());
    }

    /** The cell to point at: a suspect of its own, the cumulative one first, else the first month that no share explains. */
    private static Optional<Cell> cell(RateTableCheck check, RateTable table) {
        Optional<Cell> alone = check.sets().stream()
                .filter(set -> set.cells().size() == 1)
                .map(set -> set.cells().get(0).cell())
                .reduce((one, other) ->
                        other.row() == RateTable.Row.CUMULATIVE && one.row() != other.row() ? other : one);
        return alone.or(
                () -> RateTableCheck.withoutShare(table).map(month -> new Cell(RateTable.Row.CUMULATIVE, month)));
    }

    private Optional<String> expected(List<Suspects> suspects, Cell cell) {
        Window month = Window.month(months.get(cell.month()));
        return suspects.stream()
                .filter(set -> set.cells().size() == 1)
                .map(set -> set.cells().get(0))
                .filter(s ->
                        s.month().equals(month) && s.row().equals(line(cell).id()))
                .flatMap(s -> s.fitting().stream())
                .map(RateTableWords::range)
                .findFirst();
    }

    private FindingPlace place(Cell cell) {
        boolean isTotal = cell.row() == RateTable.Row.CUMULATIVE && cumulative.isEmpty();
        return line(cell).place(isTotal ? Optional.empty() : Optional.of(Window.month(months.get(cell.month()))));
    }

    Line line(Cell cell) {
        return cell.row() == RateTable.Row.MONTHLY ? monthly : cumulative.orElse(monthly);
    }

    Optional<Amount> amount(Cell cell) {
        return (cell.row() == RateTable.Row.MONTHLY ? monthlyCells : cumulativeCells).get(cell.month());
    }

    YearMonth month(int index) {
        return months.get(index);
    }

    String text(Cell cell) {
        return amount(cell).map(Amount::text).orElse("");
    }
}
