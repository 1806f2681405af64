package dev.nendo.observation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.KpiNumbers;
import dev.nendo.number.Rational;
import dev.nendo.number.RoundingRule;
import dev.nendo.problem.Language;
import dev.nendo.problem.Loaded;
import dev.nendo.problem.Location;
import dev.nendo.problem.Problem;
import dev.nendo.series.Basis;
import dev.nendo.series.MonthState;
import dev.nendo.series.MonthlySeries;
import dev.nendo.series.Precision;
import dev.nendo.series.RateSeries;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Observations as they are added, in any order and of any years. */
class ObservationsTest {
    private static final Window SPRING = Window.of(YearMonth.of(2024, 4), YearMonth.of(2024, 7));
    private static final YearMonth APRIL = YearMonth.of(2024, 4);
    private static final YearMonth MAY = YearMonth.of(2024, 5);
    private static final YearMonth JUNE = YearMonth.of(2024, 6);

    @Test
    void over_monthsInAnyOrder_areInTheOrderOfTime() {
        Observations all = Observations.builder()
                .addValue("north", "calls", JUNE, new BigDecimal("3.5"))
                .addValue("north", "calls", APRIL, BigDecimal.ONE)
                .addValue("north", "calls", YearMonth.of(2019, 1), BigDecimal.TEN)
                .build()
                .orThrow();

        assertThat(values(all)).hasToString("monthly 2024-04/2024-07 [1.0, missing, 3.5, missing]");
        assertThat(all.months("north", "calls")).contains(Window.of(YearMonth.of(2019, 1), JUNE));
        assertThat(all.lastMonth()).contains(JUNE);
        assertThat(all).hasToString("1 series, 3 months");
    }

    @Test
    void over_nullsFlagsAndStates_areKept() {
        Observations all = Observations.builder()
                .addValue("north", "calls", APRIL, null)
                .addValue("north", "calls", MAY, BigDecimal.TEN, ObservationFlag.PRELIMINARY)
                .addState("north", "calls", JUNE, MonthState.SUPPRESSED)
                .addState("north", "calls", YearMonth.of(2024, 7), MonthState.NOT_APPLICABLE)
                .build()
                .orThrow();

        assertThat(values(all))
                .hasToString("monthly 2024-04/2024-07 [missing, 10 preliminary, suppressed, not-applicable]");
    }

    @Test
    void over_populationWithoutAFlow_keepsEachPartByItself() {
        Observations all = Observations.builder()
                .addRate("north", "share", APRIL, null, new BigDecimal("400"))
                .addRate("north", "share", MAY, new BigDecimal("10"), null)
                .build()
                .orThrow();

        RateSeries rates = all.over("north", "share", SPRING)
                .orElseThrow()
                .match(values -> RateSeries.of(values, values), one -> one);

        assertThat(rates)
                .hasToString("monthly 2024-04/2024-07 [missing, 10, missing, missing]"
                        + " / monthly 2024-04/2024-07 [400, missing, missing, missing]");
    }

    @Test
    void over_nothingObservedInTheWindow_isEmpty() {
        Observations all = Observations.builder()
                .addRate("north", "share", APRIL, 1, 2)
                .build()
                .orThrow();

        assertThat(all.over("north", "share", FiscalYear.of(2023).window())).isEmpty();
        assertThat(all.over("south", "share", SPRING)).isEmpty();
    }

    @Test
    void withBasis_cumulative_isThatOfTheSeries() {
        Observations all = Observations.builder()
                .withBasis("north", "calls", Basis.CUMULATIVE)
                .addValue("north", "calls", APRIL, BigDecimal.TEN)
                .build()
                .orThrow();

        assertThat(values(all).basis()).isEqualTo(Basis.CUMULATIVE);
    }

    @Test
    void build_monthTwice_isAProblemWhereItStood() {
        Location line = Location.ofSource("calls.csv").withLine(3);

        Loaded<Observations> loaded = Observations.builder()
                .addRate("north", "share", APRIL, 1, 2)
                .at(line)
                .addRate("north", "share", APRIL, 3, 4)
                .build();

        assertThat(loaded.problems()).extracting(Problem::location).containsExactly(line);
        assertThat(loaded.problems().get(0).message().en())
                .isEqualTo(
                        "the month was stated before; a number that replaces it is flagged as revised: north share 2024-04");
        assertThat(loaded.value().orElseThrow().size()).isEqualTo(1);
    }

