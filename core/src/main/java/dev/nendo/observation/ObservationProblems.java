package dev.nendo.observation;

import dev.nendo.problem.Location;
import dev.nendo.problem.Problem;
import dev.nendo.problem.ProblemCode;
import dev.nendo.problem.Problems;
import dev.nendo.problem.Sentence;
import dev.nendo.series.Basis;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with observations; their sentences live here. */
final class ObservationProblems {
    private static final ProblemCode DOUBTFUL_PERCENT = ProblemCode.of("percent-doubtful");
    private static final ProblemCode DUPLICATE = ProblemCode.of("duplicate-month");
    private static final ProblemCode MIXED = ProblemCode.of("value-and-rate-mixed");
    private static final ProblemCode TWO_BASES = ProblemCode.of("two-bases");

    private final Problems problems = new Problems(Problems.DEFAULT_CAP);
    private Location location = Location.unknown();
    private @Nullable Problem last;

    /** Forgets the problem of the observation before. */
    void begin() {
        last = null;
    }

    Optional<Problem> last() {
        return Optional.ofNullable(last);
    }

    void at(Location place) {
        location = place;
    }

    Problems collected() {
        return problems;
    }

    void twice(Observations.@Nullable Key key, int month) {
        add(
                DUPLICATE,
                place(key, month),
                "同じ月の値が既にある。置き換える場合は revised とする: ",
                "the month was stated before; a number that replaces it is flagged as revised: ");
    }

    void mixed(Observations.@Nullable Key key, int month) {
        add(
                MIXED,
                place(key, month),
                "1つの系列に値と分子・分母が混在している。どちらか一方とする: ",
                "a series has either one number a month or a numerator and a denominator, not both: ");
    }

    void twoBases(String branch, String kpi, Basis basis) {
        add(
                TWO_BASES,
                branch + " " + kpi + " " + basis.id(),
                "1つの系列は単月か累計のいずれか一方とする: ",
                "a series is either monthly or cumulative, not both: ");
    }

    /** Rates that may have been meant as ratios. */
    static Problem doubtfulPercent(String branch, String kpi) {
        String shown = Problem.excerpt(branch + " " + kpi);
        return Problem.warning(
                DOUBTFUL_PERCENT,
                Location.unknown(),
                branch + " " + kpi,
                Sentence.of(
                        "単位は % だが、値がすべて 0～1.5 にある。比(1 が 100%)なら、目標の表の単位を ratio とする: " + shown,
                        "the unit is % but all values are from 0 to 1.5; if they are ratios, of which 1 is 100 %, the unit of the"
                                + " targets must be ratio: " + shown));
    }

    private static String place(Observations.@Nullable Key key, int month) {
        Observations.Key of = Objects.requireNonNull(key);
        return of.branch() + " " + of.kpi() + " " + ObservedSeries.toMonth(month);
    }

    private void add(ProblemCode code, String rejected, String ja, String en) {
        String shown = Problem.excerpt(rejected);
        Problem problem = Problem.error(code, location, rejected, Sentence.of(ja + shown, en + shown));
        problems.add(problem);
        last = problem;
    }
}
