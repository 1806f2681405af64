package dev.nendo.number;

import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * A result, or the reason why there is none. It is not an error carrier: an absent result is a regular answer. It holds
 * a value as exact as it was given; nothing is rounded. Immutable, and thread-safe if the value is.
 *
 * <p>Worked example: {@code Outcome.present(2).map(x -> x * 3).value()} is 6; of {@code
 * Outcome.absent(Reason.ZERO_BY_ZERO)} the value is empty and the reason is {@code ZERO_BY_ZERO}.
 *
 * @param <T> what the result is
 */
public sealed interface Outcome<T> {

    /**
     * There is a result.
     *
     * @param <T> what the result is
     * @param get the value
     */
    record Present<T>(T get) implements Outcome<T> {}

    /**
     * There is no result.
     *
     * @param <T> what the result would be
     * @param why the reason
     */
    record Absent<T>(Reason why) implements Outcome<T> {}

    /**
     * A result.
     *
     * @param <T> what the result is
     * @param value the value
     * @return the outcome
     */
    static <T> Outcome<T> present(T value) {
        return new Present<>(value);
    }

    /**
     * No result.
     *
     * @param <T> what the result would be
     * @param reason why there is none
     * @return the outcome
     */
    static <T> Outcome<T> absent(Reason reason) {
        return new Absent<>(reason);
    }

    /** {@return the value, if there is one} */
    default Optional<T> value() {
        return this instanceof Present<T> present ? Optional.of(present.get()) : Optional.empty();
    }

    /** {@return the reason, if there is no value} */
    default Optional<Reason> reason() {
        return this instanceof Absent<T> absent ? Optional.of(absent.why()) : Optional.empty();
    }

    /** {@return true if there is a value} */
    default boolean isPresent() {
        return this instanceof Present<T>;
    }

    /**
     * Goes on with the value, if there is one.
     *
     * @param <U> what the next result is
     * @param function the next step, which always has a result
     * @return the next result, or the same reason
     */
    default <U> Outcome<U> map(Function<? super T, ? extends U> function) {
        return flatMap(value -> present(function.apply(value)));
    }

    /**
     * Goes on with the value, if there is one, by a step that may have no result.
     *
     * @param <U> what the next result is
     * @param function the next step
     * @return the next outcome, or the same reason
     */
    default <U> Outcome<U> flatMap(Function<? super T, Outcome<U>> function) {
        if (this instanceof Present<T> present) {
            return function.apply(present.get());
        }
        return absent(((Absent<T>) this).why());
    }

    /**
     * Goes on with two values, if there are both. If neither is there, this one's reason is kept.
     *
     * @param <U> what the other result is
     * @param <V> what the next result is
     * @param other the other outcome
     * @param function the next step, which always has a result
     * @return the next result, or the first reason
     */
    default <U, V> Outcome<V> combine(Outcome<U> other, BiFunction<? super T, ? super U, ? extends V> function) {
        return flatMap(mine -> other.map(others -> function.apply(mine, others)));
    }
}
