package dev.nendo.fiscal;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Locale;

/** What stands between and after the numbers of a date. */
enum LabelMarks {
    KANJI("年", "月", "月", "日", 1),
    DOTS(".", ".", "", "", 1),
    SLASHES("/", "/", "", "", 1),
    HYPHENS("-", "-", "", "", 2),
    NONE("", "", "", "", 2);

    private final String afterYear;
    private final String afterMonth;
    private final String monthEnd;
    private final String dayEnd;
    private final int width;

    /**
     * The marks in their order.
     *
     * @param afterYear between year and month
     * @param afterMonth between month and day
     * @param monthEnd after the month of a label without a day
     * @param dayEnd after the day
     * @param width how many digits a month or day has at least
     */
    LabelMarks(String afterYear, String afterMonth, String monthEnd, String dayEnd, int width) {
        this.afterYear = afterYear;
        this.afterMonth = afterMonth;
        this.monthEnd = monthEnd;
        this.dayEnd = dayEnd;
        this.width = width;
    }

    String month(String year, YearMonth month) {
        return year + afterYear + padded(month.getMonthValue()) + monthEnd;
    }

    String day(String year, LocalDate day) {
        return year + afterYear + padded(day.getMonthValue()) + afterMonth + padded(day.getDayOfMonth()) + dayEnd;
    }

    private String padded(int number) {
        return String.format(Locale.ROOT, "%0" + width + "d", number);
    }
}
