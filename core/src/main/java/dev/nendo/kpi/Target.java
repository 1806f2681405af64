package dev.nendo.kpi;

import dev.nendo.internal.Checks;
import dev.nendo.internal.Choices;
import dev.nendo.kpi.Actual.PartKind;
import dev.nendo.number.Printed;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.number.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * The rule a KPI is judged by: what the plan promises, as stated, before any number is looked up.
 *
 * <p>A target carries no direction; that is the definition's ({@link KpiDefinition#direction()}). Numbers that a plan prints are exact
 * targets. Example: {@code Target.priorYear("1.36")} with {@link Direction#AT_MOST} is 対前年度(1.36)以下. No
 * rounding; all kinds are immutable.
 */
public sealed interface Target {
    /**
     * Does what is to be done with this kind.
     *
     * @param <R> what it gives
     * @param cases one method a kind
     * @return what the method of this kind gives
     */
    <R> R match(Cases<R> cases);

    /** {@return whether figures or a statement can decide it: a wish in words and no target at all can't be met} */
    default boolean isDecidable() {
        return match(TargetFacets.OF).isDecidable();
    }

    /** {@return whether something is to be done, with or without a number of times} */
    default boolean isActivity() {
        return match(TargetFacets.OF).isActivity();
    }

    /** {@return whether a definition with this target needs a direction: it compares a number, and says no side of its own} */
    default boolean isDirectionNeeded() {
        return match(TargetFacets.OF).needsDirection();
    }

    /** {@return the target itself, where it is progress from a baseline to a goal} */
    default Optional<FromBaseline> progress() {
        return match(TargetFacets.OF).progress();
    }

    /**
     * {@return the number that the plan prints for the whole of the target; empty for a rule over other figures, monthly targets and words}
     *
     * <p>Of a range it is the upper end, of a tolerance the centre, of a baseline the goal, and of a condition the number that the value itself
     * is compared with. Its unit is that of the KPI; it decides nothing alone. Example: 1.36 of {@code Target.priorYear("1.36")}.
     */
    default Optional<Printed> stated() {
        return match(StatedNumber.OF_TARGET);
    }

    /**
     * What is to be done with each kind of target; a kind added is a method added, so nothing compiles that forgot it.
     *
     * @param <R> what it gives
     */
    interface Cases<R> {
        /**
         * {@return the answer for a stated number}
         *
         * @param it the target
         */
        R fixed(Fixed it);

        /**
         * {@return the answer for last year's result}
         *
         * @param it the target
         */
        R priorYear(PriorYear it);

        /**
         * {@return the answer for a result of several earlier years}
         *
         * @param it the target
         */
        R ofYears(OfYears it);

        /**
         * {@return the answer for a planned rate}
         *
         * @param it the target
         */
        R projected(Projected it);

        /**
         * {@return the answer for targets month by month}
         *
         * @param it the target
         */
        R monthly(Monthly it);

        /**
         * {@return the answer for one criterion or another}
         *
         * @param it the target
         */
        R conditional(Conditional it);

        /**
         * {@return the answer for parts with a whole}
         *
         * @param it the target
         */
        R parts(Parts it);

        /**
         * {@return the answer for progress over several years}
         *
         * @param it the target
         */
        R fromBaseline(FromBaseline it);

        /**
         * {@return the answer for everything between two numbers}
         *
         * @param it the target
         */
        R range(Range it);

        /**
         * {@return the answer for everything near a number}
         *
         * @param it the target
         */
        R tolerance(Tolerance it);

        /**
         * {@return the answer for a year times a factor plus a difference}
         *
         * @param it the target
         */
        R ofYear(OfYear it);

        /**
         * {@return the answer for what others reached}
         *
         * @param it the target
         */
        R ofBenchmark(OfBenchmark it);

        /**
         * {@return the answer for something to be done}
         *
         * @param it the target
         */
        R activity(Activity it);

        /**
         * {@return the answer for a wish in words}
         *
         * @param it the target
         */
        R qualitative(Qualitative it);

        /**
         * {@return the answer for no target}
         *
         * @param it the target
         */
        R none(None it);
    }

    /**
     * A stated number, such as 96.9 %.
     *
     * @param value the number as the plan prints it
     */
    record Fixed(Printed value) implements Target {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.fixed(this);
        }
    }

    /**
     * Last year's result, with the number that the plan prints beside it, if any; without one, last year's own series is the target.
     *
     * @param reference the printed reference, such as 0.215 %
     */
    record PriorYear(Optional<Printed> reference) implements Target {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.priorYear(this);
        }
    }

    /**
     * The largest, smallest or mean result of several earlier years.
     *
     * @param selection which of them
     * @param yearsBack the years, counted back from the plan's own: 1 is last year
     */
    record OfYears(Selection selection, List<Integer> yearsBack) implements Target {
        /**
         * Copies the list and checks it.
         *
         * @param selection which of them
         * @param yearsBack the years, counted back from the plan's own: 1 is last year
         * @throws IllegalArgumentException if no year is named or one is not in the past
         */
        public OfYears {
            yearsBack = List.copyOf(yearsBack);
            if (yearsBack.isEmpty() || yearsBack.stream().anyMatch(n -> n < 1)) {
                throw new IllegalArgumentException("years back must be at least one number of 1 or more: " + yearsBack);
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.ofYears(this);
        }
    }

    /** Which of several years' results is the target. */
    enum Selection {
        /** The largest. */
        MAX("max"),
        /** The smallest. */
        MIN("min"),
        /** The mean of the results; for rates too, since each year's result is one figure. */
        MEAN("mean");

        private final String id;

        Selection(String id) {
            this.id = id;
        }

        /** {@return the name used in files} */
        public String id() {
            return id;
        }

        /**
         * {@return the selection of a file name}
         *
         * @param id {@code max}, {@code min} or {@code mean}
         * @throws IllegalArgumentException if there is no such selection; the message lists the valid names
         */
        public static Selection parse(String id) {
            return Choices.find(values(), Selection::id, "a selection of years", id);
        }

        @Override
        public String toString() {
            return id;
        }
    }

    /**
     * A rate with the numbers it was planned from (実施見込者数 / 対象者数).
     *
     * @param numerator the projected numerator
     * @param denominator the projected denominator
     * @param rate the printed rate; where present it is the exact target, else the quotient is
     */
    record Projected(Printed numerator, Printed denominator, Optional<Printed> rate) implements Target {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.projected(this);
        }
    }

    /**
     * Targets month by month, such as 0 0 0 9 9 8 …, from a row of the plan.
     *
     * @param row the id of the row
     */
    record Monthly(String row) implements Target {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.monthly(this);
        }
    }

    /**
     * One criterion or another, by a condition: 20 % or less, but with four bids or fewer at most one.
     *
     * @param condition what decides
     * @param whenTrue the criterion where the condition holds
     * @param otherwise the criterion elsewhere
     */
    record Conditional(Criterion condition, Criterion whenTrue, Criterion otherwise) implements Target {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.conditional(this);
        }
    }

    /**
     * A comparison of one part of the actual with a number.
     *
     * @param subject which part
     * @param direction the comparison
     * @param value the number
     */
    record Criterion(Subject subject, Direction direction, Printed value) {
        /**
         * {@return a comparison with a number as printed}
         *
         * @param subject which part
         * @param direction the comparison
         * @param printed the number, such as {@code 4件}
         * @throws IllegalArgumentException if it is no figure
         */
        public static Criterion of(Subject subject, Direction direction, String printed) {
            return new Criterion(subject, direction, Printed.parse(printed));
        }
    }

    /** What a criterion looks at. */
    enum Subject {
        /** The value or rate itself. */
        VALUE("value"),
        /** The rate's numerator. */
        NUMERATOR("numerator"),
        /** The rate's denominator. */
        DENOMINATOR("denominator");

        private final String id;

        Subject(String id) {
            this.id = id;
        }

        /** {@return the name used in files} */
        public String id() {
            return id;
        }

        /**
         * {@return the subject of a file name}
         *
         * @param id {@code value}, {@code numerator} or {@code denominator}
         * @throws IllegalArgumentException if there is no such subject; the message lists the valid names
         */
        public static Subject parse(String id) {
            return Choices.find(values(), Subject::id, "a subject of a criterion", id);
        }

        @Override
        public String toString() {
            return id;
        }
    }

    /**
     * Parts with a whole: 14,312/77,782 and 388/3,876 pooled to 18.0 %.
     *
     * @param kind how the parts make up the whole
     * @param parts the parts
     * @param whole the printed target of the whole; where present it is the exact target, else the pooled quotient is
     */
    record Parts(PartKind kind, List<Part> parts, Optional<Printed> whole) implements Target {
        /**
         * Copies the list and checks it.
         *
         * @param kind how the parts make up the whole
         * @param parts the parts
         * @param whole the printed target of the whole; where present it is the exact target, else the pooled quotient is
         * @throws IllegalArgumentException if there is no part
         */
        public Parts {
            parts = List.copyOf(parts);
            if (parts.isEmpty()) {
                throw new IllegalArgumentException("a target by parts needs at least one part: " + parts);
            }
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.parts(this);
        }
    }

    /**
     * One part of a target.
     *
     * @param name the part's name, the same as the actual's part where both exist
     * @param numerator the projected numerator
     * @param denominator the projected denominator
     * @param rate the part's printed rate
     */
    record Part(String name, Printed numerator, Printed denominator, Optional<Printed> rate) {}

    /**
     * Progress from a baseline to a goal over several years.
     *
     * @param baseline the value at the start
     * @param goal the value promised for the end
     * @param years how many years the plan has and which of them this is
     * @param judgement whether this year is judged against the goal or against this year's share of the way
     */
    record FromBaseline(Printed baseline, Printed goal, Elapsed years, Judgement judgement) implements Target {
        /**
         * {@return whether the goal is on the wrong side of the baseline: below it though more is better, or above it though less is}
         *
         * @param direction which side is good
         */
        public boolean contradicts(Direction direction) {
            return baseline.unit()
                    .factorTo(goal.unit())
                    .filter(factor -> {
                        Rational from = Rational.of(baseline.value()).times(factor);
                        return direction.isAgainst(Rational.of(goal.value()).compareTo(from));
                    })
                    .isPresent();
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.fromBaseline(this);
        }
    }

    /**
     * The k-th of n years.
     *
     * @param elapsed k, from 1 to n
     * @param total n
     */
    record Elapsed(int elapsed, int total) {
        /**
         * Checks the numbers.
         *
         * @param elapsed k, from 1 to n
         * @param total n
         * @throws IllegalArgumentException unless 1 ≤ elapsed ≤ total
         */
        public Elapsed {
            if (elapsed < 1 || elapsed > total) {
                throw new IllegalArgumentException("elapsed years must be 1 to " + total + ": " + elapsed);
            }
        }
    }

    /** What a year of a longer plan is judged against. */
    enum Judgement {
        /** The final goal. */
        GOAL("goal"),
        /** Baseline plus the elapsed share of the way to the goal. */
        PRO_RATED("pro-rated");

        private final String id;

        Judgement(String id) {
            this.id = id;
        }

        /** {@return the name used in files} */
        public String id() {
            return id;
        }

        /**
         * {@return the judgement of a file name}
         *
         * @param id {@code goal} or {@code pro-rated}
         * @throws IllegalArgumentException if there is no such judgement; the message lists the valid names
         */
        public static Judgement parse(String id) {
            return Choices.find(values(), Judgement::id, "a judgement of a year", id);
        }

        @Override
        public String toString() {
            return id;
        }
    }

    /**
     * Everything between two numbers.
     *
     * @param from the lower end
     * @param isFromIncluded whether the lower end itself meets the target
     * @param to the upper end
     * @param isToIncluded whether the upper end itself meets the target
     */
    record Range(Printed from, boolean isFromIncluded, Printed to, boolean isToIncluded) implements Target {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.range(this);
        }
    }

    /**
     * Everything near a number, ends included: 100 ± 5 % is 95 to 105, 96.9 % ± 2 points is 94.9 % to 98.9 %.
     *
     * @param centre the number
     * @param margin how far from it, a percentage of the number where relative, else in its unit or in points
     * @param isRelative whether the margin is a percentage of the number
     */
    record Tolerance(Printed centre, Printed margin, boolean isRelative) implements Target {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.tolerance(this);
        }
    }

    /**
     * The result of an earlier year times a factor, plus a difference: 105 % of last year, or 3 points more than it.
     *
     * @param yearsBack which year, counted back from the plan's own: 1 is last year
     * @param factor what it is multiplied by, 21/20 for 105 %
     * @param plus what is added, in the unit of the KPI or in points
     * @param reference the number that the plan prints for the year's own result, if any
     */
    record OfYear(int yearsBack, Rational factor, Optional<Printed> plus, Optional<Printed> reference)
            implements Target {
        /**
         * Checks the year.
         *
         * @param yearsBack which year, counted back from the plan's own: 1 is last year
         * @param factor what it is multiplied by
         * @param plus what is added
         * @param reference the number that the plan prints for the year's own result
         * @throws IllegalArgumentException if the year is not in the past
         */
        public OfYear {
            Checks.inRange("years back", yearsBack, 1, Integer.MAX_VALUE);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.ofYear(this);
        }
    }

    /**
     * What others reached, such as the national average (全国平均以上).
     *
     * @param benchmark the id of the figure or row, or of the benchmark given as numbers
     */
    record OfBenchmark(String benchmark) implements Target {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.ofBenchmark(this);
        }
    }

    /**
     * Something to be done, with the number of times if one is stated.
     *
     * @param times how often, if stated
     */
    record Activity(Optional<Printed> times) implements Target {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.activity(this);
        }
    }

    /** A wish in words that no number decides. */
    record Qualitative() implements Target {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.qualitative(this);
        }
    }

    /**
     * No target, and why: {@link Reason#TARGET_NOT_STATED}, {@link Reason#WORDING_LOST} or {@link Reason#NOT_ASSESSABLE}.
     *
     * @param reason why there is none
     */
    record None(Reason reason) implements Target {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.none(this);
        }
    }

    /**
     * {@return a stated number as target}
     *
     * @param printed the number as the plan prints it, such as {@code 96.9%}
     * @throws IllegalArgumentException if it is no figure
     */
    static Target fixed(String printed) {
        return new Fixed(Printed.parse(printed));
    }

    /** {@return last year's own result as target} */
    static Target priorYear() {
        return new PriorYear(Optional.empty());
    }

    /**
     * {@return last year's result as target, with the number that the plan prints for it}
     *
     * @param reference the number as printed, such as {@code 0.215%}
     * @throws IllegalArgumentException if it is no figure
     */
    static Target priorYear(String reference) {
        return new PriorYear(Optional.of(Printed.parse(reference)));
    }

    /**
     * {@return the largest, smallest or mean result of earlier years as target}
     *
     * @param selection which of them
     * @param yearsBack the years, counted back from the plan's own
     * @throws IllegalArgumentException if no year is named or one is not in the past
     */
    static Target ofYears(Selection selection, int... yearsBack) {
        return new OfYears(selection, IntStream.of(yearsBack).boxed().toList());
    }

    /**
     * {@return a rate that is the quotient of the numbers planned}
     *
     * @param numerator the projected numerator, such as {@code 8,749人}
     * @param denominator the projected denominator, such as {@code 39,463人}
     * @throws IllegalArgumentException if one is no figure
     */
    static Target projected(String numerator, String denominator) {
        return new Projected(Printed.parse(numerator), Printed.parse(denominator), Optional.empty());
    }

    /**
     * {@return one criterion or another, by a condition}
     *
     * @param condition what decides
     * @param whenTrue the criterion where the condition holds
     * @param otherwise the criterion elsewhere
     */
    static Target conditional(Criterion condition, Criterion whenTrue, Criterion otherwise) {
        return new Conditional(condition, whenTrue, otherwise);
    }

    /**
     * {@return progress from a baseline to a goal, this year judged by its share of the way}
     *
     * @param baseline the value at the start, as printed
     * @param goal the value promised for the end, as printed
     * @param elapsed which year of the plan this is, from 1
     * @param total how many years the plan has
     * @throws IllegalArgumentException if one is no figure, or this is no year of the plan
     */
    static Target fromBaseline(String baseline, String goal, int elapsed, int total) {
        return new FromBaseline(
                Printed.parse(baseline), Printed.parse(goal), new Elapsed(elapsed, total), Judgement.PRO_RATED);
    }

    /** {@return something to be done, however often} */
    static Target activity() {
        return new Activity(Optional.empty());
    }

    /**
     * {@return something to be done a number of times}
     *
     * @param times how often, such as {@code 12回}
     * @throws IllegalArgumentException if it is no figure
     */
    static Target activity(String times) {
        return new Activity(Optional.of(Printed.parse(times)));
    }

    /**
     * {@return a stated number as target, in the unit of the definition}
     *
     * @param value the number; its decimals are those it is printed with
     * @throws IllegalArgumentException if it has more than 50 digits
     */
    static Target fixed(BigDecimal value) {
        return new Fixed(Printed.of(value, Unit.NONE));
    }

    /**
     * {@return a stated whole number as target, in the unit of the definition}
     *
     * @param value the number
     */
    static Target fixed(long value) {
        return fixed(BigDecimal.valueOf(value));
    }

    /**
     * {@return targets month by month}
     *
     * @param row the id of the row of the plan that holds them
     */
    static Target monthly(String row) {
        return new Monthly(row);
    }

    /**
     * {@return parts that make up a whole, whose target is their pooled rate}
     *
     * @param kind how the parts make up the whole
     * @param parts the parts
     * @throws IllegalArgumentException if there is no part
     */
    static Target parts(PartKind kind, Part... parts) {
        return new Parts(kind, List.of(parts), Optional.empty());
    }

    /** {@return a wish in words that no number decides} */
    static Target qualitative() {
        return new Qualitative();
    }

    /**
     * {@return no target}
     *
     * @param reason why there is none
     */
    static Target none(Reason reason) {
        return new None(reason);
    }

    /**
     * {@return everything between two numbers, ends included}
     *
     * @param from the lower end as printed, such as {@code 20件}
     * @param to the upper end as printed
     * @throws IllegalArgumentException if one is no figure
     */
    static Target between(String from, String to) {
        return new Range(Printed.parse(from), true, Printed.parse(to), true);
    }

    /**
     * {@return everything near a number, by a percentage of it, ends included}
     *
     * @param centre the number as printed
     * @param percent how many per cent of it, such as {@code 5%}
     * @throws IllegalArgumentException if one is no figure
     */
    static Target withinPercent(String centre, String percent) {
        return new Tolerance(Printed.parse(centre), Printed.parse(percent), true);
    }

    /**
     * {@return everything near a number, by an amount, ends included}
     *
     * @param centre the number as printed
     * @param margin how far from it, in its unit or in points, such as {@code 2ポイント}
     * @throws IllegalArgumentException if one is no figure
     */
    static Target within(String centre, String margin) {
        return new Tolerance(Printed.parse(centre), Printed.parse(margin), false);
    }

    /**
     * {@return the result of an earlier year times a factor}
     *
     * @param yearsBack which year, 1 for last year
     * @param factor the factor, 21/20 for 105 %
     * @throws IllegalArgumentException if the year is not in the past
     */
    static Target timesYear(int yearsBack, Rational factor) {
        return new OfYear(yearsBack, factor, Optional.empty(), Optional.empty());
    }

    /**
     * {@return the result of an earlier year plus a difference}
     *
     * @param yearsBack which year, 1 for last year
     * @param plus the difference as printed, such as {@code 3ポイント} or {@code △120件}
     * @throws IllegalArgumentException if it is no figure, or the year is not in the past
     */
    static Target plusYear(int yearsBack, String plus) {
        return new OfYear(yearsBack, Rational.ONE, Optional.of(Printed.parse(plus)), Optional.empty());
    }

    /**
     * {@return what others reached}
     *
     * @param id the id of the benchmark
     */
    static Target benchmark(String id) {
        return new OfBenchmark(id);
    }
}
