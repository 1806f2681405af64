package dev.nendo.internal;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Looks a constant of a closed set up by the name that files use, with one message that lists what is valid. */
public final class Choices {
    private Choices() {}

    /**
     * Finds a constant.
     *
     * @param all the constants
     * @param id the name of a constant in files
     * @param what what the constants are, with its article: {@code a basis}
     * @param text the name looked for
     * @param <E> the type of the constants
     * @return the constant of that name
     * @throws IllegalArgumentException where none has it: {@code a basis is one of monthly, cumulative: yearly}
     */
    public static <E> E find(E[] all, Function<E, String> id, String what, String text) {
        return Arrays.stream(all)
                .filter(one -> id.apply(one).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(what + " is one of "
                        + Arrays.stream(all).map(id).collect(Collectors.joining(", ")) + ": " + text));
    }
}
