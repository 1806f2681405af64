package dev.nendo.io.json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** One JSON value with its place; what a text says before anybody asks what it means. */
sealed interface Node {
    Place place();

    /** An object; a field given again is kept aside. */
    record Obj(Place place, Map<String, Node> fields, List<Again> again) implements Node {
        Obj(Place place) {
            this(place, new LinkedHashMap<>(), new ArrayList<>());
        }

        void put(String name, Node value) {
            Node first = fields.putIfAbsent(name, value);
            if (first != null) {
                again.add(new Again(name, first, value));
            }
        }
    }

    /** A field given a second time. */
    record Again(String name, Node first, Node second) {}

    /** A list. */
    record Arr(Place place, List<Node> elements) implements Node {
        Arr(Place place) {
            this(place, new ArrayList<>());
        }
    }

    /** A text. */
    record Text(Place place, String value) implements Node {}

    /** A number as written. */
    record Num(Place place, String literal) implements Node {}

    /** True or false. */
    record Bool(Place place, boolean value) implements Node {}

    /** Null. */
    record Null(Place place) implements Node {}
}
