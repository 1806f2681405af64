package dev.nendo.io.json;

import dev.nendo.problem.Location;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** The fields of one object while it is being read: asked for one by one, and what nobody asked for is a problem. */
final class Fields {
    private final Node.Obj object;
    private final Reading reading;

    /** The names asked for, in that order, for the message on one that nobody asks for. */
    private final List<String> known = new ArrayList<>();

    /** The positions of the fields asked for. */
    private final BitSet asked = new BitSet();

    private boolean usable = true;

    Fields(Node.Obj object, Reading reading) {
        this.object = object;
        this.reading = reading;
        for (Node.Again again : object.again()) {
            reading.fault(
                    Faults.DUPLICATE_FIELD,
                    again.second(),
                    again.name(),
                    Faults.DUPLICATE_FIELD.sentence(
                            Integer.toString(again.first().line()), Reading.shown(again.name())));
        }
    }

    /** A field that may be left out. */
    <T> Optional<T> optional(String name, Decoder<T> decoder) {
        int position = ask(name);
        return position < 0 ? Optional.empty() : decoder.decode(object.value(position), reading);
    }

    /** The position of a field, below 0 if there is none. */
    private int ask(String name) {
        known.add(name);
        int position = object.position(name);
        if (position >= 0) {
            asked.set(position);
        }
        return position;
    }

    /** A field that must be there; the answer may be asked for only while {@link #usable()}. */
    <T> Supplier<T> required(String name, Decoder<T> decoder) {
        Optional<T> value = optional(name, decoder);
        if (value.isEmpty() && !object.has(name)) {
            reading.fault(Faults.MISSING_FIELD, object, "", Faults.MISSING_FIELD.sentence("", name));
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
        return ask(name) >= 0;
    }

    /** Lets fields be that can't be judged. */
    void allowAll() {
        asked.set(0, object.size());
    }

    Reading reading() {
        return reading;
    }

    Node.Obj object() {
        return object;
    }

    Optional<Location> origin() {
        return Optional.of(object.in(reading.source()));
    }

    /** Reports that not exactly one of several fields is given. */
    void choice(Collection<String> valid, List<String> given) {
        String offending = given.isEmpty() ? "{}" : String.join(", ", given);
        reading.fault(
                Faults.CHOICE,
                object,
                String.join(", ", given),
                Faults.CHOICE.sentence(String.join(", ", valid), offending));
    }

    /** Reports the fields that nobody asked for. */
    void close() {
        for (int i = asked.nextClearBit(0); i < object.size(); i = asked.nextClearBit(i + 1)) {
            String valid = String.join(", ", new LinkedHashSet<>(known));
            String name = object.name(i);
            reading.fault(
                    Faults.UNKNOWN_FIELD,
                    object.value(i),
                    name,
                    Faults.UNKNOWN_FIELD.sentence(valid, Reading.shown(name)));
        }
    }

    /** Whether every required field has a value. */
    boolean usable() {
        return usable;
    }
}
