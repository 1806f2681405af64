package dev.nendo.evidence;

import dev.nendo.evidence.Evidence.Given;
import dev.nendo.number.Unit;
import dev.nendo.number.UnitKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Whether amounts may be negative, so that a sum may fall: money may, and whatever has a negative figure. */
public final class Falling {
    private static final Set<UnitKind> MAY_FALL = Set.of(UnitKind.MONEY, UnitKind.PER_UNIT);

    private Falling() {}

    /** {@return whether amounts in a unit, of which these are known, may be negative} */
    public static boolean canBeNegative(Unit unit, List<Given> given) {
        return MAY_FALL.contains(unit.kind()) || given.stream().anyMatch(Falling::hasNegative);
    }

    private static boolean hasNegative(Given given) {
        return given.material() instanceof Material.Series series
                && Stream.of(series.value(), series.numerator())
                        .flatMap(Optional::stream)
                        .flatMap(s -> s.points().stream())
                        .flatMap(p -> p.datum().quantity().stream())
                        .anyMatch(q -> q.interval().lower().signum() < 0);
    }
}
