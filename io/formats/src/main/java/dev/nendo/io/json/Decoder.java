package dev.nendo.io.json;

import java.util.Optional;

/** Makes a value of a node, or reports why it can't and gives nothing. */
@FunctionalInterface
interface Decoder<T> {
    Optional<T> decode(Node node, Reading reading);
}
