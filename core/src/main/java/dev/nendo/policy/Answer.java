package dev.nendo.policy;

import dev.nendo.problem.Sentence;

/**
 * What a policy says of a case: a label with the rule that gave it.
 *
 * <p>It is no judgement of its own: whether the target is met is decided before the policy is asked. Immutable and thread-safe.
 *
 * @param label the label
 * @param rule the rule that gave it, such as {@code met gives ○}
 */
public record Answer(Label label, Sentence rule) {}
