package dev.nendo.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.evaluate.Evaluation.Certainty;
import dev.nendo.fiscal.FiscalYear;
import dev.nendo.kpi.Actual;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.KpiNumbers;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.PrintedRow;
import dev.nendo.kpi.Target;
import dev.nendo.number.Unit;
import dev.nendo.series.Basis;
import dev.nendo.series.MonthlySeries;
import dev.nendo.series.RateSeries;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

/** What is called certain survives every number that a rounded one may have been, and the last month is the year. */
class CertaintyProperties {
    private static final FiscalYear YEAR = FiscalYear.of(2021);

    @Provide
    Arbitrary<Direction> sides() {
        return Arbitraries.of(Direction.AT_LEAST, Direction.MORE_THAN, Direction.AT_MOST, Direction.LESS_THAN);
    }

    private static PrintedRow row(String id, FiscalYear year, List<Integer> thousands) {
        return PrintedRow.builder()
                .from(PrintedRow.of(
                        id,
                        PrintedRow.Role.VALUE,
                        PrintedRow.Kind.MONTHLY,
                        year.window(),
                        Unit.of("千円"),
                        thousands.stream().map(String::valueOf).toList()))
                .fiscalYear(year)
                .build();
    }

    /** Each number of thousands with some tenths that rounding to thousands takes away again. */
    private static MonthlySeries replaced(FiscalYear year, List<Integer> thousands, List<Integer> tenths) {
        return MonthlySeries.of(
                year.window(),
                Basis.MONTHLY,
                IntStream.range(0, thousands.size())
                        .mapToObj(i -> new BigDecimal(thousands.get(i)).add(BigDecimal.valueOf(tenths.get(i), 1)))
                        .toList());
    }

    private static KpiDefinition spent(Direction side, Target target) {
        return KpiDefinition.builder()
                .id("k")
                .measure(Measure.FLOW)
                .unit(Unit.of("千円"))
                .direction(side)
                .target(target)
                .build();
    }

    @Property
    void certain_againstAStatedTarget_survivesEveryReplacement(
            @ForAll("sides") Direction side,
            @ForAll @IntRange(max = 300) int target,
            @ForAll @Size(12) List<@IntRange(max = 24) Integer> thousands,
            @ForAll @Size(12) List<@IntRange(min = -5, max = 5) Integer> tenths) {
        Kpis kpis = Kpis.of(Measure.FLOW, "千円", side, Target.fixed(target + "千円"));
        kpis.item().addRow(row("r", YEAR, thousands));
        Evaluation printed = kpis.actual(0, Actual.row("r")).evaluate();

        if (printed.certainty().equals(Optional.of(Certainty.CERTAIN))) {
            assertThat(Evaluator.standard()
                            .evaluate(spent(side, Target.fixed(target)), YEAR, replaced(YEAR, thousands, tenths))
                            .met())
                    .isEqualTo(printed.met());
        }
    }

    @Property
    void certain_againstLastYearsSeries_survivesEveryReplacementOfBoth(
            @ForAll("sides") Direction side,
            @ForAll @Size(12) List<@IntRange(max = 24) Integer> before,
            @ForAll @Size(12) List<@IntRange(max = 24) Integer> now,
            @ForAll @Size(24) List<@IntRange(min = -5, max = 5) Integer> tenths) {
        Kpis kpis = Kpis.of(Measure.FLOW, "千円", side, Target.priorYear());
        kpis.item().addRow(row("now", YEAR, now)).addRow(row("before", YEAR.previous(), before));
        Evaluation printed = kpis.actual(0, Actual.row("now"))
                .actual(1, Actual.row("before"))
                .evaluate();

        if (printed.certainty().equals(Optional.of(Certainty.CERTAIN))) {
            KpiNumbers numbers = KpiNumbers.of(YEAR, replaced(YEAR, now, tenths.subList(0, 12)))
                    .withEarlierYear(1, replaced(YEAR.previous(), before, tenths.subList(12, 24)));
            assertThat(Evaluator.standard()
                            .evaluate(spent(side, Target.priorYear()), numbers)
                            .met())
                    .isEqualTo(printed.met());
        }
    }

    @Property
    void likeForLike_inTheLastMonth_isTheFullYear(
            @ForAll("sides") Direction side,
            @ForAll @Size(12) List<@IntRange(max = 24) Integer> before,
            @ForAll @Size(12) List<@IntRange(max = 24) Integer> now) {
        KpiNumbers amounts = KpiNumbers.of(YEAR, exact(YEAR, now)).withEarlierYear(1, exact(YEAR.previous(), before));
        sameInTheLastMonth(spent(side, Target.priorYear()), amounts);

        KpiDefinition rate = KpiDefinition.builder()
                .from(spent(side, Target.priorYear()))
                .measure(Measure.RATE_OF_FLOWS)
                .unit(Unit.of("%"))
                .build();
        sameInTheLastMonth(
                rate, KpiNumbers.of(YEAR, rates(YEAR, now)).withEarlierYear(1, rates(YEAR.previous(), before)));
    }

    private static void sameInTheLastMonth(KpiDefinition kpi, KpiNumbers numbers) {
        Evaluation whole = Evaluator.standard().evaluate(kpi, numbers);
        Evaluation last = Evaluator.standard().asOf(YEAR.last()).evaluate(kpi, numbers);

        assertThat(last.met()).isEqualTo(whole.met());
        assertThat(last.certainty()).isEqualTo(whole.certainty());
        assertThat(last.target().interval()).isEqualTo(whole.target().interval());
        assertThat(last.actual().interval()).isEqualTo(whole.actual().interval());
    }

    private static MonthlySeries exact(FiscalYear year, List<Integer> values) {
        return replaced(year, values, values.stream().map(value -> 0).toList());
    }

    private static RateSeries rates(FiscalYear year, List<Integer> values) {
        return RateSeries.of(
                year.window(),
                values.stream().mapToLong(Integer::longValue).toArray(),
                values.stream().mapToLong(value -> 24).toArray());
    }
}
