package dev.nendo.io.json;

import dev.nendo.format.Limits;
import dev.nendo.io.json.PlainBytes.Unusual;
import org.jspecify.annotations.Nullable;

/** The nodes of plain JSON, value by value; the same that {@link TreeReader} gives. */
final class PlainTree {
    private final PlainBytes bytes;
    private final Limits limits;
    private final Node.At at = new Node.At();
    private int values;
    private int depth;

    PlainTree(byte[] bytes, Limits limits) {
        this.bytes = new PlainBytes(bytes, limits);
        this.limits = limits;
    }

    /** Opens the object that is the whole text. */
    Node.Obj root() throws Unusual {
        bytes.peek();
        return object(at.root());
    }

    private Node.Obj object(Node.At where) throws Unusual {
        count();
        bytes.here(where);
        bytes.expect('{');
        return new Node.Obj(where);
    }

    private Node.Arr list(Node.At where) throws Unusual {
        count();
        bytes.here(where);
        bytes.expect('[');
        return new Node.Arr(where);
    }

    /** Opens a list that is a field's value. */
    Node.Arr list(Node.Obj object, String name) throws Unusual {
        bytes.peek();
        return list(at.field(object, name));
    }

    /** Enters an object, and gives the name of its first field, if it has any. */
    @Nullable
    String firstName() throws Unusual {
        return opens('}') ? name() : null;
    }

    /** Gives the name of the next field, or leaves the object. */
    @Nullable
    String nextName() throws Unusual {
        return goesOn('}') ? name() : null;
    }

    /** Enters a list, and says whether it has elements. */
    boolean hasFirst() throws Unusual {
        return opens(']');
    }

    /** Whether the list goes on; where not, it is left. */
    boolean hasNext() throws Unusual {
        return goesOn(']');
    }

    private boolean opens(char close) throws Unusual {
        depth++;
        if (depth > limits.maxDepth()) {
            throw new Unusual();
        }
        return !closes(close);
    }

    private boolean goesOn(char close) throws Unusual {
        if (bytes.accept(',')) {
            return true;
        }
        if (!closes(close)) {
            throw new Unusual();
        }
        return false;
    }

    private boolean closes(char close) {
        boolean closed = bytes.accept(close);
        if (closed) {
            depth--;
        }
        return closed;
    }

    private String name() throws Unusual {
        String name = bytes.name();
        bytes.expect(':');
        return name;
    }

    Node field(Node.Obj object, String name) throws Unusual {
        int first = bytes.peek();
        return value(at.field(object, name), first);
    }

    Node element(Node.Arr list, int position) throws Unusual {
        int first = bytes.peek();
        return value(at.element(list, position), first);
    }

    void end() throws Unusual {
        bytes.expectEnd();
    }

    private Node value(Node.At where, int first) throws Unusual {
        switch (first) {
            case '{' -> {
                Node.Obj object = object(where);
                fill(object);
                return object;
            }
            case '[' -> {
                Node.Arr list = list(where);
                fill(list);
                return list;
            }
            case '"' -> {
                count();
                bytes.here(where);
                return new Node.Text(where, bytes.text());
            }
            default -> {
                count();
                bytes.here(where);
                return bare(where, first);
            }
        }
    }

    private void fill(Node.Obj object) throws Unusual {
        for (String name = firstName(); name != null; name = nextName()) {
            object.put(name, field(object, name));
        }
    }

    private void fill(Node.Arr list) throws Unusual {
        for (boolean more = hasFirst(); more; more = hasNext()) {
            list.elements().add(element(list, list.elements().size()));
        }
    }

    private Node bare(Node.At where, int first) throws Unusual {
        if (first == '-' || ('0' <= first && first <= '9')) {
            return new Node.Num(where, bytes.number());
        }
        Boolean word = bytes.word();
        return word == null ? new Node.Null(where) : new Node.Bool(where, word);
    }

    private void count() throws Unusual {
        if (values >= limits.maxValues()) {
            throw new Unusual();
        }
        values++;
    }
}
