package dev.nendo.evidence.printed;

import dev.nendo.number.RoundingRule;
import dev.nendo.number.Unit;
import dev.nendo.plan.ResolvedPlan;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The rules by which the figures of a plan were rounded: a figure's own, else the one of its unit, else the document's.
 *
 * @param document the document's rule
 * @param byUnit rules of figures in certain units
 */
public record Roundings(RoundingRule document, Map<Unit, RoundingRule> byUnit) {
    /** Copies the map. */
    public Roundings {
        byUnit = Map.copyOf(byUnit);
    }

    /** {@return what a plan's document states} */
    public static Roundings of(ResolvedPlan plan) {
        return new Roundings(plan.rounding(), plan.roundingByUnit());
    }

    /**
     * {@return the same with rules that figures of some units were found to be rounded by, where none is stated}
     *
     * @param found the rules
     */
    public Roundings withUnstated(Map<Unit, RoundingRule> found) {
        if (document != RoundingRule.UNKNOWN) {
            return this;
        }
        Map<Unit, RoundingRule> all = new HashMap<>(found);
        all.putAll(byUnit);
        return new Roundings(document, all);
    }

    /**
     * {@return the rule of a figure}
     *
     * @param own the rule that the row or figure states
     * @param unit the unit it is printed in
     */
    public RoundingRule rule(Optional<RoundingRule> own, Unit unit) {
        return own.orElseGet(() -> byUnit.getOrDefault(unit, document));
    }
}
