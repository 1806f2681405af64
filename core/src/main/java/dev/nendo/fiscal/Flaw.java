package dev.nendo.fiscal;

import dev.nendo.problem.Location;
import dev.nendo.problem.Problem;
import dev.nendo.problem.ProblemCode;
import dev.nendo.problem.Sentence;
import dev.nendo.problem.Severity;

/**
 * A problem of a label before its place is known.
 *
 * @param code the kind
 * @param severity error when there is no value, warning when there is
 * @param ja what would be valid, without the rejected text
 * @param en the same in English
 */
record Flaw(ProblemCode code, Severity severity, String ja, String en) {

    Problem at(Location where, String rejected) {
        return new Problem(code, severity, where, rejected, sentence(rejected));
    }

    Sentence sentence(String rejected) {
        String shown = rejected.isBlank() ? '"' + rejected + '"' : Problem.excerpt(rejected);
        return Sentence.of(ja + ": " + shown, en + ": " + shown);
    }
}
