package dev.nendo.evaluate.pace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.evidence.EvidenceValue;
import dev.nendo.evidence.NumberEvidence;
import dev.nendo.evidence.Question;
import dev.nendo.evidence.YearEvidence;
import dev.nendo.fiscal.FiscalYear;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.KpiNumbers;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.Phasing;
import dev.nendo.kpi.Target;
import dev.nendo.number.Quantity;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.number.Unit;
import dev.nendo.series.Basis;
import dev.nendo.series.GapPolicy;
import dev.nendo.series.MonthlySeries;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How far a year is: against the plan of the months so far, what is left, and where it lands. */
class PaceNumbersTest {
    private static final FiscalYear YEAR = FiscalYear.of(2024);
    private static final Unit CASES = Unit.of("件");

    /** Months as {@code 10 _ 20}, _ for none. */
    private static MonthlySeries months(int yearsBack, String figures) {
        List<@Nullable BigDecimal> values = Stream.of(figures.split(" "))
                .<@Nullable BigDecimal>map(text -> text.equals("_") ? null : new BigDecimal(text))
                .toList();
        return MonthlySeries.of(
                YEAR.window().minusYears(yearsBack), Basis.MONTHLY, Arrays.asList(values.toArray(new BigDecimal[0])));
    }

    private static Question question(Measure measure, @Nullable Phasing phasing, String figures, GapPolicy gaps) {
        KpiDefinition kpi = KpiDefinition.builder()
                .id("calls")
                .measure(measure)
                .unit(CASES)
                .direction(Direction.AT_LEAST)
                .target(Target.fixed("240件"))
                .phasing(Optional.ofNullable(phasing))
                .build();
        KpiNumbers numbers = KpiNumbers.of(YEAR, months(0, figures))
                .withEarlierYear(1, months(1, "10 10 20 20 20 20 10 10 10 10 30 30"));
        return new Question(NumberEvidence.of(kpi, numbers), gaps, Optional.empty());
    }

    private static PaceNumbers pace(Question question) {
        EvidenceValue actual = YearEvidence.thisYear(question);
        return PaceNumbers.of(
                question,
                actual,
                Quantity.exact(240, CASES),
                Optional.empty(),
                actual.month().orElseThrow());
    }

    /** Of last year's 200, 10 were there after a month, 20 after two and 40 after three. */
    @ParameterizedTest
    @CsvSource({
        "10,       11, 200",
        "10 20,    10, 300",
        "10 20 10, 9,  200",
        "10 10 10 10 10 10 10 10 10 10 10 10, 0, 120",
    })
    void of_flow_landsByLastYearsShareOfTheSameMonths(String figures, int left, String landing) {
        PaceNumbers pace = pace(question(Measure.FLOW, null, figures, GapPolicy.ABSENT));

        assertThat(pace.monthsLeft()).isEqualTo(left);
        assertThat(pace.landing().value().map(Object::toString)).contains(landing + " 件");
        assertThat(pace.plan().reason()).contains(Reason.TARGET_NOT_STATED);
        assertThat(pace.spread()).isEmpty();
        assertThat(pace.isOwnPlan()).isFalse();
    }

    @Test
    void of_stock_doesNotLand() {
        assertThat(pace(question(Measure.STOCK, null, "10 20", GapPolicy.ABSENT))
                        .landing()
                        .reason())
                .contains(Reason.NOT_APPLICABLE);
    }

    @Test
    void of_skippedMonth_isLeftOutOfBothSides() {
        Question question = question(Measure.FLOW, Phasing.equalMonths(), "10 _ 20", GapPolicy.SKIP);
        PaceNumbers pace = pace(question);

        assertThat(pace.months()).containsExactly(YearMonth.of(2024, 4), YearMonth.of(2024, 6));
        assertThat(pace.dropped()).containsExactly(YearMonth.of(2024, 5));
        assertThat(pace.reached().value()).hasToString("Optional[30 件]");
    }

    @Test
    void upTo_month_isTheMonthsOfTheWindowSoFar() {
        assertThat(ComparedMonths.upTo(YEAR.window(), YearMonth.of(2024, 6)))
                .containsExactly(YearMonth.of(2024, 4), YearMonth.of(2024, 5), YearMonth.of(2024, 6));
        assertThat(ComparedMonths.upTo(YEAR.window(), YearMonth.of(2024, 3))).isEmpty();
        assertThat(ComparedMonths.upTo(YEAR.window(), YearMonth.of(2030, 1))).hasSize(12);
    }

    @Test
    void spread_equalMonths_isExact() {
        Schedule plan = plan(Phasing.equalMonths());

        assertThat(plan.at(List.of(YearMonth.of(2024, 4))).value()).hasToString("Optional[25/3 件]");
        assertThat(plan.at(YEAR.window().months()).value()).hasToString("Optional[100 件]");
    }

    /** Of 100 over twelve equal shares the four units left over go to the earliest months. */
    @ParameterizedTest
    @CsvSource({"4, 9", "7, 9", "8, 8", "12, 8"})
    void spread_statedShares_isAllottedInWholeNumbers(int month, int planned) {
        Rational[] twelve = new Rational[12];
        Arrays.fill(twelve, Rational.of(1, 12));
        Schedule plan = plan(Phasing.shares(twelve));

        assertThat(plan.at(List.of(YearMonth.of(2024, month))).value()).hasToString("Optional[" + planned + " 件]");
        assertThat(plan.at(YEAR.window().months()).value()).hasToString("Optional[100 件]");
    }

    private static Schedule plan(Phasing phasing) {
        Question question = question(Measure.FLOW, phasing, "10", GapPolicy.ABSENT);
        return Spread.of(question, Quantity.exact(100, CASES))
                .orElseThrow()
                .plan()
                .value()
                .orElseThrow();
    }
}
