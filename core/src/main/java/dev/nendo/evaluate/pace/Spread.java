package dev.nendo.evaluate.pace;

import dev.nendo.evidence.InputFigures;
import dev.nendo.evidence.Question;
import dev.nendo.kpi.Phasing;
import dev.nendo.number.Outcome;
import dev.nendo.number.Quantity;
import dev.nendo.number.Rational;
import dev.nendo.problem.Sentence;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A full-year target spread over the months of its window by a phasing.
 *
 * @param plan the plan by month or block, or why there is none
 * @param shares what the target is spread by; none where each month has a number of its own or whole numbers are allotted
 * @param carriedIn what a stock begins with, of which only the growth is spread
 * @param words how this is explained
 */
public record Spread(
        Outcome<Schedule> plan, Optional<MonthlyShares> shares, Optional<CarryIn> carriedIn, SpreadWords words) {

    /**
     * How a spread is explained.
     *
     * @param name what the target is spread by
     * @param isOfLastYear whether by last year's months
     * @param figures the numbers that it is spread by
     * @param notes which numbers are missing
     */
    public record SpreadWords(
            Sentence name,
            boolean isOfLastYear,
            Supplier<List<InputFigures>> figures,
            Supplier<List<Sentence>> notes) {}

    /**
     * {@return a target spread by the phasing of the definition, if it states one}
     *
     * @param question what is asked
     * @param target the full-year target
     */
    public static Optional<Spread> of(Question question, Quantity target) {
        return question.definition().phasing().map(phasing -> of(question, target, phasing));
    }

    private static Spread of(Question question, Quantity target, Phasing phasing) {
        return phasing.match(new SpreadRules(question, target));
    }

    /** The plan by shares: of a stock its levels, else its amounts. */
    static Outcome<Schedule> plan(
            Question question, Quantity target, Outcome<MonthlyShares> shares, Optional<CarryIn> carriedIn) {
        return shares.map(s -> question.accrual().isStock()
                ? new Schedule(s.parts(), levels(target, s, carriedIn), true)
                : new Schedule(s.parts(), amounts(target, s), false));
    }

    private static List<Quantity> amounts(Quantity target, MonthlyShares shares) {
        Rational whole = shares.whole();
        return shares.shares().stream()
                .map(share -> target.times(share.dividedBy(whole)))
                .toList();
    }

    /** A stock has only its growth left to be spread: what is carried in is there from the first month on. */
    private static List<Quantity> levels(Quantity target, MonthlyShares shares, Optional<CarryIn> carriedIn) {
        Rational whole = shares.whole();
        List<Quantity> levels = new ArrayList<>();
        Rational sum = Rational.ZERO;
        for (Rational share : shares.shares()) {
            sum = sum.plus(share);
            Rational part = sum.dividedBy(whole);
            levels.add(carriedIn.map(c -> c.onTheWay(target, part)).orElse(target.times(part)));
        }
        return levels;
    }

    /** {@return the numbers that the target is spread by} */
    public List<InputFigures> inputs() {
        List<InputFigures> inputs = new ArrayList<>(words.figures().get());
        carriedIn.map(CarryIn::input).ifPresent(inputs::add);
        return inputs;
    }

    /** {@return which numbers are missing} */
    public List<Sentence> notes() {
        return words.notes().get();
    }

    /** The part of the whole that some months have, not reduced, so that its origin can be seen: 2/12. */
    Optional<String> part(Collection<YearMonth> months) {
        return shares.flatMap(
                s -> s.part(months).map(part -> fraction(part, s.whole())).value());
    }

    private static String fraction(Rational part, Rational whole) {
        boolean plain = part.isInteger() && whole.isInteger();
        return plain ? part + "/" + whole : part.dividedBy(whole).toString();
    }
}
