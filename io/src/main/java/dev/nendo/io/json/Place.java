package dev.nendo.io.json;

import dev.nendo.problem.Location;
import org.jspecify.annotations.Nullable;

/** Where a JSON value stands: the way to it from the root, its line and column. Pointers are put together on demand. */
final class Place {
    private final @Nullable Place parent;
    private final @Nullable String name;
    private final int index;
    private final int line;
    private final int column;

    private Place(@Nullable Place parent, @Nullable String name, int index, int line, int column) {
        this.parent = parent;
        this.name = name;
        this.index = index;
        this.line = line;
        this.column = column;
    }

    static Place root(int line, int column) {
        return new Place(null, null, 0, line, column);
    }

    Place field(String field, int atLine, int atColumn) {
        return new Place(this, field, 0, atLine, atColumn);
    }

    Place element(int position, int atLine, int atColumn) {
        return new Place(this, null, position, atLine, atColumn);
    }

    int line() {
        return line;
    }

    String pointer() {
        StringBuilder pointer = new StringBuilder();
        append(pointer);
        return pointer.toString();
    }

    private void append(StringBuilder pointer) {
        if (parent != null) {
            parent.append(pointer);
            String step = name == null
                    ? Integer.toString(index)
                    : name.replace("~", "~0").replace("/", "~1");
            pointer.append('/').append(step);
        }
    }

    Location in(Location source) {
        return source.withLine(line).withColumn(column).withPointer(pointer());
    }
}
