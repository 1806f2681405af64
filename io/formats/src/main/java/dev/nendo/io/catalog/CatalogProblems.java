package dev.nendo.io.catalog;

import dev.nendo.problem.Location;
import dev.nendo.problem.Problem;
import dev.nendo.problem.ProblemCode;
import dev.nendo.problem.Sentence;

/** What may be wrong with a line of a catalog or of a table of targets; the sentences live here. */
final class CatalogProblems {
    private static final ProblemCode MISSING = ProblemCode.of("value-missing");
    private static final ProblemCode NOT_VALID = ProblemCode.of("value-not-valid");
    private static final ProblemCode UNKNOWN_WORD = ProblemCode.of("unknown-word");
    private static final ProblemCode TWICE = ProblemCode.of("duplicate-target");

    private CatalogProblems() {}

    static Problem missing(Location where, String column) {
        return Problem.error(
                MISSING,
                where,
                "",
                Sentence.of(
                        "この列がこの行にも指標一覧にもない: " + column,
                        "neither this line nor the catalog states the column: " + column));
    }

    static Problem word(Location where, String column, String valid, String text) {
        return Problem.error(
                UNKNOWN_WORD,
                where,
                text,
                Sentence.of(
                        column + " 列に書けるのは " + valid + " です: " + Problem.excerpt(text),
                        "the column " + column + " takes one of " + valid + ": " + Problem.excerpt(text)));
    }

    static Problem form(Location where, Sentence form, String text) {
        String shown = Problem.excerpt(text);
        return Problem.error(NOT_VALID, where, text, Sentence.of(form.ja() + ": " + shown, form.en() + ": " + shown));
    }

    static Problem twice(Location where, String what) {
        String shown = Problem.excerpt(what);
        return Problem.error(
                TWICE,
                where,
                what,
                Sentence.of(
                        "同じ支部・年度・KPIの目標は1行だけ書きます: " + shown,
                        "the target of a branch, year and KPI is stated in one line: " + shown));
    }
}
