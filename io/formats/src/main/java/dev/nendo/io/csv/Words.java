package dev.nendo.io.csv;

import dev.nendo.problem.Location;
import dev.nendo.problem.Problem;
import dev.nendo.problem.ProblemCode;
import dev.nendo.problem.Sentence;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A closed set of words that a column takes, such as the flags of observations. */
final class Words<E> {

    private static final ProblemCode UNKNOWN_WORD = ProblemCode.of("unknown-word");

    private final String column;
    private final List<E> all;
    private final Function<E, String> id;

    private Words(String column, List<E> all, Function<E, String> id) {
        this.column = column;
        this.all = all;
        this.id = id;
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    static <E> Words<E> of(String column, Function<E, String> id, E... all) {
        return new Words<>(column, Arrays.asList(all), id);
    }

    /** The column that takes these words. */
    String column() {
        return column;
    }

    Optional<E> find(String text) {
        return all.stream().filter(word -> id.apply(word).equals(text)).findFirst();
    }

    Problem unknown(Location where, String text) {
        return unknown(where, column, text);
    }

    Problem unknown(Location where, String column, String text) {
        String valid = all.stream().map(id).collect(Collectors.joining(", "));
        return Problem.error(
                UNKNOWN_WORD,
                where,
                text,
                Sentence.of(
                        column + " 列に書けるのは " + valid + " です: " + Problem.excerpt(text),
                        "the column " + column + " takes one of " + valid + ": " + Problem.excerpt(text)));
    }
}
