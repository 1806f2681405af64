package dev.nendo.evaluate;

import dev.nendo.internal.NendoStyle;
import dev.nendo.kpi.Display;
import dev.nendo.number.Interval;
import dev.nendo.number.Outcome;
import dev.nendo.number.Rational;
import dev.nendo.number.Unit;
import dev.nendo.problem.Sentence;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How far an actual came against its target (達成率, 対計画値): a ratio, and the difference.
 *
 * <p>It decides nothing: met is judged on the values themselves. Ratios are ratios, 17/15 and not 113.3; the difference is in the KPI's
 * unit, for a rate in percentage points (ポイント). Example: at most 1.36, actual 1.20 as printed, target / actual: nominal 17/15, between
 * 272/241 and 272/239, shown as {@code 113.3}. Nothing is rounded but in {@link #rounded()} and {@link #shown()}, by the definition's
 * display. Immutable and thread-safe.
 */
@Value.Immutable
@NendoStyle
public sealed interface Achievement permits ImmutableAchievement {
    /** {@return how the ratio is computed} */
    Formula formula();

    /** {@return all that the ratio may be, or why there is none} */
    Outcome<Interval> ratio();

    /** {@return the ratio that the printed figures give} */
    Optional<Rational> nominal();

    /** {@return whether the target is missed, so that digits are added before the ratio is shown as 100 %} */
    @Value.Default
    default boolean isMissed() {
        return false;
    }

    /**
     * {@return whether nothing happened of which at most some was to happen: there is no ratio to 0, and every scale gives its best label}
     */
    @Value.Default
    default boolean isAboveEveryRatio() {
        return false;
    }

    /** {@return actual minus target, where both are known; for a range, the difference to its nearer end, 0 inside it} */
    Outcome<Interval> difference();

    /** {@return actual minus target by the printed figures} */
    Optional<Rational> nominalDifference();

    /** {@return the unit of the difference, ポイント for rates in %} */
    Unit differenceUnit();

    /** {@return for progress over several years, the share of the years that has passed} */
    Optional<Rational> elapsed();

    /** {@return how the ratio is shown} */
    Display display();

    /**
     * The nominal ratio in per cent, rounded by the display's decimals and mode; the style has no part in it. Where the target is missed,
     * digits are added until it is below 100: 9,999 of 10,000 is 99.99 and not 100.0.
     *
     * @return such as 113.3 for 17/15
     */
    default Optional<BigDecimal> rounded() {
        return nominal().map(n -> AchievementDigits.round(n, display(), isMissed()));
    }

    /**
     * The nominal ratio as it is published, by the display's style and with the digits of {@link #rounded()}.
     *
     * @return such as {@code 113.3%}, {@code 100.0%} when clamped, or {@code 100%超}
     */
    default Optional<String> shown() {
        return nominal().map(n -> Styles.show(n, display(), isMissed()));
    }

    /** How a ratio is computed. */
    enum Formula {
        /** Higher is better, or the two are to be equal. */
        ACTUAL_OVER_TARGET("実績÷目標", "actual / target"),
        /** Lower is better. */
        TARGET_OVER_ACTUAL("目標÷実績", "target / actual"),
        /** Lower is better, the other convention. */
        TWO_MINUS_RATIO("2−実績÷目標", "2 − actual / target"),
        /** Progress over several years. */
        FROM_BASELINE("(実績−基準値)÷(最終目標−基準値)", "(actual − baseline) / (goal − baseline)"),
        /** No ratio is defined, as for an activity. */
        NONE("達成率なし", "no ratio");

        private final Sentence label;

        Formula(String ja, String en) {
            this.label = Sentence.of(ja, en);
        }

        /** {@return the formula in words} */
        public Sentence label() {
            return label;
        }
    }
}
