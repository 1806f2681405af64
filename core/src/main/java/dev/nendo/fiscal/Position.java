package dev.nendo.fiscal;

import java.util.Locale;

/** The check that a number names one of a year's parts. */
final class Position {

    private Position() {}

    static int check(String what, int number, int count) {
        if (number < 1 || number > count) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "a %s is from 1 to %d: %d", what, count, number));
        }
        return number;
    }
}
