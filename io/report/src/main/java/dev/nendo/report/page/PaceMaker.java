package dev.nendo.report.page;

import dev.nendo.evaluate.Evaluation;
import dev.nendo.evaluate.Pace;
import dev.nendo.kpi.Direction;
import dev.nendo.number.DisplayStyle;
import dev.nendo.number.Interval;
import dev.nendo.number.Outcome;
import dev.nendo.number.Quantity;
import dev.nendo.problem.Language;
import dev.nendo.problem.Sentence;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Says in mid-year what was planned by now, what is left, and where the year would end. */
final class PaceMaker {
    private final Pace pace;
    private final boolean isLimit;
    private final List<KpiView.Fact> facts = new ArrayList<>();

    private PaceMaker(Pace pace, boolean isLimit) {
        this.pace = pace;
        this.isLimit = isLimit;
    }

    /** Nothing where the year is over. */
    static List<KpiView.Fact> facts(Evaluation evaluation) {
        boolean isLimit =
                evaluation.target().direction().filter(Direction::isLowerBetter).isPresent();
        return evaluation
                .pace()
                .filter(pace -> pace.monthsLeft() > 0)
                .map(pace -> new PaceMaker(pace, isLimit).facts())
                .orElse(List.of());
    }

    private List<KpiView.Fact> facts() {
        add(Sentence.of("計画(この月まで)", "Planned to date"), pace.planned(), RoundingMode.HALF_UP);
        // What is still required is never shown too small, and what is still allowed never too large.
        RoundingMode safe = isLimit ? RoundingMode.FLOOR : RoundingMode.CEILING;
        add(
                isLimit ? Sentence.of("残りの枠", "Still allowed") : Sentence.of("残り", "Still required"),
                pace.remaining(),
                safe);
        add(
                isLimit ? Sentence.of("1か月当たりの枠", "Allowed per month") : Sentence.of("1か月当たり必要", "Required per month"),
                pace.perMonth(),
                safe);
        add(Sentence.of("年度末の見込み(前年の配分)", "Landing, by last year's shape"), pace.landing(), RoundingMode.HALF_UP);
        return List.copyOf(facts);
    }

    private void add(Sentence label, Outcome<Interval> amount, RoundingMode rounding) {
        DisplayStyle style = DisplayStyle.DEFAULT.withRounding(rounding);
        amount.value()
                .map(all ->
                        all.isPoint() ? Quantity.exact(all.lower(), pace.unit()) : Quantity.bounds(all, pace.unit()))
                .map(quantity -> Sentence.of(quantity.shown(style, Language.JA), quantity.shown(style, Language.EN)))
                .ifPresent(shown -> facts.add(new KpiView.Fact(label, shown)));
    }
}
