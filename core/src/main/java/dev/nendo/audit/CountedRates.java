package dev.nendo.audit;

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
    private final Line counts;
    private final Line monthly;
    private final boolean isCounted;
    private final Ledger ledger;

    private CountedRates(Line counts, Line monthly, Ledger ledger) {
        this.counts = counts;
        this.monthly = monthly;
        this.isCounted =
                DenominatorCheck.isCounted(counts.row().unit(), monthly.row().unit());
        this.ledger = ledger;
    }

    static void check(Bundle bundle, Ledger ledger) {
        Optional<Line> counts = bundle.find(Role.NUMERATOR, Kind.MONTHLY);
        Optional<Line> monthly = bundle.rate(Kind.MONTHLY).filter(line -> line.nature() == Nature.RATE_OF_FLOWS);
        if (counts.isEmpty() || monthly.isEmpty() || bundle.has(Role.DENOMINATOR)) {
            return;
        }
        CountedRates check = new CountedRates(counts.get(), monthly.get(), ledger);
        bundle.rate(Kind.CUMULATIVE)
                .filter(line -> line.nature() == Nature.RATE_OF_FLOWS)
                .filter(line -> ledger.isFirst(Relation.WEIGHTED_MEAN, "counted", line.id()))
                .ifPresent(check::toDate);
        if (TotalCheck.isCumulativeRate(monthly.get())
                && ledger.isFirst(
                        Relation.WEIGHTED_MEAN, "counted", monthly.get().id())) {
            monthly.get().total().ifPresent(total -> monthly.get()
                    .lastMonth()
                    .ifPresent(last -> check.settle(
                            monthly.get(), total, last, monthly.get().place())));
        }
    }

    private void toDate(Line running) {
        for (int i = 0; i < running.size(); i++) {
            Optional<Window> period = running.period(i);
            Optional<Amount> rate = running.cell(i);
            if (rate.isPresent() && period.isPresent()) {
                settle(running, rate.get(), period.get().last(), running.place(period));
            }
        }
    }

    private void settle(Line running, Amount rate, YearMonth last, FindingPlace place) {
        Optional<Claim> claim = monthly.firstMonth()
                .flatMap(first -> Months.amounts(counts, monthly, first, last))
                .map(both -> new Claim(both.get(0), both.get(1), rate));
        if (claim.isEmpty()
                || claim.get().left().isEmpty()
                || claim.get().wanted().isEmpty()) {
            ledger.notCheckable(Relation.WEIGHTED_MEAN, Unchecked.Obstacle.MISSING_FIGURE, () -> place);
        } else if (claim.get().holds()) {
            ledger.consistent();
        } else {
            ledger.blame(running, last);
            ledger.broken(finding(claim.get(), place), claim.get().identities(place));
        }
    }

    private static Finding finding(Claim claim, FindingPlace place) {
        Amount rate = claim.toDate;
        Sentence cell = Sentence.of(rate.name().ja(), Show.within(rate.name().en()));
        String wanted = claim.wanted().orElseThrow().text();
        String left = claim.left().orElseThrow().text();
        Interval count = Term.total(Term.sum(claim.counts));
        return Notices.error(Relation.WEIGHTED_MEAN, place, rate, Show.range(count, Rational.ONE) + " ÷ " + left)
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
        List<Tested> identities(FindingPlace place) {
            List<Term> denominators = new ArrayList<>();
            List<Tested> identities = new ArrayList<>();
            for (int i = 0; i < rates.size(); i++) {
                Amount rate = rates.get(i).as("の率", "the rate of");
                denominators.add(Term.plus(ledger.hidden().denominator(rate, isCounted)));
                identities.add(ledger.hidden()
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
