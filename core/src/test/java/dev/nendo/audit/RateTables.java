package dev.nendo.audit;

import dev.nendo.audit.relation.RateTable;
import dev.nendo.audit.relation.SearchBudget;
import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import dev.nendo.number.RoundingRule;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Tables of printed rates, written as people print them. */
final class RateTables {
    static final Rational TEN = Rational.of(10);

    private RateTables() {}

    static RateTable printed(RoundingRule rule, String monthly, String cumulative) {
        return new RateTable(row(rule, monthly), row(rule, cumulative));
    }

    /** Figures separated by blanks; a dash is a missing one. */
    static List<Optional<Interval>> row(RoundingRule rule, String figures) {
        return Arrays.stream(figures.split(" "))
                .map(figure -> figure.equals("-") ? Optional.<Interval>empty() : stands(rule, new BigDecimal(figure)))
                .toList();
    }

    private static Optional<Interval> stands(RoundingRule rule, BigDecimal figure) {
        return rule.interval(figure, figure.ulp()).cutAtZero();
    }

    static RateTableCheck check(RateTable table) {
        return RateTableCheck.of(table, TEN, SearchBudget.unlimited());
    }
}
