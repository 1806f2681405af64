package dev.nendo.fiscal;

import java.time.LocalDate;
import java.util.List;

/** How a policy names the year that some days belong to. */
enum YearName {
    WESTERN,
    ERA,
    ERA_NUMERIC,
    ERA_ON_FIRST_DAY,
    LETTER,
    OMITTED;

    /** Whether {@link #of} has a name for these days. */
    boolean names(int calendarYear, LocalDate from, LocalDate to) {
        return this == WESTERN || !EraYear.fitting(calendarYear, from, to).isEmpty();
    }

    /**
     * Names a calendar year.
     *
     * @param from the first of the days that the label stands for
     * @param to the last of them
     */
    String of(int calendarYear, LocalDate from, LocalDate to) {
        if (this == WESTERN) {
            return String.valueOf(calendarYear);
        }
        List<EraYear> eras = EraYear.fitting(calendarYear, from, to);
        if (eras.isEmpty()) {
            throw new IllegalArgumentException("era labels go from 明治元年 (1868) to 令和" + EraYear.MAX + "年 ("
                    + Era.REIWA.calendarYear(EraYear.MAX) + "): " + calendarYear);
        }
        EraYear year = eras.get(this == ERA_ON_FIRST_DAY ? 0 : eras.size() - 1);
        String number = String.valueOf(year.number());
        return switch (this) {
            case LETTER -> year.era().letter() + number;
            case ERA_NUMERIC -> year.era().ja() + number;
            case OMITTED -> gannen(number);
            default -> year.era().ja() + gannen(number);
        };
    }

    private static String gannen(String number) {
        return number.equals("1") ? "元" : number;
    }
}
