package dev.nendo.evaluate;

import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Actual;
import dev.nendo.kpi.Actual.PartKind;
import dev.nendo.kpi.Figure;
import dev.nendo.number.Outcome;
import dev.nendo.number.Printed;
import dev.nendo.number.Reason;
import dev.nendo.number.Unit;
import dev.nendo.plan.Statement;
import dev.nendo.problem.Sentence;
import java.util.List;
import java.util.Optional;

/** An actual from a single figure, a stated ratio, or parts of stated ratios. */
final class StatedEvidence {
    private final Context context;
    private final Span span;

    StatedEvidence(Context context, Span span) {
        this.context = context;
        this.span = span;
    }

    Gathered figure(Figure figure) {
        FigurePeriod period = FigurePeriod.of(context, span, figure);
        Window window = period.months();
        if (span.hides(window)) {
            return Gathered.absent(Reason.NO_DATA_YET, context.unit());
        }
        Printed printed = inUnit(figure.printed());
        Known known = Exactness.known(printed, figure.exact(), Optional.of(context.measure()), context.rounding());
        ActualValue.Builder builder = rate(period.label(), printed, known, window);
        return Gathered.of(builder.source(figure.source()).build());
    }

    Gathered ratio(Statement.Ratio ratio) {
        Window window = window(ratio.window());
        if (span.hides(window)) {
            return Gathered.absent(Reason.NO_DATA_YET, context.unit());
        }
        Optional<Gathered.Parts> parts = Terms.parts(ratio, context.rounding());
        if (parts.isPresent()) {
            return counts(parts.get(), ratio, window);
        }
        return ratio.rate()
                .map(this::inUnit)
                .map(p -> Gathered.of(rate(Inputs.ACTUAL, p, known(p), window).build()))
                .orElseGet(() -> Gathered.absent(
                        Terms.isApproximate(ratio) ? Reason.NOT_ASSESSABLE : Reason.MISSING_ACTUAL, context.unit()));
    }

    Gathered parts(Actual.OfParts parts) {
        List<Statement.Ratio> ratios = parts.parts().stream()
                .map(p -> (Statement.Ratio) context.kpi().plan().statement(p.statement()))
                .toList();
        Window window = window(ratios.stream().flatMap(r -> r.window().stream()).findFirst());
        if (span.hides(window)) {
            return Gathered.absent(Reason.NO_DATA_YET, context.unit());
        }
        List<Optional<Gathered.Parts>> each =
                ratios.stream().map(r -> Terms.parts(r, context.rounding())).toList();
        if (each.stream().anyMatch(Optional::isEmpty)) {
            return rates(parts.kind(), ratios, window);
        }
        Outcome<Gathered.Parts> whole = Terms.pool(
                parts.kind(), each.stream().map(Optional::orElseThrow).toList());
        Outcome<Known> value = whole.flatMap(p -> Ratios.value(p, context.unit()));
        Sentence formula = parts.kind() == PartKind.POPULATIONS ? Sentences.POOLED : Sentences.SHARES;
        ActualValue.Builder builder = Ratios.builder(value, whole, formula, context.unit());
        for (int i = 0; i < ratios.size(); i++) {
            String name = parts.parts().get(i).name();
            builder.addInput(Inputs.terms(
                    named(Inputs.NUMERATOR, name),
                    Optional.of(window),
                    ratios.get(i).numerator()));
            builder.addInput(Inputs.terms(
                    named(Inputs.DENOMINATOR, name),
                    Optional.of(window),
                    ratios.get(i).denominator()));
        }
        Gathered gathered = Gathered.of(builder.window(window)
                .preliminary(ratios.stream().anyMatch(Terms::isPreliminary))
                .build());
        return whole.value().map(gathered::withParts).orElse(gathered);
    }

    /** Rates of shares add; rates of populations only bound the pooled one. */
    private Gathered rates(PartKind kind, List<Statement.Ratio> ratios, Window window) {
        List<Optional<Known>> each = ratios.stream()
                .map(r -> r.rate().map(this::inUnit).map(this::known))
                .toList();
        boolean rough = ratios.stream().flatMap(r -> r.rate().stream()).anyMatch(Printed::approximate);
        Outcome<Known> value = rough
                ? Outcome.absent(Reason.NOT_ASSESSABLE)
                : kind == PartKind.SHARES
                        ? Totals.sum(each, context.gaps(), Reason.MISSING_ACTUAL)
                        : Totals.hull(each, context.gaps(), Reason.PUBLISHED_ONLY);
        ActualValue.Builder builder = Gathered.value(value, context.unit());
        ratios.stream()
                .flatMap(r -> r.rate().stream())
                .map(this::inUnit)
                .forEach(p -> builder.addInput(Inputs.one(Inputs.PRINTED_RATE, Optional.of(window), p, known(p))));
        return Gathered.of(builder.window(window)
                .evidence(kind == PartKind.SHARES ? ActualValue.Evidence.PRINTED : ActualValue.Evidence.BOUNDS)
                .build());
    }

    private Gathered counts(Gathered.Parts parts, Statement.Ratio ratio, Window window) {
        Outcome<Gathered.Parts> known = Outcome.present(parts);
        Outcome<Known> value = Ratios.value(parts, context.unit());
        ActualValue.Builder builder = Ratios.builder(value, known, Sentences.RATIO, context.unit());
        builder.addInput(Inputs.terms(Inputs.NUMERATOR, Optional.of(window), ratio.numerator()));
        builder.addInput(Inputs.terms(Inputs.DENOMINATOR, Optional.of(window), ratio.denominator()));
        ratio.rate().ifPresent(rate -> {
            builder.printed(rate.text());
            builder.decimals(rate.decimals());
            builder.addInput(Inputs.terms(Inputs.PRINTED_RATE, Optional.of(window), List.of(rate)));
        });
        builder.window(window).preliminary(Terms.isPreliminary(ratio));
        return Gathered.of(builder.build()).withParts(parts);
    }

    private ActualValue.Builder rate(Sentence label, Printed printed, Known known, Window window) {
        Outcome<Known> value = printed.approximate()
                ? Outcome.absent(Reason.NOT_ASSESSABLE)
                : Conversion.to(context.unit(), known, printed.unit());
        return Gathered.value(value, context.unit())
                .printed(printed.text())
                .decimals(printed.decimals())
                .evidence(ActualValue.Evidence.PRINTED)
                .window(window)
                .preliminary(printed.preliminary())
                .addInput(Inputs.one(label, Optional.of(window), printed, known));
    }

    private Known known(Printed printed) {
        return Exactness.known(printed, Optional.empty(), Optional.of(context.measure()), context.rounding());
    }

    /** A figure printed without its unit is in the KPI's. */
    private Printed inUnit(Printed printed) {
        return printed.unit().equals(Unit.NONE) && printed.accepts(context.unit())
                ? printed.withUnit(context.unit())
                : printed;
    }

    private Window window(Optional<Window> own) {
        return span.stated().or(() -> own).orElse(span.usual());
    }

    private static Sentence named(Sentence label, String name) {
        return Sentence.of(label.ja() + "(" + name + ")", label.en() + " (" + name + ")");
    }
}
