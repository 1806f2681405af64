package dev.nendo.audit;

import dev.nendo.audit.relation.CountRange;
import dev.nendo.audit.relation.Term;
import dev.nendo.audit.relation.Tested;
import dev.nendo.audit.sheet.Amount;
import dev.nendo.audit.sheet.AuditedRow;
import dev.nendo.audit.sheet.PrintedPlace;
import dev.nendo.audit.sheet.RowAccrual;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.PrintedRow.Kind;
import dev.nendo.kpi.PrintedRow.Role;
import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import dev.nendo.number.Unit;
import dev.nendo.number.UnitKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Rates over a printed whole denominator whose numerators are not printed: each must be some n/d with n whole.
 *
 * <p>Of 12 there are 33.3 % and 41.7 %, never 33.4 %. What n may be is carried from month to month: the counts to date are those to the
 * month before and the month's own.
 */
final class WholeCounts {
    private static final Set<String> SHARES = Set.of("%", "％", "‰", "ratio");
    private static final Set<String> MEANS = Set.of("平均", "換算", "人月", "人日", "FTE");

    private final RelatedRows bundle;
    private final AuditResults results;

    private WholeCounts(RelatedRows bundle, AuditResults results) {
        this.bundle = bundle;
        this.results = results;
    }

    static void check(RelatedRows bundle, AuditResults results) {
        if (bundle.has(Role.NUMERATOR) || !bundle.has(Role.DENOMINATOR)) {
            return;
        }
        for (Kind kind : Kind.values()) {
            bundle.rate(kind)
                    .filter(rates -> isShare(rates.row().unit()))
                    .filter(rates -> results.isFirst(Relation.WHOLE_COUNTS, rates.id()))
                    .ifPresent(rates -> new WholeCounts(bundle, results).each(rates));
        }
        new WholeCounts(bundle, results).toDate();
    }

    /** A share of the denominator counts whole things; an amount per unit need not. */
    private static boolean isShare(Unit unit) {
        return SHARES.contains(unit.symbol());
    }

    private void each(AuditedRow rates) {
        for (int i = 0; i < rates.size(); i++) {
            int column = i;
            rates.cell(i).ifPresent(rate -> each(rates, column, rate));
        }
    }

    private void each(AuditedRow rates, int column, Amount rate) {
        List<List<Term>> sides = new QuotientSides(bundle, rates)
                .parts(Role.DENOMINATOR, column).stream()
                        .filter(WholeCounts::isWhole)
                        .toList();
        if (sides.isEmpty()) {
            return;
        }
        if (sides.stream().anyMatch(side -> counts(rate, side).isPresent())) {
            results.consistent();
        } else if (!isReported(rates, column)) {
            PrintedPlace place = rates.place(rates.period(column));
            results.broken(
                    WholeCountWords.impossible(place, rate, sides.get(0)), quotient(rate, sides.get(0), place, false));
            rates.period(column).ifPresent(period -> results.markReported(rates, period.last()));
        }
    }

    private boolean isReported(AuditedRow rates, int column) {
        return rates.period(column)
                .filter(period -> results.isReported(rates, period.last()))
                .isPresent();
    }

    /** Whether a denominator is known to be a whole number of things: printed without decimals, in a counting unit or one nobody knows. */
    private static boolean isWhole(List<Term> side) {
        return side.stream().map(Term::amount).allMatch(WholeCounts::isWhole)
                && Term.total(side).lower().signum() > 0;
    }

    private static boolean isWhole(Amount amount) {
        Unit unit = amount.unit();
        boolean isCounted = unit.kind() == UnitKind.COUNT || unit.kind() == UnitKind.NONE;
        boolean isMean = MEANS.stream().anyMatch(unit.symbol()::contains);
        return isCounted
                && !isMean
                && amount.scale().equals(Rational.ONE)
                && amount.value().stripTrailingZeros().scale() <= 0
                && amount.range().isPoint();
    }

    /** The whole counts behind a rate over a denominator. */
    private static Optional<CountRange> counts(Amount rate, List<Term> side) {
        return CountRange.within(rate.range().times(Term.total(side).lower()));
    }

    /** A rate of which only the denominator is printed; its numerator is a whole number. */
    private Tested quotient(Amount rate, List<Term> side, PrintedPlace place, boolean holds) {
        List<Term> numerator = List.of(Term.plus(results.hidden().numerator(rate, /* isWhole= */ true)));
        return Tested.quotient(numerator, side, rate, place, holds);
    }

    /** Counts to date: those to the month before and the month's own, as far as rates and denominators leave them. */
    private void toDate() {
        Optional<AuditedRow> monthly = bundle.rate(Kind.MONTHLY).filter(this::isOfFlows);
        Optional<AuditedRow> running = bundle.rate(Kind.CUMULATIVE).filter(this::isOfFlows);
        if (monthly.isEmpty() || running.isEmpty()) {
            return;
        }
        AuditedRow months = monthly.get();
        QuotientSides sides = new QuotientSides(bundle, months);
        Optional<CountRange> before = Optional.of(new CountRange(0, 0));
        for (int i = 0; i < months.size(); i++) {
            Optional<Window> period = months.period(i);
            Optional<CountRange> own = months.cell(i)
                    .flatMap(rate -> sides.parts(Role.DENOMINATOR, indexOf(months, period)).stream()
                            .filter(WholeCounts::isWhole)
                            .findFirst()
                            .flatMap(side -> counts(rate, side)));
            Optional<CountRange> sum = before.flatMap(b -> own.map(b::plus));
            before = period.isPresent() ? toDate(running.get(), period.get(), sum) : Optional.empty();
        }
    }

    private boolean isOfFlows(AuditedRow line) {
        return line.accrual() == RowAccrual.RATE_OF_FLOWS && isShare(line.row().unit());
    }

    private static int indexOf(AuditedRow line, Optional<Window> period) {
        for (int i = 0; i < line.size(); i++) {
            if (line.period(i).equals(period)) {
                return i;
            }
        }
        return -1;
    }

    /** What counts the rate to date leaves; where it leaves none it is an error, and the counts begin anew with the rate's own. */
    private Optional<CountRange> toDate(AuditedRow running, Window month, Optional<CountRange> sum) {
        Optional<Amount> rate = running.endingIn(month.last());
        if (rate.isEmpty()) {
            return sum;
        }
        int column = indexOf(running, Optional.of(month));
        Optional<List<Term>> side = column < 0
                ? Optional.empty()
                : new QuotientSides(bundle, running)
                        .parts(Role.DENOMINATOR, column).stream()
                                .filter(WholeCounts::isWhole)
                                .findFirst();
        Optional<CountRange> own = side.flatMap(s -> counts(rate.get(), s));
        if (sum.isEmpty() || own.isEmpty()) {
            return own;
        }
        Optional<CountRange> both = own.flatMap(sum.get()::intersect);
        if (both.isPresent()) {
            return both;
        }
        if (!results.isReported(running, month.last())) {
            Interval reached = Interval.closed(
                            Rational.of(sum.get().least()),
                            Rational.of(sum.get().most()))
                    .dividedBy(Term.total(side.orElseThrow()).lower());
            results.add(WholeCountWords.sums(
                    running.place(Optional.of(month)), rate.get(), sum.get(), side.get(), reached));
            results.markReported(running, month.last());
        }
        return own;
    }
}
