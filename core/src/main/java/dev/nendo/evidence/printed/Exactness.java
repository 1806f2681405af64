package dev.nendo.evidence.printed;

import dev.nendo.kpi.Measure;
import dev.nendo.number.Interval;
import dev.nendo.number.Printed;
import dev.nendo.number.Quantity;
import dev.nendo.number.RoundingRule;
import dev.nendo.number.Unit;
import dev.nendo.number.UnitKind;
import java.util.Optional;

/** What a printed figure means: a point where its unit (or its author) says that it is exact, else an interval. */
public final class Exactness {
    private Exactness() {}

    /**
     * A value of a KPI.
     *
     * @param printed the figure
     * @param stated whether it is exact, where its author says so
     * @param measure what is measured
     * @param rule how it is rounded if it is
     * @return what it means
     */
    public static Quantity value(
            Printed printed, Optional<Boolean> stated, Optional<Measure> measure, RoundingRule rule) {
        boolean exact = stated.orElseGet(() -> isExact(printed, measure));
        Interval interval = printed.interval(rule, exact);
        boolean cut = printed.value().signum() >= 0 && neverNegative(printed.unit(), measure);
        return Quantity.of(printed, cut ? interval.cutAtZero().orElse(interval) : interval);
    }

    /** {@return a numerator or denominator: a count of which the report does not print the unit is still a count} */
    public static Quantity count(Printed printed, Optional<Boolean> stated, RoundingRule rule) {
        boolean bare = printed.unit().equals(Unit.NONE) && printed.decimals() == 0;
        return value(printed, stated.or(() -> bare ? Optional.of(true) : Optional.empty()), Optional.empty(), rule);
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