    @Test
    void build_monthRevised_replacesTheEarlier() {
        Observations all = Observations.builder()
                .addValue("north", "calls", APRIL, BigDecimal.ONE)
                .addValue("north", "calls", APRIL, BigDecimal.TEN, ObservationFlag.REVISED)
                .build()
                .orThrow();

        assertThat(values(all)).hasToString("monthly 2024-04/2024-07 [10 revised, missing, missing, missing]");
    }

    @Test
    void build_valueAmongRates_isAProblem() {
        Loaded<Observations> loaded = Observations.builder()
                .addRate("north", "share", APRIL, 1, 2)
                .addValue("north", "share", MAY, BigDecimal.ONE)
                .build();

        assertThat(loaded.problems().get(0).message().en())
                .isEqualTo("a series has either one number a month or a numerator and a denominator, not both:"
                        + " north share 2024-05");
        assertThat(loaded.problems().get(0).code()).hasToString("value-and-rate-mixed");
    }

    @Test
    void withBasis_theOtherStatedBefore_isAProblemAndTheFirstHolds() {
        Loaded<Observations> loaded = Observations.builder()
                .withBasis("north", "calls", Basis.CUMULATIVE)
                .withBasis("north", "calls", Basis.CUMULATIVE)
                .withBasis("north", "calls", Basis.MONTHLY)
                .addValue("north", "calls", APRIL, BigDecimal.TEN)
                .build();

        assertThat(loaded.problems())
                .extracting(problem -> problem.in(Language.EN))
                .containsExactly("(unknown): error: a series is either monthly or cumulative, not both:"
                        + " north calls monthly [two-bases]");
        assertThat(loaded.problems().get(0).message().ja()).isEqualTo("1つの系列は単月か累計のいずれか一方とする: north calls monthly");
        assertThat(values(loaded.value().orElseThrow()).basis()).isEqualTo(Basis.CUMULATIVE);
    }

