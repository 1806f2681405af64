package dev.nendo.io.csv;

import dev.nendo.problem.Location;
import dev.nendo.problem.Problem;
import dev.nendo.problem.ProblemCode;
import dev.nendo.problem.Problems;
import dev.nendo.problem.Sentence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/** Where each column of a table stands, and what is wrong with the names. */
final class Header {

    private static final ProblemCode UNKNOWN_COLUMN = ProblemCode.of("unknown-column");
    private static final ProblemCode DUPLICATE_COLUMN = ProblemCode.of("duplicate-column");
    private static final ProblemCode MISSING_COLUMN = ProblemCode.of("missing-column");

    private final Map<String, Integer> indexes = new HashMap<>();
    private final Location place;
    private final int size;
    private final Set<String> meantNames = new HashSet<>();
    private boolean usable = true;

    /** Whether one problem says it all. */
    private boolean explained;

    private Header(Location place, int size) {
        this.place = place;
        this.size = size;
    }

    /**
     * Reads the names of the columns. An unknown column is a problem but not in the way; one that stands twice is. Where the line is no
     * header at all, that is the only problem.
     *
     * @param isName which names there are
     * @param isOther which columns, by index, are known by something else than a name
     */
    static Header read(CsvRows rows, Predicate<String> isName, IntPredicate isOther, String valid, Problems problems) {
        CsvRow row = rows.row();
        Header header = new Header(rows.here(), row.size());
        List<String> names = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            names.add(row.cell(i));
        }
        Optional<Problem> cause = NoHeader.cause(header.place, names, isName, valid);
        if (cause.isPresent()) {
            header.usable = false;
            header.explained = true;
            problems.add(cause.get());
            return header;
        }
        for (int i = 0; i < names.size(); i++) {
            if (!isOther.test(i)) {
                header.take(names.get(i), i, rows.here(i + 1), isName, valid, problems);
            }
        }
        rows.name(names);
        return header;
    }

    private void take(
            String name, int index, Location cell, Predicate<String> isName, String valid, Problems problems) {
        String meant = NoHeader.plain(name);
        if (isName.test(name)) {
            if (indexes.putIfAbsent(name, index) != null) {
                usable = false;
                problems.add(twice(cell, name));
            }
        } else if (isName.test(meant)) {
            usable = false;
            meantNames.add(meant);
            problems.add(inexact(cell, name, meant));
        } else {
            problems.add(unknown(cell, name, valid));
        }
    }

    /** Requires a column. */
    void require(String name, String valid, Problems problems) {
        if (!indexes.containsKey(name)) {
            usable = false;
            if (!explained && !meantNames.contains(name)) {
                problems.add(missing(place, name, valid));
            }
        }
    }

    void unusable(Problem problem, Problems problems) {
        usable = false;
        if (!explained) {
            problems.add(problem);
        }
    }

    boolean isUsable() {
        return usable;
    }

    boolean has(String name) {
        return indexes.containsKey(name);
    }

    /** The index of a column, or -1 without it. */
    int index(String name) {
        return indexes.getOrDefault(name, -1);
    }

    int size() {
        return size;
    }

    Location place() {
        return place;
    }

    static Problem missing(Location where, String name, String valid) {
        return Problem.error(
                MISSING_COLUMN,
                where,
                name,
                Sentence.of(
                        "見出しに必要な列がありません。使える列: " + valid + "。足りない列: " + name,
                        "the header lacks a column; the columns are " + valid + "; missing is: " + name));
    }

    private static Problem inexact(Location where, String name, String meant) {
        return Problem.error(
                UNKNOWN_COLUMN,
                where,
                name,
                Sentence.of(
                        "列名は " + meant + " と書いてください。書かれている名前: " + Problem.excerpt(name),
                        "the column must be named exactly " + meant + "; found: " + Problem.excerpt(name)));
    }

    private static Problem unknown(Location where, String name, String valid) {
        return Problem.error(
                UNKNOWN_COLUMN,
                where,
                name,
                Sentence.of(
                        "知らない列名です。使える列: " + valid + "。書かれている名前: " + Problem.excerpt(name),
                        "no such column; the columns are " + valid + "; found: " + Problem.excerpt(name)));
    }

    private static Problem twice(Location where, String name) {
        return Problem.error(
                DUPLICATE_COLUMN,
                where,
                name,
                Sentence.of(
                        "同じ列が2つあります。列は1つずつにしてください: " + name,
                        "each column must stand once; this one stands twice: " + name));
    }
}
