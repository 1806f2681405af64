package dev.nendo.evaluate;

import dev.nendo.kpi.PrintedRow;
import dev.nendo.number.Interval;
import dev.nendo.number.Outcome;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.number.Unit;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** An average over months whose weights are printed: Σ value × weight over Σ weight. */
final class WeightedMean {
    private WeightedMean() {}

    static Gathered read(Context context, Span span, PrintedRow values, PrintedRow weights) {
        Track track = Track.of(values, span);
        Track weight = Track.of(weights, span);
        List<Track.Spot> begun = track.begun();
        if (begun.isEmpty()) {
            return Gathered.absent(Reason.MISSING_ACTUAL, context.unit()).withHoles(track);
        }
        Outcome<List<Optional<Known>>> products = track.figures(
                        begun, s -> track.known(s, Optional.of(context.measure()), context.rounding()))
                .map(figures -> IntStream.range(0, begun.size())
                        .mapToObj(i -> figures.get(i).flatMap(v -> weight(weight, begun.get(i), context)
                                .map(w -> times(v, w))))
                        .toList());
        List<Optional<Known>> sums = begun.stream()
                .map(s -> s.isReported() ? weight(weight, s, context).map(Known::exact) : Optional.<Known>empty())
                .toList();
        Outcome<Gathered.Parts> parts = products.flatMap(p -> Totals.sum(p, context.gaps(), Reason.GAP))
                .combine(
                        Totals.sum(sums, context.gaps(), Reason.GAP),
                        (top, bottom) -> new Gathered.Parts(top, track.unit(), bottom, Unit.NONE));
        Outcome<Known> value = parts.flatMap(p -> p.numerator().dividedBy(p.denominator()))
                .flatMap(k -> Conversion.to(context.unit(), k, track.unit()));
        ActualValue.Builder builder =
                Gathered.value(value, context.unit()).counts(parts.value().flatMap(Gathered.Parts::inBaseUnits));
        value.value().ifPresent(k -> builder.addStep(Inputs.step(Inputs.ACTUAL, Sentences.WEIGHTED_MEAN, k)));
        value.value()
                .flatMap(Known::nominal)
                .ifPresent(nominal -> builder.computed(Show.number(nominal, context.unit())));
        List<Track.Spot> weighed =
                begun.stream().flatMap(s -> weight.at(s.month()).stream()).toList();
        return Gathered.of(builder.evidence(ActualValue.Evidence.PRINTED)
                        .window(track.window())
                        .coverage(track.coverage(context.gaps()))
                        .preliminary(track.isPreliminary(begun) || weight.isPreliminary(weighed))
                        .source(track.row().source())
                        .addInput(Inputs.cells(Inputs.ACTUAL, begun))
                        .addInput(Inputs.cells(Inputs.WEIGHT, weighed))
                        .build())
                .withHoles(track, weight);
    }

    /** Weights are taken as printed: rounding them too would correlate numerator and denominator. */
    private static Optional<Rational> weight(Track weights, Track.Spot spot, Context context) {
        return weights.at(spot.month()).filter(Track.Spot::isReported).flatMap(w -> weights.known(
                        w, Optional.empty(), context.rounding())
                .nominal());
    }

    private static Known times(Known value, Rational weight) {
        Interval interval = value.interval().times(weight);
        return new Known(interval, value.nominal().map(weight::times));
    }
}
