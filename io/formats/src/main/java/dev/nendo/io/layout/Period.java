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
        if (years != 0 && isAbsolute()) {
            return new Period(
                    year.isEmpty() ? year : new Period(year, "").plusYears(years).year, allShifted(month, years));
        }
        if (years == 0 || year.isEmpty()) {
            return this;
        }
        if (year.contains("/")) {
            return new Period(allShifted(year, years), month);
        }
        return new Period(year.substring(0, 2) + (Integer.parseInt(year.substring(2)) + years), month);
    }

    private static String allShifted(String months, int years) {
        int slash = months.indexOf('/');
        return slash < 0
                ? shifted(months, years)
                : shifted(months.substring(0, slash), years) + "/" + shifted(months.substring(slash + 1), years);
    }

    private static String shifted(String month, int years) {
        return Integer.parseInt(month.substring(0, 4)) + years + month.substring(4);
    }
}
