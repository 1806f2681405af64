package dev.nendo.io.json;

import dev.nendo.problem.Location;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/** The fields of one object while it is being read: asked for one by one, and what nobody asked for is a problem. */
final class Fields {
    private final Node.Obj object;
    private final Reading reading;
    private final Set<String> known = new LinkedHashSet<>();
    private boolean usable = true;

    Fields(Node.Obj object, Reading reading) {
        this.object = object;
        this.reading = reading;
        for (Node.Again again : object.again()) {
            reading.fault(
                    Faults.DUPLICATE_FIELD,
                    again.second().place(),
                    again.name(),
                    Faults.DUPLICATE_FIELD.sentence(
                            Integer.toString(again.first().place().line()), Reading.shown(again.name())));
        }
    }

    /** A field that may be left out. */
    <T> Optional<T> optional(String name, Decoder<T> decoder) {
        known.add(name);
        Node value = object.fields().get(name);
        return value == null ? Optional.empty() : decoder.decode(value, reading);
    }

    /** A field that must be there; the answer may be asked for only while {@link #usable()}. */
    <T> Supplier<T> required(String name, Decoder<T> decoder) {
        Optional<T> value = optional(name, decoder);
        if (!object.fields().containsKey(name)) {
            reading.fault(Faults.MISSING_FIELD, object.place(), "", Faults.MISSING_FIELD.sentence("", name));
        }
        usable &= value.isPresent();
        return value::orElseThrow;
    }

    /** A list of which only what can be used is given; none where the field is left out. */
    <T> List<T> list(String name, Decoder<T> decoder) {
        return optional(name, Values.list(decoder)).orElse(List.of());
    }

    boolean flag(String name) {
        return optional(name, Values::bool).orElse(false);
    }

    boolean has(String name) {
        known.add(name);
        return object.fields().containsKey(name);
    }

    /** Lets fields be that can't be judged. */
    void allowAll() {
        known.addAll(object.fields().keySet());
    }

    Reading reading() {
        return reading;
    }

    Node.Obj object() {
        return object;
    }

    Optional<Location> origin() {
        return Optional.of(object.place().in(reading.source()));
    }

    /** Reports that not exactly one of several fields is given. */
    void choice(Collection<String> valid, List<String> given) {
        String offending = given.isEmpty() ? "{}" : String.join(", ", given);
        reading.fault(
                Faults.CHOICE,
                object.place(),
                String.join(", ", given),
                Faults.CHOICE.sentence(String.join(", ", valid), offending));
    }

    /** Reports the fields that nobody asked for. */
    void close() {
        for (Map.Entry<String, Node> field : object.fields().entrySet()) {
            if (!known.contains(field.getKey())) {
                reading.fault(
                        Faults.UNKNOWN_FIELD,
                        field.getValue().place(),
                        field.getKey(),
                        Faults.UNKNOWN_FIELD.sentence(
                                String.join(", ", new ArrayList<>(known)), Reading.shown(field.getKey())));
            }
        }
    }

    /** Whether every required field has a value. */
    boolean usable() {
        return usable;
    }
}
