package dev.nendo.audit;

import dev.nendo.audit.relation.DenominatorRange;
import dev.nendo.audit.relation.Term;
import dev.nendo.audit.relation.Tested;
import dev.nendo.audit.sheet.Amount;
import dev.nendo.audit.sheet.AuditedRow;
import dev.nendo.audit.sheet.Months;
import dev.nendo.audit.sheet.PrintedPlace;
import dev.nendo.audit.sheet.RowAccrual;
import dev.nendo.audit.sheet.Show;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.PrintedRow.Kind;
import dev.nendo.kpi.PrintedRow.Role;
import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import dev.nendo.problem.Sentence;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Cumulative rates of flows beside monthly counts and rates: each month's count and rate leave it a range of denominators, so the counts to
 * date over the sums of those ranges must meet the cumulative rate.
 */
final class CountedRates {
    private final AuditedRow counts;
    private final AuditedRow monthly;
    private final boolean isCounted;
    private final AuditResults results;

    private CountedRates(AuditedRow counts, AuditedRow monthly, AuditResults results) {
        this.counts = counts;
        this.monthly = monthly;
        this.isCounted =
                DenominatorCheck.isCounted(counts.row().unit(), monthly.row().unit());
        this.results = results;
    }

    static void check(RelatedRows bundle, AuditResults results) {
        Optional<AuditedRow> counts = bundle.find(Role.NUMERATOR, Kind.MONTHLY);
        Optional<AuditedRow> monthly =
                bundle.rate(Kind.MONTHLY).filter(line -> line.accrual() == RowAccrual.RATE_OF_FLOWS);
        if (counts.isEmpty() || monthly.isEmpty() || bundle.has(Role.DENOMINATOR)) {
            return;
        }
        CountedRates check = new CountedRates(counts.get(), monthly.get(), results);
        bundle.rate(Kind.CUMULATIVE)
                .filter(line -> line.accrual() == RowAccrual.RATE_OF_FLOWS)
                .filter(line -> results.isFirst(Relation.WEIGHTED_MEAN, "counted", line.id()))
                .ifPresent(check::toDate);
        if (TotalCheck.isCumulativeRate(monthly.get())
                && results.isFirst(
                        Relation.WEIGHTED_MEAN, "counted", monthly.get().id())) {
            monthly.get().total().ifPresent(total -> monthly.get()
                    .lastMonth()
                    .ifPresent(last -> check.check(
                            monthly.get(), total, last, monthly.get().place())));
        }
    }

    private void toDate(AuditedRow running) {
        for (int i = 0; i < running.size(); i++) {
            Optional<Window> period = running.period(i);
            Optional<Amount> rate = running.cell(i);
            if (rate.isPresent() && period.isPresent()) {
                check(running, rate.get(), period.get().last(), running.place(period));
            }
        }
    }

    private void check(AuditedRow running, Amount rate, YearMonth last, PrintedPlace place) {
        Optional<Claim> claim = monthly.firstMonth()
                .flatMap(first -> Months.amounts(counts, monthly, first, last))
                .map(both -> new Claim(both.get(0), both.get(1), rate));
        if (claim.isEmpty()
                || claim.get().left().isEmpty()
                || claim.get().wanted().isEmpty()) {
            results.notCheckable(Relation.WEIGHTED_MEAN, Unchecked.Obstacle.MISSING_FIGURE, () -> place);
        } else if (claim.get().holds()) {
            results.consistent();
        } else {
            results.markReported(running, last);
            results.broken(finding(claim.get(), place), claim.get().identities(place));
        }
    }

    private static Finding finding(Claim claim, PrintedPlace place) {
        Amount rate = claim.toDate;
        Sentence cell = Sentence.of(rate.name().ja(), Show.within(rate.name().en()));
        String wanted = claim.wanted().orElseThrow().text();
        String left = claim.left().orElseThrow().text();
        Interval count = Term.total(Term.sum(claim.counts));
        return PartsOfWhole.error(Relation.WEIGHTED_MEAN, place, rate, Show.range(count, Rational.ONE) + " ÷ " + left)
                .message(Sentence.of(
                        cell.ja() + "の累計の率 " + rate.text() + " には、件数の計 " + Show.range(count, Rational.ONE) + " に対し分母の計 "
                                + wanted + " が要りますが、各月の件数と率から求めた分母の計は " + left + " です。",
                        "The rate to date of " + cell.en() + ", " + rate.text() + ", with counts that sum to "
                                + Show.range(count, Rational.ONE) + ", takes denominators that sum to " + wanted
                                + ", but the monthly counts and rates leave " + left + "."))
                .build();
    }

    /** Monthly counts and rates, and a rate to date. */
    private final class Claim {
        private final List<Amount> counts;
        private final List<Amount> rates;
        private final Amount toDate;

        Claim(List<Amount> counts, List<Amount> rates, Amount toDate) {
            this.counts = counts;
            this.rates = rates;
            this.toDate = toDate;
        }

        Optional<DenominatorRange> wanted() {
            return DenominatorRange.of(Term.total(Term.sum(counts)), toDate.range());
        }

        Optional<DenominatorRange> left() {
            return sum(counts, rates);
        }

        boolean holds() {
            return left().flatMap(l -> wanted().flatMap(l::intersect)).isPresent();
        }

        /** The rate to date over what the months have together, and the rates of the months. */
        List<Tested> identities(PrintedPlace place) {
            List<Term> denominators = new ArrayList<>();
            List<Tested> identities = new ArrayList<>();
            for (int i = 0; i < rates.size(); i++) {
                Amount rate = rates.get(i).as("の率", "the rate of");
                denominators.add(Term.plus(results.hidden().denominator(rate, isCounted)));
                identities.add(results.hidden()
                        .countAndRate(counts.get(i).as("の件数", "the count of"), rate, isCounted, place, true));
            }
            Amount whole = toDate.as("までの累計の率", "the rate to date of");
            identities.add(0, Tested.quotient(Term.sum(counts), denominators, whole, place, /* holds= */ false));
            return identities;
        }
    }

    private Optional<DenominatorRange> sum(List<Amount> numbers, List<Amount> rates) {
        Optional<DenominatorRange> sum =
                Optional.of(new DenominatorRange(Rational.ZERO, false, Optional.of(Rational.ZERO), false));
        for (int i = 0; i < numbers.size(); i++) {
            boolean isNegative = numbers.get(i).range().lower().signum() < 0;
            Optional<DenominatorRange> next =
                    isNegative ? Optional.empty() : DenominatorCheck.range(numbers.get(i), rates.get(i), isCounted);
            sum = sum.flatMap(s -> next.map(s::plus));
        }
        return sum;
    }
}
