package dev.nendo.spark;

import java.io.Serializable;
import java.time.YearMonth;

/** One line of observations: a branch's numerator and denominator of one month. A bean, for Spark's encoders. */
public final class ObservationRow implements Serializable {
    private static final long serialVersionUID = 1L;

    private String branch = "";
    private String kpi = "";
    private String month = "";
    private long numerator;
    private long denominator;

    /** Starts with nothing, as Spark's encoders need it. */
    public ObservationRow() {}

    /**
     * {@return a row}
     *
     * @param series the ids of branch and KPI, separated by a comma
     * @param month the month, such as {@code 2021-04}
     * @param numerator the numerator
     * @param denominator the denominator
     */
    public static ObservationRow of(String series, String month, long numerator, long denominator) {
        ObservationRow row = new ObservationRow();
        int comma = series.indexOf(',');
        row.branch = series.substring(0, comma);
        row.kpi = series.substring(comma + 1);
        row.month = month;
        row.numerator = numerator;
        row.denominator = denominator;
        return row;
    }

    YearKey key() {
        return YearKey.of(branch, kpi, YearMonth.parse(month));
    }

    /** {@return the id of the branch} */
    public String getBranch() {
        return branch;
    }

    /**
     * Sets it.
     *
     * @param value the id of the branch
     */
    public void setBranch(String value) {
        branch = value;
    }

    /** {@return the id of the KPI} */
    public String getKpi() {
        return kpi;
    }

    /**
     * Sets it.
     *
     * @param value the id of the KPI
     */
    public void setKpi(String value) {
        kpi = value;
    }

    /** {@return the month, such as {@code 2021-04}} */
    public String getMonth() {
        return month;
    }

    /**
     * Sets it.
     *
     * @param value the month, such as {@code 2021-04}
     */
    public void setMonth(String value) {
        month = value;
    }

    /** {@return the numerator} */
    public long getNumerator() {
        return numerator;
    }

    /**
     * Sets it.
     *
     * @param value the numerator
     */
    public void setNumerator(long value) {
        numerator = value;
    }

    /** {@return the denominator} */
    public long getDenominator() {
        return denominator;
    }

    /**
     * Sets it.
     *
     * @param value the denominator
     */
    public void setDenominator(long value) {
        denominator = value;
    }
}
