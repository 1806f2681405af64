package dev.nendo.observation;

import dev.nendo.fiscal.Window;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.KpiNumbers;
import dev.nendo.series.Basis;
import dev.nendo.series.MonthState;
import dev.nendo.series.MonthlySeries;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.Optional;

/** Counts a month without a row as 0 where the definition says that there is a row only if something happened. */
final class ObservedZeros {
    private ObservedZeros() {}

    static Optional<KpiNumbers.Series> over(
            Observations observations, String branch, KpiDefinition definition, Window window, YearMonth upTo) {
        Optional<KpiNumbers.Series> observed = observations.over(branch, definition.id(), window);
        if (definition.absent() != KpiDefinition.Absent.ZERO) {
            return observed;
        }
        MonthlySeries none = MonthlySeries.builder(window, Basis.MONTHLY).build();
        return observed.or(() -> window.through(upTo).map(months -> KpiNumbers.Series.of(none)))
                .map(series -> series.match(
                        values -> KpiNumbers.Series.of(filled(values, upTo)), rates -> KpiNumbers.Series.of(rates)));
    }

    private static MonthlySeries filled(MonthlySeries values, YearMonth upTo) {
        if (values.basis() != Basis.MONTHLY || values.isOfBlocks()) {
            return values;
        }
        MonthlySeries.Builder filled =
                MonthlySeries.builder(values.window(), Basis.MONTHLY).precision(values.precision());
        values.points()
                .forEach(point -> filled.put(
                        point.month(),
                        point.value().toDecimal(values.scale(), RoundingMode.UNNECESSARY),
                        point.state()));
        for (YearMonth month : values.window().months()) {
            MonthState state = values.state(month);
            if (state == MonthState.MISSING && !month.isAfter(upTo)) {
                filled.put(month, 0);
            } else if (!state.hasValue() && state != MonthState.MISSING) {
                filled.mark(month, state);
            }
        }
        return filled.build();
    }
}
