package dev.nendo.evaluate;

import dev.nendo.kpi.Display;
import dev.nendo.number.Rational;
import dev.nendo.problem.Sentence;
import java.util.Optional;

/** Says how two years were compared. */
final class YearWords {
    private static final Sentence DIFFERENCE = Sentence.of("前年同期との差", "Difference from the same period");
    private static final Sentence RATIO = Sentence.of("対前年度比", "Ratio to the same period");
    private static final Sentence UNLIKE = Sentence.of("比較する期間が異なる", "The months compared differ");

    private YearWords() {}

    static Explanation explain(
            Context context, Gathered actual, Gathered earlier, YearOnYear.Comparison compared, boolean alike) {
        Explanation.Builder builder = Explanation.builder();
        builder.addAllInputs(actual.actual().inputs());
        builder.addAllInputs(earlier.actual().inputs());
        Known now = actual.value().value().orElseThrow();
        Known before = earlier.value().value().orElseThrow();
        Sentence minus = Sentence.of(side(now) + " − " + side(before), side(now) + " − " + side(before));
        builder.addStep(Inputs.step(DIFFERENCE, minus, now.minus(before)));
        compared.nominalRatio()
                .ifPresent(ratio -> builder.addStep(new Explanation.Step(
                        RATIO,
                        Sentence.of(side(before) + " に対し " + side(now), side(now) + " against " + side(before)),
                        new Explanation.Result(
                                Optional.of(ratio),
                                compared.ratio().value(),
                                Optional.of(rounded(ratio, context.definition().display()))))));
        compared.ratio()
                .reason()
                .map(r -> Remarks.reason("対前年度比なし", "No ratio", r))
                .ifPresent(builder::addNote);
        if (!alike) {
            builder.addNote(UNLIKE);
        }
        return builder.build();
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
