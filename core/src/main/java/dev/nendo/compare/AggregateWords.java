package dev.nendo.compare;

import dev.nendo.evaluate.Explanation;
import dev.nendo.fiscal.Window;
import dev.nendo.number.Interval;
import dev.nendo.number.Quantity;
import dev.nendo.number.Rational;
import dev.nendo.number.Reason;
import dev.nendo.plan.Branch;
import dev.nendo.plan.BranchNoun;
import dev.nendo.problem.Sentence;
import dev.nendo.series.Rate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Says how branches were rolled up, enough to recompute it by hand. */
final class AggregateWords {
    private AggregateWords() {}

    static Explanation explain(Subject subject, Sentence whole, BranchNoun noun, Pool pool, YearActuals year) {
        List<Explanation.Input> inputs =
                pool.contributions().stream().map(actual -> input(pool, actual)).toList();
        List<Explanation.Step> steps = new ArrayList<>();
        List<Sentence> notes = new ArrayList<>();
        pool.value().value().ifPresent(value -> steps.add(step(subject, whole, noun, pool, value)));
        if (!pool.isPooled() && pool.average().isPresent()) {
            steps.add(mean(subject, noun, pool));
        }
        pool.value().reason().map(reason -> none(whole, reason)).ifPresent(notes::add);
        notes.add(coverage(noun, pool));
        pool.absent().forEach((branch, reason) -> notes.add(missing(subject, noun, pool, branch, reason)));
        pool.leftOut().keySet().forEach(branch -> notes.add(leftOut(noun, branch, pool, year)));
        pool.followed().forEach(actual -> notes.add(followed(actual, year)));
        unlike(noun, pool, year).ifPresent(notes::add);
        if (pool.isPreliminary()) {
            notes.add(Sentence.of("速報値を含むため暫定", "Provisional: preliminary figures went in"));
        }
        return Explanation.of(inputs, steps, notes);
    }

    /** How many went in of how many. */
    static Sentence coverage(BranchNoun noun, int present, int expected) {
        return Sentence.of(
                noun.countJa(expected) + "中" + noun.countJa(present), present + " of " + noun.countEn(expected));
    }

    private static Explanation.Input input(Pool pool, BranchActual actual) {
        Quantity value = actual.value().value().orElseThrow();
        Optional<Rate> rate = pool.isPooled() ? pool.part(actual).value() : Optional.empty();
        String figure = rate.map(
                        r -> r.numerator().exactText() + " / " + r.denominator().exactText())
                .orElseGet(() -> Digits.withUnit(value));
        Optional<Interval> range =
                rate.isPresent() || value.isExact() ? Optional.empty() : Optional.of(value.interval());
        return new Explanation.Input(actual.branch().name(), actual.window(), List.of(figure), range);
    }

    private static Explanation.Step step(Subject subject, Sentence whole, BranchNoun noun, Pool pool, Quantity value) {
        Optional<Interval> interval = value.isExact() ? Optional.empty() : Optional.of(value.interval());
        Explanation.Result result = new Explanation.Result(
                value.nominal(),
                interval,
                pool.isPooled() ? Optional.of(Digits.rounded(value, subject)) : Optional.empty());
        if (pool.rate().isEmpty()) {
            return new Explanation.Step(
                    whole, Sentence.of("各" + noun.ja() + "の合計", "sum of the " + noun.plural()), result);
        }
        Rate rate = pool.rate().orElseThrow();
        Rational factor = Rational.of(subject.unit().scale()).reciprocal();
        String numbers = rate.numerator().exactText() + " ÷ "
                + rate.denominator().exactText() + (factor.equals(Rational.ONE) ? "" : " × " + factor.exactText());
        Sentence formula = subject.isAverage()
                ? Sentence.of("加重平均 Σ(値×重み)÷Σ重み", "weighted mean, Σ(value × weight) / Σ weight")
                : Sentence.of("Σ分子÷Σ分母", "Σ numerator / Σ denominator");
        return new Explanation.Step(
                whole, Sentence.of(formula.ja() + " = " + numbers, formula.en() + " = " + numbers), result);
    }

    private static Explanation.Step mean(Subject subject, BranchNoun noun, Pool pool) {
        Quantity average = pool.average().value().orElseThrow();
        String total = Digits.nominal(pool.value().value().orElseThrow()).exactText();
        Optional<Interval> interval = average.isExact() ? Optional.empty() : Optional.of(average.interval());
        return new Explanation.Step(
                Sentence.of("1" + noun.ja() + "当たりの平均", "Mean per " + noun.en()),
                Sentence.of(total + " ÷ " + noun.countJa(pool.divisor()), total + " / " + noun.countEn(pool.divisor())),
                new Explanation.Result(average.nominal(), interval, Optional.of(Digits.rounded(average, subject))));
    }

    private static Sentence none(Sentence whole, Reason reason) {
        return Sentence.of(
                whole.ja() + "の値なし: " + reason.sentence().ja(),
                "No value for " + whole.en() + ": " + reason.sentence().en());
    }

    private static Sentence coverage(BranchNoun noun, Pool pool) {
        int present = pool.contributing().size();
        Sentence members = coverage(noun, present, present + pool.absent().size());
        if (pool.monthsExpected() == 0) {
            return members;
        }
        String months = pool.monthsPresent() + "/" + pool.monthsExpected();
        return Sentence.of(
                members.ja() + "、延べ月数 " + months, members.en() + ", " + months + " " + noun.en() + "-months");
    }

    private static Sentence missing(Subject subject, BranchNoun noun, Pool pool, Branch branch, Reason reason) {
        Sentence why = subject.isAverage() && reason == Reason.PUBLISHED_ONLY
                ? Sentence.of("平均は重みがなければ合算できない", "an average can't be pooled without a weight")
                : pool.missing(branch).orElseGet(reason::sentence);
        return Sentence.of(
                "含まれない" + noun.ja() + " " + branch.name().ja() + ": " + why.ja(),
                "Not included: " + branch.name().en() + ": " + why.en());
    }

    private static Sentence leftOut(BranchNoun noun, Branch branch, Pool pool, YearActuals year) {
        Sentence why = MembershipWords.of(branch, pool.membership(branch), year.actuals())
                .orElseThrow();
        return Sentence.of(
                "対象外の" + noun.ja() + " " + branch.name().ja() + ": " + why.ja(),
                "Not expected: " + branch.name().en() + ": " + why.en());
    }

    private static Sentence followed(BranchActual actual, YearActuals year) {
        Sentence name = actual.branch().name();
        Sentence into =
                Successors.last(actual.branch(), year).orElseThrow().branch().name();
        return Sentence.of(
                name.ja() + "は" + into.ja() + "に統合されたため、分子のみ加え、分母は" + into.ja() + "に含まれる",
                name.en() + " was merged into " + into.en() + ": its numerator is added, its denominator is part of "
                        + into.en() + "'s");
    }

    private static Optional<Sentence> unlike(BranchNoun noun, Pool pool, YearActuals year) {
        List<BranchActual> unlike = pool.unlike();
        if (unlike.isEmpty() || year.usual().isEmpty()) {
            return Optional.empty();
        }
        Map<Branch, Window> windows = new LinkedHashMap<>();
        unlike.forEach(actual -> windows.put(actual.branch(), actual.window().orElseThrow()));
        return Optional.of(MembershipWords.unlike(noun, year.usual().orElseThrow(), windows));
    }
}
