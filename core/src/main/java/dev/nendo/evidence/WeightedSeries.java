package dev.nendo.evidence;

import dev.nendo.number.Outcome;
import dev.nendo.number.Quantity;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.number.Unit;
import dev.nendo.series.MonthlyQuantities;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** An average over months whose weights are known: Σ value × weight over Σ weight. */
final class WeightedSeries {
    private WeightedSeries() {}

    static EvidenceValue read(Question question, Extent extent, QuantitySeries values, QuantitySeries weights) {
        MonthlyPoints months = MonthlyPoints.complete(values, extent, Optional.empty());
        MonthlyPoints weight = MonthlyPoints.of(weights, extent);
        List<Point> begun = months.begun();
        if (begun.isEmpty()) {
            return question.absent(Reason.MISSING_ACTUAL).withHoles(months);
        }
        Outcome<List<Optional<Quantity>>> products = months.figures(begun)
                .map(figures -> IntStream.range(0, begun.size())
                        .mapToObj(i -> figures.get(i)
                                .flatMap(v -> weight(weight, begun.get(i)).map(v::times)))
                        .toList());
        List<Optional<Quantity>> sums = begun.stream()
                .map(p -> p.isReported()
                        ? weight(weight, p).map(w -> Quantity.exact(w, Unit.NONE))
                        : Optional.<Quantity>empty())
                .toList();
        Outcome<Parts> parts = products.flatMap(p -> sum(question, p)).combine(sum(question, sums), Parts::new);
        Outcome<Quantity> value = parts.flatMap(p -> p.quotient(months.unit())).flatMap(q -> q.in(question.unit()));
        List<Point> weighed =
                begun.stream().flatMap(p -> weight.at(p.month()).stream()).toList();
        return question.computed(value, EvidenceWords.WEIGHTED_MEAN)
                .weighted(parts.value().flatMap(p -> p.inBaseOf(question.unit())))
                .window(months.last().map(last -> extent.through(last.month())))
                .coverage(question.coverage(begun))
                .preliminary(MonthlyPoints.isPreliminary(begun) || MonthlyPoints.isPreliminary(weighed))
                .source(months.series().source())
                .addInput(EvidenceWords.points(EvidenceWords.ACTUAL, begun))
                .addInput(EvidenceWords.points(weight.label(EvidenceWords.WEIGHT), weighed))
                .build()
                .withHoles(months, weight);
    }

    private static Outcome<Quantity> sum(Question question, List<Optional<Quantity>> months) {
        return MonthlyQuantities.of(months, question.gaps(), Reason.GAP).sum();
    }

    /** Weights are taken as printed: rounding them too would correlate numerator and denominator. */
    private static Optional<Rational> weight(MonthlyPoints weights, Point point) {
        return weights.at(point.month()).filter(Point::isReported).flatMap(w -> w.reported()
                .nominal());
    }
}
