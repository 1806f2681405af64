package dev.nendo.evaluate.pace;

import dev.nendo.evaluate.explain.CoverageWords;
import dev.nendo.evaluate.explain.Wording;
import dev.nendo.evaluate.explain.Working;
import dev.nendo.evaluate.explain.WorkingStep;
import dev.nendo.evidence.Calculation;
import dev.nendo.evidence.EvidenceValue;
import dev.nendo.evidence.EvidenceWords;
import dev.nendo.evidence.Question;
import dev.nendo.number.Outcome;
import dev.nendo.number.Quantity;
import dev.nendo.number.Unit;
import dev.nendo.problem.Sentence;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;

/**
 * Says how a target was spread, and how the actual compares with it.
 *
 * @param question what is asked
 * @param actual what was reached
 * @param full how the full target was obtained
 * @param numbers the pace
 */
public record PaceWords(Question question, EvidenceValue actual, Working full, PaceNumbers numbers) {
    private static final Sentence NO_PHASING =
            Sentence.of("計画(累計)なし: 月別の配分が定められていない", "No plan to date: no phasing is stated");
    private static final Sentence PRINTED = Sentence.of("表示値", "as printed");
    private static final Sentence DIFFERENCE = Sentence.of("実績−計画", "actual − plan");
    private static final Sentence REMAINING = Sentence.of("目標−実績", "target − actual");
    private static final Sentence SHARE = Sentence.of("前年度の同月までの割合", "Last year's share by the same months");
    private static final Sentence LANDING =
            Sentence.of("実績(累計)÷前年度の同月までの割合", "actual to date / last year's share by the same month");
    private static final Sentence REACHED = Sentence.of("実績(累計)", "Actual to date");
    private static final Sentence PLANNED = Sentence.of("計画(累計)", "Plan to date");
    private static final Sentence BEHIND = Sentence.of("計画との差", "Difference from plan");
    private static final Sentence LEFT = Sentence.of("残り", "Remaining");
    private static final Sentence PER_MONTH = Sentence.of("月当たりの必要量", "Required per month");
    private static final Sentence MONTHS_LEFT =
            Sentence.of("残り÷{1}か月 = {0} ÷ {1}", "remaining / {1} months = {0} ÷ {1}");
    private static final Sentence LANDS = Sentence.of("着地見込", "Landing");
    private static final Sentence SUM_OF_TARGETS = Sentence.of("月別目標の合計", "sum of the monthly targets");

    /**
     * {@return the step from a full target to the target to date}
     *
     * @param months the months compared
     * @param month the last of them, or the first of the year where there are none
     * @param spread how the full target is spread
     * @param full the full target
     * @param now the target to date
     */
    public static WorkingStep toDate(
            List<YearMonth> months, YearMonth month, Spread spread, Quantity full, Quantity now) {
        return WorkingStep.of(
                Sentence.of("目標(" + month + " まで)", "Target to " + month), spread(spread, months, full), now);
    }

    /** {@return how the pace was obtained} */
    public Working working() {
        Working.Builder builder = new Working.Builder();
        builder.inputs(actual.inputs()).inputs(full.inputs());
        numbers.spread().map(Spread::inputs).ifPresent(builder::inputs);
        boolean isOfLastYear =
                numbers.spread().filter(s -> s.words().isOfLastYear()).isPresent();
        boolean lands = numbers.landing().isPresent();
        if (lands && !isOfLastYear) {
            LastYearShares.input(question).ifPresent(builder::input);
        }
        builder.steps(full.steps());
        step(builder, REACHED, reached(), numbers.reached());
        step(builder, PLANNED, planned(), numbers.planned());
        step(builder, BEHIND, working(DIFFERENCE, " − ", numbers.reached(), numbers.planned()), numbers.difference());
        remaining(builder);
        if (lands) {
            landing(builder);
        }
        CoverageWords.of(actual.coverage()).ifPresent(builder::note);
        if (numbers.spread().isEmpty() && !numbers.planned().isPresent()) {
            builder.note(NO_PHASING);
        } else {
            numbers.spread().map(Spread::notes).ifPresent(builder::notes);
        }
        return builder.build();
    }

    private void remaining(Working.Builder builder) {
        Outcome<Quantity> whole = Outcome.present(numbers.full());
        step(builder, LEFT, working(REMAINING, " − ", whole, actual.value()), numbers.remaining());
        if (numbers.monthsLeft() > 0) {
            String amount = side(numbers.remaining());
            step(builder, PER_MONTH, Wording.with(MONTHS_LEFT, amount, numbers.monthsLeft()), numbers.perMonth());
        }
    }

    private void landing(Working.Builder builder) {
        Outcome<Quantity> share =
                LastYearShares.share(question, numbers.months()).map(s -> Quantity.exact(s, Unit.NONE));
        step(builder, SHARE, LastYearShares.fraction(question, numbers.months()), share);
        step(builder, LANDS, working(LANDING, " ÷ ", numbers.reached(), share), numbers.landing());
    }

    /** How the actual to date was obtained; over a gap, it is what the months that are there add up to. */
    private Sentence reached() {
        boolean gap = !actual.isKnown() && numbers.reached().isPresent();
        List<Calculation> steps = actual.steps();
        return gap
                ? EvidenceWords.SUM_OF_MONTHS
                : steps.isEmpty() ? PRINTED : steps.get(steps.size() - 1).formula();
    }

    private Sentence planned() {
        return numbers.isOwnPlan() || numbers.spread().isEmpty()
                ? SUM_OF_TARGETS
                : spread(numbers.spread().get(), numbers.months(), numbers.full());
    }

    private static Sentence spread(Spread spread, List<YearMonth> months, Quantity target) {
        Sentence by = spread.words().name();
        Optional<String> part = spread.part(months);
        String full = Wording.number(target);
        if (spread.carriedIn().isPresent()) {
            return carried(Wording.number(spread.carriedIn().get().level()), full, by, part.orElse("?"));
        }
        return Sentence.of(
                "通年の目標 " + full + " を" + by.ja() + "で配分、"
                        + part.map(p -> "その " + p).orElse("その月までの合計"),
                "full target " + full + " spread by " + by.en() + ", "
                        + part.map(p -> p + " of it").orElse("the months so far"));
    }

    private static Sentence carried(String carried, String full, Sentence by, String part) {
        return Sentence.of(
                "期首の " + carried + " から通年の目標 " + full + " までを" + by.ja() + "で配分、" + carried + "+その " + part,
                "the way from " + carried + " carried in to the full target " + full + " spread by " + by.en() + ", "
                        + carried + " + " + part + " of it");
    }

    private static Sentence working(Sentence formula, String sign, Outcome<Quantity> a, Outcome<Quantity> b) {
        String numbers = side(a) + sign + side(b);
        return Sentence.of(formula.ja() + " = " + numbers, formula.en() + " = " + numbers);
    }

    private static String side(Outcome<Quantity> side) {
        return side.value().map(Wording::number).orElse("?");
    }

    private static void step(Working.Builder builder, Sentence name, Sentence formula, Outcome<Quantity> value) {
        value.value().ifPresent(quantity -> builder.step(name, formula, quantity));
    }
}
