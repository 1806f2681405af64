package dev.nendo.audit;

import dev.nendo.internal.NendoStyle;
import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import dev.nendo.problem.Sentence;
import dev.nendo.problem.Severity;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * One thing that an audit has to say about printed figures.
 *
 * <p>It is not a correction: which figure is wrong is for the publisher to say. Example: relation total-is-sum, inconsistent, an error,
 * printed 234, expected 231, a gap of 3 units of the last place. Immutable and thread-safe. Nothing is rounded except where a sentence
 * shows a value with … behind its digits.
 */
@Value.Immutable
@NendoStyle
public sealed interface Finding permits ImmutableFinding {
    /** {@return the relation checked, whose id is the finding's code} */
    Relation relation();

    /** {@return what came of the check} */
    Verdict verdict();

    /** {@return how much it matters: an error if and only if inconsistent} */
    Severity severity();

    /** {@return where the figure stands} */
    FindingPlace place();

    /** {@return the figure as printed} */
    Optional<String> printed();

    /** {@return what the other figures say it should be: a value or a range, in the printed unit} */
    Optional<String> expected();

    /** {@return the values of the figure that fit, where they form a range, in the base unit (rates as ratios)} */
    Optional<Interval> witness();

    /** {@return how far the figure is from what fits, in units of its last printed place} */
    Optional<Rational> gap();

    /** {@return the arithmetic, with the numbers} */
    Sentence message();

    /** {@return slips that would explain it and leave no other contradiction, at most three, the likelier ones first} */
    List<Cause> causes();

    /**
     * {@return which figures would have to change for it to hold, with all that they are tied to; for a table that is strained, for it to be
     * within the limit}
     */
    Optional<ComponentRepair> repair();
}
