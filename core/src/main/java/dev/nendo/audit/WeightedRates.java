package dev.nendo.audit;

import dev.nendo.audit.relation.Term;
import dev.nendo.audit.relation.Tested;
import dev.nendo.audit.sheet.Amount;
import dev.nendo.audit.sheet.AuditedRow;
import dev.nendo.audit.sheet.Months;
import dev.nendo.audit.sheet.PrintedPlace;
import dev.nendo.audit.sheet.Show;
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
    private final AuditedRow monthly;
    private final AuditedRow denominators;
    private final AuditResults results;

    WeightedRates(AuditedRow monthly, AuditedRow denominators, AuditResults results) {
        this.monthly = monthly;
        this.denominators = denominators;
        this.results = results;
    }

    void check(Optional<AuditedRow> cumulative) {
        Optional<YearMonth> first = monthly.firstMonth();
        Optional<YearMonth> last = monthly.lastMonth();
        if (first.isEmpty() || last.isEmpty()) {
            return;
        }
        cumulative.filter(line -> line.kind() == Kind.CUMULATIVE).ifPresent(line -> {
            for (int i = 0; i < line.size(); i++) {
                int column = i;
                line.cell(i).ifPresent(rate -> line.period(column)
                        .ifPresent(p -> check(rate, first.get(), p.last(), line, line.place(line.period(column)))));
            }
        });
        if (TotalCheck.isCumulativeRate(monthly)) {
            monthly.total().ifPresent(total -> check(total, first.get(), last.get(), monthly, monthly.place()));
        }
    }

    private void check(Amount rate, YearMonth first, YearMonth last, AuditedRow line, PrintedPlace place) {
        Optional<List<List<Amount>>> both = Months.amounts(monthly, denominators, first, last);
        Optional<List<Amount>> rates = both.map(rows -> rows.get(0));
        Optional<List<Amount>> weights =
                both.map(rows -> rows.get(1)).filter(amounts -> amounts.stream().allMatch(Amount::isExact));
        if (rates.isEmpty() || weights.isEmpty()) {
            results.notCheckable(Relation.WEIGHTED_MEAN, Unchecked.Obstacle.DENOMINATORS_UNKNOWN, () -> place);
            return;
        }
        Optional<Interval> mean = mean(rates.get(), weights.get());
        if (mean.isEmpty()) {
            results.notCheckable(Relation.WEIGHTED_MEAN, Unchecked.Obstacle.ZERO_DENOMINATOR, () -> place);
            return;
        }
        Interval expected = mean.get();
        if (expected.intersect(rate.range()).isPresent()) {
            results.consistent();
            return;
        }
        results.markReported(line, last);
        results.broken(
                broken(rate, rates.get(), weights.get(), expected, place),
                identities(rate, rates.get(), weights.get(), place));
    }

    private static Finding broken(
            Amount rate, List<Amount> rates, List<Amount> weights, Interval expected, PrintedPlace place) {
        List<String> products = new ArrayList<>();
        for (int i = 0; i < rates.size(); i++) {
            products.add(rates.get(i).text() + " × " + weights.get(i).text());
        }
        String arithmetic = "(" + String.join(" + ", products) + ") ÷ (" + Term.text(Term.sum(weights)) + ") = "
                + Show.range(expected, rate.scale());
        Rational gap = ContradictionWords.gap(rate.range(), expected).dividedBy(rate.unitInLastPlace());
        Sentence apart = Show.apart(gap);
        return PartsOfWhole.error(Relation.WEIGHTED_MEAN, place, rate, Show.range(expected, rate.scale()))
                .gap(gap)
                .witness(expected)
                .message(Sentence.of(
                        rate.name().ja() + "の累計の率は " + rate.text() + " ですが、" + arithmetic + " と合いません" + apart.ja()
                                + "。",
                        "The rate to date of " + Show.within(rate.name().en()) + " is printed " + rate.text() + ", but "
                                + arithmetic + "; " + apart.en() + "."))
                .build();
    }

    /** The rate to date over all denominators, and the rates of the months, of which the numerators are not printed. */
    private List<Tested> identities(Amount rate, List<Amount> rates, List<Amount> weights, PrintedPlace place) {
        List<Term> above = new ArrayList<>();
        List<Tested> identities = new ArrayList<>();
        for (int i = 0; i < rates.size(); i++) {
            Amount month = rates.get(i).as("の率", "the rate of");
            List<Term> numerator = List.of(Term.plus(results.hidden().numerator(month, false)));
            List<Term> denominator = List.of(Term.plus(weights.get(i).as("の分母", "the denominator of")));
            above.addAll(numerator);
            identities.add(Tested.quotient(numerator, denominator, month, place, /* holds= */ true));
        }
        Amount toDate = rate.as("までの累計の率", "the rate to date of");
        identities.add(0, Tested.quotient(above, Term.sum(weights), toDate, place, /* holds= */ false));
        return identities;
    }

    /** The weighted mean, or empty if the weights sum to nothing. */
    private static Optional<Interval> mean(List<Amount> rates, List<Amount> weights) {
        List<Rational> exact = weights.stream().map(Amount::nominal).toList();
        Rational sum = exact.stream().reduce(Rational.ZERO, Rational::plus);
        List<Interval> ranges = rates.stream().map(Amount::range).toList();
        return sum.signum() > 0 ? Optional.of(SheetCheck.weighted(ranges, exact).dividedBy(sum)) : Optional.empty();
    }
}
