package dev.nendo.io;

import dev.nendo.kpi.Indicator.Annualisation;
import dev.nendo.kpi.Indicator.Factor;
import dev.nendo.kpi.KpiDefinition.Absent;
import dev.nendo.kpi.Met;
import dev.nendo.number.Rational;
import dev.nendo.number.RoundingRule;
import java.math.BigDecimal;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** What may be declared of figures, of an indicator and of a definition. */
record Declared(
        Optional<Boolean> exact,
        Optional<BigDecimal> precision,
        Optional<Boolean> whole,
        Optional<Boolean> share,
        Optional<RoundingRule> rounding) {

    /** What only indicators and definitions declare. */
    record OfKpi(Optional<Factor> factor, Optional<Met> zeroByZero, Optional<Absent> absent) {}

    static Arbitrary<Declared> any() {
        Arbitrary<Optional<Boolean>> maybe = Arbitraries.of(true, false).optional();
        Arbitrary<BigDecimal> precisions =
                Arbitraries.of("100", "1", "0.5", "0.001", "1000000").map(BigDecimal::new);
        return Combinators.combine(
                        maybe,
                        precisions.optional(),
                        maybe,
                        maybe,
                        Arbitraries.of(RoundingRule.class).optional())
                .as((exact, precision, whole, share, rounding) -> new Declared(
                        exact, exact.orElse(false) ? Optional.empty() : precision, whole, share, rounding));
    }

    static Arbitrary<OfKpi> ofKpis() {
        Arbitrary<Factor> factors = Combinators.combine(
                        Arbitraries.of("1", "1000", "100000", "0.5", "1/3").map(Rational::parse),
                        Arbitraries.of(Annualisation.class))
                .as(Factor::new);
        return Combinators.combine(
                        factors.optional(),
                        Arbitraries.of(Met.MET, Met.NOT_MET, Met.UNDECIDED).optional(),
                        Arbitraries.of(Absent.class).optional())
                .as(OfKpi::new);
    }
}
