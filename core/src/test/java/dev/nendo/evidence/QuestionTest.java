package dev.nendo.evidence;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Indicator.Factor;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.KpiNumbers;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.Target;
import dev.nendo.number.Unit;
import dev.nendo.series.Basis;
import dev.nendo.series.GapPolicy;
import dev.nendo.series.MonthlySeries;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A sum builds up over the year, unless a factor makes a year's value of whatever months there are. */
class QuestionTest {
    private static final FiscalYear YEAR = FiscalYear.of(2024);

    private static Question question(String measure, Optional<Factor> factor) {
        KpiDefinition kpi = KpiDefinition.builder()
                .id("k")
                .measure(Measure.parse(measure))
                .unit(Unit.of("件"))
                .direction(Direction.AT_LEAST)
                .target(Target.fixed(10))
                .factor(factor)
                .build();
        KpiNumbers numbers = KpiNumbers.of(YEAR, MonthlySeries.of(YEAR.window(), Basis.MONTHLY, 3));
        return new Question(NumberEvidence.of(kpi, numbers), GapPolicy.ABSENT, Optional.empty());
    }

    @ParameterizedTest
    @CsvSource({
        "flow,    ,                     true,  false",
        "flow,    1000,                 true,  false",
        "flow,    12/months,            false, true",
        "flow,    1000 x 365/days,      false, true",
        "flow,    days-of-year/days,    false, true",
        "maximum, ,                     false, false",
        "maximum, 12/months,            false, true",
    })
    void canBePhased_byMeasureAndFactor(String measure, String factor, boolean canBePhased, boolean isAnnualised) {
        Question question = question(measure, Optional.ofNullable(factor).map(Factor::parse));

        assertThat(question.canBePhased()).isEqualTo(canBePhased);
        assertThat(question.isAnnualised()).isEqualTo(isAnnualised);
    }
}
