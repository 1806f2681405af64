package dev.nendo.evaluate;

import dev.nendo.evidence.PrintedPriorYear;
import dev.nendo.evidence.YearEvidence;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Measure;
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

    private static final Sentence UNLIKE =
            Sentence.of("前年度の実績は {0} までの値であり、期間が異なる", "Last year's actual goes to {0}, so the months compared differ");

    private EarlierYears() {}

    /** A printed reference is the target; last year's own figure stands beside it. */
    static TargetValue prior(Context context, Gathered actual, Target.PriorYear prior) {
        Gathered last = Gathered.ofYearsBack(context, 1);
        boolean incomplete = isIncomplete(context, actual);
        Optional<Gathered> printed = PrintedPriorYear.of(context.question(), 1)
                .map(Gathered::of)
                .filter(p -> !p.actual().equals(last.actual()));
        Optional<Gathered> same = likeForLike(context, actual, 1, prior.reference(), incomplete);
        if (same.isPresent()) {
            return likeForLike(context, prior, last, same.get());
        }
        ImmutableTargetValue.Builder builder = prior.reference()
                .map(reference -> beside(Targets.stated(context, reference, REFERENCE), last)
                        .referenceContradicted(isContradicted(context, reference, last))
                        .partAgainstFullYear(incomplete))
                .orElseGet(() -> fromSeries(context, last, printed)
                        .partAgainstFullYear(incomplete && !isSamePeriod(actual, last)));
        printed.ifPresent(p -> builder.addAllInputs(p.actual().inputs()));
        boolean stands = prior.reference().isEmpty() && last.actual().isPresent();
        if (stands && !incomplete && actual.actual().isPresent() && !isSamePeriod(actual, last)) {
            last.actual().month().map(m -> Sentences.with(UNLIKE, m)).ifPresent(builder::addNote);
        }
        return builder.build();
    }

    /** What builds up and is no stock, without a plan by month. */
    static boolean isAmount(Context context) {
        return context.measure().nature() == Measure.Nature.BUILDS_UP
                && context.measure() != Measure.STOCK
                && context.definition().phasing().isEmpty();
    }

    /**
     * A year's value over the same months, where that is what part of a year is compared with: an amount without a phasing in any case, a
     * level where the plan states no reference.
     */
    static Optional<Gathered> likeForLike(
            Context context, Gathered actual, int back, Optional<Printed> reference, boolean incomplete) {
        boolean level = context.measure().nature() == Measure.Nature.LEVEL && reference.isEmpty();
        if (!incomplete || context.isPoint() || !(isAmount(context) || level)) {
            return Optional.empty();
        }
        return actual.actual()
                .window()
                .map(months -> months.minusYears(back))
                .map(then ->
                        Gathered.of(YearEvidence.of(context.question(), back, Optional.of(then), Optional.empty())))
                .filter(g -> g.actual().isPresent() && isSamePeriod(actual, g, back));
    }

    private static TargetValue likeForLike(Context context, Target.PriorYear prior, Gathered last, Gathered same) {
        Optional<Known> whole = prior.reference()
                .flatMap(reference -> Targets.number(context, reference).value())
                .or(() -> last.value().value());
        ImmutableTargetValue.Builder builder =
                fromSeries(context, same, Optional.empty()).likeForLike(true);
        prior.reference().ifPresent(reference -> {
            builder.addInput(Inputs.terms(REFERENCE, Optional.of(context.targetWindow()), List.of(reference)));
            builder.referenceContradicted(isContradicted(context, reference, last));
        });
        whole.map(Known::interval).ifPresent(builder::full);
        return builder.build();
    }

    /** The series of a year that is not complete says nothing of the whole. */
    private static boolean isContradicted(Context context, Printed reference, Gathered last) {
        boolean complete = last.actual()
                .window()
                .filter(w -> !w.plusYears(1).endsBefore(context.targetWindow()))
                .isPresent();
        Optional<Known> stated = Targets.number(context, reference).value();
        return complete
                && last.actual().interval().value().isPresent()
                && stated.isPresent()
                && Judging.differs(last.value().value().orElseThrow(), stated.get(), reference.decimals());
    }

    private static ImmutableTargetValue.Builder beside(ImmutableTargetValue.Builder builder, Gathered last) {
        last.actual().interval().value().ifPresent(builder::beside);
        return last.actual().isPresent() ? listed(builder, new EarlierFigures(last, 1, LAST_YEAR)) : builder;
    }

    private static ImmutableTargetValue.Builder fromSeries(Context context, Gathered last, Optional<Gathered> printed) {
        Outcome<Known> value = last.value();
        ImmutableTargetValue.Builder builder =
                Targets.value(context, value.isPresent() ? value : Outcome.absent(Reason.MISSING_TARGET));
        printed.flatMap(p -> p.actual().interval().value()).ifPresent(builder::beside);
        return listed(builder, new EarlierFigures(last, 1, TARGET_LAST_YEAR))
                .preliminary(last.actual().isPreliminary())
                .decimals(last.actual().decimals());
    }

    private static ImmutableTargetValue.Builder listed(ImmutableTargetValue.Builder builder, EarlierFigures figures) {
        return builder.addAllInputs(figures.inputs())
                .addAllSteps(figures.steps())
                .addAllNotes(figures.notes());
    }

    /** A printed reference speaks of the whole window, so part of a year is compared with all of one. */
    private static boolean isIncomplete(Context context, Gathered actual) {
        return actual.actual()
                .window()
                .filter(w -> w.endsBefore(context.targetWindow()))
                .isPresent();
    }

    private static boolean isSamePeriod(Gathered actual, Gathered last) {
        return isSamePeriod(actual, last, 1);
    }

    private static boolean isSamePeriod(Gathered actual, Gathered earlier, int back) {
        Optional<Window> mine = actual.actual().window();
        Optional<Window> theirs = earlier.actual().window();
        return mine.isPresent()
                && theirs.isPresent()
                && mine.get().minusYears(back).last().equals(theirs.get().last());
    }

    static TargetValue selected(Context context, Target.OfYears years) {
        List<Known> found = new ArrayList<>();
        ImmutableTargetValue.Builder figures = ImmutableTargetValue.builder();
        boolean preliminary = false;
        for (int back : years.yearsBack()) {
            Gathered year = Gathered.ofYearsBack(context, back);
            year.value().value().ifPresent(found::add);
            preliminary |= year.actual().isPreliminary();
            listed(figures, new EarlierFigures(year, back, Sentences.with(YEARS_BACK, back)));
        }
        // All of the years are needed: the largest of those that are there need not be the largest.
        Outcome<Known> target = found.size() == years.yearsBack().size()
                ? Outcome.present(select(years.selection(), found))
                : Outcome.absent(Reason.MISSING_TARGET);
        TargetValue listed = Targets.filled(figures, context, target)
                .preliminary(preliminary)
                .build();
        return target.value()
                .map(t -> ImmutableTargetValue.builder()
                        .from(listed)
                        .addStep(Inputs.step(Inputs.TARGET, name(years.selection()), t))
                        .build())
                .orElse(listed);
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
}
