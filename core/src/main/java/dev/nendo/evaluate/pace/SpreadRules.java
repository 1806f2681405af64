package dev.nendo.evaluate.pace;

import dev.nendo.evaluate.pace.Spread.SpreadWords;
import dev.nendo.evidence.InputFigures;
import dev.nendo.evidence.Question;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Phasing;
import dev.nendo.number.Interval;
import dev.nendo.number.Outcome;
import dev.nendo.number.Quantity;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.problem.Sentence;
import dev.nendo.series.Allocation;
import java.math.BigInteger;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** How each kind of phasing spreads a target. */
record SpreadRules(Question question, Quantity target) implements Phasing.Cases<Spread> {
    private static final Sentence EQUAL = Sentence.of("各月均等", "equal months");
    private static final Sentence LAST_YEAR = Sentence.of("前年度の実績の形", "the shape of last year");
    private static final Sentence MONTHLY = Sentence.of("月別目標", "monthly targets");
    private static final Sentence STATED = Sentence.of("定められた割合", "stated shares");
    private static final Sentence SHARES = Sentence.of("配分の割合", "Shares");
    private static final Sentence ALLOCATED =
            Sentence.of("月別の配分(最大剰余法)", "Plan by month (whole numbers by largest remainders)");

    @Override
    public Spread equalMonths(Phasing.EqualMonths it) {
        Window window = question.targetWindow();
        MonthlyShares equal = MonthlyShares.ofMonths(window, Collections.nCopies(window.size(), Rational.ONE));
        return byShares(Outcome.present(equal), new SpreadWords(EQUAL, false, List::of, List::of));
    }

    @Override
    public Spread lastYearShape(Phasing.LastYearShape it) {
        SpreadWords words = new SpreadWords(
                LAST_YEAR,
                true,
                () -> LastYearShares.input(question).stream().toList(),
                () -> LastYearShares.notes(question));
        return byShares(LastYearShares.of(question), words);
    }

    @Override
    public Spread shares(Phasing.Shares it) {
        Window window = question.targetWindow();
        Outcome<MonthlyShares> stated = it.shares().size() == window.size()
                ? Outcome.present(MonthlyShares.ofMonths(window, it.shares()))
                : Outcome.absent(Reason.NOT_APPLICABLE);
        InputFigures figures = numbers(SHARES, it.shares());
        if (!isAllocated()) {
            return byShares(stated, new SpreadWords(STATED, false, () -> List.of(figures), List::of));
        }
        Outcome<Schedule> plan = stated.map(this::allocated);
        List<InputFigures> all = plan.value()
                .map(p -> List.of(
                        figures, numbers(ALLOCATED, List.copyOf(p.byMonth().values()))))
                .orElse(List.of(figures));
        return new Spread(
                plan, Optional.empty(), Optional.empty(), new SpreadWords(STATED, false, () -> all, List::of));
    }

    @Override
    public Spread monthlyTargets(Phasing.MonthlyTargets it) {
        PlannedRow row = PlannedRow.of(question, it.row());
        return new Spread(
                row.schedule(),
                Optional.empty(),
                Optional.empty(),
                new SpreadWords(MONTHLY, false, () -> List.of(row.input()), List::of));
    }

    private Spread byShares(Outcome<MonthlyShares> shares, SpreadWords words) {
        Optional<CarryIn> carriedIn = question.accrual().isStock() ? CarryIn.of(question) : Optional.empty();
        return new Spread(Spread.plan(question, target, shares, carriedIn), shares.value(), carriedIn, words);
    }

    /** Only stated shares are allotted in whole numbers: equal months of 1,100 are 550 by half-year. */
    private boolean isAllocated() {
        Interval interval = target.interval();
        return !question.accrual().isStock()
                && question.unit().isExact()
                && interval.isPoint()
                && interval.lower().isInteger();
    }

    private Schedule allocated(MonthlyShares shares) {
        List<Quantity> numbers =
                Allocation.largestRemainder(target.interval().lower().numerator(), shares.shares()).stream()
                        .map(part -> Quantity.exact(Rational.of(part, BigInteger.ONE), target.unit()))
                        .toList();
        return new Schedule(shares.parts(), numbers, false);
    }

    private InputFigures numbers(Sentence label, List<Rational> numbers) {
        return new InputFigures(
                label,
                Optional.of(question.targetWindow()),
                numbers.stream().map(Rational::exactText).toList(),
                Optional.empty());
    }
}
