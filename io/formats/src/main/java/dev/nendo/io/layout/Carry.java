package dev.nendo.io.layout;

import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;

/** Carries the year of a month on to the months after it, where they follow one another: 令和3年12月, 1月 is January 2022. */
final class Carry {
    private Carry() {}

    static void over(Map<Integer, Label> labels) {
        Optional<YearMonth> last = Optional.empty();
        for (Map.Entry<Integer, Label> entry : labels.entrySet()) {
            Period period = entry.getValue().period();
            if (period.month().matches("[12][0-9]{3}-[0-9]{2}")) {
                last = Optional.of(YearMonth.parse(period.month()));
            } else if (period.year().isEmpty() && period.month().matches("[0-9]{2}") && last.isPresent()) {
                YearMonth next = last.get().plusMonths(1);
                boolean isSame = last.get().getMonthValue() == Integer.parseInt(period.month());
                boolean isNext = next.getMonthValue() == Integer.parseInt(period.month());
                last = isSame ? last : isNext ? Optional.of(next) : Optional.empty();
                last.ifPresent(month -> entry.setValue(entry.getValue().at(new Period("", month.toString()))));
            } else if (!period.isNone()) {
                last = Optional.empty();
            }
        }
    }
}
