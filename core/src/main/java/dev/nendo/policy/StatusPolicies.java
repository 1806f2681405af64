package dev.nendo.policy;

import dev.nendo.number.Rational;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The status policies that an evaluator knows, by id, as workbooks name them.
 *
 * <p>They are no setting of the process: each evaluator has its own. {@link #shipped()} holds {@code report-legend} (the default), {@code
 * mic-guideline-2014} and {@code osaka-library-2013}; {@link #withPolicy(StatusPolicy)} adds one's own or replaces one of the same id. A traffic
 * light is not shipped, since its tolerance is the user's. No numbers and no rounding. Immutable and thread-safe.
 */
public final class StatusPolicies {
    private static final StatusPolicies SHIPPED = new StatusPolicies(Map.of())
            .withPolicy(LegendPolicy.PLAIN)
            .withPolicy(PublicScales.MIC_GUIDELINE)
            .withPolicy(PublicScales.OSAKA_LIBRARY);

    /** The id of the policy that labels where a plan names none. */
    public static final String DEFAULT = LegendPolicy.ID;

    private final Map<String, StatusPolicy> policies;

    private StatusPolicies(Map<String, StatusPolicy> policies) {
        this.policies = policies;
    }

    /** {@return the policies that come with the library} */
    public static StatusPolicies shipped() {
        return SHIPPED;
    }

    /** {@return the legend of the branch reports, judged on met; ◎ is never given} */
    public static StatusPolicy legend() {
        return LegendPolicy.PLAIN;
    }

    /**
     * The legend of the branch reports with a threshold for ◎, for which the legend itself gives no number.
     *
     * @param farAbove the least achievement ratio of a met target that is far above plan, such as 11/10
     * @return the policy, under the legend's id
     * @throws IllegalArgumentException if the threshold is below 1
     */
    public static StatusPolicy legend(Rational farAbove) {
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
    public static StatusPolicy trafficLight(String id, Rational tolerance) {
        return TrafficLight.of(id, tolerance);
    }

    /** {@return the scale of the guideline on evaluating incorporated administrative agencies of 2014-09-02} */
    public static BandedPolicy micGuideline() {
        return PublicScales.MIC_GUIDELINE;
    }

    /** {@return the scale of the Osaka prefectural libraries of 2013} */
    public static BandedPolicy osakaLibrary() {
        return PublicScales.OSAKA_LIBRARY;
    }

    /**
     * Adds a policy.
     *
     * @param policy the policy; it replaces one of the same id
     * @return the policies with it
     */
    public StatusPolicies withPolicy(StatusPolicy policy) {
        Map<String, StatusPolicy> more = new LinkedHashMap<>(policies);
        more.put(policy.id(), policy);
        return new StatusPolicies(more);
    }

    /**
     * Finds a policy.
     *
     * @param id its id
     * @return the policy, if there is one
     */
    public Optional<StatusPolicy> find(String id) {
        return Optional.ofNullable(policies.get(id));
    }

    /**
     * {@return whether a policy of that id was added, or put in the place of one that comes with the library}
     *
     * @param id the id
     */
    public boolean isOwn(String id) {
        return policies.containsKey(id) && !policies.get(id).equals(SHIPPED.policies.get(id));
    }

    /**
     * Finds a policy that has to be there.
     *
     * @param id its id
     * @return the policy
     * @throws IllegalArgumentException if there is none; the message lists the ids there are
     */
    public StatusPolicy policy(String id) {
        return find(id).orElseThrow(() -> new IllegalArgumentException(
                "no status policy of that id; valid are " + String.join(", ", ids()) + ": " + id));
    }

    /** {@return the ids, in the order in which they were added} */
    public List<String> ids() {
        return List.copyOf(new ArrayList<>(policies.keySet()));
    }
}
