package dev.nendo.io.layout;

/** What can be said of a row, a column or a whole table; a figure takes each from its row, else its column, else its table. Thread-safe. */
public enum Trait {
    /** The branch, shop, school or whatever the table lists. */
    BRANCH("branch"),
    /** What is counted or measured. */
    ITEM("item"),
    /** The name of a row or column among others of the same item: 見込, or one of two budgets. */
    SERIES("series"),
    /** value, numerator, denominator, rate, target, achievement, cumulative, change or year-on-year. */
    ROW("row"),
    /** The unit, such as 件. */
    UNIT("unit"),
    /** What round brackets around a figure mean: negative, or plain where they mean nothing. */
    BRACKETS("brackets"),
    /** The fiscal year FY2021, the calendar year CY2021, or a year by its months: 2020-07/2021-06. */
    FISCAL_YEAR("fiscalYear"),
    /** A month such as 2021-04, or one within the year such as 04; months as 04/09, Q1 or H1; the whole year where there is none. */
    MONTH("month");

    private final String id;

    Trait(String id) {
        this.id = id;
    }

    /** {@return the name in files} */
    public String id() {
        return id;
    }
}
