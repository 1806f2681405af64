package dev.nendo.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.KpiNumbers;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.Target;
import dev.nendo.number.Unit;
import dev.nendo.series.Basis;
import dev.nendo.series.GapPolicy;
import dev.nendo.series.MonthlySeries;
import dev.nendo.series.RateSeries;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Numbers added up as they are kept give what reading them month by month gives. */
class NumberSumsProperties {
    private static final FiscalYear YEAR = FiscalYear.of(2024);
    private static final List<Measure> MEASURES = List.of(Measure.values());
    private static final List<GapPolicy> GAPS = List.of(GapPolicy.values());

    @Property(tries = 400)
    void summed_anyNumbers_isWhatReadingGives(@ForAll Random random) {
        Measure measure = random.nextInt(4) == 0
                ? any(random, MEASURES)
                : random.nextBoolean() ? Measure.FLOW : Measure.RATE_OF_FLOWS;
        int back = random.nextInt(2);
        Window window = YEAR.window().minusYears(back);
        KpiNumbers now = KpiNumbers.of(YEAR, values(random, YEAR.window()));
        boolean rates = measure.isRate() && random.nextInt(8) > 0;
        if (rates) {
            now = KpiNumbers.of(YEAR, RateSeries.of(values(random, YEAR.window()), values(random, YEAR.window())));
        }
        KpiNumbers numbers = back == 0
                ? now
                : rates
                        ? now.withEarlierYear(1, RateSeries.of(values(random, window), values(random, window)))
                        : now.withEarlierYear(1, values(random, window));
        Optional<YearMonth> asOf = month(random, window);
        GapPolicy gaps = any(random, GAPS);
        KpiDefinition.Builder kpi = KpiDefinition.builder().from(kpi(measure, random));
        switch (random.nextInt(9)) {
            case 0 -> kpi.precision(BigDecimal.TEN);
            case 1 -> kpi.exact(random.nextBoolean());
            case 2 -> kpi.share(true);
            default -> {
                // Nothing is declared.
            }
        }
        Question question = new Question(NumberEvidence.of(kpi.build(), numbers), gaps, asOf);
        Optional<Window> months =
                month(random, window).filter(m -> random.nextBoolean()).flatMap(window::through);

        EvidenceValue summed = YearEvidence.of(question, back, months, asOf);
        EvidenceValue read = YearEvidence.read(question, back, months, asOf);

        assertThat(all(summed)).isEqualTo(all(read));
    }

    @Test
    void summed_ratesAndFlowsWithoutAGap_areNotReadMonthByMonth() {
        KpiNumbers rates =
                KpiNumbers.of(YEAR, RateSeries.of(YEAR.window(), new long[] {96, 97, 95}, new long[] {100, 100, 100}));
        KpiNumbers flow = KpiNumbers.of(YEAR, MonthlySeries.of(YEAR.window(), Basis.MONTHLY, 3, 4, 5));

        assertThat(actual(Measure.RATE_OF_FLOWS, rates)).isInstanceOf(SummedNumbers.class);
        assertThat(actual(Measure.FLOW, flow)).isInstanceOf(SummedNumbers.class);
        assertThat(actual(Measure.STOCK, flow)).isNotInstanceOf(SummedNumbers.class);
    }

    private static EvidenceValue actual(Measure measure, KpiNumbers numbers) {
        Question question = new Question(
                NumberEvidence.of(kpi(measure, measure.isRate() ? "%" : "件", KpiDefinition.Absent.MISSING), numbers),
                GapPolicy.ABSENT,
                Optional.empty());
        return YearEvidence.thisYear(question);
    }

    private static KpiDefinition kpi(Measure measure, Random random) {
        return kpi(
                measure,
                measure.isRate() ? random.nextBoolean() ? "%" : "件/件" : "件",
                random.nextInt(8) == 0 ? KpiDefinition.Absent.ZERO : KpiDefinition.Absent.MISSING);
    }

    private static KpiDefinition kpi(Measure measure, String unit, KpiDefinition.Absent absent) {
        return KpiDefinition.builder()
                .id("k")
                .measure(measure)
                .unit(Unit.of(unit))
                .direction(Direction.AT_LEAST)
                .target(Target.fixed(10))
                .absent(absent)
                .build();
    }

    private static Optional<YearMonth> month(Random random, Window window) {
        return random.nextBoolean()
                ? Optional.empty()
                : Optional.of(window.first().plusMonths(random.nextInt(15) - 1));
    }

    private static MonthlySeries values(Random random, Window window) {
        List<@Nullable BigDecimal> values = new ArrayList<>();
        int reported = random.nextInt(13);
        int scale = random.nextInt(6) == 0 ? 1 : 0;
        for (int i = 0; i < reported; i++) {
            values.add(random.nextInt(40) == 0 ? null : BigDecimal.valueOf(random.nextInt(50) - 3L, scale));
        }
        Basis basis = random.nextInt(10) == 0 ? Basis.CUMULATIVE : Basis.MONTHLY;
        return MonthlySeries.of(window, basis, values);
    }

    private static <T> T any(Random random, List<T> values) {
        return values.get(random.nextInt(values.size()));
    }

    private static List<Object> all(EvidenceValue value) {
        return List.of(
                value.value(),
                value.lowerBound(),
                value.unit(),
                value.printed(),
                value.computed(),
                value.decimals(),
                value.kind(),
                value.parts(),
                value.weighted(),
                value.window(),
                value.coverage(),
                value.isPreliminary(),
                value.source(),
                value.inputs(),
                value.steps(),
                value.monthly(),
                value.done(),
                value.holes());
    }
}
