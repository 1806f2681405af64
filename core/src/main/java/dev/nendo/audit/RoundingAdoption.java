package dev.nendo.audit;

import dev.nendo.audit.AuditResults.Evidence;
import dev.nendo.number.RoundingRule;
import dev.nendo.number.Unit;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Whether figures of one unit were cut off or raised though nothing is declared.
 *
 * <p>A rule is adopted where at least three figures in two rows fit it and are not the nearest, and at most one in twenty of the figures that
 * decide between the two contradicts it. With fewer, the figures are only said to fit.
 *
 * @param rule the rule
 * @param decidingFor the figures that fit it and are not the nearest
 * @param contradicting the figures that are the nearest and do not fit it
 */
record RoundingAdoption(RoundingRule rule, List<Evidence> decidingFor, List<Evidence> contradicting) {
    private static final List<RoundingRule> CANDIDATES = List.of(RoundingRule.TOWARD_ZERO, RoundingRule.AWAY_FROM_ZERO);
    private static final int LEAST_FIGURES = 3;
    private static final int LEAST_ROWS = 2;
    private static final int CONTRADICTION_IN = 20;

    /** By unit the rules that some figures speak for, of the figures that were checked one by one under no declared rule. */
    static Map<Unit, List<RoundingAdoption>> of(List<Evidence> evidence) {
        Map<Unit, List<Evidence>> byUnit = new LinkedHashMap<>();
        evidence.stream()
                .filter(e -> e.isSingle() && e.printed().rule() == RoundingRule.UNKNOWN)
                .forEach(e -> byUnit.computeIfAbsent(e.printed().unit(), u -> new ArrayList<>())
                        .add(e));
        Map<Unit, List<RoundingAdoption>> found = new LinkedHashMap<>();
        byUnit.forEach((unit, figures) -> CANDIDATES.stream()
                .map(rule -> of(rule, figures))
                .filter(adoption -> !adoption.decidingFor.isEmpty())
                .forEach(adoption ->
                        found.computeIfAbsent(unit, u -> new ArrayList<>()).add(adoption)));
        return found;
    }

    private static RoundingAdoption of(RoundingRule rule, List<Evidence> figures) {
        List<Evidence> deciding = new ArrayList<>();
        List<Evidence> against = new ArrayList<>();
        for (Evidence figure : figures) {
            boolean isNearest = explains(RoundingRule.UNKNOWN, figure);
            boolean fits = explains(rule, figure);
            if (fits && !isNearest) {
                deciding.add(figure);
            } else if (!fits && isNearest) {
                against.add(figure);
            }
        }
        return new RoundingAdoption(rule, deciding, against);
    }

    static boolean explains(RoundingRule rule, Evidence evidence) {
        BigDecimal printed = evidence.printed().value();
        return rule.interval(printed, BigDecimal.ONE.movePointLeft(printed.scale()))
                .contains(evidence.exact());
    }

    boolean isAdopted() {
        long rows = decidingFor.stream().map(e -> e.place().row()).distinct().count();
        int all = decidingFor.size() + contradicting.size();
        return decidingFor.size() >= LEAST_FIGURES
                && rows >= LEAST_ROWS
                && CONTRADICTION_IN * contradicting.size() <= all;
    }

    /** Whether the figures are too few to speak of a rule, but too many to call each of them wrong. */
    boolean isOnlyFitting() {
        boolean isContradicted =
                decidingFor.size() >= LEAST_FIGURES && CONTRADICTION_IN * contradicting.size() > decidingFor.size();
        return !isAdopted() && !isContradicted;
    }
}
