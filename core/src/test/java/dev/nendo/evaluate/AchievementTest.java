package dev.nendo.evaluate;

import static org.assertj.core.api.Assertions.assertThat;

import dev.nendo.kpi.AchievementConvention;
import dev.nendo.kpi.Actual;
import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Display;
import dev.nendo.kpi.Measure;
import dev.nendo.kpi.Met;
import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AchievementTest {

    private static Kpis kpis(Direction direction, String unit, String target, String actual) {
        return Kpis.of(Measure.FLOW, unit, direction, Kpis.fixed(target))
                .figure("F", actual)
                .actual(Actual.figure("F"));
    }

    private static Achievement of(Kpis kpis) {
        return kpis.evaluate().achievement();
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 件, 10, 12, TARGET_OVER_ACTUAL, 6/5",
        "AT_LEAST, 件, 10, 0, TARGET_OVER_ACTUAL, 0",
        "AT_LEAST, 件, 18, 17, TWO_MINUS_RATIO, 17/18",
        "AT_MOST, 件, 10, 8, TARGET_OVER_ACTUAL, 5/4",
        "AT_MOST, 件, 10, 8, TWO_MINUS_RATIO, 6/5",
        "AT_MOST, 件, 10, 25, TWO_MINUS_RATIO, -1/2",
        "AT_MOST, 件, 10, 0, TWO_MINUS_RATIO, 2",
        "LESS_THAN, 件, 10, 8, TARGET_OVER_ACTUAL, 5/4",
        "EQUAL, 件, 10, 12, TARGET_OVER_ACTUAL, 6/5",
        "AT_LEAST, %, 100, 438.2, TARGET_OVER_ACTUAL, 2191/500",
    })
    void ratio_byDirectionAndConvention_isExact(
            Direction direction,
            String unit,
            String target,
            String actual,
            AchievementConvention convention,
            String ratio) {
        Kpis kpis = kpis(direction, unit, target, actual);
        kpis.definition().achievement(convention);
        assertThat(of(kpis).nominal()).contains(Rational.parse(ratio));
    }

    @ParameterizedTest
    @CsvSource({
        "AT_LEAST, 0, 5, TARGET_OVER_ACTUAL, ZERO_TARGET, MET",
        "AT_LEAST, 0, 0, TARGET_OVER_ACTUAL, ZERO_TARGET, MET",
        "AT_LEAST, -3, 5, TARGET_OVER_ACTUAL, NEGATIVE_TARGET, MET",
        "AT_LEAST, -3, -5, TARGET_OVER_ACTUAL, NEGATIVE_TARGET, NOT_MET",
        "AT_LEAST, 3, △5, TARGET_OVER_ACTUAL, NEGATIVE_ACTUAL, NOT_MET",
        "AT_MOST, 3, 0, TARGET_OVER_ACTUAL, ZERO_ACTUAL, MET",
        "AT_MOST, 3, -1, TARGET_OVER_ACTUAL, NEGATIVE_ACTUAL, MET",
        "AT_MOST, 3, -1, TWO_MINUS_RATIO, NEGATIVE_ACTUAL, MET",
        "AT_MOST, 0, 0, TWO_MINUS_RATIO, ZERO_TARGET, MET",
        "AT_MOST, 0, 0, TARGET_OVER_ACTUAL, ZERO_TARGET, MET",
    })
    void ratio_whereNoneIsDefined_isAbsentWithReason_differenceAndMetStay(
            Direction direction,
            String target,
            String actual,
            AchievementConvention convention,
            Reason reason,
            Met met) {
        Kpis kpis = kpis(direction, "件", target, actual);
        kpis.definition().achievement(convention);
        Evaluation result = kpis.evaluate();
        assertThat(result.achievement().ratio().reason()).contains(reason);
        assertThat(result.achievement().nominal()).isEmpty();
        assertThat(result.achievement().difference().isPresent()).isTrue();
        assertThat(result.met()).isEqualTo(met);
    }

    @Test
    void ratio_actualPrintedZeroOfRate_hasNoTargetOverActual() {
        Kpis kpis = kpis(Direction.AT_MOST, "%", "3%", "0.0%");
        assertThat(of(kpis).ratio().reason()).contains(Reason.ZERO_ACTUAL);
    }

    @Test
    void ratio_printedRate_isCutAtZero() {
        Kpis kpis = kpis(Direction.AT_LEAST, "%", "3%", "0.0%");
        assertThat(of(kpis).ratio().value()).contains(Interval.closed(Rational.ZERO, Rational.of(1, 60)));
    }

    @ParameterizedTest
    @CsvSource({
        "PLAIN, 113, 113.0%", "CLAMPED, 113, 100.0%", "OVER_UNDER, 113, 100%超",
        "PLAIN, 100, 100.0%", "CLAMPED, 100, 100.0%", "OVER_UNDER, 100, 100.0%",
        "PLAIN, 94, 94.0%", "CLAMPED, 94, 94.0%", "OVER_UNDER, 94, 94.0%",
        "PLAIN, 0, 0.0%", "CLAMPED, 0, 0.0%", "OVER_UNDER, 0, 0.0%",
    })
    void shown_atLeast_followsStyle(Display.Style style, String actual, String shown) {
        Kpis kpis = kpis(Direction.AT_LEAST, "件", "100", actual);
        kpis.definition().display(new Display(1, RoundingMode.HALF_UP, style));
        assertThat(of(kpis).shown()).contains(shown);
    }

    @ParameterizedTest
    @CsvSource({"PLAIN, -50.0%", "CLAMPED, 0.0%", "OVER_UNDER, 0%未満"})
    void shown_belowZero_followsStyle(Display.Style style, String shown) {
        Kpis kpis = kpis(Direction.AT_MOST, "件", "10", "25");
        kpis.definition()
                .achievement(AchievementConvention.TWO_MINUS_RATIO)
                .display(new Display(1, RoundingMode.HALF_UP, style));
        assertThat(of(kpis).shown()).contains(shown);
    }

    @ParameterizedTest
    @CsvSource({"HALF_UP, 0, 13", "HALF_EVEN, 0, 12", "DOWN, 0, 12", "UP, 0, 13", "HALF_UP, 2, 12.50"})
    void rounded_byMode_roundsTheNominalRatioOnly(RoundingMode mode, int decimals, String rounded) {
        Kpis kpis = kpis(Direction.AT_LEAST, "件", "8", "1");
        kpis.definition().display(new Display(decimals, mode, Display.Style.PLAIN));
        Achievement achievement = of(kpis);
        assertThat(achievement.rounded().orElseThrow()).hasToString(rounded);
        assertThat(achievement.nominal()).contains(Rational.of(1, 8));
    }

    @Test
    void difference_ofRates_isInPoints() {
        Achievement achievement = of(kpis(Direction.AT_LEAST, "%", "92.7%", "89.60%"));
        assertThat(achievement.differenceUnit()).hasToString("ポイント");
        assertThat(achievement.nominalDifference()).contains(Rational.parse("-3.1"));
    }

    @ParameterizedTest
    @CsvSource({"千円, 928825千円, 802300000円, 802300", "円, 1千円, 1500円, 1500", "%, 96.9%, 0.5倍, 50"})
    void actual_inAnotherUnit_isConverted(String unit, String target, String actual, String value) {
        Evaluation result = kpis(Direction.AT_LEAST, unit, target, actual).evaluate();
        assertThat(result.actual().nominal()).contains(Rational.parse(value));
    }

    @Test
    void actual_inUnitOfAnotherKind_isNotCompared() {
        Evaluation result = kpis(Direction.AT_LEAST, "円", "100円", "5件").evaluate();
        assertThat(result.reason()).contains(Reason.UNITS_DIFFER);
        assertThat(result.status().value().orElseThrow()).hasToString("─");
    }

    @Test
    void actual_approximate_isNotJudged() {
        Evaluation result = kpis(Direction.AT_LEAST, "件", "700件", "約700件").evaluate();
        assertThat(result.reason()).contains(Reason.NOT_ASSESSABLE);
    }
}
