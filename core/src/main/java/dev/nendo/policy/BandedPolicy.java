package dev.nendo.policy;

import dev.nendo.fiscal.FiscalYear;
import dev.nendo.internal.NendoStyle;
import dev.nendo.kpi.Met.JudgedOn;
import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import dev.nendo.problem.Sentence;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.immutables.value.Value;

/**
 * A policy of ordered bands over the achievement ratio, as data with its source.
 *
 * <p>It looks at the ratio and not at met. Bounds are in per cent and each says whether it is included: {@code B 100 ≤ x < 120}. The bands
 * cover every number exactly once; {@link Builder#build()} refuses gaps and overlaps. Judged on {@link JudgedOn#PRINTED}, the ratio is first
 * rounded by {@link #decimals()} and {@link #rounding()}; nothing else is rounded. Immutable and thread-safe.
 */
@Value.Immutable
@NendoStyle
public sealed interface BandedPolicy extends StatusPolicy permits ImmutableBandedPolicy {
    @Override
    String id();

    /** {@return what the scale is called} */
    Sentence name();

    /** {@return who laid the scale down} */
    Optional<Sentence> source();

    /** {@return when it was laid down} */
    Optional<LocalDate> date();

    /** {@return the bands, from the best to the worst} */
    List<Band> bands();

    /** {@return the label where there is no ratio} */
    Label withoutRatio();

    /** {@return the label of part of a period against a target for the whole of it; where none is stated, that without a ratio} */
    Optional<Label> underWay();

    /** {@return the years that are not graded, with the label given instead} */
    Map<FiscalYear, Label> notGraded();

    /** {@return whether the exact ratio is judged or the rounded one} */
    @Value.Default
    default JudgedOn judgedOn() {
        return JudgedOn.EXACT;
    }

    /** {@return the decimals of the rounded per cent, where that is judged} */
    @Value.Default
    default int decimals() {
        return 0;
    }

    /** {@return how it is rounded, where that is judged} */
    @Value.Default
    default RoundingMode rounding() {
        return RoundingMode.HALF_UP;
    }

    /** {@return whether the ratio is first divided by the elapsed share of a plan over several years} */
    @Value.Default
    default boolean isProRated() {
        return false;
    }

    /** {@return the label that only a stated finding gives, never a number} */
    Optional<Finding> finding();

    /** {@return the KPIs for which the finding is stated} */
    Set<Subject> found();

    @Override
    default Answer judge(PolicyCase it) {
        return Banding.judge(this, it);
    }

    @Override
    default Set<Label> possible(PolicyCase it, Interval ratios) {
        return Banding.possible(this, it, ratios);
    }

    /**
     * States the finding for KPIs, so that their best band becomes the finding's label. In a workbook of several branches or years it
     * counts for all KPIs of these ids; {@link #withStated(String, FiscalYear, String...)} is for one of them.
     *
     * @param kpis the ids of the KPIs
     * @return the policy with these findings
     * @throws IllegalArgumentException if the policy knows no such finding
     */
    default BandedPolicy withStated(String... kpis) {
        return builder()
                .from(this)
                .addAllFound(Stream.of(kpis).map(Subject::anywhere).toList())
                .build();
    }

    /**
     * States the finding for KPIs of one branch and year, so that their best band becomes the finding's label.
     *
     * @param branch the branch's id
     * @param year the fiscal year
     * @param kpis the ids of the KPIs
     * @return the policy with these findings
     * @throws IllegalArgumentException if the policy knows no such finding
     */
    default BandedPolicy withStated(String branch, FiscalYear year, String... kpis) {
        return builder()
                .from(this)
                .addAllFound(Stream.of(kpis)
                        .map(kpi -> new Subject(kpi, Optional.of(branch), Optional.of(year)))
                        .toList())
                .build();
    }

    /** {@return a new builder} */
    static Builder builder() {
        return new Builder();
    }

    /** Collects the parts of a policy; not thread-safe. */
    final class Builder extends ImmutableBandedPolicy.Builder {
        Builder() {}

        /**
         * Adds the next band, from the best to the worst.
         *
         * @param label its label
         * @param fromPercent its lower bound, included; empty for the last band
         * @param toPercent its upper bound, excluded; empty for the first band
         * @return this builder
         */
        public Builder addBand(Label label, Optional<Rational> fromPercent, Optional<Rational> toPercent) {
            addBand(new Band(label, fromPercent.map(v -> new Bound(v, true)), toPercent.map(v -> new Bound(v, false))));
            return this;
        }

        /**
         * Checks the bands and builds the policy.
         *
         * @return the policy
         * @throws IllegalArgumentException if the bands leave a gap or overlap; the message names the two bands and the bound
         */
        @Override
        public BandedPolicy build() {
            BandedPolicy policy = super.build();
            Banding.check(policy);
            return policy;
        }
    }

    /**
     * One band.
     *
     * @param label its label
     * @param from the lower bound, or none
     * @param to the upper bound, or none
     */
    record Band(Label label, Optional<Bound> from, Optional<Bound> to) {}

    /**
     * A bound in per cent.
     *
     * @param percent the number
     * @param isIncluded whether the band includes it
     */
    record Bound(Rational percent, boolean isIncluded) {}

    /**
     * A label that is given when somebody states a qualitative finding and the number gives the best band.
     *
     * @param label the label
     * @param wording what has to be found
     */
    record Finding(Label label, Sentence wording) {}

    /**
     * What a finding is stated for.
     *
     * @param kpi the id of the KPI
     * @param branch the id of its branch; empty for any
     * @param year its fiscal year; empty for any
     */
    record Subject(String kpi, Optional<String> branch, Optional<FiscalYear> year) {
        static Subject anywhere(String kpi) {
            return new Subject(kpi, Optional.empty(), Optional.empty());
        }

        /**
         * {@return whether a case is of this KPI, branch and year}
         *
         * @param it the case
         */
        public boolean covers(PolicyCase it) {
            return it.definition().filter(d -> d.id().equals(kpi)).isPresent()
                    && (branch.isEmpty() || branch.equals(it.branch()))
                    && (year.isEmpty() || year.equals(it.year()));
        }
    }
}
