package dev.nendo.evidence;

import dev.nendo.evidence.Evidence.Given;
import dev.nendo.fiscal.Window;
import java.util.Optional;

/** The figure of the same period a year earlier that a series prints next to its own months (前年同期). */
public final class PrintedPriorYear {
    private PrintedPriorYear() {}

    /** {@return what the series of the year after print for a year} */
    public static Optional<EvidenceValue> of(Question question, int yearsBack) {
        return question.evidence().given().stream()
                .filter(g -> g.yearsBack() == yearsBack - 1)
                .flatMap(g -> of(question, g).stream())
                .findFirst();
    }

    private static Optional<EvidenceValue> of(Question question, Given given) {
        if (!(given.material() instanceof Material.Series series)) {
            return Optional.empty();
        }
        Extent extent = new Extent(
                given.window(),
                question.evidence().actualWindow().minusYears(given.yearsBack()),
                Optional.empty(),
                Extent.Existence.ALWAYS);
        if (series.numerator().isPresent() && series.denominator().isPresent()) {
            Optional<EvidenceValue> counts = ratio(
                    question,
                    extent,
                    series.numerator().get(),
                    series.denominator().get());
            if (counts.isPresent() || series.value().isEmpty()) {
                return counts;
            }
        }
        return series.value()
                .or(() -> question.measure().isRate() ? Optional.empty() : series.numerator())
                .filter(PrintedPriorYear::prints)
                .map(row -> ValueSeries.prior(question, row, months(question, extent, row)));
    }

    private static boolean prints(QuantitySeries series) {
        return series.prior().filter(Datum::isReported).isPresent();
    }

    private static Optional<EvidenceValue> ratio(
            Question question, Extent extent, QuantitySeries above, QuantitySeries below) {
        return prints(above) && prints(below)
                ? Optional.of(RatioSeries.prior(question, above, below, months(question, extent, above)))
                : Optional.empty();
    }

    /** The months of the series itself, a year earlier. */
    private static Window months(Question question, Extent extent, QuantitySeries series) {
        Window own = MonthlyPoints.of(series, extent)
                .last()
                .map(last -> extent.through(last.month()))
                .orElse(extent.window());
        return (question.measure().isAtPoint() ? Window.month(own.last()) : own).minusYears(1);
    }
}