    @Test
    void add_blankIdOrNoMonth_isRefusedAtOnce() {
        Observations.Builder builder = Observations.builder();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.addRate("north", " ", APRIL, 1, 2))
                .withMessage("kpi must not be blank: \" \"");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.addRate("north", "share", noMonth(), 1, 2))
                .withMessage("month must not be null: null");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> builder.addRate("north", "share", YearMonth.of(999, 1), 1, 2))
                .withMessage("month must be from 1000-01 to 9999-12: 0999-01");
        assertThat(builder.build().orThrow().keys()).isEmpty();
    }

    @SuppressWarnings("NullAway") // what code without null checks may pass
    private static YearMonth noMonth() {
        return List.<YearMonth>of().stream().findAny().orElse(null);
    }

    @ParameterizedTest
    @CsvSource({"1E+400, 1E+400", "1E-1000000, 1E-1000000", "1E+2000000000, 1E+2000000000"})
    void add_hostileNumber_isRefusedAtOnce(String number, String shown) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Observations.builder().addValue("north", "calls", APRIL, new BigDecimal(number)))
                .withMessage("a number has at most 50 digits before and after the point: " + shown);
    }

    @Test
    void add_numberBeyondLongs_isKept() {
        BigDecimal wide = new BigDecimal("12345678901234567890123456789.25");

        Observations all = Observations.builder()
                .addValue("north", "calls", APRIL, wide)
                .build()
                .orThrow();

        assertThat(values(all).at(APRIL).value().orElseThrow().toDecimal(2, RoundingMode.UNNECESSARY))
                .isEqualTo(wide);
    }

    @Test
    void add_everyMonthThereIs_backwards_isOrdered() {
        Observations.Builder builder = Observations.builder();
        for (int year = 9999; year >= 1000; year -= 3) {
            builder.addRate("north", "share", YearMonth.of(year, 1), year, 10_000);
        }

        assertThat(builder.build().orThrow().months("north", "share"))
                .contains(Window.of(YearMonth.of(1002, 1), YearMonth.of(9999, 1)));
    }

    @ParameterizedTest
    @EnumSource(
            value = MonthState.class,
            names = {"REPORTED", "PRELIMINARY", "REVISED"})
    void addState_stateOfANumber_isRefused(MonthState state) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Observations.builder().addState("north", "calls", APRIL, state))
                .withMessage("a month without a number is missing, suppressed or not-applicable: " + state.id());
    }

    @Test
    void plus_sameMonth_isRefusedUnlessRevised() {
        Observations first = Observations.builder()
                .addValue("north", "calls", APRIL, BigDecimal.ONE)
                .build()
                .orThrow();
        Observations revised = Observations.builder()
                .addValue("north", "calls", APRIL, BigDecimal.TEN, ObservationFlag.REVISED)
                .build()
                .orThrow();

        assertThat(values(first.plus(revised)))
                .hasToString("monthly 2024-04/2024-07 [10 revised, missing, missing, missing]");
        assertThat(values(first)).hasToString("monthly 2024-04/2024-07 [1, missing, missing, missing]");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> first.plus(first))
                .withMessage(
                        "the month was stated before; a number that replaces it is flagged as revised: north calls 2024-04");
    }

    @ParameterizedTest
    @CsvSource({
        "12345678901234567890123456789012345678901234567890, true",
        "123456789012345678901234567890123456789012345678901, false",
        "1E+49, true",
        "1E+50, false",
        "1E-49, true",
        "1E-50, false",
    })
    void add_numberOfFiftyDigits_isTheLongest(String number, boolean taken) {
        BigDecimal value = new BigDecimal(number);
        Observations.Builder builder = Observations.builder();

        if (taken) {
            Observations all =
                    builder.addValue("north", "calls", APRIL, value).build().orThrow();
            assertThat(values(all).at(APRIL).value()).contains(Rational.of(value));
        } else {
            String shown = value.precision() == 51 ? "51 digits with scale 0" : number;
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> builder.addValue("north", "calls", APRIL, value))
                    .withMessage("a number has at most 50 digits before and after the point: " + shown);
        }
    }

    @Test
    void refusal_ofTheObservationAddedLast_isForgottenWithTheNext() {
        Observations.Builder builder = Observations.builder()
                .withBasis("north", "calls", Basis.MONTHLY)
                .addRate("north", "share", APRIL, 1, 2);
        assertThat(builder.refusal()).isEmpty();

        builder.addRate("north", "share", APRIL, 1, 2);
        assertThat(builder.refusal().orElseThrow().code()).hasToString("duplicate-month");
        builder.addRate("north", "share", MAY, 1, 2);
        assertThat(builder.refusal()).isEmpty();
        builder.addValue("north", "share", JUNE, BigDecimal.ONE);
        assertThat(builder.refusal().orElseThrow().code()).hasToString("value-and-rate-mixed");
        builder.withBasis("north", "calls", Basis.MONTHLY);
        assertThat(builder.refusal()).isEmpty();
        builder.withBasis("north", "calls", Basis.CUMULATIVE);
        assertThat(builder.refusal().orElseThrow().code()).hasToString("two-bases");
        builder.addValue("north", "calls", JUNE, BigDecimal.ONE);
        assertThat(builder.refusal()).isEmpty();
    }

    @Test
    void contains_month_isWhatWasAdded() {
        Observations.Builder builder = Observations.builder()
                .addState("north", "calls", APRIL, MonthState.MISSING)
                .addValue("north", "calls", MAY, BigDecimal.ONE);

        assertThat(builder.contains("north", "calls", APRIL)).isTrue();
        assertThat(builder.contains("north", "calls", MAY)).isTrue();
        assertThat(builder.contains("north", "calls", JUNE)).isFalse();
        assertThat(builder.contains("north", "share", APRIL)).isFalse();
    }

    @Test
    void addRate_afterMonthsWithoutANumber_keepsBothPartsInTheirMonths() {
        Observations all = Observations.builder()
                .addState("north", "share", APRIL, MonthState.SUPPRESSED)
                .addState("north", "share", JUNE, MonthState.NOT_APPLICABLE)
                .addRate("north", "share", MAY, 2, 20, ObservationFlag.PRELIMINARY)
                .addRate("north", "share", JUNE, BigDecimal.ONE, BigDecimal.TEN, ObservationFlag.REVISED)
                .build()
                .orThrow();

        assertThat(all.over("north", "share", SPRING).orElseThrow())
                .hasToString("monthly 2024-04/2024-07 [suppressed, 2 preliminary, 1 revised, missing]"
                        + " / monthly 2024-04/2024-07 [suppressed, 20 preliminary, 10 revised, missing]");
    }

    @Test
    void addRate_counts_revisedReplaceThoseBeforeInTheFirstMonthToo() {
        Observations all = Observations.builder()
                .addRate("north", "share", APRIL, 1, 10)
                .addRate("north", "share", MAY, 2, 20)
                .addRate("north", "share", MAY, 3, 30, ObservationFlag.REVISED)
                .addRate("north", "share", APRIL, 4, 40, ObservationFlag.REVISED)
                .build()
                .orThrow();

        assertThat(all.over("north", "share", SPRING).orElseThrow())
                .hasToString("monthly 2024-04/2024-07 [4 revised, 3 revised, missing, missing]"
                        + " / monthly 2024-04/2024-07 [40 revised, 30 revised, missing, missing]");
    }

    @Test
    void addRate_mixedWithValues_changesNothing() {
        Loaded<Observations> loaded = Observations.builder()
                .addValue("north", "calls", APRIL, BigDecimal.ONE)
                .addRate("north", "calls", MAY, 1, 2)
                .build();

        assertThat(values(loaded.value().orElseThrow()))
                .hasToString("monthly 2024-04/2024-07 [1, missing, missing, missing]");
    }

    @Test
    void withPrecision_saidSeveralTimes_isTheCoarsest() {
        Precision tenths = Precision.rounded(new BigDecimal("0.1"), RoundingRule.UNKNOWN);
        Precision ones = Precision.rounded(BigDecimal.ONE, RoundingRule.HALF_UP);
        Observations.Builder builder = Observations.builder().addValue("north", "calls", APRIL, BigDecimal.ONE);

        assertThat(values(builder.build().orThrow()).precision()).isEqualTo(Precision.exact());
        builder.withPrecision("north", "calls", tenths);
        assertThat(values(builder.build().orThrow()).precision()).isEqualTo(tenths);
        builder.withPrecision("north", "calls", ones);
        builder.withPrecision("north", "calls", tenths);
        builder.withPrecision("north", "calls", Precision.exact());
        builder.withPrecision("north", "calls", Precision.rounded(BigDecimal.ONE, RoundingRule.HALF_EVEN));
        assertThat(values(builder.build().orThrow()).precision()).isEqualTo(ones);
    }

    @Test
    void plus_laterPart_addsItsMonthsStatesBasisAndPrecision() {
        Precision tenths = Precision.rounded(new BigDecimal("0.1"), RoundingRule.UNKNOWN);
        Observations first = Observations.builder()
                .addState("north", "calls", APRIL, MonthState.SUPPRESSED)
                .addRate("north", "share", APRIL, 1, 10)
                .build()
                .orThrow();
        Observations later = Observations.builder()
                .addState("north", "calls", MAY, MonthState.NOT_APPLICABLE)
                .addValue("north", "calls", JUNE, BigDecimal.ONE)
                .withBasis("north", "calls", Basis.CUMULATIVE)
                .withPrecision("north", "calls", tenths)
                .addRate("north", "share", MAY, null, BigDecimal.TEN)
                .addState("north", "share", JUNE, MonthState.SUPPRESSED)
                .build()
                .orThrow();
        Observations both = first.plus(later);

        assertThat(values(both)).hasToString("cumulative 2024-04/2024-07 [suppressed, not-applicable, 1, missing]");
        assertThat(values(both).precision()).isEqualTo(tenths);
        assertThat(both.over("north", "share", SPRING).orElseThrow())
                .hasToString("monthly 2024-04/2024-07 [1, missing, suppressed, missing]"
                        + " / monthly 2024-04/2024-07 [10, 10, suppressed, missing]");
    }

    private static MonthlySeries values(Observations all) {
        KpiNumbers.Series series = all.over("north", "calls", SPRING).orElseThrow();
        return series.match(values -> values, RateSeries::numerator);
    }
}
