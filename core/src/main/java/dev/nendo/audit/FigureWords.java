package dev.nendo.audit;

import dev.nendo.problem.Sentence;

/** The names that sentences give to printed figures, in both languages. */
final class FigureWords {
    private FigureWords() {}

    /** A figure or statement by its label. */
    static Sentence labelled(String label) {
        return Sentence.of("「" + label + "」", "\"" + label + "\"");
    }

    /** A cell of a row that is named with its row. */
    static Sentence ofRow(Sentence cell, String row) {
        return Sentence.of(cell.ja() + "の" + row, row + " of " + Show.within(cell.en()));
    }
}
