package dev.nendo.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Actual;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Figure;
import dev.nendo.kpi.Indicator.Factor;
import dev.nendo.kpi.KpiDefinition;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.Met;
import dev.nendo.kpi.Phasing;
import dev.nendo.kpi.Target;
import dev.nendo.number.Interval;
import dev.nendo.number.Printed;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.number.RoundingRule;
import dev.nendo.number.Unit;
import dev.nendo.problem.Language;
import dev.nendo.series.Basis;
import dev.nendo.series.MonthlySeries;
import dev.nendo.series.RateSeries;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is declared of figures wins over what their text and unit say. */
class DeclaredTest {
    private static final FiscalYear YEAR = FiscalYear.of(2021);

    private static Interval figure(String printed, Figure.Builder figure) {
        Printed number = Printed.parse(printed);
        Kpis kpis = Kpis.of(Measure.FLOW, number.unit().symbol(), Direction.AT_LEAST, Target.fixed(printed));
        kpis.item()
                .addFigure(figure.id("F")
                        .label("数値")
                        .role(Figure.Role.ACTUAL)
                        .printed(number)
                        .build());
        return kpis.actual(0, Actual.figure("F"))
                .evaluate()
                .actual()
                .interval()
                .value()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "12300人, 100, 12250, 12350",
        "12345人, 100, 12295, 12395",
        "82千円, 5, 159/2, 169/2",
        "12.5時間, 0.5, 49/4, 51/4",
        "30人, 100, 0, 80",
    })
    void precision_ofAFigure_isTheWidthOfItsInterval(String printed, BigDecimal precision, String from, String to) {
        assertThat(figure(printed, Figure.builder().precision(precision)))
                .isEqualTo(Interval.closed(Rational.parse(from), Rational.parse(to)));
    }

    @Test
    void exact_ofARoundedUnit_isAPoint() {
        assertThat(figure("82千円", Figure.builder().exact(true))).isEqualTo(Interval.point(Rational.of(82)));
        assertThat(figure("82人", Figure.builder().exact(false)))
                .isEqualTo(Interval.closed(Rational.parse("163/2"), Rational.parse("165/2")));
    }

    @Test
    void rounding_ofAFigure_decidesItsEnds() {
        assertThat(figure("82千円", Figure.builder().rounding(RoundingRule.TOWARD_ZERO)))
                .isEqualTo(Interval.of(Rational.of(82), false, Rational.of(83), true));
        assertThat(figure(
                        "12300人",
                        Figure.builder().precision(BigDecimal.valueOf(100)).rounding(RoundingRule.TOWARD_ZERO)))
                .isEqualTo(Interval.of(Rational.of(12_300), false, Rational.of(12_400), true));
    }

    @Test
    void share_ofAWhole_isCutAtTheWhole() {
        KpiDefinition.Builder kpi = KpiDefinition.builder()
                .id("k")
                .measure(Measure.RATE_OF_STOCKS)
                .unit(Unit.of("%"))
                .direction(Direction.AT_MOST)
                .target(Target.fixed("100"));
        MonthlySeries rates = MonthlySeries.of(
                YEAR.window(),
                Basis.MONTHLY,
                Collections.nCopies(12, new BigDecimal("99.9").add(new BigDecimal("0.1"))));

        assertThat(Evaluator.standard().evaluate(kpi.build(), YEAR, rates).met())
                .isEqualTo(Met.DEPENDS_ON_ROUNDING);
        assertThat(Evaluator.standard()
                        .evaluate(kpi.share(true).build(), YEAR, rates)
                        .met())
                .isEqualTo(Met.MET);
        assertThat(Evaluator.standard()
                        .evaluate(kpi.share(Optional.empty()).exact(true).build(), YEAR, rates)
                        .met())
                .isEqualTo(Met.MET);
    }

    @Test
    void precision_ofADefinition_isThatOfItsNumbers() {
        KpiDefinition kpi = KpiDefinition.builder()
                .id("k")
                .measure(Measure.FLOW)
                .unit(Unit.of("人"))
                .direction(Direction.AT_LEAST)
                .target(Target.fixed("120000"))
                .precision(BigDecimal.valueOf(1_000))
                .build();
        MonthlySeries values =
                MonthlySeries.of(YEAR.window(), Basis.MONTHLY, Collections.nCopies(12, BigDecimal.valueOf(10_000)));

        Evaluation result = Evaluator.standard().evaluate(kpi, YEAR, values);
        assertThat(result.actual().interval().value().orElseThrow())
                .isEqualTo(Interval.closed(Rational.of(114_000), Rational.of(126_000)));
        assertThat(result.met()).isEqualTo(Met.DEPENDS_ON_ROUNDING);
    }

    private static KpiDefinition.Builder rate(String unit, String target) {
        return KpiDefinition.builder()
                .id("k")
                .measure(Measure.RATE_OF_FLOWS)
                .unit(Unit.of(unit))
                .direction(Direction.AT_LEAST)
                .target(Target.fixed(target));
    }

    @ParameterizedTest
    @CsvSource({", UNDECIDED", "UNDECIDED, UNDECIDED", "MET, MET", "NOT_MET, NOT_MET"})
    void zeroByZero_asDeclared_elseUndecided(Met declared, Met met) {
        KpiDefinition kpi =
                rate("%", "50").zeroByZero(Optional.ofNullable(declared)).build();
        RateSeries none = RateSeries.of(YEAR.window(), new long[12], new long[12]);

        Evaluation result = Evaluator.standard().evaluate(kpi, YEAR, none);
        assertThat(result.met()).isEqualTo(met);
        assertThat(result.actual().interval().reason()).contains(Reason.ZERO_BY_ZERO);
    }

    @ParameterizedTest
    @CsvSource({
        "1000, 2021-04/2022-03, 12/5",
        "100000, 2021-04/2022-03, 240",
        "12/months, 2021-04/2021-09, 3/625",
        "365/days, 2021-04/2021-06, 219/22750",
        "days-of-year/days, 2021-04/2022-03, 3/1250",
    })
    void factor_ofCounts_multipliesTheQuotient(String factor, String window, String value) {
        KpiDefinition kpi = rate("ratio", "0").factor(Factor.parse(factor)).build();
        Window months = Window.parse(window);
        long[] accidents = new long[months.size()];
        long[] people = new long[months.size()];
        Arrays.fill(accidents, 3);
        Arrays.fill(people, 1_250);

        assertThat(Evaluator.standard()
                        .evaluate(kpi, YEAR, RateSeries.of(months, accidents, people))
                        .actual()
                        .interval()
                        .value())
                .contains(Interval.point(Rational.parse(value)));
    }

    @Test
    void factor_thatTheUnitStatesToo_isAppliedOnce() {
        RateSeries counts = RateSeries.of(Window.month(YEAR.first()), new long[] {25}, new long[] {1_250_000});

        assertThat(Evaluator.standard()
                        .evaluate(rate("人口10万対", "1").factor(Factor.of(100_000)).build(), YEAR, counts)
                        .actual()
                        .interval()
                        .value())
                .contains(Interval.point(Rational.of(2)));
    }

    @Test
    void factor_ofAFlow_annualisesItsSum() {
        KpiDefinition kpi = KpiDefinition.builder()
                .id("k")
                .measure(Measure.FLOW)
                .unit(Unit.of("件"))
                .direction(Direction.AT_MOST)
                .target(Target.fixed("12"))
                .factor(Factor.parse("12/months"))
                .build();
        MonthlySeries values = MonthlySeries.of(YEAR.window(), Basis.MONTHLY, 1, 1, 1);

        Evaluation result = Evaluator.standard().evaluate(kpi, YEAR, values);
        assertThat(result.actual().interval().value()).contains(Interval.point(Rational.of(12)));
        assertThat(result.explain().lines(Language.EN))
                .anyMatch(line -> line.contains("times the factor 12/months of the indicator: × 4"));
        assertThat(result.explain().lines(Language.JA)).anyMatch(line -> line.contains("指標の倍率 12/months を掛ける: × 4"));
    }

    /** Ten in each of three months are 120 a year; the rest of the year can undo it. */
    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 120, met, PROVISIONAL, false, 1",
        "AT_LEAST, 150, not-met, PROVISIONAL, false, 4/5",
        "AT_MOST, 120, met, PROVISIONAL, false, 1",
        "AT_MOST, 90, not-met, PROVISIONAL, false, 3/4",
    })
    void factor_thatAnnualises_makesALevelOfASum(
            Direction direction,
            String target,
            String met,
            Evaluation.Certainty certainty,
            boolean underWay,
            String ratio) {
        for (Optional<Phasing> phasing : List.of(Optional.<Phasing>empty(), Optional.of(Phasing.equalMonths()))) {
            KpiDefinition kpi = KpiDefinition.builder()
                    .id("k")
                    .measure(Measure.FLOW)
                    .unit(Unit.of("件"))
                    .direction(direction)
                    .target(Target.fixed(target))
                    .phasing(phasing)
                    .factor(Factor.parse("12/months"))
                    .build();

            Evaluation result = Evaluator.standard()
                    .evaluate(kpi, YEAR, MonthlySeries.of(YEAR.window(), Basis.MONTHLY, 10, 10, 10));
            assertThat(result.met().id()).isEqualTo(met);
            assertThat(result.certainty()).contains(certainty);
            assertThat(result.outlook()).isEqualTo(Evaluation.Outlook.OPEN);
            assertThat(result.isUnderWay()).isEqualTo(underWay);
            assertThat(result.limitUsed()).isEmpty();
            assertThat(result.achievement().nominal()).contains(Rational.parse(ratio));
            assertThat(result.pace()).isEmpty();
        }
    }
}
