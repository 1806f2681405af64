package dev.nendo.evidence;

import dev.nendo.number.Printed;
import dev.nendo.number.Quantity;
import dev.nendo.number.Rational;

/** Figures as text, where they are inputs: as printed, or exactly. */
public final class FigureText {
    private FigureText() {}

    /** {@return the exact number, or all that it may be, with its unit} */
    static String exact(Quantity quantity) {
        return quantity.nominal().map(Rational::exactText).orElseGet(() -> quantity.interval()
                        .exactText())
                + quantity.unit().symbol();
    }

    /** {@return the figure as printed, with its unit where its text has none; else the number} */
    public static String of(Quantity quantity) {
        return quantity.printed().map(printed -> of(printed, quantity)).orElseGet(() -> exact(quantity));
    }

    private static String of(Printed printed, Quantity quantity) {
        String text = printed.text().strip();
        boolean bare = !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
        return bare ? text + quantity.unit().symbol() : text;
    }
}
