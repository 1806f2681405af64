package dev.nendo.compare;

import dev.nendo.evaluate.Explanation;
import dev.nendo.fiscal.Window;
import dev.nendo.kpi.Measure;
import dev.nendo.number.Interval;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.plan.Branch;
import dev.nendo.problem.Sentence;
import dev.nendo.series.Measured;
import dev.nendo.series.Rate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says how branches were rolled up, enough to recompute it by hand. */
final class AggregateWords {
    private AggregateWords() {}

    static Explanation explain(Subject subject, Optional<String> region, Pool pool, Period period) {
        Explanation.Builder builder = Explanation.builder();
        Sentence whole = region.map(r -> Sentence.of(r, r)).orElse(Sentence.of("全国", "Nation"));
        pool.contributions().forEach(reading -> builder.addInput(input(subject, pool, reading)));
        pool.value().value().ifPresent(value -> builder.addStep(step(subject, whole, pool, value)));
        if (!pool.isPooled() && pool.average().isPresent()) {
            builder.addStep(mean(subject, pool));
        }
        pool.value().reason().map(reason -> none(whole, reason)).ifPresent(builder::addNote);
        builder.addNote(coverage(pool));
        pool.absent().forEach((branch, reason) -> builder.addNote(missing(subject, branch, reason)));
        pool.leftOut().keySet().forEach(branch -> builder.addNote(leftOut(branch, pool, period)));
        pool.followed().forEach(reading -> builder.addNote(followed(reading, period)));
        unlike(pool, period).ifPresent(builder::addNote);
        if (pool.isPreliminary()) {
            builder.addNote(Sentence.of("速報値を含むため暫定", "Provisional: preliminary figures went in"));
        }
        return builder.build();
    }

    private static Explanation.Input input(Subject subject, Pool pool, Reading reading) {
        Measured value = reading.value().value().orElseThrow();
        Optional<Rate> rate = pool.isPooled() ? pool.part(reading).value() : Optional.empty();
        String figure = rate.map(r -> Digits.number(r.numerator()) + " / " + Digits.number(r.denominator()))
                .orElseGet(() -> Digits.number(value.nominal()) + subject.unit().symbol());
        Optional<Interval> stands =
                rate.isPresent() || value.isExact() ? Optional.empty() : Optional.of(value.interval());
        return new Explanation.Input(reading.branch().name(), reading.window(), List.of(figure), stands);
    }

    private static Explanation.Step step(Subject subject, Sentence whole, Pool pool, Measured value) {
        Optional<Interval> interval = value.isExact() ? Optional.empty() : Optional.of(value.interval());
        Explanation.Result result = new Explanation.Result(
                Optional.of(value.nominal()),
                interval,
                pool.isPooled() ? Optional.of(Digits.rounded(value.nominal(), subject)) : Optional.empty());
        if (pool.rate().isEmpty()) {
            return new Explanation.Step(whole, Sentence.of("各支部の合計", "sum of the branches"), result);
        }
        Rate rate = pool.rate().orElseThrow();
        Rational factor = Rational.of(subject.unit().scale()).reciprocal();
        String numbers = Digits.number(rate.numerator()) + " ÷ " + Digits.number(rate.denominator())
                + (factor.equals(Rational.ONE) ? "" : " × " + Digits.number(factor));
        Sentence formula = subject.measure() == Measure.AVERAGE
                ? Sentence.of("加重平均 Σ(値×重み)÷Σ重み", "weighted mean, Σ(value × weight) / Σ weight")
                : Sentence.of("Σ分子÷Σ分母", "Σ numerator / Σ denominator");
        return new Explanation.Step(
                whole, Sentence.of(formula.ja() + " = " + numbers, formula.en() + " = " + numbers), result);
    }

    private static Explanation.Step mean(Subject subject, Pool pool) {
        Measured average = pool.average().value().orElseThrow();
        String total = Digits.number(pool.value().value().orElseThrow().nominal());
        Optional<Interval> interval = average.isExact() ? Optional.empty() : Optional.of(average.interval());
        return new Explanation.Step(
                Sentence.of("1支部当たりの平均", "Mean per branch"),
                Sentence.of(total + " ÷ " + pool.divisor() + "支部", total + " / " + pool.divisor() + " branches"),
                new Explanation.Result(
                        Optional.of(average.nominal()),
                        interval,
                        Optional.of(Digits.rounded(average.nominal(), subject))));
    }

    private static Sentence none(Sentence whole, Reason reason) {
        return Sentence.of(
                whole.ja() + "の値なし: " + reason.sentence().ja(),
                "No value for " + whole.en() + ": " + reason.sentence().en());
    }

    private static Sentence coverage(Pool pool) {
        int present = pool.contributing().size();
        int expected = present + pool.absent().size();
        String months = pool.monthsPresent() + "/" + pool.monthsExpected();
        return Sentence.of(
                expected + "支部中" + present + "支部" + (pool.monthsExpected() == 0 ? "" : "、延べ月数 " + months),
                present + " of " + expected + " branches"
                        + (pool.monthsExpected() == 0 ? "" : ", " + months + " branch-months"));
    }

    private static Sentence missing(Subject subject, Branch branch, Reason reason) {
        boolean unweighted = subject.measure() == Measure.AVERAGE && reason == Reason.PUBLISHED_ONLY;
        Sentence why = unweighted
                ? Sentence.of("平均は重みがなければ合算できない", "an average can't be pooled without a weight")
                : reason.sentence();
        return Sentence.of(
                "含まれない支部 " + branch.name().ja() + ": " + why.ja(),
                "Not included: " + branch.name().en() + ": " + why.en());
    }

    private static Sentence leftOut(Branch branch, Pool pool, Period period) {
        Sentence why = Existence.words(branch, pool.membership(branch), period.readings())
                .orElseThrow();
        return Sentence.of(
                "対象外の支部 " + branch.name().ja() + ": " + why.ja(),
                "Not expected: " + branch.name().en() + ": " + why.en());
    }

    private static Sentence followed(Reading reading, Period period) {
        Sentence name = reading.branch().name();
        Sentence into =
                Successors.last(reading.branch(), period).orElseThrow().branch().name();
        return Sentence.of(
                name.ja() + "は" + into.ja() + "に統合されたため、分子のみ加え、分母は" + into.ja() + "に含まれる",
                name.en() + " was merged into " + into.en() + ": its numerator is added, its denominator is part of "
                        + into.en() + "'s");
    }

    private static Optional<Sentence> unlike(Pool pool, Period period) {
        List<Reading> unlike = pool.unlike();
        if (unlike.isEmpty() || period.usual().isEmpty()) {
            return Optional.empty();
        }
        Map<Branch, Window> windows = new LinkedHashMap<>();
        unlike.forEach(reading -> windows.put(reading.branch(), reading.window().orElseThrow()));
        return Optional.of(Existence.unlike(period.usual().orElseThrow(), windows));
    }
}
