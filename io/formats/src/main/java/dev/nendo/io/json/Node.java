package dev.nendo.io.json;

import dev.nendo.problem.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One JSON value with its place; what a text says before anybody asks what it means. Pointers are put together on demand. */
abstract sealed class Node {
    private final @Nullable Node parent;
    private final @Nullable String name;
    private final int index;
    private final int line;
    private final int column;

    private Node(At at) {
        this.parent = at.parent;
        this.name = at.name;
        this.index = at.index;
        this.line = at.line;
        this.column = at.column;
    }

    /** Where the next value stands; one that moves on, since a place for each value would cost as much as the value. */
    static final class At {
        private @Nullable Node parent;
        private @Nullable String name;
        private int index;
        private int line;
        private int column;

        At root() {
            return set(null, null, 0);
        }

        At field(Obj object, String field) {
            return set(object, field, 0);
        }

        At element(Arr list, int position) {
            return set(list, null, position);
        }

        private At set(@Nullable Node in, @Nullable String field, int position) {
            parent = in;
            name = field;
            index = position;
            return this;
        }

        At line(int atLine, int atColumn) {
            line = atLine;
            column = atColumn;
            return this;
        }

        /** A place where no value could be taken in any more. */
        Location in(Location source) {
            return new Null(this).in(source);
        }
    }

    int line() {
        return line;
    }

    /** Put together without recursion, since values may lie as deep as stacks are. */
    String pointer() {
        if (parent instanceof Arr list && !(this instanceof Arr)) {
            StringBuilder pointer = new StringBuilder(list.pointer()).append('/');
            step(pointer);
            return pointer.toString();
        }
        List<Node> way = new ArrayList<>();
        Node from = this;
        for (; from.parent != null && from.known() == null; from = from.parent) {
            way.add(from);
        }
        StringBuilder pointer = new StringBuilder(Objects.requireNonNullElse(from.known(), ""));
        for (int i = way.size() - 1; i >= 0; i--) {
            way.get(i).step(pointer.append('/'));
        }
        return pointer.toString();
    }

    /** The pointer, if it was asked for before and kept. */
    @Nullable
    String known() {
        return null;
    }

    private void step(StringBuilder pointer) {
        if (name == null) {
            pointer.append(index);
        } else {
            pointer.append(name.replace("~", "~0").replace("/", "~1"));
        }
    }

    Location in(Location source) {
        Location place = source.withLine(line).withColumn(column);
        return parent instanceof Arr list && !(this instanceof Arr)
                ? place.withPointer(list.pointer(), index)
                : place.withPointer(pointer());
    }

    /** An object; a field given again is kept aside. */
    static final class Obj extends Node {
        /** So many fields are found faster by looking at each than by a map. */
        private static final int FEW = 16;

        // Without room until it is needed: a file may have a million empty objects.
        private final List<String> names = new ArrayList<>();
        private final List<Node> values = new ArrayList<>();
        private List<Again> again = List.of();

        /** A bit for each name's hash, so that most names that are not there need no looking for. */
        private long hashes;

        private @Nullable Map<String, Integer> positions;

        Obj(At at) {
            super(at);
        }

        void put(String name, Node value) {
            int position = position(name);
            if (position >= 0) {
                if (again.isEmpty()) {
                    again = new ArrayList<>();
                }
                again.add(new Again(name, values.get(position), value));
                return;
            }
            if (positions != null) {
                positions.put(name, names.size());
            } else if (names.size() == FEW) {
                positions = new HashMap<>();
                for (int i = 0; i < FEW; i++) {
                    positions.put(names.get(i), i);
                }
                positions.put(name, FEW);
            }
            hashes |= bit(name);
            names.add(name);
            values.add(value);
        }

        private static long bit(String name) {
            return 1L << (name.hashCode() & 63);
        }

        /** The position of a field, below 0 if there is none. */
        int position(String name) {
            if ((hashes & bit(name)) == 0) {
                return -1;
            }
            if (positions != null) {
                return positions.getOrDefault(name, -1);
            }
            for (int i = 0; i < names.size(); i++) {
                if (names.get(i).equals(name)) {
                    return i;
                }
            }
            return -1;
        }

        boolean has(String name) {
            return position(name) >= 0;
        }

        @Nullable
        Node get(String name) {
            int position = position(name);
            return position < 0 ? null : values.get(position);
        }

        Node getOrDefault(String name, Node otherwise) {
            Node value = get(name);
            return value == null ? otherwise : value;
        }

        /** How many different fields there are. */
        int size() {
            return names.size();
        }

        String name(int position) {
            return names.get(position);
        }

        Node value(int position) {
            return values.get(position);
        }

        List<Again> again() {
            return again;
        }
    }

    /** A field given a second time. */
    record Again(String name, Node first, Node second) {}

    /** A list. */
    static final class Arr extends Node {
        /** Most lists are of the months of a year. */
        private static final int YEAR = 12;

        private final List<Node> elements = new ArrayList<>(YEAR);
        private @Nullable String pointer;

        Arr(At at) {
            super(at);
        }

        List<Node> elements() {
            return elements;
        }

        /** Kept, since it begins the pointer of every element. */
        @Override
        @Nullable
        String known() {
            return pointer;
        }

        @Override
        String pointer() {
            if (pointer == null) {
                pointer = super.pointer();
            }
            return pointer;
        }
    }

    /** A text. */
    static final class Text extends Node {
        private final String value;

        Text(At at, String value) {
            super(at);
            this.value = value;
        }

        String value() {
            return value;
        }
    }

    /** A number as written. */
    static final class Num extends Node {
        private final String literal;

        Num(At at, String literal) {
            super(at);
            this.literal = literal;
        }

        String literal() {
            return literal;
        }
    }

    /** True or false. */
    static final class Bool extends Node {
        private final boolean value;

        Bool(At at, boolean value) {
            super(at);
            this.value = value;
        }

        boolean value() {
            return value;
        }
    }

    /** Null. */
    static final class Null extends Node {
        Null(At at) {
            super(at);
        }
    }
}
