package dev.nendo.io.json;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/** Objects of several shapes, told apart by one field. */
final class Kinds<T> {
    private final String field;
    private final Map<String, Function<Fields, Supplier<T>>> shapes = new LinkedHashMap<>();

    private Kinds(String field) {
        this.field = field;
    }

    static <T> Kinds<T> of(String field) {
        return new Kinds<>(field);
    }

    Kinds<T> with(String kind, Function<Fields, Supplier<T>> shape) {
        shapes.put(kind, shape);
        return this;
    }

    /** The shape that the field names; where it names none, the other fields can't be judged and are let be. */
    Supplier<T> shape(Fields fields) {
        Decoder<String> names = Values.named(shapes.keySet().toArray(String[]::new), name -> name);
        Supplier<String> kind = fields.required(field, names);
        Optional<Function<Fields, Supplier<T>>> shape =
                fields.usable() ? Optional.ofNullable(shapes.get(kind.get())) : Optional.empty();
        if (shape.isEmpty()) {
            fields.allowAll();
            return () -> {
                throw new IllegalStateException("no kind was read");
            };
        }
        return shape.get().apply(fields);
    }
}
