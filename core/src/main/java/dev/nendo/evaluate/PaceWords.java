package dev.nendo.evaluate;

import dev.nendo.kpi.Measure;
import dev.nendo.kpi.Phasing;
import dev.nendo.number.Outcome;
import dev.nendo.number.Rational;
import dev.nendo.problem.Sentence;
import java.time.YearMonth;

/** Says how a target was spread. */
final class PaceWords {
    private static final Sentence NO_PHASING = Sentence.of("月別の配分なし", "no phasing");
    private static final Sentence LATEST = Sentence.of("最新の値", "the latest value");
    private static final Sentence REMAINING = Sentence.of("残り", "Remaining");
    private static final Sentence LANDING =
            Sentence.of("実績(累計)÷前年度の同月までの割合", "actual to date / last year's share by the same month");

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

    /** The amounts of a pace: to date, planned, and where it would land. */
    record Amounts(Outcome<Known> reached, Outcome<Known> planned, Outcome<Known> landing) {}

    static Explanation explain(Context context, Gathered actual, Known full, Amounts amounts, int left) {
        Explanation.Builder builder = Explanation.builder();
        builder.addAllInputs(actual.actual().inputs());
        Sentence summed = context.measure() == Measure.FLOW ? Sentences.SUM_OF_MONTHS : LATEST;
        step(builder, Sentence.of("実績(累計)", "Actual to date"), summed, amounts.reached());
        Sentence way = context.definition().phasing().map(PaceWords::way).orElse(NO_PHASING);
        step(builder, Sentence.of("計画(累計)", "Plan to date"), way, amounts.planned());
        step(
                builder,
                Sentence.of("計画との差", "Difference from plan"),
                Sentence.of("実績−計画", "actual − plan"),
                amounts.reached().combine(amounts.planned(), Known::minus));
        Outcome<Known> remaining = actual.value().map(full::minus);
        step(builder, REMAINING, Sentence.of("目標−実績", "target − actual"), remaining);
        if (left > 0) {
            Sentence per = Sentences.with(Sentence.of("残り÷{0}か月", "remaining / {0} months"), left);
            step(
                    builder,
                    Sentence.of("月当たりの必要量", "Required per month"),
                    per,
                    remaining.map(r -> r.times(Rational.of(1, left))));
        }
        step(builder, Sentence.of("着地見込", "Landing"), LANDING, amounts.landing());
        Remarks.gaps(actual.actual()).ifPresent(builder::addNote);
        return builder.build();
    }

    private static void step(Explanation.Builder builder, Sentence name, Sentence formula, Outcome<Known> value) {
        value.value().ifPresent(known -> builder.addStep(Inputs.step(name, formula, known)));
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
