package dev.nendo.evaluate;

import dev.nendo.evaluate.pace.PaceNumbers;
import dev.nendo.evaluate.pace.PaceWords;
import dev.nendo.evaluate.pace.PlannedRow;
import dev.nendo.evaluate.pace.Schedule;
import dev.nendo.evaluate.target.PhasedTarget;
import dev.nendo.evaluate.target.TargetNumber;
import dev.nendo.evidence.Question;
import dev.nendo.number.Interval;
import dev.nendo.number.Outcome;
import dev.nendo.number.Quantity;
import dev.nendo.observation.TargetNeeds;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Optional;

/** The pace of an amount that builds up. */
final class Paces {
    private Paces() {}

    static Optional<Pace> of(JudgedCase judged) {
        Question question = judged.question();
        TargetNumber full = judged.full();
        Optional<YearMonth> month = judged.actual().month();
        if (month.isEmpty() || !PhasedTarget.hasPlan(question, full)) {
            return Optional.empty();
        }
        // A target stated month by month is its own plan.
        Optional<PlannedRow> own =
                TargetNeeds.of(judged.definition().target()).row().map(row -> PlannedRow.of(question, row));
        PaceNumbers numbers =
                PaceNumbers.of(question, judged.actual(), full.whole().orElseThrow(), own, month.get());
        PaceWords words =
                new PaceWords(question, judged.actual(), full.working().get(), numbers);
        return Optional.of(ImmutablePace.builder()
                .month(month.get())
                .plan(numbers.plan().value().map(Schedule::byMonth).orElse(Collections.emptyNavigableMap()))
                .dropped(numbers.dropped())
                .actual(interval(numbers.reached()))
                .planned(interval(numbers.planned()))
                .difference(interval(numbers.difference()))
                .ratio(interval(numbers.ratio()))
                .remaining(interval(numbers.remaining()))
                .monthsLeft(numbers.monthsLeft())
                .perMonth(interval(numbers.perMonth()))
                .landing(interval(numbers.landing()))
                .nominalLanding(numbers.landing().value().flatMap(Quantity::nominal))
                .unit(question.unit())
                .explanation(Explanations.of(words.working()))
                .build());
    }

    private static Outcome<Interval> interval(Outcome<Quantity> amount) {
        return amount.map(Quantity::interval);
    }
}
