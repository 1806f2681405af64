package dev.nendo.evaluate;

import dev.nendo.evidence.EvidenceWords;
import dev.nendo.kpi.Phasing;
import dev.nendo.kpi.Target;
import dev.nendo.number.Outcome;
import dev.nendo.number.Rational;
import dev.nendo.problem.Sentence;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/** Says how a target was spread, and how the actual stands against it. */
record PaceWords(Context context, Gathered actual, TargetValue full, List<YearMonth> months) {
    private static final Sentence NO_PHASING =
            Sentence.of("計画(累計)なし: 月別の配分が定められていない", "No plan to date: no phasing is stated");
    private static final Sentence PRINTED = Sentence.of("表示値", "as printed");
    private static final Sentence DIFFERENCE = Sentence.of("実績−計画", "actual − plan");
    private static final Sentence REMAINING = Sentence.of("目標−実績", "target − actual");
    private static final Sentence SHARE = Sentence.of("前年度の同月までの割合", "Last year's share by the same months");
    private static final Sentence LANDING =
            Sentence.of("実績(累計)÷前年度の同月までの割合", "actual to date / last year's share by the same month");

    static Explanation.Step phased(Context context, List<YearMonth> months, Known full, Known now) {
        YearMonth month = months.isEmpty() ? context.targetWindow().first() : months.get(months.size() - 1);
        return Inputs.step(
                Sentence.of("目標(" + month + " まで)", "Target to " + month), spread(context, months, full), now);
    }

    /** The amounts of a pace: to date, planned, and where it would land. */
    record Amounts(Outcome<Known> reached, Outcome<Known> planned, Outcome<Known> landing) {}

    Explanation explain(Known target, Amounts amounts, int left) {
        ImmutableExplanation.Builder builder = ImmutableExplanation.builder();
        builder.addAllInputs(actual.actual().inputs());
        builder.addAllInputs(full.inputs());
        builder.addAllInputs(Phases.inputs(context, target));
        boolean shaped = context.definition().phasing().orElse(null) instanceof Phasing.LastYearShape;
        boolean lands = amounts.landing().isPresent();
        if (lands && !shaped) {
            LastYear.input(context).ifPresent(builder::addInput);
        }
        builder.addAllSteps(full.steps());
        step(builder, Sentence.of("実績(累計)", "Actual to date"), reached(amounts), amounts.reached());
        step(builder, Sentence.of("計画(累計)", "Plan to date"), planned(target), amounts.planned());
        step(
                builder,
                Sentence.of("計画との差", "Difference from plan"),
                working(DIFFERENCE, " − ", amounts.reached(), amounts.planned()),
                amounts.reached().combine(amounts.planned(), Known::minus));
        remaining(builder, target, left);
        if (lands) {
            landing(builder, amounts);
        }
        Remarks.gaps(actual.actual()).ifPresent(builder::addNote);
        if (context.definition().phasing().isEmpty() && !amounts.planned().isPresent()) {
            builder.addNote(NO_PHASING);
        } else if (shaped) {
            builder.addAllNotes(LastYear.notes(context));
        }
        return builder.build();
    }

    private void remaining(ImmutableExplanation.Builder builder, Known target, int left) {
        Outcome<Known> whole = Outcome.present(target);
        Outcome<Known> remaining = actual.value().map(target::minus);
        step(builder, Sentence.of("残り", "Remaining"), working(REMAINING, " − ", whole, actual.value()), remaining);
        if (left > 0) {
            String amount = remaining.value().map(PaceWords::side).orElse("?");
            step(
                    builder,
                    Sentence.of("月当たりの必要量", "Required per month"),
                    Sentences.with(
                            Sentence.of("残り÷{1}か月 = {0} ÷ {1}", "remaining / {1} months = {0} ÷ {1}"), amount, left),
                    remaining.map(r -> r.times(Rational.of(1, left))));
        }
    }

    private void landing(ImmutableExplanation.Builder builder, Amounts amounts) {
        Outcome<Known> share = LastYear.share(context, months).map(Known::exact);
        step(builder, SHARE, LastYear.fraction(context, months), share);
        step(
                builder,
                Sentence.of("着地見込", "Landing"),
                working(LANDING, " ÷ ", amounts.reached(), share),
                amounts.landing());
    }

    /** How the actual to date came about; over a gap, it is what the months that are there add up to. */
    private Sentence reached(Amounts amounts) {
        boolean gap = !actual.actual().isPresent() && amounts.reached().isPresent();
        List<Explanation.Step> steps = actual.actual().steps();
        return gap
                ? EvidenceWords.SUM_OF_MONTHS
                : steps.isEmpty() ? PRINTED : steps.get(steps.size() - 1).formula();
    }

    private Sentence planned(Known target) {
        boolean own = context.definition().target() instanceof Target.Monthly;
        return own || context.definition().phasing().isEmpty()
                ? Sentence.of("月別目標の合計", "sum of the monthly targets")
                : spread(context, months, target);
    }

    private static Sentence spread(Context context, List<YearMonth> months, Known full) {
        Sentence way = way(context.definition().phasing().orElseThrow());
        Optional<String> part = Phases.part(context, full, months);
        Optional<Known> carried = Phases.carried(context);
        if (carried.isPresent()) {
            return carried(side(carried.get()), side(full), way, part.orElse("?"));
        }
        return Sentence.of(
                "通年の目標 " + side(full) + " を" + way.ja() + "で配分、"
                        + part.map(p -> "その " + p).orElse("その月までの合計"),
                "full target " + side(full) + " spread by " + way.en() + ", "
                        + part.map(p -> p + " of it").orElse("the months so far"));
    }

    private static Sentence carried(String carried, String full, Sentence way, String part) {
        return Sentence.of(
                "期首の " + carried + " から通年の目標 " + full + " までを" + way.ja() + "で配分、" + carried + "+その " + part,
                "the way from " + carried + " carried in to the full target " + full + " spread by " + way.en() + ", "
                        + carried + " + " + part + " of it");
    }

    private static Sentence working(Sentence formula, String sign, Outcome<Known> a, Outcome<Known> b) {
        String numbers = a.value().map(PaceWords::side).orElse("?")
                + sign
                + b.value().map(PaceWords::side).orElse("?");
        return Sentence.of(formula.ja() + " = " + numbers, formula.en() + " = " + numbers);
    }

    private static String side(Known known) {
        return known.nominal().map(Show::number).orElseGet(() -> Show.interval(known.interval()));
    }

    private static void step(
            ImmutableExplanation.Builder builder, Sentence name, Sentence formula, Outcome<Known> value) {
        value.value().ifPresent(known -> builder.addStep(Inputs.step(name, formula, known)));
    }

    private static Sentence way(Phasing phasing) {
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
