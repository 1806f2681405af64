package dev.nendo.evaluate.explain;

import dev.nendo.evidence.FigureText;
import dev.nendo.evidence.InputFigures;
import dev.nendo.fiscal.Window;
import dev.nendo.number.Printed;
import dev.nendo.number.Quantity;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.problem.Sentence;
import java.util.List;
import java.util.Optional;

/** Fills numbers and names into sentences, alike wherever something is explained. */
public final class Wording {
    /** A target. */
    public static final Sentence TARGET = Sentence.of("目標", "Target");

    private Wording() {}

    /**
     * {@return a sentence with the same words in both languages}
     *
     * @param pattern the sentence, with {0}, {1} …
     * @param arguments what is filled in
     */
    public static Sentence with(Sentence pattern, Object... arguments) {
        return Sentence.of(fill(pattern.ja(), arguments), fill(pattern.en(), arguments));
    }

    /**
     * {@return a sentence with words of each language}
     *
     * @param pattern the sentence, with {0}
     * @param words what is filled in
     */
    public static Sentence with(Sentence pattern, Sentence words) {
        return Sentence.of(pattern.ja().replace("{0}", words.ja()), pattern.en().replace("{0}", words.en()));
    }

    private static String fill(String pattern, Object... arguments) {
        String filled = pattern;
        for (int i = 0; i < arguments.length; i++) {
            filled = filled.replace("{" + i + "}", arguments[i].toString());
        }
        return filled;
    }

    /**
     * {@return a number without its unit: 1.195, or its bounds}
     *
     * @param quantity the number
     */
    public static String number(Quantity quantity) {
        return quantity.nominal().map(Rational::exactText).orElseGet(() -> quantity.interval()
                .exactText());
    }

    /**
     * {@return figures as printed}
     *
     * @param label what they are
     * @param months the months they are of, where they are of some
     * @param figures the figures
     */
    public static InputFigures figures(Sentence label, Optional<Window> months, List<Printed> figures) {
        return new InputFigures(
                label, months, figures.stream().map(Wording::text).toList(), Optional.empty());
    }

    /**
     * {@return the text of a figure with its unit, where the text has none}
     *
     * @param printed the figure
     */
    public static String text(Printed printed) {
        return FigureText.of(Quantity.exact(printed.value(), printed.unit()).withPrinted(printed));
    }

    /**
     * {@return why something is absent}
     *
     * @param what what is absent
     * @param reason why
     */
    public static Sentence absent(Sentence what, Reason reason) {
        Sentence words = reason.sentence();
        return Sentence.of(what.ja() + ": " + words.ja(), what.en() + ": " + words.en());
    }
}
