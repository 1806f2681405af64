package dev.nendo.evaluate;

import dev.nendo.kpi.Measure;
import dev.nendo.number.Interval;
import dev.nendo.number.Printed;
import dev.nendo.number.Rational;
import dev.nendo.number.RoundingRule;
import dev.nendo.number.Unit;
import dev.nendo.number.UnitKind;
import java.util.Optional;

/** What a printed figure stands for: a point where its unit (or its author) says that it is exact, else an interval. */
final class Exactness {
    private Exactness() {}

    static Known known(Printed printed, Optional<Boolean> stated, Optional<Measure> measure, RoundingRule rule) {
        boolean exact = stated.orElseGet(() -> isExact(printed, measure));
        Interval interval = printed.interval(rule, exact);
        boolean cut = printed.value().signum() >= 0 && neverNegative(printed.unit(), measure);
        return Known.of(Rational.of(printed.value()), cut ? interval.cutAtZero().orElse(interval) : interval);
    }

    /** A count of which the report does not print the unit is still a count. */
    static Known count(Printed printed, RoundingRule rule) {
        boolean bare = printed.unit().equals(Unit.NONE) && printed.decimals() == 0;
        return known(printed, bare ? Optional.of(true) : Optional.empty(), Optional.empty(), rule);
    }

    /** An amount per unit is printed in 円 too, but rounded. */
    private static boolean isExact(Printed printed, Optional<Measure> measure) {
        boolean derived =
                measure.filter(m -> m.isRate() || m == Measure.AVERAGE).isPresent();
        return !derived && printed.decimals() == 0 && printed.unit().isExact();
    }

    private static boolean neverNegative(Unit unit, Optional<Measure> measure) {
        UnitKind kind = unit.kind();
        boolean bareRate = kind == UnitKind.NONE
                && measure.filter(m -> m.isRate() || m == Measure.STOCK).isPresent();
        return kind == UnitKind.COUNT || kind == UnitKind.RATE || kind == UnitKind.TIME || bareRate;
    }
}
