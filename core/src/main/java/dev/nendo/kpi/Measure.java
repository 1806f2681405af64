package dev.nendo.kpi;

import dev.nendo.internal.Choices;
import dev.nendo.problem.Sentence;
import dev.nendo.series.Accrual;
import dev.nendo.series.Accrual.Branches;
import dev.nendo.series.Accrual.Months;

/**
 * What kind of quantity an indicator is, which decides how it accumulates over months and adds over branches.
 *
 * <p>It is not a unit: 件 may count a flow (applications received) or a stock (workplaces enrolled). A rate of flows of 4/10 in April and
 * 9/10 in May is 13/20 = 65 % to date, never the mean of the two rates. No rounding; constants are immutable.
 */
public enum Measure {
    /** Counts or amounts of a period; to date is the sum. */
    FLOW("flow", sumLike(Months.SUM, Branches.SUM, true), Sentence.of("件数・金額(フロー)", "flow")),
    /** Ratio of two flows; to date is the ratio of the sums. */
    RATE_OF_FLOWS(
            "rate-of-flows",
            level(Months.RATIO_OF_SUMS, Branches.POOLED, false),
            Sentence.of("率(フロー÷フロー)", "rate of flows")),
    /** Amount per unit, such as 円/件; accumulates like a rate of flows. */
    AMOUNT_PER_UNIT(
            "amount-per-unit",
            level(Months.RATIO_OF_SUMS, Branches.POOLED, false),
            Sentence.of("単位当たりの額", "amount per unit")),
    /** A flow over a population; to date is the summed flow over the population in force. */
    COVERAGE(
            "coverage",
            sumLike(Months.SUM_OVER_POPULATION, Branches.POOLED, false),
            Sentence.of("率(累計÷対象者数)", "coverage of a population")),
    /** A level read at a month's end. */
    STOCK("stock", level(Months.AT_POINT, Branches.SUM, false), Sentence.of("残高・総数(ストック)", "stock")),
    /** Ratio of two stocks, or a share read at a point in time. */
    RATE_OF_STOCKS(
            "rate-of-stocks",
            level(Months.RATIO_AT_POINT, Branches.POOLED, false),
            Sentence.of("時点の割合", "rate of stocks")),
    /** A mean of the months, simple or weighted. */
    AVERAGE("average", level(Months.MEAN, Branches.WEIGHTED, true), Sentence.of("平均", "average")),
    /** Something done or not done, or the number of times it was done. */
    ACTIVITY("activity", sumLike(Months.ENTRIES, Branches.SUM, false), Sentence.of("活動", "activity")),
    /** The largest of the months, such as the longest wait. */
    MAXIMUM("maximum", level(Months.MAXIMUM, Branches.MAXIMUM, true), Sentence.of("最大", "maximum")),
    /** The smallest of the months. */
    MINIMUM("minimum", level(Months.MINIMUM, Branches.MINIMUM, true), Sentence.of("最小", "minimum")),
    /** People counted once however often they came (実人数); to date only as printed, and between the largest month and the sum of all. */
    DISTINCT_COUNT(
            "distinct-count",
            sumLike(Months.DISTINCT, Branches.SUM_OF_DISJOINT, false),
            Sentence.of("実人数(重複なし)", "distinct count")),
    /** A number of which only target and actual are known. */
    AS_PRINTED("as-printed", level(Months.AS_PRINTED, Branches.NONE, true), Sentence.of("表示のとおり", "as printed"));

    private final String id;

    @SuppressWarnings("ImmutableEnumChecker") // a record of enums and truth values
    private final Accrual accrual;

    private final Sentence label;

    Measure(String id, Accrual accrual, Sentence label) {
        this.id = id;
        this.accrual = accrual;
        this.label = label;
    }

    private static Accrual sumLike(Months months, Branches branches, boolean canBeNegative) {
        return new Accrual(months, branches, true, canBeNegative);
    }

    private static Accrual level(Months months, Branches branches, boolean canBeNegative) {
        return new Accrual(months, branches, false, canBeNegative);
    }

    /** {@return the name used in files, such as {@code rate-of-flows}} */
    public String id() {
        return id;
    }

    /** {@return how it adds up over months and branches, and whether it is sum-like or a level} */
    public Accrual accrual() {
        return accrual;
    }

    /** {@return whether the measure is a ratio of a numerator and a denominator} */
    public boolean isRate() {
        return accrual.isQuotient();
    }

    /** {@return whether the measure is read at a point in time, so that its last figure stands for all the months before} */
    public boolean isAtPoint() {
        return accrual.isAtPoint();
    }

    /** {@return whether it is a part of a whole, so that equal units make a percentage; an amount per unit is not} */
    public boolean isShare() {
        return isRate() && this != AMOUNT_PER_UNIT;
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
        return Choices.find(values(), Measure::id, "a measure", id);
    }

    @Override
    public String toString() {
        return id;
    }
}
