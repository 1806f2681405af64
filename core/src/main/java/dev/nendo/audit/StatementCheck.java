package dev.nendo.audit;

import dev.nendo.audit.relation.Equation.Linear;
import dev.nendo.audit.relation.Equation.Quotient;
import dev.nendo.audit.relation.Term;
import dev.nendo.audit.sheet.Amount;
import dev.nendo.audit.sheet.AuditedPlan;
import dev.nendo.audit.sheet.FigureWords;
import dev.nendo.audit.sheet.PrintedPlace;
import dev.nendo.number.Printed;
import dev.nendo.number.Unit;
import dev.nendo.plan.PlanItem;
import dev.nendo.plan.Statement;
import dev.nendo.plan.Statement.RatioKind;
import dev.nendo.problem.Sentence;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Ratios, differences and sums that a report states in its text. */
final class StatementCheck {
    private static final Sentence NUMERATOR = Sentence.of("分子", "the numerator");
    private static final Sentence DENOMINATOR = Sentence.of("分母", "the denominator");
    private static final Sentence PART = Sentence.of("内訳", "the part");

    private final AuditedPlan sheet;
    private final String path;
    private final PlanItem item;
    private final AuditResults results;

    StatementCheck(AuditedPlan sheet, String path, PlanItem item, AuditResults results) {
        this.sheet = sheet;
        this.path = path;
        this.item = item;
        this.results = results;
    }

    void check() {
        for (Statement statement : item.statements()) {
            if (statement instanceof Statement.Ratio ratio) {
                ratio(ratio);
            } else if (statement instanceof Statement.Difference difference) {
                difference(difference);
            } else if (statement instanceof Statement.Sum sum) {
                sum(sum);
            }
        }
    }

    private PrintedPlace place(Statement statement) {
        return sheet.place(path, statement.id(), statement.origin().or(item::origin));
    }

    /** All the figures, or empty if one is approximate. */
    private Optional<List<Amount>> amounts(Sentence name, List<Printed> printed, List<Printed> together) {
        List<Amount> amounts = printed.stream()
                .flatMap(p -> sheet.term(name, p, together).stream())
                .toList();
        return amounts.size() == printed.size() ? Optional.of(amounts) : Optional.empty();
    }

    private void ratio(Statement.Ratio ratio) {
        Optional<Amount> rate = ratio.rate().flatMap(p -> sheet.quotient(label(ratio), p));
        if (ratio.rate().isEmpty() || ratio.numerator().isEmpty()) {
            return;
        }
        Optional<List<Amount>> numerator = amounts(NUMERATOR, ratio.numerator(), ratio.numerator());
        Optional<List<Amount>> denominator = amounts(DENOMINATOR, ratio.denominator(), ratio.denominator());
        if (rate.isEmpty() || numerator.isEmpty() || denominator.isEmpty()) {
            results.notCheckable(relation(ratio.kind()), Unchecked.Obstacle.MISSING_FIGURE, () -> place(ratio));
        } else if (ratio.denominator().isEmpty()) {
            denominator(ratio, numerator.get(), rate.get());
        } else {
            Quotient.of(Term.sum(numerator.get()), Term.sum(denominator.get()), rate.get())
                    .ifPresentOrElse(
                            claim -> results.check(claim, ContradictionWords.of(relation(ratio.kind()), place(ratio))),
                            () -> results.notCheckable(
                                    relation(ratio.kind()), Unchecked.Obstacle.UNITS_DIFFER, () -> place(ratio)));
        }
    }

    private static Relation relation(RatioKind kind) {
        return switch (kind) {
            case EXECUTION -> Relation.EXECUTION_RATE;
            case YEAR_ON_YEAR -> Relation.YEAR_ON_YEAR;
            case ACTUAL, PRIOR_YEAR, PROJECTED -> Relation.RATE_IS_QUOTIENT;
        };
    }

    /** A count and a rate leave a denominator possible, a whole one where things are counted. */
    private void denominator(Statement.Ratio ratio, List<Amount> numerator, Amount rate) {
        Unit unit = ratio.numerator().get(0).unit();
        Unit rateUnit = ratio.rate().orElseThrow().unit();
        boolean isOne =
                numerator.size() == 1 && numerator.get(0).range().lower().signum() >= 0;
        if (!isOne) {
            results.notCheckable(Relation.ONE_DENOMINATOR, Unchecked.Obstacle.MEANING_UNKNOWN, () -> place(ratio));
            return;
        }
        boolean isCounted = DenominatorCheck.isCounted(unit, rateUnit);
        if (DenominatorCheck.range(numerator.get(0), rate, isCounted).isPresent()) {
            results.consistent();
        } else {
            DenominatorCheck.impossible(place(ratio), numerator.get(0), rate, isCounted, results);
        }
    }

    private void difference(Statement.Difference difference) {
        List<Printed> all = List.of(difference.minuend(), difference.subtrahend(), difference.difference());
        Optional<Amount> minuend = sheet.change(Sentence.of("引かれる数", "the minuend"), difference.minuend(), all);
        Optional<Amount> subtrahend = sheet.change(Sentence.of("引く数", "the subtrahend"), difference.subtrahend(), all);
        Optional<Amount> claimed = sheet.change(label(difference), difference.difference(), all);
        if (minuend.isEmpty() || subtrahend.isEmpty() || claimed.isEmpty()) {
            results.notCheckable(Relation.DIFFERENCE, Unchecked.Obstacle.MISSING_FIGURE, () -> place(difference));
            return;
        }
        results.check(
                new Linear(List.of(Term.plus(minuend.get()), Term.minus(subtrahend.get())), 1, claimed.get()),
                ContradictionWords.of(Relation.DIFFERENCE, place(difference)));
    }

    private void sum(Statement.Sum sum) {
        if (sum.total().isEmpty()) {
            return;
        }
        List<Printed> all =
                Stream.concat(sum.parts().stream(), sum.total().stream()).toList();
        Optional<List<Amount>> parts = amounts(PART, sum.parts(), all);
        Optional<Amount> total = sheet.term(label(sum), sum.total().get(), all);
        if (parts.isEmpty() || total.isEmpty() || parts.get().isEmpty()) {
            results.notCheckable(Relation.BREAKDOWN, Unchecked.Obstacle.MISSING_FIGURE, () -> place(sum));
        } else if (sum.isComplete() && SameQuantity.isRepeat(parts.get(), total.get())) {
            SameQuantity.check(
                    Relation.BREAKDOWN, place(sum), total.get(), parts.get().get(0), results);
        } else if (sum.isComplete()) {
            results.check(Linear.sum(parts.get(), total.get()), ContradictionWords.of(Relation.BREAKDOWN, place(sum)));
        } else {
            PartsOfWhole.check(Relation.BREAKDOWN, place(sum), parts.get(), total.get(), results);
        }
    }

    private static Sentence label(Statement statement) {
        return FigureWords.labelled(statement.label());
    }
}
