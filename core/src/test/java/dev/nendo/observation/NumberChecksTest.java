package dev.nendo.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.kpi.Actual;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.KpiNumbers;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.Phasing;
import dev.nendo.kpi.Target;
import dev.nendo.number.Reason;
import dev.nendo.number.Unit;
import dev.nendo.series.Basis;
import dev.nendo.series.MonthlySeries;
import dev.nendo.series.RateSeries;
import org.junit.jupiter.api.Test;

/** Whether a definition goes with its numbers. */
class NumberChecksTest {
    private static final FiscalYear YEAR = FiscalYear.of(2024);
    private static final MonthlySeries VALUES = MonthlySeries.builder(YEAR.window(), Basis.MONTHLY)
            .put(YEAR.first(), 5)
            .build();
    private static final KpiNumbers NUMBERS = KpiNumbers.of(YEAR, VALUES);
    private static final KpiNumbers RATES = KpiNumbers.of(YEAR, RateSeries.of(VALUES, VALUES));
    private static final String NAMES_ROWS =
            "a definition that names rows is evaluated from a plan, not from numbers: k";

    private static KpiDefinition.Builder kpi(Measure measure, Target target) {
        return KpiDefinition.builder()
                .id("k")
                .measure(measure)
                .direction(Direction.AT_LEAST)
                .target(target);
    }

    private static void refused(KpiDefinition.Builder kpi, KpiNumbers numbers, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NumberChecks.measure(kpi.build(), numbers))
                .withMessage(message);
    }

    private static void taken(KpiDefinition.Builder kpi, KpiNumbers numbers) {
        KpiDefinition definition = kpi.build();
        assertThat(NumberChecks.measure(definition, numbers))
                .isEqualTo(definition.measure().orElseThrow());
    }

    @Test
    void measure_definitionThatNamesRowsOfAPlan_isRefused() {
        refused(kpi(Measure.FLOW, Target.fixed(1)).addActual(Actual.row("R")), NUMBERS, NAMES_ROWS);
        refused(kpi(Measure.FLOW, Target.monthly("T")), NUMBERS, NAMES_ROWS);
        refused(kpi(Measure.FLOW, Target.fixed(1)).phasing(Phasing.monthlyTargets("T")), NUMBERS, NAMES_ROWS);
        refused(kpi(Measure.FLOW, Target.fixed(1)).addBenchmark("nation"), NUMBERS, NAMES_ROWS);

        taken(kpi(Measure.FLOW, Target.monthly("T")), NUMBERS.withMonthlyTargets(VALUES));
        taken(
                kpi(Measure.FLOW, Target.fixed(1)).phasing(Phasing.monthlyTargets("T")),
                NUMBERS.withMonthlyTargets(VALUES));
        taken(kpi(Measure.FLOW, Target.fixed(1)).addBenchmark("nation"), NUMBERS.withBenchmark("nation", VALUES));
        taken(kpi(Measure.FLOW, Target.fixed(1)).phasing(Phasing.equalMonths()), NUMBERS);
    }

    @Test
    void measure_definitionWithoutMeasure_isRefused() {
        refused(
                KpiDefinition.builder().id("k").target(Target.fixed(1)),
                NUMBERS,
                "measure is missing; set it or complete the definition from its indicator: k");
    }

    @Test
    void measure_targetThatNeedsADirection_isRefusedWithoutOne() {
        String message = "direction is missing; set it or complete the definition from its indicator: k";
        KpiDefinition.Builder calls = KpiDefinition.builder().id("k").measure(Measure.FLOW);

        refused(calls.target(Target.fixed(1)), NUMBERS, message);
        refused(calls.target(Target.none(Reason.TARGET_NOT_STATED)), NUMBERS.withMonthlyTargets(VALUES), message);
        taken(calls.target(Target.none(Reason.TARGET_NOT_STATED)), NUMBERS);
        taken(calls.target(Target.between("1", "2")), NUMBERS);
        taken(calls.target(Target.between("1", "2")), NUMBERS.withMonthlyTargets(VALUES));
    }

    @Test
    void measure_numeratorsAndDenominators_belongToRatesOnly() {
        refused(
                kpi(Measure.FLOW, Target.fixed(1)),
                RATES,
                "measure flow takes one number a month, not numerators and denominators: k");
        refused(
                kpi(Measure.FLOW, Target.priorYear()),
                NUMBERS.withEarlierYear(1, RateSeries.of(VALUES, VALUES)),
                "measure flow takes one number a month, not numerators and denominators: k");
        taken(kpi(Measure.RATE_OF_FLOWS, Target.fixed(1)), RATES);
    }

    @Test
    void measure_rateAsOneNumber_needsAUnit() {
        refused(
                kpi(Measure.RATE_OF_FLOWS, Target.fixed(1)),
                NUMBERS,
                "unit is missing; set it or complete the definition from its indicator: k");
        taken(kpi(Measure.RATE_OF_FLOWS, Target.fixed(1)).unit(Unit.of("%")), NUMBERS);
        taken(kpi(Measure.FLOW, Target.fixed(1)), NUMBERS);
    }

    @Test
    void measure_weights_belongToAverages() {
        refused(kpi(Measure.FLOW, Target.fixed(1)), NUMBERS.withWeights(VALUES), "measure flow takes no weights: k");
        taken(kpi(Measure.AVERAGE, Target.fixed(1)), NUMBERS.withWeights(VALUES));
    }
}
