package dev.nendo.evaluate;

import dev.nendo.number.Unit;
import dev.nendo.problem.Sentence;

/** The names of differences, with their units. */
final class DifferenceWords {
    static final Sentence DIFFERENCE = Sentence.of("差", "Difference");

    private DifferenceWords() {}

    static Sentence of(Sentence name, Unit unit) {
        String symbol = unit.symbol();
        if (symbol.isEmpty()) {
            return name;
        }
        String points = symbol.equals("ポイント") ? "points" : symbol;
        return Sentence.of(name.ja() + "(" + symbol + ")", name.en() + " (" + points + ")");
    }
}
