package dev.nendo.evaluate;

import dev.nendo.evidence.Calculation;
import dev.nendo.evidence.Coverage;
import dev.nendo.evidence.EvidenceValue;
import dev.nendo.evidence.EvidenceWords;
import dev.nendo.evidence.InputFigures;
import dev.nendo.evidence.Parts;
import dev.nendo.evidence.YearEvidence;
import dev.nendo.number.Outcome;
import dev.nendo.number.Printed;
import dev.nendo.number.Quantity;
import java.time.YearMonth;
import java.util.Collections;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;

/**
 * An actual as results show it, with the evidence it comes from.
 *
 * @param actual the actual
 * @param evidence what the evidence gives
 */
record Gathered(ActualValue actual, EvidenceValue evidence) {

    static Gathered of(EvidenceValue evidence) {
        return new Gathered(shown(evidence), evidence);
    }

    /** This year's, where a gap leaves only a lower bound with that bound. */
    static Gathered ofThisYear(Context context) {
        EvidenceValue evidence = YearEvidence.thisYear(context.question());
        return evidence.lowerBound()
                .map(bound -> new Gathered(
                        ImmutableActualValue.builder()
                                .from(shown(evidence))
                                .interval(Outcome.present(bound.interval()))
                                .build(),
                        evidence))
                .orElseGet(() -> of(evidence));
    }

    static Gathered ofYearsBack(Context context, int yearsBack) {
        return of(YearEvidence.of(context.question(), yearsBack));
    }

    static ActualValue shown(EvidenceValue evidence) {
        ImmutableActualValue.Builder builder = ImmutableActualValue.builder();
        builder.interval(evidence.value().map(Quantity::interval))
                .nominal(evidence.value().value().flatMap(Quantity::nominal))
                .printed(evidence.printed())
                .computed(evidence.computed())
                .decimals(evidence.decimals())
                .unit(evidence.unit())
                .evidence(ActualValue.Evidence.valueOf(evidence.kind().name()))
                .numerator(evidence.parts().map(p -> p.numerator().interval()))
                .denominator(evidence.parts().map(p -> p.denominator().interval()))
                .counts(evidence.parts()
                        .flatMap(p -> p.inBaseOf(evidence.unit()))
                        .or(evidence::weighted))
                .window(evidence.window())
                .coverage(coverage(evidence.coverage()))
                .preliminary(evidence.isPreliminary())
                .source(evidence.source());
        evidence.inputs().stream().map(Gathered::input).forEach(builder::addInput);
        evidence.steps().stream().map(Gathered::step).forEach(builder::addStep);
        return builder.build();
    }

    private static ActualValue.Coverage coverage(Coverage coverage) {
        return new ActualValue.Coverage(coverage.present(), coverage.expected(), coverage.absent(), coverage.gaps());
    }

    static Explanation.Input input(InputFigures input) {
        return new Explanation.Input(input.label(), input.months(), input.figures(), input.trueValue());
    }

    private static Explanation.Step step(Calculation step) {
        return Inputs.step(step.name(), step.formula(), Known.of(step.result()));
    }

    Optional<Parts> parts() {
        return evidence.parts();
    }

    NavigableMap<YearMonth, Known> monthly() {
        NavigableMap<YearMonth, Known> months = new TreeMap<>();
        evidence.monthly().forEach((month, quantity) -> months.put(month, Known.of(quantity)));
        return Collections.unmodifiableNavigableMap(months);
    }

    Optional<Boolean> done() {
        return evidence.done();
    }

    boolean isSuppressedAt(YearMonth month) {
        return evidence.holes().stream()
                .anyMatch(h -> h.isSuppressed() && h.month().equals(month));
    }

    /** The value as one quantity, if there is one. */
    Outcome<Known> value() {
        return evidence.value().map(Known::of);
    }

    /** The value, or where a gap leaves only a lower bound, that bound: enough to judge by, but not to compute with. */
    Outcome<Known> judged() {
        return evidence.lowerBound().map(Known::of).map(Outcome::present).orElseGet(this::value);
    }

    /** The text of a figure with its unit, where the text has none. */
    static String text(Printed printed) {
        return EvidenceWords.text(
                Quantity.exact(printed.value(), printed.unit()).withPrinted(printed));
    }
}
