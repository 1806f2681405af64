package dev.nendo.evaluate.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Met.JudgedOn;
import dev.nendo.number.Interval;
import dev.nendo.number.Quantity;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.number.Unit;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** A verdict is on quantities, whatever the unit they are written in. */
class TargetVerdictProperties {
    private static final List<List<Unit>> UNITS = List.of(
            List.of(Unit.of("円"), Unit.of("千円"), Unit.of("百万円")),
            List.of(Unit.of("%"), Unit.of("‰")),
            List.of(Unit.of("分"), Unit.of("時間")),
            List.of(Unit.of("kg"), Unit.of("t")));

    @Property(tries = 400)
    void verdict_valueIntervalAndUnitConvertedTogether_isTheSame(@ForAll Random random, @ForAll Direction direction) {
        List<Unit> units = UNITS.get(random.nextInt(UNITS.size()));
        Unit given = units.get(random.nextInt(units.size()));
        Unit other = units.get(random.nextInt(units.size()));
        Quantity reached = quantity(random, given);
        Quantity limit = quantity(random, given);

        assertThat(verdict(direction, in(reached, other), in(limit, other)))
                .isEqualTo(verdict(direction, reached, limit));
        assertThat(PartOfYear.judge(
                                ComparedExtent.PART,
                                direction,
                                verdict(direction, in(reached, other), in(limit, other))
                                        .met(),
                                settled(direction, in(reached, other), in(limit, other)))
                        .outlook())
                .isEqualTo(PartOfYear.judge(
                                ComparedExtent.PART,
                                direction,
                                verdict(direction, reached, limit).met(),
                                settled(direction, reached, limit))
                        .outlook());
    }

    private static Quantity in(Quantity quantity, Unit unit) {
        return quantity.in(unit).value().orElseThrow();
    }

    /** The verdict without the numbers that it was made of; nothing is rounded where no decimals are printed. */
    private static TargetVerdict verdict(Direction direction, Quantity reached, Quantity limit) {
        PrintedPrecision exact = new PrintedPrecision(Optional.empty(), RoundingMode.HALF_UP, false);
        TargetVerdict full = TargetVerdict.of(
                new TargetVerdict.Compared(direction, reached, limit, exact), JudgedOn.EXACT, Reason.PUBLISHED_ONLY);
        return new TargetVerdict(
                full.met(), full.exactly(), full.atPrinted(), full.reason(), full.isKnownNotDone(), Optional.empty());
    }

    private static Outlook settled(Direction direction, Quantity reached, Quantity limit) {
        return TargetComparison.settled(direction, reached.interval(), limit.interval());
    }

    private static Quantity quantity(Random random, Unit unit) {
        Rational value = Rational.of(random.nextInt(41) - 10L, random.nextInt(3) + 1L);
        if (random.nextBoolean()) {
            return Quantity.exact(value, unit);
        }
        Rational width = Rational.of(random.nextInt(6) + 1L, 2);
        Interval around =
                Interval.of(value.minus(width), random.nextBoolean(), value.plus(width), random.nextBoolean());
        return random.nextInt(3) == 0 ? Quantity.bounds(around, unit) : Quantity.of(value, around, unit);
    }
}
