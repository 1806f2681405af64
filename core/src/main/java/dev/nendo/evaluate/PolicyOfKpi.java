package dev.nendo.evaluate;

import dev.nendo.policy.StatusPolicy;
import java.util.Optional;

/**
 * The policy that a KPI names.
 *
 * @param id its id
 * @param policy the policy, if the evaluator knows it
 */
record PolicyOfKpi(String id, Optional<StatusPolicy> policy) {}
