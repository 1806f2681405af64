package dev.nendo.evidence;

import dev.nendo.evidence.EvidenceValue.Kind;
import dev.nendo.evidence.Material.NamedRatio;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Actual.PartKind;
import dev.nendo.number.Outcome;
import dev.nendo.number.Quantity;
import dev.nendo.number.Reason;
import dev.nendo.problem.Sentence;
import dev.nendo.series.MonthlyQuantities;
import java.util.List;
import java.util.Optional;

/** An actual from a single figure, a stated ratio, or the stated ratios of several parts. */
final class StatedEvidence {
    private final Question question;
    private final Extent extent;

    StatedEvidence(Question question, Extent extent) {
        this.question = question;
        this.extent = extent;
    }

    EvidenceValue figure(StatedFigure figure) {
        FigurePeriod period = FigurePeriod.of(question, extent, figure.dating());
        if (extent.hides(period.months())) {
            return question.absent(Reason.NO_DATA_YET);
        }
        return question.single(
                        EvidenceWords.counted(period.label(), figure.standing().isTakenAsCount()),
                        figure.quantity(),
                        period.months())
                .preliminary(figure.standing().isPreliminary())
                .source(figure.standing().source())
                .build();
    }

    EvidenceValue ratio(StatedRatio ratio) {
        Window window = window(ratio.window());
        if (extent.hides(window)) {
            return question.absent(Reason.NO_DATA_YET);
        }
        Optional<Parts> parts = ratio.parts();
        if (parts.isPresent()) {
            return counts(parts.get(), ratio, window);
        }
        return ratio.rate()
                .map(rate -> question.single(EvidenceWords.ACTUAL, rate, window)
                        .preliminary(ratio.isPreliminary())
                        .build())
                .orElseGet(
                        () -> question.absent(ratio.isApproximate() ? Reason.NOT_ASSESSABLE : Reason.MISSING_ACTUAL));
    }

    private EvidenceValue counts(Parts parts, StatedRatio ratio, Window window) {
        EvidenceValue.Builder builder = question.quotient(Outcome.present(parts), EvidenceWords.RATIO);
        builder.addInput(side(EvidenceWords.NUMERATOR, ratio.sides().numerator(), window))
                .addInput(side(EvidenceWords.DENOMINATOR, ratio.sides().denominator(), window));
        ratio.rate().ifPresent(rate -> {
            rate.printed().ifPresent(p -> builder.printed(p.text()).decimals(p.decimals()));
            builder.addInput(EvidenceWords.terms(EvidenceWords.PRINTED_RATE, window, List.of(rate)));
        });
        return builder.window(window)
                .coverage(question.whole(window))
                .preliminary(ratio.isPreliminary())
                .build();
    }

    EvidenceValue parts(PartKind kind, List<NamedRatio> named) {
        List<StatedRatio> ratios = named.stream().map(NamedRatio::ratio).toList();
        Window window = window(ratios.stream().flatMap(r -> r.window().stream()).findFirst());
        if (extent.hides(window)) {
            return question.absent(Reason.NO_DATA_YET);
        }
        List<Optional<Parts>> each = ratios.stream().map(StatedRatio::parts).toList();
        if (each.stream().anyMatch(Optional::isEmpty)) {
            return rates(kind, ratios, window);
        }
        Outcome<Parts> whole =
                Parts.pool(kind, each.stream().map(Optional::orElseThrow).toList());
        Sentence formula = kind == PartKind.POPULATIONS ? EvidenceWords.POOLED : EvidenceWords.SHARES;
        EvidenceValue.Builder builder = question.quotient(whole, formula);
        for (NamedRatio part : named) {
            StatedRatio.Sides sides = part.ratio().sides();
            builder.addInput(side(EvidenceWords.of(EvidenceWords.NUMERATOR, part.name()), sides.numerator(), window));
            builder.addInput(
                    side(EvidenceWords.of(EvidenceWords.DENOMINATOR, part.name()), sides.denominator(), window));
        }
        return builder.window(window)
                .coverage(question.whole(window))
                .preliminary(isPreliminary(ratios))
                .build();
    }

    private static InputFigures side(Sentence label, StatedRatio.Side side, Window window) {
        return EvidenceWords.terms(EvidenceWords.counted(label, side.isTakenAsCount()), window, side.terms());
    }

    /** Rates of shares add; rates of populations only bound the pooled one. */
    private EvidenceValue rates(PartKind kind, List<StatedRatio> ratios, Window window) {
        List<Quantity> printed = ratios.stream().flatMap(r -> r.rate().stream()).toList();
        List<Optional<Quantity>> each = ratios.stream()
                .map(r -> r.rate().flatMap(q -> q.in(question.unit()).value()))
                .toList();
        Outcome<Quantity> value = printed.stream().anyMatch(Datum::isApproximate)
                ? Outcome.absent(Reason.NOT_ASSESSABLE)
                : kind == PartKind.SHARES
                        ? MonthlyQuantities.of(each, question.gaps(), Reason.MISSING_ACTUAL)
                                .sum()
                        : MonthlyQuantities.of(each, question.gaps(), Reason.PUBLISHED_ONLY)
                                .hull();
        EvidenceValue.Builder builder = EvidenceValue.builder().value(value).unit(question.unit());
        printed.forEach(q -> builder.addInput(EvidenceWords.one(EvidenceWords.PRINTED_RATE, window, q)));
        return builder.window(window)
                .coverage(question.whole(window))
                .kind(kind == PartKind.SHARES ? Kind.PRINTED : Kind.BOUNDS)
                .preliminary(isPreliminary(ratios))
                .build();
    }

    private static boolean isPreliminary(List<StatedRatio> ratios) {
        return ratios.stream().anyMatch(StatedRatio::isPreliminary);
    }

    private Window window(Optional<Window> own) {
        return extent.stated().or(() -> own).orElse(extent.usual());
    }
}
