package dev.nendo.evaluate;

import dev.nendo.kpi.Display;
import dev.nendo.number.Rational;
import dev.nendo.problem.Sentence;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Says how two years were compared.
 *
 * @param back how many years back the earlier one is
 * @param display how ratios are shown
 */
record YearWords(int back, Display display) {
    private static final Sentence UNLIKE = Sentence.of("比較する期間が異なる", "The months compared differ");
    private static final Sentence NO_RATIO = Sentence.of("対前年度比なし", "No ratio");

    /** Two values with what they were compared to. */
    record Pair(Known now, Known before, YearOnYear.Comparison compared) {}

    Explanation explain(Gathered actual, Gathered earlier, Optional<Gathered> printed, Pair toDate, boolean alike) {
        ImmutableExplanation.Builder builder = ImmutableExplanation.builder();
        EarlierFigures figures =
                new EarlierFigures(earlier, back, Sentence.of(period().ja() + "の実績", "Actual of " + period().en()));
        builder.addAllInputs(actual.actual().inputs());
        builder.addAllInputs(figures.inputs());
        printed.ifPresent(p -> builder.addAllInputs(p.actual().inputs()));
        builder.addAllSteps(actual.actual().steps());
        builder.addAllSteps(figures.steps());
        add(
                builder,
                toDate,
                Sentence.of(period().ja() + "との差", "Difference from " + period().en()),
                Sentence.of(ratioName(), "Ratio to " + period().en()));
        if (!alike) {
            builder.addNote(UNLIKE);
        }
        return builder.build();
    }

    /** Adds a single month beside the same month of the earlier year. */
    Explanation withMonth(Explanation explanation, YearMonth month, Pair single) {
        ImmutableExplanation.Builder builder = ImmutableExplanation.builder().from(explanation);
        YearMonth then = month.minusYears(back);
        add(
                builder,
                single,
                Sentence.of(
                        "単月の差(" + month + "、" + then + ")", "Difference of the month (" + month + ", " + then + ")"),
                Sentence.of("単月の比(" + month + "、" + then + ")", "Ratio of the month (" + month + ", " + then + ")"));
        return builder.build();
    }

    private void add(ImmutableExplanation.Builder builder, Pair pair, Sentence difference, Sentence ratio) {
        String now = side(pair.now());
        String before = side(pair.before());
        builder.addStep(Inputs.step(
                difference,
                Sentence.of(now + " − " + before, now + " − " + before),
                pair.now().minus(pair.before())));
        pair.compared()
                .nominalRatio()
                .ifPresent(nominal -> builder.addStep(new Explanation.Step(
                        ratio,
                        Sentence.of(before + " に対し " + now, now + " against " + before),
                        new Explanation.Result(
                                Optional.of(nominal),
                                pair.compared().ratio().value(),
                                Optional.of(rounded(nominal, display))))));
        pair.compared()
                .ratio()
                .reason()
                .map(r -> Remarks.reason(NO_RATIO.ja(), NO_RATIO.en(), r))
                .ifPresent(builder::addNote);
    }

    private String ratioName() {
        return back == 1 ? "対前年度比" : back == 2 ? "対前々年度比" : "対" + back + "年前比";
    }

    private Sentence period() {
        return switch (back) {
            case 1 -> Sentence.of("前年同期", "the same period a year earlier");
            case 2 -> Sentence.of("前々年同期", "the same period two years earlier");
            default -> Sentence.of(back + "年前の同期", "the same period " + back + " years earlier");
        };
    }

    static Explanation.Rounded rounded(Rational ratio, Display display) {
        Rational percent = Show.percent(ratio);
        return new Explanation.Rounded(
                Show.digits(percent, display.achievementDecimals() + 1),
                percent.toDecimal(display.achievementDecimals(), display.rounding())
                        .toPlainString(),
                "%",
                display.rounding());
    }

    private static String side(Known known) {
        return known.nominal().map(Show::number).orElseGet(() -> Show.interval(known.interval()));
    }
}
