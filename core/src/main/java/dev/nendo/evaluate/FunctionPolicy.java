package dev.nendo.evaluate;

import dev.nendo.internal.Checks;
import java.util.function.Function;

/** A policy from a function. */
record FunctionPolicy(String id, Function<StatusPolicy.Case, StatusPolicy.Answer> rule) implements StatusPolicy {
    FunctionPolicy {
        Checks.notBlank("the id of a status policy", id);
    }

    @Override
    public Answer judge(Case it) {
        return rule.apply(it);
    }
}
