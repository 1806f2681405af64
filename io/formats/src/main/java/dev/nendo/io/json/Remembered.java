package dev.nendo.io.json;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** What texts met before in a reading were read as without a problem; periods, years and units stand in every row. */
final class Remembered<T> {

    /** More than any sound file has; what comes after is read each time. */
    private static final int MOST = 1_000;

    private final Map<String, T> values = new HashMap<>();

    Optional<T> read(Node node, Reading reading, Decoder<T> decoder) {
        if (!(node instanceof Node.Text text)) {
            return decoder.decode(node, reading);
        }
        T known = values.get(text.value());
        if (known != null) {
            return Optional.of(known);
        }
        Optional<T> value = decoder.decode(node, reading);
        if (values.size() < MOST) {
            value.ifPresent(read -> values.put(text.value(), read));
        }
        return value;
    }
}
