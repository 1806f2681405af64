package dev.nendo.io.layout;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the lines above a table add to the times of its labels: the months of a stated range, the day that all its years are as of. */
final class LabelTimes {
    private static final int YEAR_OF_MONTHS = 12;

    private LabelTimes() {}

    static void complete(Map<Integer, Label> labels, Headings headings) {
        Period whole = headings.period();
        List<Integer> bare = new ArrayList<>();
        labels.forEach((line, label) -> {
            if (label.period().year().isEmpty() && label.period().month().matches("[0-9]{2}")) {
                bare.add(line);
            }
        });
        if (whole.year().isEmpty() && whole.month().length() > "04/09".length()) {
            String[] ends = whole.month().split("/", -1);
            YearMonth last = YearMonth.parse(ends[ends.length - 1]);
            boolean isEnd = ends.length == 1 && isUpTo(labels, bare, last);
            YearMonth first =
                    ends.length == 2 ? YearMonth.parse(ends[0]) : isEnd ? last.minusMonths(bare.size() - 1L) : last;
            bare.forEach(line -> at(labels, line, first, last));
        } else if (whole.year().startsWith("CY") && isFiscalOrder(labels, bare)) {
            int year = Integer.parseInt(whole.year().substring(2));
            bare.forEach(line -> at(labels, line, YearMonth.of(year, 4), YearMonth.of(year + 1, 3)));
        }
        String each = whole.year().isEmpty() && whole.month().matches("[0-9]{2}") ? whole.month() : headings.each();
        if (!each.isEmpty()) {
            labels.replaceAll((line, label) -> label.period().month().isEmpty()
                            && !label.period().year().isEmpty()
                            && !label.kinds().contains(Kind.TARGET)
                    ? label.at(new Period(label.period().year(), each))
                    : label);
        }
    }

    /** Gives a month without a year that of the only such month from first to last. */
    private static void at(Map<Integer, Label> labels, int line, YearMonth first, YearMonth last) {
        Label label = labels.getOrDefault(line, Label.NONE);
        int number = Integer.parseInt(label.period().month());
        YearMonth month = first.withMonth(number);
        YearMonth meant = month.isBefore(first) ? month.plusYears(1) : month;
        boolean isOnly = !meant.isAfter(last) && meant.plusYears(1).isAfter(last);
        if (isOnly) {
            labels.put(line, label.at(new Period("", meant.toString())));
        }
    }

    /** Whether the months follow one another up to the last. */
    private static boolean isUpTo(Map<Integer, Label> labels, List<Integer> bare, YearMonth last) {
        return follow(labels, bare) && number(labels, bare.get(bare.size() - 1)) == last.getMonthValue();
    }

    /** Whether the months begin in April and go on into the next year. */
    private static boolean isFiscalOrder(Map<Integer, Label> labels, List<Integer> bare) {
        return follow(labels, bare)
                && number(labels, bare.get(0)) == 4
                && bare.stream().anyMatch(line -> number(labels, line) < 4);
    }

    private static boolean follow(Map<Integer, Label> labels, List<Integer> bare) {
        for (int i = 1; i < bare.size(); i++) {
            if (number(labels, bare.get(i)) != number(labels, bare.get(i - 1)) % YEAR_OF_MONTHS + 1) {
                return false;
            }
        }
        return !bare.isEmpty() && bare.size() <= YEAR_OF_MONTHS;
    }

    private static int number(Map<Integer, Label> labels, int line) {
        return Integer.parseInt(labels.getOrDefault(line, Label.NONE).period().month());
    }

    /** The first month of a fiscal year that a table begins in January, of which year can't be known. */
    static Optional<Integer> doubtful(Map<Integer, Label> labels, Headings headings) {
        List<Integer> bare = new ArrayList<>();
        labels.forEach((line, label) -> {
            boolean isFiscal = label.period().year().startsWith("FY")
                    || (label.period().year().isEmpty()
                            && headings.period().year().startsWith("FY"));
            if (isFiscal && label.period().month().matches("[0-9]{2}")) {
                bare.add(line);
            }
        });
        boolean isWhole = bare.size() >= YEAR_OF_MONTHS && follow(labels, bare.subList(0, YEAR_OF_MONTHS));
        return isWhole && number(labels, bare.get(0)) == 1 ? Optional.of(bare.get(0)) : Optional.empty();
    }
}
