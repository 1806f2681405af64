package dev.nendo.audit;

import dev.nendo.audit.relation.Claim;
import dev.nendo.audit.relation.RateTable;
import dev.nendo.audit.relation.SearchBudget;
import dev.nendo.audit.relation.Term;
import dev.nendo.audit.relation.Tested;
import dev.nendo.audit.sheet.Amount;
import dev.nendo.audit.sheet.AuditedRow;
import dev.nendo.audit.sheet.Months;
import dev.nendo.audit.sheet.PrintedPlace;
import dev.nendo.audit.sheet.RowAccrual;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.PrintedRow.Kind;
import dev.nendo.kpi.PrintedRow.Role;
import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import dev.nendo.problem.Sentence;
import dev.nendo.problem.Severity;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Monthly rates of flows against cumulative ones, all months at once. */
final class RateTableFindings {
    private final AuditedRow monthly;
    private final Optional<AuditedRow> cumulative;
    private final List<YearMonth> months;
    private final List<Optional<Amount>> monthlyCells = new ArrayList<>();
    private final List<Optional<Amount>> cumulativeCells = new ArrayList<>();

    /** The rows' figures; those to date that are reported already take no part. */
    private RateTableFindings(AuditedRow monthly, Optional<AuditedRow> cumulative, AuditResults results) {
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
            cumulativeCells.add(toDate.filter(rate -> !results.isReported(cumulative.orElse(monthly), month)));
        }
    }

    static void check(RelatedRows bundle, AuditOptions options, SearchBudget budget, AuditResults results) {
        if (bundle.has(Role.DENOMINATOR)) {
            return;
        }
        of(bundle.rate(Kind.MONTHLY), bundle.rate(Kind.CUMULATIVE), options, budget, results);
        for (Role role : List.of(Role.BENCHMARK, Role.TARGET)) {
            of(bundle.find(role, Kind.MONTHLY), bundle.find(role, Kind.CUMULATIVE), options, budget, results);
        }
    }

    private static void of(
            Optional<AuditedRow> monthly,
            Optional<AuditedRow> cumulative,
            AuditOptions options,
            SearchBudget budget,
            AuditResults results) {
        Optional<AuditedRow> rates = monthly.filter(line -> line.accrual() == RowAccrual.RATE_OF_FLOWS);
        Optional<AuditedRow> toDate = cumulative.filter(line -> line.accrual() == RowAccrual.RATE_OF_FLOWS);
        if (rates.isEmpty()
                || (toDate.isEmpty() && !TotalCheck.isCumulativeRate(rates.get()))
                || !results.isFirst(
                        Relation.WEIGHTED_MEAN,
                        rates.get().id(),
                        toDate.map(AuditedRow::id).orElse(""))) {
            return;
        }
        RateTableFindings table = new RateTableFindings(rates.get(), toDate, results);
        if (table.isByMonth()) {
            table.check(options, budget, results);
        } else {
            results.notCheckable(Relation.WEIGHTED_MEAN, Unchecked.Obstacle.WINDOWS_DIFFER, rates.get()::place);
        }
    }

    private static List<YearMonth> ends(AuditedRow line, List<Integer> columns) {
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

    private void check(AuditOptions options, SearchBudget budget, AuditResults results) {
        RateTable table = new RateTable(ranges(monthlyCells), ranges(cumulativeCells));
        budget.startTable();
        RateTableCheck check = RateTableCheck.of(table, options.denominatorLimit(), budget);
        switch (check.verdict()) {
            case PLAIN -> results.consistent();
            case UNKNOWN -> results.add(RateTableWords.unknown(monthly.place()));
            case STRAINED, IMPOSSIBLE -> report(check, table, options, budget, results);
        }
    }

    private void report(
            RateTableCheck check, RateTable table, AuditOptions options, SearchBudget budget, AuditResults results) {
        boolean isImpossible = check.verdict() == RateTableCheck.Verdict.IMPOSSIBLE;
        boolean isSearched = budget.takeTable();
        RateTableWords words = new RateTableWords(this, options, table);
        Optional<Amount> without = RateTableCheck.withoutShare(table).flatMap(cumulativeCells::get);
        Finding finding = ImmutableFinding.builder()
                .relation(Relation.WEIGHTED_MEAN)
                .verdict(isImpossible ? Verdict.INCONSISTENT : Verdict.CONSISTENT)
                .severity(isImpossible ? Severity.ERROR : Severity.WARNING)
                .place(FindingPlaces.of(without.map(this::place).orElseGet(monthly::place)))
                .printed(without.map(Amount::text))
                .message(words.sentence(check, isSearched))
                .build();
        List<Tested> identities = identities(results.hidden(), !isImpossible);
        Optional<Function<Amount, Optional<Sentence>>> detail = Optional.of(words::share);
        if (isImpossible) {
            identities.forEach(results::tested);
        } else {
            identities.addAll(spread(results.hidden(), options.denominatorLimit()));
        }
        if (isSearched) {
            results.add(finding, new Claim(identities, !isImpossible, Optional.empty(), detail));
        } else {
            results.add(finding);
        }
    }

    /** The last rate to date over what all months have together, then the earlier ones and the rates of the months. */
    private List<Tested> identities(HiddenFigures hidden, boolean holds) {
        List<Tested> identities = new ArrayList<>();
        List<Tested> toDate = new ArrayList<>();
        List<Term> above = new ArrayList<>();
        List<Term> below = new ArrayList<>();
        for (int i = 0; i < months.size(); i++) {
            Optional<Amount> rate = monthlyCells.get(i).map(this::named);
            Term numerator = Term.plus(rate.map(r -> hidden.numerator(r, false)).orElseGet(HiddenFigures::numerator));
            Term denominator =
                    Term.plus(rate.map(r -> hidden.denominator(r, false)).orElseGet(HiddenFigures::denominator));
            above.add(numerator);
            below.add(denominator);
            rate.ifPresent(r -> identities.add(
                    Tested.quotient(List.of(numerator), List.of(denominator), r, place(r), /* holds= */ true)));
            cumulativeCells
                    .get(i)
                    .map(this::named)
                    .ifPresent(r ->
                            toDate.add(0, Tested.quotient(List.copyOf(above), List.copyOf(below), r, place(r), holds)));
        }
        identities.addAll(0, toDate);
        return identities;
    }

    /** Each denominator is at most the limit times the smallest one. */
    private List<Tested> spread(HiddenFigures hidden, Rational limit) {
        Amount smallest = HiddenFigures.denominator();
        List<Tested> identities = new ArrayList<>();
        monthlyCells.stream().flatMap(Optional::stream).forEach(rate -> {
            Amount denominator = hidden.denominator(rate, false);
            identities.add(Tested.within(denominator, limit, smallest, place(rate)));
            identities.add(Tested.within(smallest, Rational.ONE, denominator, place(rate)));
        });
        return identities;
    }

    private Amount named(Amount amount) {
        return isMonthly(amount)
                ? amount.as("の単月", "the rate of")
                : cumulative.isEmpty() ? amount : amount.as("までの累計", "the rate to date of");
    }

    private boolean isMonthly(Amount amount) {
        return monthlyCells.stream().flatMap(Optional::stream).anyMatch(cell -> cell.key() == amount.key());
    }

    /** Which month a figure is of. */
    Optional<Integer> index(Amount amount) {
        return IntStream.range(0, months.size())
                .filter(i -> Stream.of(monthlyCells, cumulativeCells)
                        .flatMap(cells -> cells.get(i).stream())
                        .anyMatch(cell -> cell.key() == amount.key()))
                .boxed()
                .findFirst();
    }

    private static List<Optional<Interval>> ranges(List<Optional<Amount>> cells) {
        return cells.stream()
                .map(cell -> cell.map(amount -> amount.range().dividedBy(amount.scale())))
                .toList();
    }

    private PrintedPlace place(Amount amount) {
        AuditedRow line = isMonthly(amount) ? monthly : cumulative.orElse(monthly);
        boolean isTotal = cumulative.isEmpty() && !isMonthly(amount);
        Optional<Window> month = index(amount).map(i -> Window.month(months.get(i)));
        return line.place(isTotal ? Optional.empty() : month);
    }

    Optional<Amount> monthly(int month) {
        return monthlyCells.get(month);
    }

    Optional<Amount> cumulative(int month) {
        return cumulativeCells.get(month);
    }

    YearMonth month(int index) {
        return months.get(index);
    }
}
