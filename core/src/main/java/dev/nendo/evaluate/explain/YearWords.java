package dev.nendo.evaluate.explain;

import dev.nendo.evidence.Calculation;
import dev.nendo.evidence.EvidenceValue;
import dev.nendo.kpi.Display;
import dev.nendo.number.Outcome;
import dev.nendo.number.Quantity;
import dev.nendo.problem.Sentence;
import java.time.YearMonth;
import java.util.Optional;

/**
 * Says how two years were compared.
 *
 * @param back how many years back the earlier one is
 * @param display how ratios are shown
 */
public record YearWords(int back, Display display) {
    private static final Sentence UNLIKE = Sentence.of("比較する期間が異なる", "The months compared differ");
    private static final Sentence NO_RATIO = Sentence.of("対前年度比なし", "No ratio");

    /**
     * Two values and their ratio.
     *
     * @param now this year's value
     * @param before the earlier year's
     * @param ratio this year's over the earlier one, or why there is none
     */
    public record Pair(Quantity now, Quantity before, Outcome<Quantity> ratio) {}

    /**
     * {@return how the values to date were compared}
     *
     * @param actual this year's evidence
     * @param earlier the earlier year's
     * @param printed the earlier figure that this year's row prints
     * @param toDate both values
     * @param alike whether both cover the same months
     */
    public Working toDate(
            EvidenceValue actual, EvidenceValue earlier, Optional<EvidenceValue> printed, Pair toDate, boolean alike) {
        Working.Builder builder = new Working.Builder();
        EarlierFigures figures =
                new EarlierFigures(earlier, back, Sentence.of(period().ja() + "の実績", "Actual of " + period().en()));
        builder.inputs(actual.inputs());
        builder.inputs(figures.inputs());
        printed.ifPresent(p -> builder.inputs(p.inputs()));
        builder.steps(actual.steps().stream().map(WorkingStep::of).toList());
        builder.steps(figures.steps());
        add(
                builder,
                toDate,
                Sentence.of(period().ja() + "との差", "Difference from " + period().en()),
                Sentence.of(ratioName(), "Ratio to " + period().en()));
        if (!alike) {
            builder.note(UNLIKE);
        }
        return builder.build();
    }

    /**
     * {@return the same with a single month and the same month of the earlier year}
     *
     * @param working how the values to date were compared
     * @param month the month of this year
     * @param single both values
     */
    public Working withMonth(Working working, YearMonth month, Pair single) {
        Working.Builder builder = new Working.Builder().add(working);
        YearMonth then = month.minusYears(back);
        add(
                builder,
                single,
                Sentence.of(
                        "単月の差(" + month + "、" + then + ")", "Difference of the month (" + month + ", " + then + ")"),
                Sentence.of("単月の比(" + month + "、" + then + ")", "Ratio of the month (" + month + ", " + then + ")"));
        return builder.build();
    }

    private void add(Working.Builder builder, Pair pair, Sentence difference, Sentence ratio) {
        String now = Wording.number(pair.now());
        String before = Wording.number(pair.before());
        builder.step(
                difference,
                Sentence.of(now + " − " + before, now + " − " + before),
                pair.now().minus(pair.before()));
        pair.ratio()
                .value()
                .filter(r -> r.nominal().isPresent())
                .ifPresent(r -> builder.step(new WorkingStep(
                        new Calculation(ratio, Sentence.of(before + " に対し " + now, now + " against " + before), r),
                        Optional.of(RoundedRatio.of(r.nominal().orElseThrow(), display)))));
        pair.ratio().reason().map(r -> Wording.absent(NO_RATIO, r)).ifPresent(builder::note);
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
}
