package dev.nendo.fuzz;

import java.util.Optional;
import java.util.function.Function;

/** A text is either parsed or refused with a message; nothing else may come of it. */
final class Parsing {
    private Parsing() {}

    static <T> Optional<T> parse(Function<String, T> parse, String text) {
        try {
            return Optional.of(parse.apply(text));
        } catch (IllegalArgumentException refused) {
            String message = String.valueOf(refused.getMessage());
            Promises.hold(refused.getClass() == IllegalArgumentException.class, "refused by " + refused);
            Promises.hold(!message.isBlank() && message.length() < 1_000, "a message of no use: " + message);
            return Optional.empty();
        }
    }

    /** What is parsed is written so that it is parsed again to the same. */
    static <T> void roundTrip(Function<String, T> parse, Function<T, String> write, String text) {
        Optional<T> parsed = parse(parse, text);
        if (parsed.isPresent()) {
            String written = write.apply(parsed.get());
            Promises.hold(parse(parse, written).equals(parsed), "read back as something else: " + written);
        }
    }
}
