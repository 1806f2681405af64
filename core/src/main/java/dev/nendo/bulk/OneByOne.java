package dev.nendo.bulk;

import dev.nendo.fiscal.Window;
import dev.nendo.number.Outcome;
import dev.nendo.number.Rational;
import dev.nendo.series.Accumulation;
import dev.nendo.series.Measured;
import dev.nendo.series.Rate;
import java.time.YearMonth;

/** The slower road of a single series: the arithmetic of series itself. */
final class OneByOne {
    private OneByOne() {}

    static Outcome<Rational> toDate(SeriesColumns columns, Way way, int series, int month) {
        Window window = columns.window();
        YearMonth at = window.months().get(month - 1);
        return way.measure().isRate()
                ? Accumulation.rate(way.accrual(), columns.rates(series), at, way.gaps())
                        .value()
                        .flatMap(Rate::value)
                : Accumulation.value(way.accrual(), columns.values(series), at, way.gaps())
                        .value()
                        .map(Measured::nominal);
    }
}
