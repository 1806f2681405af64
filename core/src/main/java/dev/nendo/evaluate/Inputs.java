package dev.nendo.evaluate;

import dev.nendo.fiscal.Window;
import dev.nendo.number.Interval;
import dev.nendo.number.Printed;
import dev.nendo.problem.Sentence;
import java.util.List;
import java.util.Optional;

/** The figures of an explanation, named alike wherever they are used. */
final class Inputs {
    static final Sentence ACTUAL = Sentence.of("実績", "Actual");
    static final Sentence TARGET = Sentence.of("目標", "Target");

    private Inputs() {}

    static Explanation.Input terms(Sentence label, Optional<Window> months, List<Printed> terms) {
        return new Explanation.Input(
                label, months, terms.stream().map(Gathered::text).toList(), Optional.empty());
    }

    static Explanation.Step step(Sentence name, Sentence formula, Known known) {
        Optional<Interval> interval = known.isExact() ? Optional.empty() : Optional.of(known.interval());
        return new Explanation.Step(name, formula, new Explanation.Result(known.nominal(), interval, Optional.empty()));
    }
}
