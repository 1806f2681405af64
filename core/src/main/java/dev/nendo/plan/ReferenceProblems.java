package dev.nendo.plan;

import dev.nendo.kpi.Direction;
import dev.nendo.kpi.Target;
import dev.nendo.problem.Location;
import dev.nendo.problem.Problem;
import dev.nendo.problem.ProblemCode;
import dev.nendo.problem.Sentence;
import dev.nendo.problem.Severity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Collects what is wrong with a workbook's ids and references; the sentences of resolving live here. */
final class ReferenceProblems {
    private static final ProblemCode DUPLICATE_ID = ProblemCode.of("duplicate-id");
    private static final ProblemCode DANGLING = ProblemCode.of("dangling-reference");
    private static final ProblemCode NOT_STATED = ProblemCode.of("not-stated");
    private static final ProblemCode UNITS_DIFFER = ProblemCode.of("units-differ");
    private static final ProblemCode DIRECTION_CONTRADICTED = ProblemCode.of("direction-contradicted");
    private static final ProblemCode CONFLICT = ProblemCode.of("conflicting-definition");

    private final List<Problem> problems = new ArrayList<>();

    /** Where something was read; of what was put together in code, the branch, the year and its name within the plan. */
    static Optional<Location> place(Optional<Location> origin, BusinessPlan plan, String name) {
        return origin.or(() -> Optional.of(
                Location.ofSource(Problem.excerpt((plan.branch() + " " + plan.fiscalYear() + " " + name).strip()))));
    }

    List<Problem> list() {
        return problems;
    }

    /** {@return how many problems keep something from being resolved} */
    long count() {
        return problems.stream().filter(p -> p.severity() == Severity.ERROR).count();
    }

    void duplicate(String what, String id, Optional<Location> origin) {
        add(
                DUPLICATE_ID,
                origin,
                id,
                Sentence.of(
                        "このIDの" + Words.ja(what) + "は既にあります: " + id,
                        "there is already " + Words.one(what) + " of this id: " + id));
    }

    void dangling(String what, String id, Optional<Location> origin) {
        add(
                DANGLING,
                origin,
                id,
                Sentence.of("このIDの" + Words.ja(what) + "はありません: " + id, "there is no " + what + " of this id: " + id));
    }

    void wrongKind(String what, String id, Optional<Location> origin) {
        add(
                DANGLING,
                origin,
                id,
                Sentence.of(
                        "このIDの記載は" + Words.ja(what) + "ではありません: " + id,
                        "the statement of this id is no " + what + ": " + id));
    }

    void notStated(String what, String kpi, Optional<Location> origin) {
        add(
                NOT_STATED,
                origin,
                kpi,
                Sentence.of(
                        "KPIにも指標にも" + Words.ja(what) + "がありません: " + kpi,
                        "neither the KPI nor an indicator states the " + what + ": " + kpi));
    }

    void contradicted(String kpi, Direction direction, Target.FromBaseline target, Optional<Location> origin) {
        String baseline = target.baseline().text();
        String goal = target.goal().text();
        problems.add(new Problem(
                DIRECTION_CONTRADICTED,
                Severity.WARNING,
                origin.orElseGet(Location::unknown),
                goal,
                Sentence.of(
                        "KPI " + kpi + " の最終目標は基準値 " + baseline + " から見て方向("
                                + direction.label().ja() + ")と逆にあるため達成率を計算しません: " + goal,
                        "the goal of KPI " + kpi + " is on the wrong side of its baseline " + baseline
                                + " for the direction " + direction.id() + ", so there is no achievement ratio: "
                                + goal)));
    }

    void conflict(String what, String id, Optional<Location> origin) {
        add(
                CONFLICT,
                origin,
                id,
                Sentence.of(
                        "このIDの" + Words.ja(what) + "は別の内容で既にあります: " + id,
                        "there is already " + Words.one(what) + " of this id that says something else: " + id));
    }

    /** A warning: the KPI is kept, and what can't be compared is absent with its reason. */
    void unitsDiffer(String kpi, String unit, String wanted, Optional<Location> origin) {
        problems.add(new Problem(
                UNITS_DIFFER,
                Severity.WARNING,
                origin.orElseGet(Location::unknown),
                unit,
                Sentence.of(
                        "KPI " + kpi + " の単位 " + wanted + " に換算できないため比較しません: " + unit,
                        "this can't be converted to " + wanted + ", the unit of KPI " + kpi
                                + ", so nothing is compared: " + unit)));
    }

    private void add(ProblemCode code, Optional<Location> origin, String rejected, Sentence message) {
        problems.add(new Problem(code, Severity.ERROR, origin.orElseGet(Location::unknown), rejected, message));
    }
}
