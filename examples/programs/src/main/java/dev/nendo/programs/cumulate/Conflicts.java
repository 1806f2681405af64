package dev.nendo.programs.cumulate;

import dev.nendo.io.csv.Observation;
import dev.nendo.problem.Problem;
import dev.nendo.problem.ProblemCode;
import dev.nendo.problem.Sentence;
import java.util.Optional;

/** Rows that can't be added up together. */
final class Conflicts {

    private static final ProblemCode DUPLICATE = ProblemCode.of("duplicate-observation");
    private static final ProblemCode MIXED = ProblemCode.of("mixed-series");

    private Conflicts() {}

    static Problem duplicate(Observation row, int line) {
        return Problem.error(
                DUPLICATE,
                row.location(),
                row.month().toString(),
                Sentence.of(
                        "支部・KPI・月が同じ行が " + line + " 行目にもあります。訂正なら flag 列に revised と書いてください: " + key(row),
                        "line " + line + " has the same branch, KPI and month; flag a correction as revised: "
                                + key(row)));
    }

    /** What keeps a row from standing in one series with those before it. */
    static Optional<Problem> between(YearRows year, Observation row) {
        if (year.measure() != row.measure()) {
            return Optional.of(
                    mixed(row, "measure", year.measure().id(), row.measure().id()));
        }
        if (year.basis() != row.basis()) {
            return Optional.of(
                    mixed(row, "basis", year.basis().id(), row.basis().id()));
        }
        if (year.differsInForm(row)) {
            String before = year.isRate() ? "numerator/denominator" : "value";
            return Optional.of(mixed(
                    row, "numerator/denominator/value", before, year.isRate() ? "value" : "numerator/denominator"));
        }
        return Optional.empty();
    }

    private static Problem mixed(Observation row, String column, String before, String found) {
        return Problem.error(
                MIXED,
                row.location(),
                found,
                Sentence.of(
                        "同じ支部・KPI・年度の行は " + column + " をそろえてください(" + key(row) + "、それまでの行は " + before + "): " + found,
                        "rows of one branch, KPI and fiscal year must agree in " + column + " (" + key(row)
                                + ", earlier rows have " + before + "): " + found));
    }

    private static String key(Observation row) {
        return Problem.excerpt(row.branch()) + ", " + Problem.excerpt(row.kpi()) + ", " + row.month();
    }
}
