package dev.nendo.internal;

import java.util.function.Supplier;

/** Argument checks whose messages are built only when they fail. */
public final class Checks {
    private Checks() {}

    /**
     * Refuses an argument.
     *
     * @param holds whether the argument is fine
     * @param message says what would be valid and ends with the offending value
     * @throws IllegalArgumentException when it is not
     */
    public static void argument(boolean holds, Supplier<String> message) {
        if (!holds) {
            throw new IllegalArgumentException(message.get());
        }
    }

    /**
     * Refuses a number outside a closed range.
     *
     * @param what names the argument, such as {@code month}
     * @param value the argument
     * @param from the least valid value
     * @param to the greatest valid value
     * @return the value
     * @throws IllegalArgumentException when it is outside, such as {@code month must be from 1 to 12: 13}
     */
    public static int inRange(String what, int value, int from, int to) {
        argument(from <= value && value <= to, () -> what + " must be from " + from + " to " + to + ": " + value);
        return value;
    }

    /**
     * Refuses text that has nothing to read.
     *
     * @param what names the argument, such as {@code id}
     * @param value the argument
     * @return the value
     * @throws IllegalArgumentException when it is blank, such as {@code id must not be blank: "  "}
     */
    public static String notBlank(String what, String value) {
        argument(!value.isBlank(), () -> what + " must not be blank: \"" + value + '"');
        return value;
    }
}
