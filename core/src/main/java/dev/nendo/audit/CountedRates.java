package dev.nendo.audit;

import dev.nendo.fiscal.Window;
import dev.nendo.kpi.PrintedRow.Kind;
import dev.nendo.kpi.PrintedRow.Role;
import dev.nendo.number.Rational;
import dev.nendo.problem.Sentence;
import java.time.YearMonth;
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
                    .ifPresent(last -> check.settle(total, last, monthly.get().place())));
        }
    }

    private void toDate(Line running) {
        for (int i = 0; i < running.size(); i++) {
            Optional<Window> period = running.period(i);
            Optional<Amount> rate = running.cell(i);
            if (rate.isPresent() && period.isPresent()) {
                settle(rate.get(), period.get().last(), running.place(period));
            }
        }
    }

    private void settle(Amount rate, YearMonth last, FindingPlace place) {
        Optional<List<Amount>> above = stretch(counts, last);
        Optional<DenominatorRange> below = above.flatMap(numbers -> stretch(monthly, last)
                .filter(rates -> rates.size() == numbers.size())
                .flatMap(rates -> sum(numbers, rates)));
        Optional<DenominatorRange> wanted =
                above.flatMap(numbers -> DenominatorRange.of(Term.total(Term.sum(numbers)), rate.range()));
        if (below.isEmpty() || wanted.isEmpty()) {
            ledger.notCheckable();
        } else if (below.get().intersect(wanted.get()).isPresent()) {
            ledger.consistent();
        } else {
            ledger.add(Notices.error(
                            Relation.WEIGHTED_MEAN,
                            place,
                            rate,
                            Show.range(Term.total(Term.sum(above.orElseThrow())), Rational.ONE) + " ÷ "
                                    + below.get().text())
                    .message(Sentence.of(
                            rate.name().ja() + "までの累計の率 " + rate.text() + " には分母の計 "
                                    + wanted.get().text() + " が要りますが、各月の件数と率から求めた分母の計は "
                                    + below.get().text() + " です。",
                            "The cumulative rate " + rate.text() + " of "
                                    + rate.name().en()
                                    + " takes denominators that sum to "
                                    + wanted.get().text()
                                    + ", but the monthly counts and rates leave "
                                    + below.get().text() + "."))
                    .build());
        }
    }

    private Optional<List<Amount>> stretch(Line line, YearMonth last) {
        return monthly.firstMonth().flatMap(first -> Months.amounts(line, first, last));
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
