package dev.nendo.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.audit.relation.DenominatorSpread;
import dev.nendo.audit.relation.RateTable;
import dev.nendo.audit.relation.WithinLimit;
import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import dev.nendo.number.RoundingRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Tables made from counts and honestly rounded are never impossible, nor strained beyond the counts they were made from. */
class RateTableProperties {
    /** Numerators and denominators of consecutive months, and how their rates are printed. */
    record Counts(List<Integer> numerators, List<Integer> denominators, int decimals, RoundingRule rule) {
        RateTable printed() {
            List<Optional<Interval>> monthly = new ArrayList<>();
            List<Optional<Interval>> cumulative = new ArrayList<>();
            int numerator = 0;
            int denominator = 0;
            for (int i = 0; i < numerators.size(); i++) {
                numerator += numerators.get(i);
                denominator += denominators.get(i);
                monthly.add(stands(Rational.of(numerators.get(i), denominators.get(i))));
                cumulative.add(stands(Rational.of(numerator, denominator)));
            }
            return new RateTable(monthly, cumulative);
        }

        private Optional<Interval> stands(Rational rate) {
            BigDecimal printed = rule.round(rate, decimals);
            return rule.interval(printed, BigDecimal.ONE.movePointLeft(decimals))
                    .cutAtZero();
        }

        Rational ratio() {
            return Rational.of(Collections.max(denominators), Collections.min(denominators));
        }
    }

    @Provide
    Arbitrary<Counts> counts() {
        Arbitrary<Integer> months = Arbitraries.integers().between(1, 6);
        return months.flatMap(n -> Combinators.combine(
                        Arbitraries.integers().between(0, 400).list().ofSize(n),
                        Arbitraries.integers().between(1, 400).list().ofSize(n),
                        Arbitraries.integers().between(0, 3),
                        Arbitraries.of(RoundingRule.values())
                                .filter(rule -> rule.mode().isPresent()))
                .as(Counts::new));
    }

    @Property(tries = 400)
    void spread_ofHonestTable_isAtMostThatOfItsCounts(@ForAll("counts") Counts counts) {
        DenominatorSpread spread = DenominatorSpread.of(counts.printed()).orElseThrow();

        assertThat(spread.infimum()).isBetween(Rational.ONE, counts.ratio());
        assertThat(spread.attained() || spread.infimum().compareTo(counts.ratio()) < 0)
                .isTrue();
    }

    @Property(tries = 400)
    void fits_atTheRatioOfTheCounts_isTrue(@ForAll("counts") Counts counts) {
        assertThat(WithinLimit.fits(counts.printed(), counts.ratio())).isTrue();
    }

    /** Two ways to the same answer: the linear programme's infimum, and the polygons at a limit. */
    @Property(tries = 200)
    void fits_anyTableAtAnyLimit_agreesWithTheInfimum(
            @ForAll("counts") Counts counts, @ForAll("shifts") int shift, @ForAll("limits") int limit) {
        RateTable honest = counts.printed();
        List<Optional<Interval>> cumulative = new ArrayList<>(honest.cumulatives());
        cumulative.set(
                honest.months() - 1,
                honest.cumulative(honest.months() - 1)
                        .orElseThrow()
                        .plus(Interval.point(Rational.of(shift, 20)))
                        .cutAtZero());
        RateTable table = new RateTable(closed(honest.monthlies()), closed(cumulative));

        boolean within = DenominatorSpread.of(table)
                .filter(spread -> spread.infimum().compareTo(Rational.of(limit)) <= 0)
                .isPresent();

        assertThat(WithinLimit.fits(table, Rational.of(limit))).isEqualTo(within);
    }

    private static List<Optional<Interval>> closed(List<Optional<Interval>> cells) {
        return cells.stream()
                .map(cell -> cell.map(interval -> Interval.closed(interval.lower(), interval.upper())))
                .toList();
    }

    @Provide
    Arbitrary<Integer> shifts() {
        return Arbitraries.integers().between(-10, 10);
    }

    @Provide
    Arbitrary<Integer> limits() {
        return Arbitraries.integers().between(1, 30);
    }
}
