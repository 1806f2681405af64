package dev.nendo.policy;

import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import java.util.LinkedHashSet;
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
    Answer judge(PolicyCase it);

    /**
     * Gives every label that a case may have while its ratio may lie anywhere in an interval.
     *
     * <p>Unless a policy knows better, it is asked at the ends of the interval and in its middle.
     *
     * @param it the case
     * @param ratios all that the ratio may be
     * @return the labels
     */
    default Set<Label> possible(PolicyCase it, Interval ratios) {
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
    static StatusPolicy of(String id, Function<PolicyCase, Answer> rule) {
        return new FunctionPolicy(id, rule);
    }
}
