package dev.nendo.audit;

import dev.nendo.audit.AuditResults.Evidence;
import dev.nendo.audit.RoundingConvention.Deciding;
import dev.nendo.audit.sheet.Show;
import dev.nendo.number.RoundingRule;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Which rules round every exact value of a sheet to the figure that is printed for it. */
final class ConventionSearch {
    private ConventionSearch() {}

    /** Figures that break the declared rule may show another one; where no rule fits them all, some are mere errors and tell nothing. */
    static RoundingConvention of(String sheet, List<Evidence> evidence) {
        List<Evidence> explained =
                evidence.stream().filter(ConventionSearch::isExplained).toList();
        RoundingConvention all = among(sheet, explained);
        return all.fitting().isEmpty()
                ? among(sheet, explained.stream().filter(Evidence::holds).toList())
                : all;
    }

    private static RoundingConvention among(String sheet, List<Evidence> explained) {
        List<RoundingRule> fitting = new ArrayList<>();
        List<Deciding> deciding = new ArrayList<>();
        for (RoundingRule rule : rules()) {
            Optional<Evidence> against =
                    explained.stream().filter(e -> !explains(rule, e)).findFirst();
            against.ifPresentOrElse(
                    e -> deciding.add(new Deciding(
                            rule, FindingPlaces.of(e.place()), e.printed().text(), Show.value(e.exact()))),
                    () -> fitting.add(rule));
        }
        return new RoundingConvention(sheet, explained.size(), fitting, deciding);
    }

    /** Ties toward zero are left out: hardly a publisher has them, and ties to even could seldom be told from them. */
    private static List<RoundingRule> rules() {
        return Arrays.stream(RoundingRule.values())
                .filter(rule -> rule.mode().isPresent() && rule != RoundingRule.HALF_DOWN)
                .toList();
    }

    private static boolean isExplained(Evidence evidence) {
        return rules().stream().anyMatch(rule -> explains(rule, evidence));
    }

    private static boolean explains(RoundingRule rule, Evidence evidence) {
        BigDecimal printed = evidence.printed().value();
        return rule.interval(printed, BigDecimal.ONE.movePointLeft(printed.scale()))
                .contains(evidence.exact());
    }
}
