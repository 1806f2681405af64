package dev.nendo.kpi;

import dev.nendo.fiscal.Window;
import dev.nendo.internal.Checks;
import dev.nendo.internal.Choices;
import dev.nendo.internal.NendoStyle;
import dev.nendo.kpi.Met.JudgedOn;
import dev.nendo.number.RoundingRule;
import dev.nendo.number.Unit;
import dev.nendo.problem.Location;
import dev.nendo.problem.Sentence;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One branch's target for one year on one indicator, with the evidence for its actual and every choice that judging it takes.
 *
 * <p>It is not a result. Measure, unit and direction may be left to the indicator; without an indicator the definition's own id serves for
 * joining years. Example: 郵送化率 96.9 % or more, actual in row GT02. Immutable and thread-safe; no rounding is done here, the publisher's
 * rounding is part of {@link #display()}.
 */
@Value.Immutable
@NendoStyle
public sealed interface KpiDefinition permits ImmutableKpiDefinition {
    /** {@return the id, unique within the plan} */
    String id();

    /** {@return the indicator measured, if shared with other branches or years} */
    Optional<String> indicator();

    /** {@return the name shown to people; the id where none is stated} */
    @Value.Default
    default Sentence name() {
        return Sentence.of(id(), id());
    }

    /** {@return the measure; the indicator's where absent} */
    Optional<Measure> measure();

    /** {@return the unit of target and actual; the indicator's where absent} */
    Optional<Unit> unit();

    /** {@return the decimals the actual is printed with; those of the printed actual or target where absent} */
    Optional<Integer> decimals();

    /** {@return which side of the target is good; the indicator's where absent} */
    Optional<Direction> direction();

    /** {@return the rule to be judged by} */
    Target target();

    /** {@return the months the target speaks of; the plan's whole fiscal year where absent} */
    Optional<Window> targetWindow();

    /** {@return the evidence for this year and earlier ones} */
    List<Actual.Observed> actuals();

    /** {@return the ids of figures or rows that others reached, such as the national average} */
    List<String> benchmarks();

    /** {@return how the full-year target is spread over the months, if it is} */
    Optional<Phasing> phasing();

    /** {@return what a month means of which nothing was observed} */
    @Value.Default
    default Absent absent() {
        return Absent.MISSING;
    }

    /** {@return how the achievement of a lower-is-better KPI is computed} */
    @Value.Default
    default AchievementConvention achievement() {
        return AchievementConvention.TARGET_OVER_ACTUAL;
    }

    /** {@return whether the KPI is judged exactly or at printed precision} */
    @Value.Default
    default JudgedOn judgedOn() {
        return JudgedOn.EXACT;
    }

    /** {@return how results are shown} */
    @Value.Default
    default Display display() {
        return Display.DEFAULT;
    }

    /** {@return the status policy's id where it is not the plan's} */
    Optional<String> policy();

    /** {@return whether figures are exact, where their text and unit do not decide it rightly} */
    Optional<Boolean> exact();

    /** {@return what the last digit that is known is worth, above 0, in the unit of the figures: 100 for 12,300 to hundreds} */
    Optional<BigDecimal> precision();

    /** {@return whether denominators printed without decimals, and numerators of shares of them, are whole numbers; where it is not stated, units decide} */
    Optional<Boolean> whole();

    /** {@return whether the quantity is a share of a whole, which no value exceeds} */
    Optional<Boolean> share();

    /** {@return the rule by which figures were rounded, where it is not the document's} */
    Optional<RoundingRule> rounding();

    /** {@return what the value is multiplied by, such as 100,000 for 人口10万対; part of the definition and exact} */
    Optional<Indicator.Factor> factor();

    /** {@return whether 0 of 0 meets the target: met, not met or, as where nothing is stated, undecided} */
    Optional<Met> zeroByZero();

    /** {@return where the definition was read; no part of equality} */
    @Value.Auxiliary
    Optional<Location> origin();

    /**
     * Checks the decimals and what is declared of figures.
     *
     * @throws IllegalArgumentException if decimals are not 0 to 9, figures are both exact and of a precision, the precision is not above
     *     0, or 0 of 0 depends on rounding
     */
    @Value.Check
    default void checkDecimals() {
        decimals().ifPresent(d -> Checks.inRange("decimals of a KPI", d, 0, Display.MOST_DECIMALS));
        Declarations.check(exact(), precision());
        Declarations.check(zeroByZero());
    }

    /**
     * {@return this definition with what only its indicator states}
     *
     * @param indicator the indicator measured
     */
    default KpiDefinition completedFrom(Indicator indicator) {
        Builder kpi = builder();
        kpi.from(this)
                .measure(measure().orElse(indicator.measure()))
                .unit(unit().orElse(indicator.unit()))
                .direction(direction().or(indicator::direction))
                .whole(whole().or(indicator::whole))
                .share(share().or(indicator::share))
                .rounding(rounding().or(indicator::rounding))
                .factor(factor().or(indicator::factor))
                .zeroByZero(zeroByZero().or(indicator::zeroByZero));
        if (exact().isEmpty() && precision().isEmpty()) {
            kpi.exact(indicator.exact()).precision(indicator.precision());
        }
        if (absent() == Absent.MISSING) {
            indicator.absent().ifPresent(kpi::absent);
        }
        return kpi.build();
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** What a month means of which a database has no row. */
    enum Absent {
        /** Its value is not known. */
        MISSING("missing"),
        /** Nothing happened, as of accidents and complaints: the month counts 0. */
        ZERO("zero");

        private final String id;

        Absent(String id) {
            this.id = id;
        }

        /** {@return the name used in files} */
        public String id() {
            return id;
        }

        /**
         * {@return the meaning of a file name}
         *
         * @param id {@code missing} or {@code zero}
         * @throws IllegalArgumentException if there is no such meaning; the message lists the valid names
         */
        public static Absent parse(String id) {
            return Choices.find(values(), Absent::id, "a meaning of an absent month", id);
        }

        @Override
        public String toString() {
            return id;
        }
    }

    /** Collects the parts of a definition; not thread-safe. */
    final class Builder extends ImmutableKpiDefinition.Builder {
        Builder() {}

        /**
         * Adds evidence for the plan's own year.
         *
         * @param actual the evidence; {@link Actual#lastYear()} and {@link Actual#yearsBack(int)} say it of another year
         * @return this builder
         */
        public Builder addActual(Actual actual) {
            addActual(actual.thisYear());
            return this;
        }
    }
}
