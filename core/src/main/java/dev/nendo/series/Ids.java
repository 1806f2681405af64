package dev.nendo.series;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the ids of this package's enumerations. */
final class Ids {
    private Ids() {}

    static <E> E parse(String what, E[] all, Function<E, String> id, String text) {
        return Arrays.stream(all)
                .filter(one -> id.apply(one).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(what + " is one of "
                        + Arrays.stream(all).map(id).collect(Collectors.joining(", ")) + ": " + text));
    }
}
