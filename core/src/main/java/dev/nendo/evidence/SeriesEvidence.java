package dev.nendo.evidence;

import dev.nendo.number.Reason;
import dev.nendo.series.Accrual.Months;
import java.util.Optional;

/** An actual from series: exact counts first, then the printed values, then what net changes give. */
final class SeriesEvidence {
    private SeriesEvidence() {}

    static EvidenceValue read(Question question, Extent extent, Material.Series series) {
        Optional<QuantitySeries> value = series.value();
        Optional<QuantitySeries> numerator = series.numerator();
        Optional<QuantitySeries> denominator = series.denominator();
        Optional<QuantitySeries> change = series.change();
        if (numerator.isPresent() && denominator.isPresent()) {
            EvidenceValue ratio = RatioSeries.read(question, extent, numerator.get(), denominator.get());
            if (ratio.isPresent() || value.isEmpty()) {
                return value.map(row ->
                                ratio.printedAs(ValueSeries.read(question, extent, row), EvidenceWords.PRINTED_RATE))
                        .orElse(ratio);
            }
        }
        if (value.isPresent() && denominator.isPresent() && question.accrual().months() == Months.MEAN) {
            return WeightedSeries.read(question, extent, value.get(), denominator.get());
        }
        if (value.isPresent() && change.isPresent() && question.accrual().isStock()) {
            return StockSeries.read(question, extent, value.get(), change.get());
        }
        Optional<QuantitySeries> alone = value.or(() -> question.measure().isRate() ? Optional.empty() : numerator)
                .or(() -> change);
        EvidenceValue read = alone.map(row -> ValueSeries.read(question, extent, row))
                .orElseGet(() -> question.absent(Reason.PUBLISHED_ONLY));
        return change.filter(row -> value.isPresent())
                .map(row ->
                        read.withMonthly(ValueSeries.read(question, extent, row).monthly()))
                .orElse(read);
    }
}
