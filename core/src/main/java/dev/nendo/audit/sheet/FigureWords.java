package dev.nendo.audit.sheet;

import dev.nendo.problem.Sentence;

/** The names that sentences give to printed figures, in both languages. */
public final class FigureWords {
    private FigureWords() {}

    /** A figure or statement by its label. */
    public static Sentence labelled(String label) {
        return Sentence.of("「" + label + "」", "\"" + label + "\"");
    }

    /** A cell of a row that is named with its row. */
    public static Sentence ofRow(Sentence cell, String row) {
        return Sentence.of(cell.ja() + "の" + row, row + " of " + Show.within(cell.en()));
    }
}
