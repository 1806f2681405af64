package dev.nendo.evaluate;

import dev.nendo.policy.StatusPolicy;
import java.util.Optional;

/**
 * The policy that a KPI names.
 *
 * @param id its id
 * @param known the policy, if the evaluator knows it
 */
record NamedPolicy(String id, Optional<StatusPolicy> known) {}
