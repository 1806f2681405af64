package dev.nendo.evaluate;

import dev.nendo.fiscal.Window;
import dev.nendo.number.Cell;
import dev.nendo.number.Interval;
import dev.nendo.number.Printed;
import dev.nendo.problem.Sentence;
import java.util.List;
import java.util.Optional;

/** The figures of an explanation, named alike wherever they are used. */
final class Inputs {
    static final Sentence ACTUAL = Sentence.of("実績", "Actual");
    static final Sentence NUMERATOR = Sentence.of("分子", "Numerator");
    static final Sentence DENOMINATOR = Sentence.of("分母", "Denominator");
    static final Sentence WEIGHT = Sentence.of("重み", "Weight");
    static final Sentence CHANGE = Sentence.of("増減", "Net change");
    static final Sentence PRINTED_RATE = Sentence.of("表示された率", "Rate as printed");
    static final Sentence PRINTED_TOTAL = Sentence.of("表示された合計", "Total as printed");
    static final Sentence PRINTED_MEAN = Sentence.of("表示された平均", "Mean as printed");
    static final Sentence TARGET = Sentence.of("目標", "Target");

    private static final Sentence APPROXIMATE =
            Sentence.of("{0}(概数、判定に用いない)", "{0} (approximate, takes part in no check)");
    private static final Sentence SOME_APPROXIMATE =
            Sentence.of("{0}(概数を含むため判定に用いない)", "{0} (some approximate, so they take part in no check)");

    private Inputs() {}

    /** A figure and what it stands for; an approximate one stands for nothing in particular. */
    static Explanation.Input one(Sentence label, Optional<Window> months, Printed printed, Known known) {
        if (printed.approximate()) {
            return new Explanation.Input(
                    Sentences.of(APPROXIMATE, label), months, List.of(Gathered.text(printed)), Optional.empty());
        }
        return new Explanation.Input(label, months, List.of(Gathered.text(printed)), Gathered.stands(known));
    }

    static Explanation.Input terms(Sentence label, Optional<Window> months, List<Printed> terms) {
        return new Explanation.Input(
                label, months, terms.stream().map(Gathered::text).toList(), Optional.empty());
    }

    /** Cells, blank ones shown as ─, so that the months can be counted off. */
    static Explanation.Input cells(Sentence label, List<Track.Spot> spots) {
        Optional<Window> months = spots.isEmpty()
                ? Optional.empty()
                : Optional.of(Window.of(
                        spots.get(0).period().first(),
                        spots.get(spots.size() - 1).month()));
        boolean rough = spots.stream().anyMatch(Track.Spot::isApproximate);
        return new Explanation.Input(
                rough ? Sentences.of(SOME_APPROXIMATE, label) : label,
                months,
                spots.stream().map(Inputs::cell).toList(),
                Optional.empty());
    }

    private static String cell(Track.Spot spot) {
        return spot.cell() instanceof Cell.Value
                ? Gathered.text(spot.printed())
                : spot.cell() instanceof Cell.Suppressed ? spot.cell().text() : "─";
    }

    static Explanation.Step step(Sentence name, Sentence formula, Known known) {
        Optional<Interval> interval = known.isExact() ? Optional.empty() : Optional.of(known.interval());
        return new Explanation.Step(name, formula, new Explanation.Result(known.nominal(), interval, Optional.empty()));
    }
}
