package dev.nendo.programs.cumulate;

import dev.nendo.io.csv.Observation;
import dev.nendo.problem.Problem;
import dev.nendo.problem.ProblemCode;
import dev.nendo.problem.Sentence;

/** There are more series than may be held at once; nothing is known of their sums. */
public final class TooManySeries extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final ProblemCode TOO_LARGE = ProblemCode.of("too-large");

    private final transient Problem problem;

    TooManySeries(Observation row, long limit) {
        super("more than " + limit + " series");
        this.problem = Problem.error(
                TOO_LARGE,
                row.location(),
                "",
                Sentence.of(
                        "系列(支部・KPI・年度の組)が多すぎるため、ここで読み取りを終えました。同じ支部・KPI の行が続いているなら --grouped を付け、"
                                + "そうでなければ Java のヒープ(-Xmx)か --max-series を大きくしてください。系列数の上限: " + limit,
                        "there are too many series (a branch, a KPI and a fiscal year), so reading ended here; add --grouped if the rows"
                                + " of a branch and KPI stand together, else give Java a larger heap (-Xmx) or raise --max-series; the"
                                + " limit of series is: " + limit));
    }

    /** {@return where the first series too many begins, and what can be done} */
    public Problem problem() {
        return problem;
    }
}
