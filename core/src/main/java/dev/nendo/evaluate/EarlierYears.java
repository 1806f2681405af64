package dev.nendo.evaluate;

import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Target;
import dev.nendo.number.Outcome;
import dev.nendo.number.Printed;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.problem.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Targets that earlier years set. */
final class EarlierYears {
    private static final Sentence REFERENCE =
            Sentence.of("目標(前年度の値として計画に記載)", "Target (last year's value as the plan prints it)");
    private static final Sentence TARGET_LAST_YEAR = Sentence.of("目標(前年度の実績)", "Target (last year's actual)");
    private static final Sentence LAST_YEAR = Sentence.of("前年度の実績", "Last year's actual");
    private static final Sentence YEARS_BACK = Sentence.of("{0}年前の実績", "Actual {0} years back");
    private static final Sentence SELECTED = Sentence.of("各年度の実績の{0}", "{0} of the years' actuals");

    private EarlierYears() {}

    /** A printed reference is the target; last year's own figure stands beside it. */
    static TargetValue prior(Context context, Gathered actual, Target.PriorYear prior) {
        Gathered last = Gathering.ofYearsBack(context, 1);
        boolean incomplete = isIncomplete(context, actual);
        if (prior.reference().isEmpty()) {
            return fromSeries(context, last)
                    .partAgainstFullYear(incomplete && !isSamePeriod(actual, last))
                    .build();
        }
        Printed reference = prior.reference().get();
        TargetValue.Builder builder =
                Targets.stated(context, reference, REFERENCE).partAgainstFullYear(incomplete);
        last.actual().interval().value().ifPresent(builder::beside);
        label(last, LAST_YEAR).ifPresent(builder::addInput);
        return builder.build();
    }

    private static TargetValue.Builder fromSeries(Context context, Gathered last) {
        Outcome<Known> value = last.value();
        TargetValue.Builder builder =
                Targets.value(context, value.isPresent() ? value : Outcome.absent(Reason.MISSING_TARGET));
        label(last, TARGET_LAST_YEAR).ifPresent(builder::addInput);
        return builder.decimals(last.actual().decimals());
    }

    /** A printed reference speaks of the whole window, so part of a year is compared with all of one. */
    private static boolean isIncomplete(Context context, Gathered actual) {
        return actual.actual()
                .window()
                .filter(w -> w.endsBefore(context.targetWindow()))
                .isPresent();
    }

    private static boolean isSamePeriod(Gathered actual, Gathered last) {
        Optional<Window> mine = actual.actual().window();
        Optional<Window> theirs = last.actual().window();
        return mine.isPresent()
                && theirs.isPresent()
                && mine.get().minusYears(1).last().equals(theirs.get().last());
    }

    static TargetValue selected(Context context, Target.OfYears years) {
        List<Known> found = new ArrayList<>();
        TargetValue.Builder inputs = TargetValue.builder();
        for (int back : years.yearsBack()) {
            Gathered year = Gathering.ofYearsBack(context, back);
            Optional<Known> value = year.value().value();
            if (value.isEmpty()) {
                return Targets.absent(context, Reason.MISSING_TARGET);
            }
            found.add(value.get());
            label(year, Sentences.with(YEARS_BACK, back)).ifPresent(inputs::addInput);
        }
        Known target = select(years.selection(), found);
        TargetValue.Builder builder = Targets.value(context, Outcome.present(target));
        TargetValue collected = inputs.interval(Outcome.absent(Reason.MISSING_TARGET))
                .unit(context.unit())
                .window(context.targetWindow())
                .build();
        builder.addAllInputs(collected.inputs());
        return builder.addStep(Inputs.step(Inputs.TARGET, name(years.selection()), target))
                .build();
    }

    private static Known select(Target.Selection selection, List<Known> found) {
        return switch (selection) {
            case MAX -> found.stream().reduce(Extremes::larger).orElseThrow();
            case MIN -> found.stream().reduce(Extremes::smaller).orElseThrow();
            case MEAN -> found.stream().reduce(Known::plus).orElseThrow().times(Rational.of(1, found.size()));
        };
    }

    private static Sentence name(Target.Selection selection) {
        return switch (selection) {
            case MAX ->
                Sentence.of(SELECTED.ja().replace("{0}", "最大"), SELECTED.en().replace("{0}", "largest"));
            case MIN ->
                Sentence.of(SELECTED.ja().replace("{0}", "最小"), SELECTED.en().replace("{0}", "smallest"));
            case MEAN ->
                Sentence.of(SELECTED.ja().replace("{0}", "平均"), SELECTED.en().replace("{0}", "mean"));
        };
    }

    private static Optional<Explanation.Input> label(Gathered year, Sentence label) {
        return year.value()
                .value()
                .map(known -> new Explanation.Input(
                        label,
                        year.actual().window(),
                        List.of(year.actual().printed().orElseGet(() -> Show.interval(known.interval()))),
                        Gathered.stands(known)));
    }
}
