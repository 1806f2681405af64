package dev.nendo.evaluate;

import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.plan.ResolvedKpi;
import dev.nendo.problem.Sentence;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Maps an evaluation to a label with a rank. Labels belong to the policy: ○ of one is not ○ of another.
 *
 * <p>It never changes what was judged, and it is handed everything as data, so a policy of one's own is a few lines: {@code
 * StatusPolicy.of("pass-fail", c -> new Answer(c.met() == Met.MET ? pass : fail, rule))}. Ratios are ratios, 1.2 being 120 %; a policy that
 * rounds says so in its rule. Implementations are immutable, thread-safe and pure.
 */
public interface StatusPolicy {
    /** {@return the id by which plans name the policy} */
    String id();

    /**
     * Gives the label of one case.
     *
     * @param it what is to be labelled
     * @return the label, with the rule that gave it
     */
    Answer judge(Case it);

    /**
     * Gives every label that a case may have while its ratio may lie anywhere in an interval.
     *
     * <p>Unless a policy knows better, it is asked at the ends of the interval and in its middle.
     *
     * @param it the case
     * @param ratios all that the ratio may be
     * @return the labels
     */
    default Set<Label> possible(Case it, Interval ratios) {
        Set<Label> labels = new LinkedHashSet<>();
        Rational middle = ratios.lower().plus(ratios.upper()).dividedBy(Rational.of(2));
        for (Rational ratio : new Rational[] {ratios.lower(), middle, ratios.upper()}) {
            if (ratios.contains(ratio)) {
                labels.add(judge(it.withRatio(ratio)).label());
            }
        }
        return labels;
    }

    /**
     * A policy from a function.
     *
     * @param id its id
     * @param rule the function; pure
     * @return the policy
     */
    static StatusPolicy of(String id, Function<Case, Answer> rule) {
        return new FunctionPolicy(id, rule);
    }

    /** {@return the legend of the branch reports, judged on met; ◎ is never given} */
    static StatusPolicy legend() {
        return LegendPolicy.PLAIN;
    }

    /**
     * The legend of the branch reports with a threshold for ◎, for which the legend itself gives no number.
     *
     * @param farAbove the least achievement ratio of a met target that is far above plan, such as 11/10
     * @return the policy, under the legend's id
     * @throws IllegalArgumentException if the threshold is below 1
     */
    static StatusPolicy legend(Rational farAbove) {
        return LegendPolicy.of(farAbove);
    }

    /**
     * A traffic light: green met, amber unmet but near, red otherwise.
     *
     * @param id the id, since every organisation has its own tolerance
     * @param tolerance how far below 1 the achievement ratio may be for amber, such as 1/10
     * @return the policy
     * @throws IllegalArgumentException if the tolerance is negative
     */
    static StatusPolicy trafficLight(String id, Rational tolerance) {
        return TrafficLight.of(id, tolerance);
    }

    /**
     * A label.
     *
     * @param symbol what is shown, such as ○
     * @param rank the higher the better; 0 for a label that is no judgement
     * @param meaning what it means
     */
    record Label(String symbol, int rank, Sentence meaning) {
        @Override
        public String toString() {
            return symbol;
        }
    }

    /**
     * A label with the reason for it.
     *
     * @param label the label
     * @param rule the rule that gave it
     */
    record Answer(Label label, Sentence rule) {}

    /**
     * What a policy judges: one possible state of the evaluation.
     *
     * <p>It has no numbers of its own but the ratio. Immutable and thread-safe.
     */
    final class Case {
        private final Met met;
        private final Optional<Reason> reason;
        private final Optional<Rational> ratio;
        private final Circumstances circumstances;

        Case(Met met, Optional<Reason> reason, Optional<Rational> ratio, Circumstances circumstances) {
            this.met = Objects.requireNonNull(met);
            this.reason = reason;
            this.ratio = ratio;
            this.circumstances = circumstances;
        }

        /**
         * A case of one's own making, to try a policy out: with an actual, of a period that is over.
         *
         * @param met whether the target is met
         * @param ratio the achievement ratio, if there is one
         * @return the case
         */
        public static Case of(Met met, Optional<Rational> ratio) {
            return new Case(
                    met,
                    Optional.empty(),
                    ratio,
                    new Circumstances(Optional.empty(), true, false, false, Optional.empty()));
        }

        /** {@return whether the target is met; never {@link Met#DEPENDS_ON_ROUNDING}, each side being a case of its own} */
        public Met met() {
            return met;
        }

        /** {@return why it is undecided} */
        public Optional<Reason> reason() {
            return reason;
        }

        /** {@return the achievement ratio, if there is one} */
        public Optional<Rational> ratio() {
            return ratio;
        }

        /** {@return whether some actual is known} */
        public boolean hasActual() {
            return circumstances.hasActual();
        }

        /** {@return whether the period goes on} */
        public boolean isUnderWay() {
            return circumstances.underWay();
        }

        /** {@return whether an activity is known not to have been done} */
        public boolean isKnownNotDone() {
            return circumstances.knownNotDone();
        }

        /** {@return for a plan over several years, the share of the years that has passed} */
        public Optional<Rational> elapsed() {
            return circumstances.elapsed();
        }

        /** {@return the KPI judged, with its branch and year; empty for a case of one's own making} */
        public Optional<ResolvedKpi> kpi() {
            return circumstances.kpi();
        }

        Case withRatio(Rational value) {
            return new Case(met, reason, Optional.of(value), circumstances);
        }

        Case withMet(Met value, Optional<Rational> at) {
            return new Case(value, reason, at, circumstances);
        }
    }
}
