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
record Reading<T>(Optional<T> value, List<Flaw> flaws) {

    static <T> Reading<T> of(T value) {
        return new Reading<>(Optional.of(value), List.of());
    }

    static <T> Reading<T> of(T value, Optional<Flaw> warning) {
        return new Reading<>(Optional.of(value), warning.stream().toList());
    }

    static <T> Reading<T> failed(Flaw error) {
        return new Reading<>(Optional.empty(), List.of(error));
    }

    <U> Reading<U> map(Function<? super T, ? extends U> step) {
        return new Reading<>(value.map(step), flaws);
    }

    <U> Reading<U> then(Function<? super T, Reading<U>> step) {
        if (value.isEmpty()) {
            return new Reading<>(Optional.empty(), flaws);
        }
        Reading<U> next = step.apply(value.get());
        return new Reading<>(
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
