package dev.nendo.audit;

import static dev.nendo.audit.RateTables.printed;
import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.audit.RateTableCheck.Verdict;
import dev.nendo.audit.relation.DenominatorSpread;
import dev.nendo.audit.relation.MonthWeight;
import dev.nendo.audit.relation.RateTable;
import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import dev.nendo.number.RoundingRule;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RateTableCheckTest {
    private static final String JUDO_2021_MONTHLY = "1.17 1.27 1.31 1.31 1.22 1.20 1.22 1.30 1.15 1.16 1.02 1.05";
    private static final String JUDO_2021_TO_DATE = "1.17 1.22 1.25 1.31 1.26 1.25 1.24 1.25 1.24 1.23 1.21 1.20";
    private static final String JUDO_2020_MONTHLY = "1.33 1.35 1.47 1.63 1.51 1.36 1.27 1.31 1.30 1.37 1.21 1.29";
    private static final String JUDO_2020_TO_DATE = "1.33 1.34 1.38 1.43 1.45 1.43 1.41 1.39 1.38 1.38 1.36 1.36";

    private static Optional<DenominatorSpread> spread(String monthly, String cumulative) {
        return DenominatorSpread.of(printed(RoundingRule.UNKNOWN, monthly, cumulative));
    }

    @Test
    void check_julyAboveAllThatCanBe_isStrained() {
        RateTable table = printed(RoundingRule.UNKNOWN, JUDO_2021_MONTHLY, JUDO_2021_TO_DATE);

        RateTableCheck check = RateTables.check(table);

        assertThat(check.verdict()).isEqualTo(Verdict.STRAINED);
        // July's own share is at least (1.305 − 1.255) / (1.315 − 1.255) = 5/6 of four months, so five times the other
        // three together.
        assertThat(check.spread().orElseThrow().infimum()).isEqualTo(Rational.of(15));
        assertThat(check.spread().orElseThrow().attained()).isTrue();
    }

    @Test
    void check_theYearBefore_isPlain() {
        RateTable table = printed(RoundingRule.UNKNOWN, JUDO_2020_MONTHLY, JUDO_2020_TO_DATE);

        assertThat(RateTables.check(table).verdict()).isEqualTo(Verdict.PLAIN);
        assertThat(DenominatorSpread.of(table).orElseThrow().infimum()).isEqualTo(Rational.of(11, 10));
    }

    @Test
    void check_toDateAboveEveryMonth_isImpossible() {
        RateTable table = printed(RoundingRule.UNKNOWN, "1.10 1.20", "1.10 1.31");

        RateTableCheck check = RateTables.check(table);

        assertThat(check.verdict()).isEqualTo(Verdict.IMPOSSIBLE);
        assertThat(check.spread()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1.00 1.00, 1.00 1.00, 1, true",
        "1.00 2.00, 1.00 1.50, 1, true",
        "1.00 2.00, - 1.25, 37/13, true",
    })
    void spread_ofSmallTables_isTheInfimum(String monthly, String cumulative, String infimum, boolean attained) {
        DenominatorSpread spread = spread(monthly, cumulative).orElseThrow();

        assertThat(spread.attained()).isEqualTo(attained);
        assertThat(spread.infimum()).isEqualTo(Rational.parse(infimum));
    }

    @Test
    void spread_firstMonthAgainstItself_mustMeet() {
        assertThat(spread("1.00", "1.00")).isPresent();
        assertThat(spread("1.00", "1.01")).isPresent();
        assertThat(spread("1.00", "1.02")).isEmpty();
    }

    @Test
    void spread_touchingOpenEnds_doNotFit() {
        // 1.00 stands for [0.995, 1.005) and 1.01 for [1.005, 1.015): no rate is in both.
        assertThat(DenominatorSpread.of(printed(RoundingRule.HALF_UP, "1.00", "1.01")))
                .isEmpty();
        assertThat(DenominatorSpread.of(printed(RoundingRule.HALF_UP, "1.01", "1.00")))
                .isEmpty();
        assertThat(DenominatorSpread.of(printed(RoundingRule.HALF_UP, "1.00", "1.00")))
                .isPresent();
    }

    @Test
    void spread_limitReachedOnlyThroughAnOpenEnd_isNotAttained() {
        // Cumulative 2 truncated is [2, 3); months exactly about 1 and 4: the mean 2.5 needs equal weights; see the
        // ratio fall with the end.
        RateTable table = new RateTable(
                List.of(Optional.of(Interval.point(Rational.ZERO)), Optional.of(Interval.point(Rational.of(4)))),
                List.of(Optional.empty(), Optional.of(Interval.of(Rational.of(3), true, Rational.of(4), false))));

        DenominatorSpread spread = DenominatorSpread.of(table).orElseThrow();

        // 4·D₂/(D₁+D₂) > 3 needs D₂ > 3·D₁.
        assertThat(spread.infimum()).isEqualTo(Rational.of(3));
        assertThat(spread.attained()).isFalse();
    }

    @Test
    void spread_monthWithoutARate_mayWeighAnything() {
        assertThat(spread("1.00 - 1.00", "1.00 - 5.00")).isPresent();
        assertThat(spread("1.00 - 1.00", "1.00 - 5.00").orElseThrow().infimum()).isEqualTo(Rational.ONE);
    }

    @Test
    void weight_ofJuly_isAtLeastFiveSixths() {
        RateTable table = printed(RoundingRule.UNKNOWN, JUDO_2021_MONTHLY, JUDO_2021_TO_DATE);

        assertThat(RateTableCheck.weights(table).get(3))
                .contains(Interval.of(Rational.of(5, 6), false, Rational.ONE, true));
    }

    @ParameterizedTest
    @CsvSource({
        "UNKNOWN, 1.00, 2.00, 1.50, '[49/100, 51/100]'",
        "UNKNOWN, 1.00, 1.00, 1.00, '(0, 1)'",
        "UNKNOWN, 1.00, 2.00, 2.01, ''",
        "HALF_UP, 1.00, 2.00, 0.99, ''",
        "UNKNOWN, 1.00, 2.00, 0.98, ''"
    })
    void weight_ofOneStep_isTheExactInterval(
            RoundingRule rule, BigDecimal before, BigDecimal month, BigDecimal with, String expected) {
        Optional<Interval> weight = MonthWeight.of(
                rule.interval(before, before.ulp()),
                rule.interval(month, month.ulp()),
                rule.interval(with, with.ulp()));

        if (expected.isEmpty()) {
            assertThat(weight).isEmpty();
        } else {
            assertThat(weight.orElseThrow()).hasToString(expected);
        }
    }
}
