package dev.nendo.fiscal;

import dev.nendo.problem.Loaded;
import dev.nendo.problem.Location;
import dev.nendo.problem.Problem;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A label understood: a value with warnings, or errors alone.
 *
 * @param <T> what the label stands for
 * @param value empty only when a flaw is an error
 * @param flaws what is to be said
 */
record LabelReading<T>(Optional<T> value, List<Flaw> flaws) {

    static <T> LabelReading<T> of(T value) {
        return new LabelReading<>(Optional.of(value), List.of());
    }

    static <T> LabelReading<T> of(T value, Optional<Flaw> warning) {
        return new LabelReading<>(Optional.of(value), warning.stream().toList());
    }

    static <T> LabelReading<T> failed(Flaw error) {
        return new LabelReading<>(Optional.empty(), List.of(error));
    }

    <U> LabelReading<U> map(Function<? super T, ? extends U> step) {
        return new LabelReading<>(value.map(step), flaws);
    }

    <U> LabelReading<U> then(Function<? super T, LabelReading<U>> step) {
        if (value.isEmpty()) {
            return new LabelReading<>(Optional.empty(), flaws);
        }
        LabelReading<U> next = step.apply(value.get());
        return new LabelReading<>(
                next.value, Stream.concat(flaws.stream(), next.flaws.stream()).toList());
    }

    Loaded<T> at(Location where, String text) {
        List<Problem> problems =
                flaws.stream().map(flaw -> flaw.at(where, text)).toList();
        return value.map(present -> Loaded.of(present, problems)).orElseGet(() -> Loaded.failed(problems));
    }

    /** The value when there is nothing at all to be said against it. */
    T orThrow(String text) {
        if (value.isEmpty() || !flaws.isEmpty()) {
            throw new IllegalArgumentException(flaws.get(0).sentence(text).en());
        }
        return value.get();
    }
}
