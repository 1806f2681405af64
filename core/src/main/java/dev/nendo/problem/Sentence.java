package dev.nendo.problem;

import java.util.Objects;

/**
 * One statement in Japanese and in English. It is the finished text, not a template: {@code Sentence.of("四捨五入",
 * "half up").in(Language.EN)} is {@code half up}. Immutable and thread-safe.
 *
 * @param ja the Japanese text, not blank
 * @param en the English text, not blank
 */
public record Sentence(String ja, String en) {

    /**
     * Checks that both texts say something.
     *
     * @param ja the Japanese text
     * @param en the English text
     * @throws IllegalArgumentException if a text is blank
     */
    public Sentence {
        Objects.requireNonNull(ja, "ja");
        Objects.requireNonNull(en, "en");
        if (ja.isBlank() || en.isBlank()) {
            throw new IllegalArgumentException("a sentence needs a Japanese and an English text: " + ja + " | " + en);
        }
    }

    /**
     * Puts two texts together.
     *
     * @param ja the Japanese text
     * @param en the English text
     * @return the sentence
     */
    public static Sentence of(String ja, String en) {
        return new Sentence(ja, en);
    }

    /**
     * Takes one text for both languages, such as an id or a proper name.
     *
     * @param text the text
     * @return the sentence
     */
    public static Sentence of(String text) {
        return new Sentence(text, text);
    }

    /**
     * Gives the text in one language.
     *
     * @param language the language wanted
     * @return the text
     */
    public String in(Language language) {
        return language == Language.JA ? ja : en;
    }
}
