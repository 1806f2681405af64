package dev.nendo.evaluate;

import dev.nendo.evidence.Coverage;
import dev.nendo.evidence.EvidenceValue;
import dev.nendo.number.Outcome;
import dev.nendo.number.Quantity;

/** Actuals as results show them. */
final class ActualValues {
    private ActualValues() {}

    static ActualValue of(EvidenceValue evidence) {
        return of(evidence, evidence.value());
    }

    /** This year's: where a gap leaves only a lower bound, that bound. */
    static ActualValue ofThisYear(EvidenceValue evidence) {
        return of(evidence, evidence.judged());
    }

    private static ActualValue of(EvidenceValue evidence, Outcome<Quantity> value) {
        return ImmutableActualValue.builder()
                .value(value)
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
                .source(evidence.source())
                .inputs(Explanations.inputs(evidence.inputs()))
                .steps(Explanations.steps(evidence.steps()))
                .build();
    }

    private static ActualValue.Coverage coverage(Coverage coverage) {
        return new ActualValue.Coverage(coverage.present(), coverage.expected(), coverage.absent(), coverage.gaps());
    }
}
