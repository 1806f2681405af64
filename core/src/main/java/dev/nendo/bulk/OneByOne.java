package dev.nendo.bulk;

import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Measure;
import dev.nendo.number.Outcome;
import dev.nendo.number.Rational;
import dev.nendo.series.Accumulation;
import dev.nendo.series.GapPolicy;
import dev.nendo.series.Measured;
import dev.nendo.series.MonthlySeries;
import dev.nendo.series.Rate;
import dev.nendo.series.RateSeries;
import dev.nendo.series.ToDate;
import java.time.YearMonth;

/** The slower road of a single series: the arithmetic of series itself. */
final class OneByOne {
    private OneByOne() {}

    static Outcome<Rational> toDate(SeriesColumns columns, Way way, int series, int month) {
        Window window = columns.window();
        YearMonth at = window.months().get(month - 1);
        return way.measure().isRate()
                ? rate(columns.rates(series), way, at).value().flatMap(Rate::value)
                : value(columns.values(series), way.measure(), at, way.gaps())
                        .value()
                        .map(Measured::nominal);
    }

    private static ToDate<Rate> rate(RateSeries rates, Way way, YearMonth at) {
        return switch (way.measure()) {
            case COVERAGE -> Accumulation.coverage(rates, at, way.gaps());
            case RATE_OF_STOCKS -> Accumulation.rateOfStocks(rates, at);
            default -> Accumulation.rateOfFlows(rates, at, way.gaps());
        };
    }

    private static ToDate<Measured> value(MonthlySeries values, Measure measure, YearMonth at, GapPolicy gaps) {
        return switch (measure) {
            case STOCK -> Accumulation.stock(values, at);
            case AVERAGE -> Accumulation.average(values, at, gaps);
            default -> Accumulation.flow(values, at, gaps);
        };
    }
}
