package dev.nendo.kpi;

import java.util.Arrays;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Looks a constant up by the name that files use; one message for all of this package's closed sets. */
final class Ids {
    private Ids() {}

    static <E> E find(E[] values, Function<E, String> id, String what, String wanted) {
        for (E value : values) {
            if (id.apply(value).equals(wanted)) {
                return value;
            }
        }
        String valid = Arrays.stream(values).map(id).collect(Collectors.joining(", "));
        throw new IllegalArgumentException("no such " + what + "; valid are " + valid + ": " + wanted);
    }
}
