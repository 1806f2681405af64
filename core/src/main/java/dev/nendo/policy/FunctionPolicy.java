package dev.nendo.policy;

import dev.nendo.internal.Checks;
import java.util.function.Function;

/** A policy from a function. */
record FunctionPolicy(String id, Function<PolicyCase, Answer> rule) implements StatusPolicy {
    FunctionPolicy {
        Checks.notBlank("the id of a status policy", id);
    }

    @Override
    public Answer judge(PolicyCase it) {
        return rule.apply(it);
    }
}
