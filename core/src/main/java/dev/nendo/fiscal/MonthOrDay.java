package dev.nendo.fiscal;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A month, or one day of it.
 *
 * @param month the month
 * @param day the day, when the label says one
 */
record MonthOrDay(YearMonth month, Optional<LocalDate> day) {

    static MonthOrDay of(YearMonth month) {
        return new MonthOrDay(month, Optional.empty());
    }

    /** Empty when the month has no such day. */
    static Optional<MonthOrDay> of(YearMonth month, @Nullable String day) {
        if (day == null) {
            return Optional.of(of(month));
        }
        int number = Integer.parseInt(day);
        return month.isValidDay(number)
                ? Optional.of(new MonthOrDay(month, Optional.of(month.atDay(number))))
                : Optional.empty();
    }

    static Optional<Month> month(String digits) {
        int number = Integer.parseInt(digits);
        return number >= 1 && number <= 12 ? Optional.of(Month.of(number)) : Optional.empty();
    }

    LocalDate firstDay() {
        return day.orElseGet(() -> month.atDay(1));
    }

    LocalDate lastDay() {
        return day.orElseGet(month::atEndOfMonth);
    }

    String format(LabelPolicy policy) {
        return day.map(policy::format).orElseGet(() -> policy.format(month));
    }
}
