package dev.nendo.evaluate;

import dev.nendo.kpi.Phasing;
import dev.nendo.problem.Sentence;
import java.time.YearMonth;

/** Says how a target was spread. */
final class PaceWords {
    private PaceWords() {}

    static Explanation.Step phased(Context context, Gathered actual, Known full, Known now) {
        YearMonth month = actual.actual().month().orElseThrow();
        Sentence way = way(context.definition().phasing().orElseThrow());
        String number = full.nominal().map(Show::number).orElseGet(() -> Show.interval(full.interval()));
        return Inputs.step(
                Sentence.of("目標(" + month + " まで)", "Target to " + month),
                Sentence.of(
                        "通年の目標 " + number + " を" + way.ja() + "で配分",
                        "full target " + number + " spread by " + way.en()),
                now);
    }

    static Sentence way(Phasing phasing) {
        if (phasing instanceof Phasing.EqualMonths) {
            return Sentence.of("各月均等", "equal months");
        } else if (phasing instanceof Phasing.LastYearShape) {
            return Sentence.of("前年度の実績の形", "the shape of last year");
        } else if (phasing instanceof Phasing.MonthlyTargets) {
            return Sentence.of("月別目標", "monthly targets");
        }
        return Sentence.of("定められた割合", "stated shares");
    }
}
