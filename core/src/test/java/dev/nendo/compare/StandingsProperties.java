package dev.nendo.compare;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.number.Interval;
import dev.nendo.number.Quantity;
import dev.nendo.number.Rational;
import dev.nendo.number.Unit;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is counted in sorted ends is what looking at every figure would count. */
class StandingsProperties {

    @Provide
    Arbitrary<List<Quantity>> figures() {
        // Few different ends, so that they meet often.
        Arbitrary<Integer> ends = Arbitraries.integers().between(0, 4);
        Arbitrary<Boolean> opens = Arbitraries.of(true, false);
        return Combinators.combine(ends, ends, opens, opens)
                .as(StandingsProperties::figure)
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    private static Quantity figure(int one, int other, boolean lowerOpen, boolean upperOpen) {
        Rational lower = Rational.of(Math.min(one, other));
        Rational upper = Rational.of(Math.max(one, other));
        Interval interval = one == other ? Interval.point(lower) : Interval.of(lower, lowerOpen, upper, upperOpen);
        return Quantity.of(Rational.of(one + other, 2), interval, Unit.NONE);
    }

    @Property
    void counts_anyFigures_areThoseOfLookingAtEach(@ForAll("figures") List<Quantity> figures) {
        Standings standings = new Standings(figures);
        assertThat(standings.size()).isEqualTo(figures.size());
        for (Quantity mine : figures) {
            assertThat(standings.better(Digits.nominal(mine)))
                    .isEqualTo(figures.stream()
                            .filter(other -> Digits.nominal(other).compareTo(Digits.nominal(mine)) > 0)
                            .count());
            assertThat(standings.equal(Digits.nominal(mine)))
                    .isEqualTo(figures.stream()
                            .filter(other -> Digits.nominal(other).equals(Digits.nominal(mine)))
                            .count());
            assertThat(standings.certainlyBetter(mine.interval()))
                    .isEqualTo(figures.stream()
                            .filter(other -> isCertainlyBetter(other.interval(), mine.interval()))
                            .count());
            assertThat(standings.possiblyBetter(mine.interval()))
                    .isEqualTo(figures.stream()
                            .filter(other -> other.interval()
                                            .upper()
                                            .compareTo(mine.interval().lower())
                                    > 0)
                            .count());
        }
    }

    /** No value of the one is at or below a value of the other: their difference, an interval too, is above zero. */
    private static boolean isCertainlyBetter(Interval one, Interval other) {
        Interval difference = one.minus(other);
        int sign = difference.lower().signum();
        return sign > 0 || (sign == 0 && difference.isLowerOpen());
    }
}
