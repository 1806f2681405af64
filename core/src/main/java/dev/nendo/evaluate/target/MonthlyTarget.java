package dev.nendo.evaluate.target;

import dev.nendo.evaluate.explain.Wording;
import dev.nendo.evaluate.explain.Working;
import dev.nendo.evaluate.pace.ComparedMonths;
import dev.nendo.evaluate.pace.PlannedRow;
import dev.nendo.evidence.EvidenceValue;
import dev.nendo.evidence.EvidenceWords;
import dev.nendo.evidence.Point;
import dev.nendo.evidence.Question;
import dev.nendo.kpi.Target;
import dev.nendo.number.Outcome;
import dev.nendo.number.Quantity;
import dev.nendo.number.Reason;
import dev.nendo.problem.Sentence;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** A target stated month by month. */
final class MonthlyTarget {
    private static final Sentence TO_DATE = Sentence.of("{0} までの月別目標の合計", "sum of the monthly targets to {0}");
    private static final Sentence OF_MONTH = Sentence.of("{0} の月別目標", "target of the month {0}");

    private MonthlyTarget() {}

    static TargetNumber number(Question question, EvidenceValue actual, Target.Monthly target) {
        PlannedRow row = PlannedRow.of(question, target.row());
        if (row.points().reported().isEmpty()) {
            return StatedTargets.absent(question, Reason.MISSING_TARGET);
        }
        YearMonth end = question.targetWindow().last();
        YearMonth month = actual.month().orElse(end);
        Outcome<Quantity> now = row.at(ComparedMonths.upTo(question, actual, month));
        List<Point> used = row.points().upTo(month);
        TargetNumber.Builder builder = StatedTargets.of(question, now);
        return builder.full(
                        month.isBefore(end)
                                ? row.at(question.targetWindow().months()).value()
                                : Optional.empty())
                .preliminary(used.stream().anyMatch(Point::isPreliminary))
                .working(() -> {
                    Working.Builder working = new Working.Builder().input(EvidenceWords.points(Wording.TARGET, used));
                    Sentence formula = Wording.with(row.isSummed() ? TO_DATE : OF_MONTH, month);
                    now.value().ifPresent(v -> working.step(Wording.TARGET, formula, v));
                    return working.build();
                })
                .build();
    }
}
