package dev.nendo.audit;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.number.RoundingRule;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** By which rule a whole sheet was rounded, as its exact quotients show; and the names of relations and causes. */
class RoundingConventionTest {
    private static RoundingConvention convention(String numerators, String denominators, String rates) {
        AuditReport report = Tables.table(
                RoundingRule.UNKNOWN,
                "numerator monthly 件: " + numerators + " | denominator monthly 件: " + denominators
                        + " | rate monthly %: " + rates);
        assertThat(report.conventions()).hasSize(1);
        return report.conventions().get(0);
    }

    @ParameterizedTest
    @CsvSource({
        // 4.25 is a tie: up or away from 0 gives 4.3, even or toward 0 gives 4.2
        "85, 2000, 4.3, HALF_UP AWAY_FROM_ZERO",
        "85, 2000, 4.2, HALF_EVEN TOWARD_ZERO",
        // 4.21 and 4.29 tell nearest from the others
        "85 421, 2000 10000, 4.3 4.2, HALF_UP",
        "85 429, 2000 10000, 4.2 4.3, HALF_EVEN",
        "85 429, 2000 10000, 4.2 4.2, TOWARD_ZERO",
        "85 421, 2000 10000, 4.3 4.3, AWAY_FROM_ZERO",
        // 4.29 as 4.2 shows the rule, 4.21 as 4.3 another: then only what is rounded to nearest tells
        "85 429 421, 2000 10000 10000, 4.3 4.2 4.3, HALF_UP AWAY_FROM_ZERO",
        // no rule explains 9.9, so it is an error and takes no part
        "85 421 421, 2000 10000 10000, 4.3 4.2 9.9, HALF_UP",
    })
    void conventions_ofASheet_areTheRulesThatFitEveryFigure(
            String numerators, String denominators, String rates, String rules) {
        RoundingConvention convention = convention(numerators, denominators, rates);
        assertThat(convention.fitting())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(rules.split(" ", -1))
                        .map(RoundingRule::valueOf)
                        .toList());
        assertThat(convention.rule())
                .isEqualTo(
                        convention.fitting().size() == 1 ? Optional.of(RoundingRule.valueOf(rules)) : Optional.empty());
    }

    @Test
    void conventions_ruleThatDoesNotFit_namesTheFirstFigureAgainstIt() {
        RoundingConvention convention = convention("85 421", "2000 10000", "4.3 4.2");
        assertThat(convention.figures()).isEqualTo(2);
        assertThat(convention.sheet()).isEqualTo("gunma FY2021");
        assertThat(convention.deciding()).extracting(d -> d.rule()).hasSize(3).doesNotContain(RoundingRule.HALF_UP);
    }

    @ParameterizedTest
    @EnumSource(Cause.Kind.class)
    void cause_nameInFiles_isWhatItPrints(Cause.Kind cause) {
        assertThat(cause.id())
                .isEqualTo(cause.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                .isEqualTo(cause.toString());
    }

    @ParameterizedTest
    @CsvSource({
        "TOTAL_IS_SUM, 合計と内訳の和, a total is the sum of its cells",
        "EXECUTION_RATE, 執行率, an execution rate is executed over budgeted",
    })
    void relation_hasANameForPeople(Relation relation, String ja, String en) {
        assertThat(relation.label().ja()).isEqualTo(ja);
        assertThat(relation.label().en()).isEqualTo(en);
    }
}
