package dev.nendo.io.layout;

/** What can be said of a row, a column or a whole table; a figure takes each from its row, else its column, else its table. Thread-safe. */
public enum Trait {
    /** The branch, shop, school or whatever the table lists. */
    BRANCH("branch"),
    /** What is counted or measured. */
    ITEM("item"),
    /** value, numerator, denominator, rate or year-on-year. */
    ROW("row"),
    /** The unit, such as 件. */
    UNIT("unit"),
    /** The fiscal year, such as FY2021. */
    FISCAL_YEAR("fiscalYear"),
    /** A month such as 2021-04, or one within the fiscal year such as 04; months from first to last as 04/09. */
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
