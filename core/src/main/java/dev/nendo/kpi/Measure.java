package dev.nendo.kpi;

import static dev.nendo.kpi.Measure.Nature.BUILDS_UP;
import static dev.nendo.kpi.Measure.Nature.LEVEL;

import dev.nendo.problem.Sentence;

/**
 * What kind of quantity an indicator is, which decides how it accumulates over months and adds over branches.
 *
 * <p>It is not a unit: 件 may count a flow (applications received) or a stock (workplaces enrolled). A rate of flows of 4/10 in April and
 * 9/10 in May is 13/20 = 65 % to date, never the mean of the two rates. No rounding; constants are immutable.
 */
public enum Measure {
    /** Counts or amounts of a period; to date is the sum. */
    FLOW("flow", BUILDS_UP, Sentence.of("件数・金額(フロー)", "flow")),
    /** Ratio of two flows; to date is the ratio of the sums. */
    RATE_OF_FLOWS("rate-of-flows", LEVEL, Sentence.of("率(フロー÷フロー)", "rate of flows")),
    /** Amount per unit, such as 円/件; accumulates like a rate of flows. */
    AMOUNT_PER_UNIT("amount-per-unit", LEVEL, Sentence.of("単位当たりの額", "amount per unit")),
    /** A flow over a population; to date is the summed flow over the population in force. */
    COVERAGE("coverage", BUILDS_UP, Sentence.of("率(累計÷対象者数)", "coverage of a population")),
    /** A level read at a month's end. */
    STOCK("stock", BUILDS_UP, Sentence.of("残高・総数(ストック)", "stock")),
    /** Ratio of two stocks, or a share read at a point in time. */
    RATE_OF_STOCKS("rate-of-stocks", LEVEL, Sentence.of("時点の割合", "rate of stocks")),
    /** A mean of the months, simple or weighted. */
    AVERAGE("average", LEVEL, Sentence.of("平均", "average")),
    /** Something done or not done, or the number of times it was done. */
    ACTIVITY("activity", BUILDS_UP, Sentence.of("活動", "activity"));

    /** Whether a measure grows through the year or is a level that can be compared at any month. */
    public enum Nature {
        /** Amounts that build up towards a full-year target. */
        BUILDS_UP,
        /** Levels that are compared to date directly. */
        LEVEL
    }

    private final String id;
    private final Nature nature;
    private final Sentence label;

    Measure(String id, Nature nature, Sentence label) {
        this.id = id;
        this.nature = nature;
        this.label = label;
    }

    /** {@return the name used in files, such as {@code rate-of-flows}} */
    public String id() {
        return id;
    }

    /** {@return whether the measure builds up through the year or is a level} */
    public Nature nature() {
        return nature;
    }

    /** {@return whether the measure is a ratio of a numerator and a denominator} */
    public boolean isRate() {
        return this == RATE_OF_FLOWS || this == AMOUNT_PER_UNIT || this == COVERAGE || this == RATE_OF_STOCKS;
    }

    /** {@return whether the measure is read at a point in time, so that its last figure stands for all the months before} */
    public boolean isAtPoint() {
        return this == STOCK || this == RATE_OF_STOCKS;
    }

    /** {@return the name shown to people} */
    public Sentence label() {
        return label;
    }

    /**
     * {@return the measure of a file name}
     *
     * @param id a name such as {@code flow}
     * @throws IllegalArgumentException if there is no such measure; the message lists the valid names
     */
    public static Measure parse(String id) {
        return Ids.find(values(), Measure::id, "measure", id);
    }

    @Override
    public String toString() {
        return id;
    }
}
