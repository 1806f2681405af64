package dev.nendo.evaluate;

import dev.nendo.problem.Sentence;

/** The words of formulas. */
final class Sentences {

    private Sentences() {}

    /** Fills the same words into both languages. */
    static Sentence with(Sentence pattern, Object... arguments) {
        return Sentence.of(fill(pattern.ja(), arguments), fill(pattern.en(), arguments));
    }

    /** Fills words into both languages, each with its own. */
    static Sentence of(Sentence pattern, Sentence words) {
        return Sentence.of(pattern.ja().replace("{0}", words.ja()), pattern.en().replace("{0}", words.en()));
    }

    private static String fill(String pattern, Object... arguments) {
        String filled = pattern;
        for (int i = 0; i < arguments.length; i++) {
            filled = filled.replace("{" + i + "}", arguments[i].toString());
        }
        return filled;
    }
}
