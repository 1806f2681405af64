package dev.nendo.xlsx;

import dev.nendo.problem.Location;
import dev.nendo.problem.Problem;
import dev.nendo.problem.ProblemCode;
import dev.nendo.problem.Sentence;

/** What can be wrong with a file of sheets before its tables are read. */
final class XlsxProblems {
    private static final ProblemCode NOT_VALID = ProblemCode.of("xlsx-not-valid");
    private static final ProblemCode TOO_LARGE = ProblemCode.of("too-large");
    private static final ProblemCode NO_TABLES = ProblemCode.of("tables-missing");

    private XlsxProblems() {}

    static Problem notValid(String source) {
        return Problem.error(
                NOT_VALID,
                Location.ofSource(source),
                "",
                Sentence.of(
                        "xlsx ファイルとして読めません(壊れているか、xlsx ではありません): " + source,
                        "this can't be read as an xlsx file; it is damaged or none at all: " + source));
    }

    static Problem tooLarge(Location where, String limit, long value) {
        return Problem.error(
                TOO_LARGE,
                where,
                "",
                Sentence.of(
                        "ファイルが大きすぎるため、ここで読み取りを終えました。上限(" + limit + ")は次のとおりです: " + value,
                        "the file is too large, so reading ended here; the limit " + limit + " is: " + value));
    }

    static Problem noTables(String source) {
        return Problem.error(
                NO_TABLES,
                Location.ofSource(source),
                "",
                Sentence.of("どのシートも空です: " + source, "a file needs a sheet that is not empty: " + source));
    }
}
