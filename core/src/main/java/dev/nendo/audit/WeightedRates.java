package dev.nendo.audit;

import dev.nendo.kpi.PrintedRow.Kind;
import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import dev.nendo.problem.Sentence;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Cumulative rates as means of the monthly rates, weighted with printed, exact denominators. */
final class WeightedRates {
    private final Line monthly;
    private final Line denominators;
    private final Ledger ledger;

    WeightedRates(Line monthly, Line denominators, Ledger ledger) {
        this.monthly = monthly;
        this.denominators = denominators;
        this.ledger = ledger;
    }

    void check(Optional<Line> cumulative) {
        Optional<YearMonth> first = monthly.firstMonth();
        Optional<YearMonth> last = monthly.lastMonth();
        if (first.isEmpty() || last.isEmpty()) {
            return;
        }
        cumulative.filter(line -> line.kind() == Kind.CUMULATIVE).ifPresent(line -> {
            for (int i = 0; i < line.size(); i++) {
                int column = i;
                line.cell(i).ifPresent(rate -> line.period(column)
                        .ifPresent(p -> settle(rate, first.get(), p.last(), line.place(line.period(column)))));
            }
        });
        if (TotalCheck.isCumulativeRate(monthly)) {
            monthly.total().ifPresent(total -> settle(total, first.get(), last.get(), monthly.place()));
        }
    }

    private void settle(Amount rate, YearMonth first, YearMonth last, FindingPlace place) {
        Optional<List<Amount>> rates = Months.amounts(monthly, first, last);
        Optional<List<Amount>> weights = Months.amounts(denominators, first, last)
                .filter(amounts -> amounts.stream().allMatch(Amount::isExact));
        if (rates.isEmpty()
                || weights.isEmpty()
                || rates.get().size() != weights.get().size()) {
            ledger.notCheckable();
            return;
        }
        List<Rational> exact = weights.get().stream().map(SameQuantity::nominal).toList();
        Rational sum = exact.stream().reduce(Rational.ZERO, Rational::plus);
        if (sum.signum() <= 0) {
            ledger.notCheckable();
            return;
        }
        Interval expected = SheetCheck.weighted(
                        rates.get().stream().map(Amount::range).toList(), exact)
                .dividedBy(sum);
        if (expected.intersect(rate.range()).isPresent()) {
            ledger.consistent();
            return;
        }
        ledger.add(broken(rate, rates.get(), weights.get(), expected, place));
    }

    private static Finding broken(
            Amount rate, List<Amount> rates, List<Amount> weights, Interval expected, FindingPlace place) {
        List<String> products = new ArrayList<>();
        for (int i = 0; i < rates.size(); i++) {
            products.add(rates.get(i).text() + " × " + weights.get(i).text());
        }
        String arithmetic = "(" + String.join(" + ", products) + ") ÷ (" + Term.text(Term.sum(weights)) + ") = "
                + Show.range(expected, rate.scale());
        Rational gap = Broken.gap(rate.range(), expected).dividedBy(rate.unitInLastPlace());
        return Notices.error(Relation.WEIGHTED_MEAN, place, rate, Show.range(expected, rate.scale()))
                .gap(gap)
                .witness(expected)
                .message(Sentence.of(
                        rate.name().ja() + "の累計の率は " + rate.text() + " ですが、" + arithmetic + " と合いません(末位で "
                                + Show.value(gap) + " の差)。",
                        "The cumulative rate of " + rate.name().en() + " is printed " + rate.text() + ", but "
                                + arithmetic + "; they are " + Show.value(gap)
                                + " apart in units of the last place."))
                .build();
    }
}
