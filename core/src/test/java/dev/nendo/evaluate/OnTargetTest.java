package dev.nendo.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.kpi.Actual;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Figure;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.Met;
import dev.nendo.number.RoundingRule;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An actual exactly on the target, and one unit in the last place to either side of it. */
class OnTargetTest {
    private static Evaluation rate(Direction direction, RoundingRule rule, String actual, boolean exact) {
        Kpis kpis = Kpis.of(Measure.RATE_OF_FLOWS, "%", direction, Kpis.fixed("96.9%"))
                .rounding(rule)
                .actual(Actual.figure("F"));
        kpis.item()
                .addFigure(Figure.builder()
                        .id("F")
                        .label("率")
                        .role(Figure.Role.ACTUAL)
                        .printed(Kpis.printed(actual))
                        .exact(exact)
                        .build());
        return kpis.evaluate();
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 96.8%, NOT_MET", "AT_LEAST, 96.9%, MET", "AT_LEAST, 97.0%, MET",
        "AT_MOST, 96.8%, MET", "AT_MOST, 96.9%, MET", "AT_MOST, 97.0%, NOT_MET",
        "LESS_THAN, 96.8%, MET", "LESS_THAN, 96.9%, NOT_MET", "LESS_THAN, 97.0%, NOT_MET",
        "EQUAL, 96.8%, NOT_MET", "EQUAL, 96.9%, MET", "EQUAL, 97.0%, NOT_MET",
        "AT_LEAST, 96.899999999%, NOT_MET", "LESS_THAN, 96.899999999%, MET", "AT_MOST, 96.900000001%, NOT_MET",
    })
    void met_exactActual_turnsAtTheTarget(Direction direction, String actual, Met met) {
        assertThat(rate(direction, RoundingRule.UNKNOWN, actual, true).met()).isEqualTo(met);
    }

    @ParameterizedTest
    @CsvSource({
        // to nearest, the printed 96.9 may be anything from 96.85 to 96.95
        "UNKNOWN, AT_LEAST, 96.8%, NOT_MET, NOT_MET, △",
        "UNKNOWN, AT_LEAST, 96.9%, DEPENDS_ON_ROUNDING, MET, ○",
        "UNKNOWN, AT_LEAST, 97.0%, MET, MET, ○",
        "UNKNOWN, AT_MOST, 96.8%, MET, MET, ○",
        "UNKNOWN, AT_MOST, 96.9%, DEPENDS_ON_ROUNDING, MET, ○",
        "UNKNOWN, AT_MOST, 97.0%, NOT_MET, NOT_MET, △",
        "UNKNOWN, LESS_THAN, 96.8%, MET, MET, ○",
        "UNKNOWN, LESS_THAN, 96.9%, DEPENDS_ON_ROUNDING, NOT_MET, △",
        "UNKNOWN, LESS_THAN, 97.0%, NOT_MET, NOT_MET, △",
        "UNKNOWN, EQUAL, 96.8%, NOT_MET, NOT_MET, △",
        "UNKNOWN, EQUAL, 96.9%, DEPENDS_ON_ROUNDING, MET, ○",
        "UNKNOWN, EQUAL, 97.0%, NOT_MET, NOT_MET, △",
        // cut off, 96.9 is at least 96.9, and 96.8 is below it
        "TOWARD_ZERO, AT_LEAST, 96.8%, NOT_MET, NOT_MET, △",
        "TOWARD_ZERO, AT_LEAST, 96.9%, MET, MET, ○",
        "TOWARD_ZERO, AT_MOST, 96.9%, DEPENDS_ON_ROUNDING, MET, ○",
        "TOWARD_ZERO, LESS_THAN, 96.8%, MET, MET, ○",
        "TOWARD_ZERO, LESS_THAN, 96.9%, NOT_MET, NOT_MET, △",
        "TOWARD_ZERO, EQUAL, 96.9%, DEPENDS_ON_ROUNDING, MET, ○",
        // rounded up, 96.9 is at most 96.9, and 97.0 is above it
        "AWAY_FROM_ZERO, AT_LEAST, 96.9%, DEPENDS_ON_ROUNDING, MET, ○",
        "AWAY_FROM_ZERO, AT_LEAST, 97.0%, MET, MET, ○",
        "AWAY_FROM_ZERO, AT_MOST, 96.9%, MET, MET, ○",
        "AWAY_FROM_ZERO, AT_MOST, 97.0%, NOT_MET, NOT_MET, △",
        "AWAY_FROM_ZERO, LESS_THAN, 96.9%, DEPENDS_ON_ROUNDING, NOT_MET, △",
        "AWAY_FROM_ZERO, EQUAL, 97.0%, NOT_MET, NOT_MET, △",
    })
    void met_printedActual_dependsOnRoundingOnTheTargetOnly(
            RoundingRule rule, Direction direction, String actual, Met exactly, Met printed, String status) {
        Evaluation result = rate(direction, rule, actual, false);
        assertThat(result.met()).isEqualTo(exactly);
        assertThat(result.metAtPrinted()).isEqualTo(printed);
        assertThat(result.status().value().orElseThrow()).hasToString(status);
        assertThat(result.possibleStatuses()).hasSize(exactly == Met.DEPENDS_ON_ROUNDING ? 2 : 1);
    }
}
