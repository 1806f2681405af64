package dev.nendo.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Indicator.Annualisation;
import dev.nendo.kpi.Indicator.Factor;
import dev.nendo.number.Printed;
import dev.nendo.number.Rational;
import dev.nendo.number.RoundingRule;
import dev.nendo.number.Unit;
import dev.nendo.problem.Sentence;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be declared of figures, and what a definition takes from its indicator. */
class DeclarationsTest {
    private static Indicator.Builder indicator() {
        return Indicator.builder()
                .id("i")
                .name(Sentence.of("指標", "indicator"))
                .measure(Measure.RATE_OF_FLOWS)
                .unit(Unit.of("%"));
    }

    private static KpiDefinition.Builder kpi() {
        return KpiDefinition.builder().id("k").target(Target.fixed("1%"));
    }

    @Test
    void precision_notAboveZero_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> indicator().precision(BigDecimal.ZERO).build())
                .withMessage("a precision must be above 0: 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> kpi().precision(new BigDecimal("-100")).build())
                .withMessage("a precision must be above 0: -100");
    }

    @Test
    void precision_ofWhatIsExact_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Figure.builder()
                        .id("f")
                        .label("f")
                        .role(Figure.Role.ACTUAL)
                        .printed(Printed.parse("12,300人"))
                        .exact(true)
                        .precision(BigDecimal.valueOf(100))
                        .build())
                .withMessage("what is exact has no precision: 100");
    }

    @Test
    void zeroByZero_dependingOnRounding_isRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> kpi().zeroByZero(Met.DEPENDS_ON_ROUNDING).build())
                .withMessage("0 of 0 is met, not-met or undecided: depends-on-rounding");
    }

    @Test
    void completedFrom_indicator_fillsOnlyWhatIsNotStated() {
        Indicator indicator = indicator()
                .exact(true)
                .share(true)
                .whole(true)
                .rounding(RoundingRule.HALF_UP)
                .factor(Factor.of(100))
                .zeroByZero(Met.MET)
                .absent(KpiDefinition.Absent.ZERO)
                .direction(Direction.AT_MOST)
                .build();

        KpiDefinition silent = kpi().build().completedFrom(indicator);
        assertThat(silent.exact()).contains(true);
        assertThat(silent.share()).contains(true);
        assertThat(silent.whole()).contains(true);
        assertThat(silent.rounding()).contains(RoundingRule.HALF_UP);
        assertThat(silent.factor()).contains(Factor.of(100));
        assertThat(silent.zeroByZero()).contains(Met.MET);
        assertThat(silent.absent()).isEqualTo(KpiDefinition.Absent.ZERO);
        assertThat(silent.measure()).contains(Measure.RATE_OF_FLOWS);
        assertThat(silent.unit()).contains(Unit.of("%"));
        assertThat(silent.direction()).contains(Direction.AT_MOST);

        KpiDefinition own = kpi().precision(BigDecimal.ONE)
                .rounding(RoundingRule.TOWARD_ZERO)
                .direction(Direction.AT_LEAST)
                .build()
                .completedFrom(indicator);
        assertThat(own.exact()).isEmpty();
        assertThat(own.precision()).contains(BigDecimal.ONE);
        assertThat(own.rounding()).contains(RoundingRule.TOWARD_ZERO);
        assertThat(own.direction()).contains(Direction.AT_LEAST);
    }

    @ParameterizedTest
    @CsvSource({
        "1000, 2024-04/2024-09, 1000",
        "per 1000, 2024-04/2024-09, 1000",
        "'per 1,000', 2024-04/2024-09, 1000",
        "人口10万対, 2024-04/2024-09, 100000",
        "人口千対 x 12/months, 2024-04/2024-09, 2000",
        "12/months, 2024-04/2024-09, 2",
        "12/months, 2024-04/2025-03, 1",
        "12/months, 2024-04/2024-08, 12/5",
        "days-of-year/days, 2023-04/2023-06, 366/91",
        "365/days, 2023-04/2023-06, 365/91",
        "365/days, 2024-04/2025-03, 1",
        "365/days, 2023-04/2024-03, 365/366",
        "1000 x 365/days, 2023-04/2023-06, 365000/91",
    })
    void factor_overAWindow_isExact(String factor, String window, String number) {
        Window observed = Window.parse(window);

        assertThat(Factor.parse(factor).over(observed, FiscalYear.containing(observed.first())))
                .isEqualTo(Rational.parse(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"12 x months", "2 x 3", "1000 x"})
    void factor_writtenOtherwise_isRefused(String text) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Factor.parse(text))
                .withMessageEndingWith(": " + text.strip());
    }

    @Test
    void factor_unknownSpan_listsTheForms() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Factor.parse("1000 x weeks"))
                .withMessage(
                        "a factor is a number, 12/months, days-of-year/days or 365/days, or a number x one of these:"
                                + " 1000 x weeks");
        assertThatIllegalArgumentException().isThrownBy(() -> Factor.of(0)).withMessage("a factor must be above 0: 0");
    }

    @Provide
    Arbitrary<Factor> factors() {
        return Combinators.combine(
                        Arbitraries.longs().between(1, 1_000_000_000),
                        Arbitraries.longs().between(1, 1_000),
                        Arbitraries.of(List.copyOf(Arrays.asList(Annualisation.values()))))
                .as((n, d, annualisation) -> new Factor(Rational.of(n, d), annualisation));
    }

    @Property
    void factor_anyText_isReadBack(@ForAll("factors") Factor factor) {
        assertThat(Factor.parse(factor.toString())).isEqualTo(factor);
    }
}
