package dev.nendo.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Status policies by id, as workbooks name them.
 *
 * <p>It is not a setting of the process: an evaluator has its own. {@link #shipped()} holds {@code report-legend} (the default), {@code
 * mic-guideline-2014} and {@code osaka-library-2013}; {@link #with(StatusPolicy)} adds one's own or replaces one of the same id. A traffic
 * light is not shipped, since its tolerance is the user's. No numbers and no rounding. Immutable and thread-safe.
 */
public final class PolicyBook {
    private static final PolicyBook SHIPPED = new PolicyBook(Map.of())
            .with(StatusPolicy.legend())
            .with(PublicScales.MIC_GUIDELINE)
            .with(PublicScales.OSAKA_LIBRARY);

    private final Map<String, StatusPolicy> policies;

    private PolicyBook(Map<String, StatusPolicy> policies) {
        this.policies = policies;
    }

    /** {@return the policies that come with the library} */
    public static PolicyBook shipped() {
        return SHIPPED;
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
     * @return a book with it
     */
    public PolicyBook with(StatusPolicy policy) {
        Map<String, StatusPolicy> more = new LinkedHashMap<>(policies);
        more.put(policy.id(), policy);
        return new PolicyBook(more);
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
