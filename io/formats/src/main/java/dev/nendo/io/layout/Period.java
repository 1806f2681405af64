package dev.nendo.io.layout;

/**
 * What a label says of time, as far as it says it: a year (FY2021, CY2021, or the months from first to last such as 2020-07/2021-06), and
 * a month (04, 04/09, Q1, H1, or with its year 2021-04); both may be empty.
 *
 * @param year the year, or empty
 * @param month the month or months, or empty
 */
record Period(String year, String month) {
    static final Period NONE = new Period("", "");

    boolean isNone() {
        return year.isEmpty() && month.isEmpty();
    }

    boolean hasMonth() {
        return !month.isEmpty();
    }

    boolean isDated() {
        return !year.isEmpty() || month.length() > "04/09".length();
    }

    /** This, and where it says nothing the other. */
    Period or(Period wider) {
        return new Period(year.isEmpty() && !isAbsolute() ? wider.year : year, month.isEmpty() ? wider.month : month);
    }

    private boolean isAbsolute() {
        return month.length() > "04/09".length();
    }

    /** The same period some years later. */
    Period plusYears(int years) {
        if (years == 0 || year.isEmpty()) {
            return this;
        }
        if (year.contains("/")) {
            String[] ends = year.split("/", -1);
            return new Period(shifted(ends[0], years) + "/" + shifted(ends[1], years), month);
        }
        return new Period(year.substring(0, 2) + (Integer.parseInt(year.substring(2)) + years), month);
    }

    private static String shifted(String month, int years) {
        return Integer.parseInt(month.substring(0, 4)) + years + month.substring(4);
    }
}
